internal import CStemmer

/// A stemmer of the Snowball project, for folded words in UTF-8.
///
/// Martin F. Porter, "Snowball: A language for stemming algorithms" (2001),
/// https://snowballstem.org. The library keeps the result of the last word, so that a stemmer belongs
/// to one text and one thread.
final class SnowballStemmer {
  private let stemmer: OpaquePointer

  /// - Parameter algorithm: Its name in the library, such as `french`; nil comes back for another.
  init?(_ algorithm: String) {
    guard let stemmer = sb_stemmer_new(algorithm, nil) else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// Calls `body` with the stem of `word`, or with the word where there is no memory for a stem.
  func withStem<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let length = CInt(exactly: word.count), length > 0,
      let stem = sb_stemmer_stem(stemmer, word.baseAddress, length)
    else { return body(word) }
    let count = Int(sb_stemmer_length(stemmer))
    return body(count > 0 ? UnsafeBufferPointer(start: stem, count: count) : word)
  }
}

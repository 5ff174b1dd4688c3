/// A small fixed set of words of at most sixteen bytes, compared without regard to the case of
/// ASCII, Latin-1 and Russian letters.
struct PackedWords: Sendable {
  private var words = PackedWordTable<Bool>([:])

  init() {}

  /// - Parameter text: Lower-case words separated by white space, each at most sixteen bytes long.
  init(_ text: String) {
    words = PackedWordTable([(text, true)])
  }

  /// - Parameter words: Lower-case words, each at most sixteen bytes long.
  init(_ words: Phrases) {
    self.words = PackedWordTable(words, value: true)
  }

  /// Whether there is no word in the set.
  var isEmpty: Bool { words.isEmpty }

  /// Adds a lower-case word; one of more than sixteen bytes is left out.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) {
    guard let packed = PackedWordTable<Bool>.pack(word, 0..<word.count) else { return }
    words.update(packed) { $0 = true }
  }

  /// Whether the bytes of `utf8` at `range`, in lower case, are in the set.
  func contains(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    words.value(utf8, range) != nil
  }
}

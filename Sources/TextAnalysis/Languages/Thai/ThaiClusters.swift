/// Thai character clusters: letters that no word parts, by the spelling alone.
///
/// A vowel before its consonant, a consonant with the vowels, tone and silence marks that depend on it.
/// Source: T. Theeramunkong, V. Sornlertlamvanich, T. Tanhermhong, W. Chinnan (2000), "Character cluster
/// based Thai information retrieval"; of its rules those that hold for every word.
package enum ThaiClusters {
  /// The bytes of a Thai letter.
  package static let letter = 3

  /// Where clusters begin in a text, and the text's end.
  ///
  /// - Complexity: O(*n*).
  package static func bounds(of utf8: UnsafeBufferPointer<UInt8>) -> [Int] {
    var bounds: [Int] = []
    var before: UInt32 = 0
    var offset = 0
    while offset < utf8.count {
      let (scalar, length) = utf8.scalar(at: offset)
      let end = offset + length
      if offset == 0 || !isJoined(before, scalar) && !isSilent(utf8, behind: end) {
        bounds.append(offset)
      }
      (before, offset) = (scalar, end)
    }
    return bounds + [utf8.count]
  }

  /// Whether the mark of a silent letter is behind a consonant, or behind it and its vowel: ส์, ธิ์.
  private static func isSilent(_ utf8: UnsafeBufferPointer<UInt8>, behind end: Int) -> Bool {
    guard end < utf8.count else { return false }
    let (next, length) = utf8.scalar(at: end)
    if next == 0x0E4C { return true }
    return (next == 0x0E34 || next == 0x0E38) && end + length < utf8.count
      && utf8.scalar(at: end + length).value == 0x0E4C
  }

  /// Whether two letters that follow each other are of one cluster.
  private static func isJoined(_ before: UInt32, _ letter: UInt32) -> Bool {
    // Vowels that are written before their consonant; those behind, above and below, tone and silence marks;
    // two vowels that a consonant follows always.
    0x0E40...0x0E44 ~= before || 0x0E30...0x0E3A ~= letter || letter == 0x0E45
      || 0x0E47...0x0E4E ~= letter || before == 0x0E31 || before == 0x0E37
  }
}

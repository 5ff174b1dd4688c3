import TextAnalysis

/// Lists that are no sentences, such as the players of a team: `Northgate: Reed, Hale, Moss; Orr …`.
enum NameLists {
  /// Whether `sentence` is one: six commas and semicolons or more with hardly any words between them,
  /// and three semicolons of them, a colon behind the first words, or nothing but words that
  /// begin with an ASCII capital.
  ///
  /// - Parameter held: Which bytes it holds, where that is known.
  /// - Complexity: O(*n*) in the length of the sentence.
  static func isList(
    _ sentence: TextRange, in text: SourceText, holding held: ByteSet? = nil
  ) -> Bool {
    if let held, !held.contains(UInt8(ascii: ";")), !held.contains(UInt8(ascii: ",")) {
      return false
    }
    let bytes = text.utf8[sentence]
    var (semicolons, commas) = (0, 0)
    for byte in bytes {
      if byte == UInt8(ascii: ";") { semicolons += 1 }
      if byte == UInt8(ascii: ",") { commas += 1 }
    }
    guard semicolons + commas >= 6 else { return false }
    var (words, names) = (0, 0)
    for word in SpacedWords(of: sentence, in: text) {
      words += 1
      if text.utf8[word.lowerBound].isUpper { names += 1 }
    }
    return words <= 3 * (semicolons + commas)
      && (semicolons >= 3 || bytes.prefix(40).contains(UInt8(ascii: ":")) || names == words)
  }
}

import TextAnalysis

/// Lists that are no sentences, such as the players of a team: `Northgate: Reed, Hale, Moss; Orr …`.
enum NameLists {
  /// Whether `sentence` is one: six commas and semicolons or more, three semicolons of them or a
  /// colon behind the first words, and hardly any words between them.
  ///
  /// - Complexity: O(*n*) in the length of the sentence.
  static func isList(_ sentence: TextRange, in text: SourceText) -> Bool {
    let bytes = text.utf8[sentence]
    let semicolons = bytes.count { $0 == UInt8(ascii: ";") }
    let commas = bytes.count { $0 == UInt8(ascii: ",") }
    guard semicolons + commas >= 6,
      semicolons >= 3 || bytes.prefix(40).contains(UInt8(ascii: ":"))
    else { return false }
    let words = SpacedWords(of: sentence, in: text).reduce(0) { count, _ in count + 1 }
    return words <= 3 * (semicolons + commas)
  }
}

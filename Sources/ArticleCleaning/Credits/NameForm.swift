import TextAnalysis

/// How a person's name is written in scripts with capitals: a few words that begin with one.
///
/// ```swift
/// NameForm().fits(range, text)  // "Anna Moll": true; "Anna walks": false; "Anna": false
/// ```
struct NameForm {
  /// How many words it has.
  var words = 2...4
  /// How many of the first words begin with a capital letter of ASCII, or a sign beyond it; those behind
  /// may be of an agency or a firm.
  var capitals = Int.max
  /// Whether the slash before an agency may begin a word as well.
  var allowsSlash = false

  /// - Complexity: O(*n*) in the length of `range`.
  func fits(_ range: TextRange, _ text: PageText) -> Bool {
    let found = HeadlineWords(text, range).ranges
    return words.contains(found.count)
      && found.prefix(capitals).allSatisfy {
        text.mayBeginName(at: $0.lowerBound)
          || allowsSlash && text.bytes[$0.lowerBound] == UInt8(ascii: "/")
      }
  }
}

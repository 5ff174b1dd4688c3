import TextAnalysis

/// Reads the words of a language without tags: every word that is no function word may stand
/// anywhere in a phrase, and a few function words may link two of them.
struct WordKeywordReader: KeywordWordReader {
  private(set) var row = KeywordWordRow()
  private let functionWords: Set<String>
  private let links: Set<String>
  private var roles: [KeywordWord.Role?] = []

  init(language: Language) {
    (functionWords, links) = FunctionWords.words(of: language)
  }

  mutating func read(_ text: TokenizedText, asTitle: Bool) {
    for sentence in text.sentences.indices {
      var end: Int32 = -1
      for token in text.tokens(inSentence: sentence) {
        guard let range = Self.trimmed(token, in: text.text) else { continue }
        let (form, role) = formAndRole(of: range, in: text.text)
        var word = KeywordWord(
          start: Int32(range.lowerBound), end: Int32(range.upperBound), form: form,
          sentence: asTitle ? KeywordWord.title : Int32(sentence), role: role)
        let adjoins = KeywordWordRow.adjoins(end, word.start, in: text.text)
        if !adjoins { word.traits.insert(.startsPhrase) }
        word.traits.formUnion(Self.traits(text.text.utf8[range], isFirst: end < 0))
        end = word.end
        row.append(word)
      }
    }
  }

  /// The place of a token without marks at its ends; nil when it is all marks.
  private static func trimmed(_ token: Token, in text: SourceText) -> TextRange? {
    guard !token.tag.isSymbol else { return nil }
    var range = token.range
    // The apostrophe of an elided article.
    if text.utf8[range].suffix(3).elementsEqual(apostrophe) {
      range = range.lowerBound..<range.upperBound - 3
    }
    while range.count > 0, !isWordByte(text.utf8[range.lowerBound]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 0, !isWordByte(text.utf8[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range.isEmpty ? nil : range
  }

  private static let apostrophe = Array("’".utf8)

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private mutating func formAndRole(
    of range: TextRange, in text: SourceText
  ) -> (Int32, KeywordWord.Role) {
    let word = text.string(in: range).lowercased()
    let form = row.forms.intern(word)
    while roles.count <= Int(form) { roles.append(nil) }
    if let role = roles[Int(form)] { return (form, role) }
    let isNumber = word.utf8.allSatisfy { $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 }
    let role: KeywordWord.Role =
      if links.contains(word) {
        .link
      } else if isNumber || word.utf8.count < 2
        || functionWords.contains(word)
      { .function } else { .noun }
    roles[Int(form)] = role
    return (form, role)
  }

  private static func traits(_ word: ArraySlice<UInt8>, isFirst: Bool) -> KeywordWord.Traits {
    var traits: KeywordWord.Traits = []
    let capitals = word.count { $0 &- 0x41 < 26 }
    if capitals > 1, capitals == word.count { traits.insert(.acronym) }
    if capitals > 0, !isFirst { traits.formUnion([.capitalized, .properNoun]) }
    if word.contains(where: { $0 &- 0x30 < 10 }) { traits.insert(.digit) }
    return traits
  }
}

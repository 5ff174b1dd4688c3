import TextAnalysis

/// Reads English tokens as words: forms are Porter stems, roles follow from the tags.
///
/// A phrase is adjectives, participles and nouns that end in a noun, as in Hulth 2003, “Improved
/// automatic keyword extraction given more linguistic knowledge”; a verb in `ing` counts as a noun
/// (data mining), one in `ed` as an adjective (distributed system).
struct EnglishKeywordReader: KeywordWordReader {
  private(set) var row = KeywordWordRow()
  private let stemmer = PorterStemmer()
  private var stems: [Int32] = []

  mutating func read(_ text: TokenizedText, asTitle: Bool) {
    for sentence in text.sentences.indices {
      let tokens = text.tokens(inSentence: sentence)
      var end: Int32 = -1
      for (index, token) in tokens.enumerated() {
        if token.tag.isSymbol || token.end <= token.start { continue }
        var word = KeywordWord(
          start: token.start, end: token.end, form: form(of: token, in: text.text),
          sentence: asTitle ? KeywordWord.title : Int32(sentence),
          role: Self.role(of: token, in: text.text))
        word.traits = Self.traits(of: token, isFirst: index == 0, in: text.text)
        let adjoins = end >= 0 && token.start == end + 1 && Self.joins(text.text.utf8[Int(end)])
        if !adjoins { word.traits.insert(.startsPhrase) }
        end = token.end
        row.append(word)
      }
    }
  }

  private mutating func form(of token: Token, in text: SourceText) -> Int32 {
    let raw = row.lowercased(text.utf8[token.range])
    while stems.count <= Int(raw) { stems.append(-1) }
    if stems[Int(raw)] < 0 {
      var stem = Array(row.forms.utf8(of: raw))
      stemmer.stem(&stem)
      stems[Int(raw)] = stem.withUnsafeBufferPointer { row.forms.intern($0) }
    }
    return stems[Int(raw)]
  }

  /// Whether a phrase goes on over the byte between two words: "real-time systems" is one.
  private static func joins(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  private static func role(of token: Token, in text: SourceText) -> KeywordWord.Role {
    guard token.isTerm, token.end - token.start > 1 else { return .function }
    switch token.tag {
    case .noun, .propn: return .noun
    case .adj: return .modifier
    case .verb:
      let ending = text.utf8[token.range].suffix(3)
      if ending.elementsEqual("ing".utf8) { return .noun }
      return ending.suffix(2).elementsEqual("ed".utf8) ? .modifier : .content
    default: return .content
    }
  }

  private static func traits(
    of token: Token, isFirst: Bool, in text: SourceText
  ) -> KeywordWord.Traits {
    var traits: KeywordWord.Traits = token.tag == .propn ? [.properNoun] : []
    var capitals = 0
    var letters = 0
    for byte in text.utf8[token.range] {
      if byte &- 0x41 < 26 { capitals += 1 }
      if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 { letters += 1 }
      if byte &- 0x30 < 10 { traits.insert(.digit) }
    }
    if capitals > 1, capitals >= letters - 1 { traits.insert(.acronym) }
    if !isFirst, text.utf8[Int(token.start)] &- 0x41 < 26 { traits.insert(.capitalized) }
    let ending = text.utf8[token.range].suffix(3)
    if ending.elementsEqual("ing".utf8) || ending.suffix(2).elementsEqual("ed".utf8) {
      traits.insert(.participle)
    }
    return traits
  }
}

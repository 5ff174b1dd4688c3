import TextAnalysis

/// Reads English tokens as words: forms are Porter stems, roles follow from the tags.
///
/// A phrase is adjectives, participles and nouns that end in a noun, as in Hulth 2003, “Improved
/// automatic keyword extraction given more linguistic knowledge”; a verb in `ing` counts as a noun
/// (data mining), one in `ed` as an adjective (distributed system). Words that hyphens join are
/// one word (peer-to-peer) with the role of the last.
struct EnglishKeywordReader: KeywordWordReader {
  private(set) var row = KeywordWordRow()
  private let stemmer = PorterStemmer()
  private var stems: [Int32] = []

  mutating func read(_ text: TokenizedText, asTitle: Bool) {
    for sentence in text.sentences.indices {
      let tokens = text.tokens(inSentence: sentence)
      let number = asTitle ? KeywordWord.title : Int32(sentence)
      var end: Int32 = -1
      var index = tokens.startIndex
      while index < tokens.endIndex {
        let last = Self.endOfWord(index, tokens, in: text.text)
        defer { index = last + 1 }
        let token = tokens[index]
        if token.tag.isSymbol || token.end <= token.start { continue }
        let isFirst = index == tokens.startIndex
        if last > index {
          appendCompound(tokens[index...last], number, isFirst: isFirst, after: end, text.text)
        } else {
          var word = KeywordWord(
            start: token.start, end: token.end, form: form(of: token.range, in: text.text),
            sentence: number, role: Self.role(of: token, in: text.text))
          word.traits = Self.traits(of: token, isFirst: isFirst, in: text.text)
          if !KeywordWordRow.adjoins(end, token.start, in: text.text) {
            word.traits.insert(.startsPhrase)
          }
          row.append(word)
        }
        end = tokens[last].end
      }
    }
  }

  /// The last token of the word that begins at `index`.
  private static func endOfWord(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int {
    var last = index
    while last + 2 < tokens.endIndex, !tokens[last].tag.isSymbol, !tokens[last + 2].tag.isSymbol,
      tokens[last + 1].start == tokens[last].end, tokens[last + 2].start == tokens[last + 1].end,
      text.utf8[tokens[last + 1].range].elementsEqual("-".utf8)
    { last += 2 }
    return last
  }

  private mutating func appendCompound(
    _ tokens: ArraySlice<Token>, _ sentence: Int32, isFirst: Bool, after end: Int32,
    _ text: SourceText
  ) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let place = Int(first.start)..<Int(last.end)
    let lastRole = Self.role(of: last, in: text)
    let hasTerm = tokens.contains { $0.isTerm }
    var word = KeywordWord(
      start: first.start, end: last.end, form: form(of: place, in: text), sentence: sentence,
      role: !hasTerm ? .function : lastRole == .noun ? .noun : .modifier)
    word.traits = Self.traits(of: first, isFirst: isFirst, in: text)
    if !KeywordWordRow.adjoins(end, first.start, in: text) { word.traits.insert(.startsPhrase) }
    word.firstPart = Int32(row.parts.count)
    for token in tokens where token.isTerm {
      row.parts.append(form(of: token.range, in: text))
    }
    word.partCount = Int32(row.parts.count) - word.firstPart
    row.words.append(word)
  }

  private mutating func form(of range: TextRange, in text: SourceText) -> Int32 {
    let raw = row.lowercased(text.utf8[range])
    while stems.count <= Int(raw) { stems.append(-1) }
    if stems[Int(raw)] < 0 {
      var stem = Array(row.forms.utf8(of: raw))
      stemmer.stem(&stem)
      stems[Int(raw)] = stem.withUnsafeBufferPointer { row.forms.intern($0) }
    }
    return stems[Int(raw)]
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
    if token.tag == .verb || token.tag == .adj,
      ending.elementsEqual("ing".utf8) || ending.suffix(2).elementsEqual("ed".utf8)
    {
      traits.insert(.participle)
    }
    return traits
  }
}

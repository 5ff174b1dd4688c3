import TextAnalysis

/// Names of several words in title brackets, and in quotation marks where they are more than a run of nouns:
/// 《강 건너 약국》, ‘소금의 방’.
///
/// In marks the last nouns stand behind a determiner, a number, the genitive 의 or an ending, as
/// they do in a name, not behind the particle of an object, as in a piece of what somebody says.
struct KoreanQuotedNames {
  private var names: [[UInt8]] = []

  private static let mostNames = 16
  private static let mostTokens = 14
  /// The bytes of a name and its spaces.
  private static let (mostBytes, mostSpaces) = (54, 3)
  /// Opening marks with their partners; the brackets of titles last.
  private static let marks = [
    ("‘", "’"), ("'", "'"), ("<", ">"), ("〈", "〉"), ("《", "》"), ("「", "」"), ("『", "』"),
  ].map { (opening: Array($0.0.utf8), closing: Array($0.1.utf8)) }
  private static let firstBracket = 4

  /// - Complexity: O(*n*) in the number of tokens.
  init(_ document: Document) {
    if let title = document.title { find(in: title) }
    find(in: document.body)
  }

  private mutating func find(in text: TokenizedText) {
    for sentence in text.sentences.indices {
      let tokens = text.tokens(inSentence: sentence)
      for index in tokens.indices where names.count < Self.mostNames {
        guard tokens[index].tag.isSymbol,
          let name = Self.name(behind: index, tokens, in: text.text)
        else { continue }
        let surface = Array(text.text.utf8[name])
        if !names.contains(surface) { names.append(surface) }
      }
    }
  }

  /// The last token of the name that begins at `index`, if one does.
  func endOfName(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Int? {
    guard !names.isEmpty,
      index == tokens.startIndex || tokens[index - 1].tag.isSymbol
        || tokens[index - 1].end < tokens[index].start
    else { return nil }
    let rest = text.utf8[Int(tokens[index].start)...]
    for name in names where rest.starts(with: name) {
      let end = Int(tokens[index].start) + name.count
      var last = index
      while last + 1 < tokens.endIndex, Int(tokens[last].end) < end { last += 1 }
      if Int(tokens[last].end) == end { return last }
    }
    return nil
  }

  /// The place of the name behind the opening mark at `index`.
  private static func name(
    behind index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> TextRange? {
    let mark = text.utf8[tokens[index].range]
    guard let kind = marks.firstIndex(where: { mark.elementsEqual($0.opening) }),
      index + 2 < tokens.endIndex, tokens[index + 1].start == tokens[index].end
    else { return nil }
    let closing = marks[kind].closing
    let end = tokens[(index + 1)...].prefix(mostTokens).firstIndex { token in
      token.tag.isSymbol && text.utf8[token.range].elementsEqual(closing)
    }
    guard let end, end > index + 1, tokens[end].start == tokens[end - 1].end else { return nil }
    let inside = tokens[(index + 1)..<end]
    let place = Int(inside[index + 1].start)..<Int(tokens[end].start)
    let spaces = text.utf8[place].count { $0 == 0x20 }
    // What a number begins is one of a row, and its kind the name: 제5차 계획.
    let isNumbered = inside.prefix(2).contains { $0.tag == .sn }
    guard place.count <= mostBytes, 1...mostSpaces ~= spaces, !isNumbered,
      !inside.contains(where: { $0.tag.isSymbol }),
      kind >= firstBracket || isMixed(inside, in: text) && isNamed(inside, in: text)
    else { return nil }
    return place
  }

  /// Whether there is more than nouns that make a phrase by themselves, letters and numbers with units.
  private static func isMixed(_ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    tokens.contains { token in
      switch token.tag {
      case .sn, .nnb, .nr: false
      default: !isNominal(token) || KoreanWeakNouns.contains(text.utf8[token.range])
      }
    }
  }

  private static func isNominal(_ token: Token) -> Bool {
    token.tag.isNoun && token.tag != .nnb || token.tag == .sl || token.tag == .sh
      || token.tag == .xsn || token.tag == .xpn
  }

  /// Whether the last nouns are behind what makes a name of them.
  private static func isNamed(_ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    guard let last = tokens.last, isNominal(last) else { return false }
    guard let before = tokens.lastIndex(where: { !isNominal($0) }) else { return true }
    switch tokens[before].tag {
    case .mm, .mag, .e, .vv, .va: return true
    case .nnb: return before > tokens.startIndex && tokens[before - 1].tag == .mm
    case .j: return text.utf8[tokens[before].range].elementsEqual("의".utf8)
    default: return false
    }
  }
}

import TextAnalysis

/// Finds English names that tokens cut: with signs (C++, C#, .NET, CI/CD), with a letter behind them
/// (Vitamin C, Plan B), and of institutions (Bureau of Coastal Shipping, Food and Drug
/// Administration).
enum EnglishNameJoiner {
  /// The last token of the name that begins at `index`, if one of more than a token does.
  static func endOfName(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let end = signedEnd(index, tokens, in: text) ?? institutionEnd(index, tokens, in: text)
    return end ?? letteredEnd(index, tokens, in: text)
  }

  /// C++, F#, .NET, CI/CD.
  private static func signedEnd(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    guard index + 1 < tokens.endIndex, touches(index, tokens) else { return nil }
    let (word, next) = (text.utf8[tokens[index].range], text.utf8[tokens[index + 1].range])
    if word.elementsEqual(".".utf8) {
      let isFree = tokens[index].start == 0 || text.utf8[Int(tokens[index].start) - 1] <= 0x20
      return isFree && next.prefix(2).count == 2 && next.prefix(2).allSatisfy(isCapital)
        ? index + 1 : nil
    }
    if word.count == 1, isLetter(word) {
      var end = index + 1
      // Two signs may be two tokens.
      if next.elementsEqual("+".utf8), end + 1 < tokens.endIndex, touches(end, tokens),
        text.utf8[tokens[end + 1].range].elementsEqual("+".utf8)
      {
        end += 1
      }
      let signs = text.utf8[Int(tokens[index + 1].start)..<Int(tokens[end].end)]
      if signs.elementsEqual("++".utf8) || signs.elementsEqual("#".utf8) { return end }
    }
    var end = index
    while isAcronym(text.utf8[tokens[end].range]), end + 2 < tokens.endIndex, touches(end, tokens),
      touches(end + 1, tokens), text.utf8[tokens[end + 1].range].elementsEqual("/".utf8),
      isAcronym(text.utf8[tokens[end + 2].range])
    { end += 2 }
    return end > index ? end : nil
  }

  /// Plan B: a capital letter that is no initial, which a name would follow.
  private static func letteredEnd(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let last = index + 1
    guard last < tokens.endIndex, isTerm(tokens[index]), isSpaced(index, tokens, in: text),
      tokens[last].tag.isNoun
    else { return nil }
    let letter = text.utf8[tokens[last].range]
    guard letter.count == 1, letter.allSatisfy(isCapital), letter.first != UInt8(ascii: "I") else {
      return nil
    }
    if last + 1 < tokens.endIndex {
      let next = text.utf8[tokens[last + 1].range]
      let isSign =
        touches(last, tokens)
        && ![
          UInt8(ascii: "."), UInt8(ascii: ","),
          UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "?"),
          UInt8(ascii: "!"),
        ].contains(next.first ?? 0)
      if isSign || isSpaced(last, tokens, in: text) && next.prefix(1).allSatisfy(isCapital) {
        return nil
      }
    }
    return last
  }

  private static let heads = WordList(LanguageWords.of(.english).phrases(.institutionHeads))

  /// Bureau of Coastal Shipping, Centers for Disease Control, Food and Drug Administration.
  private static func institutionEnd(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    guard isName(index, tokens, in: text), isSpaced(index, tokens, in: text),
      isName(index + 2, tokens, in: text), isSpaced(index + 1, tokens, in: text)
    else { return nil }
    let link = text.utf8[tokens[index + 1].range]
    var end = index + 2
    while end < index + mostTokens, isSpaced(end, tokens, in: text),
      isName(end + 1, tokens, in: text)
    { end += 1 }
    if link.elementsEqual("of".utf8) || link.elementsEqual("for".utf8) {
      return heads.contains(text.utf8[tokens[index].range]) ? end : nil
    }
    guard link.elementsEqual("and".utf8) else { return nil }
    return (index + 3..<max(end + 1, index + 3)).last {
      heads.contains(text.utf8[tokens[$0].range])
    }
  }

  /// The most tokens of a name behind its first.
  private static let mostTokens = 4

  private static func isName(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard index < tokens.endIndex, isTerm(tokens[index]) else { return false }
    let word = text.utf8[tokens[index].range]
    return word.count > 1 && word.prefix(1).allSatisfy(isCapital)
  }

  private static func isTerm(_ token: Token) -> Bool {
    token.isTerm && (token.tag.isNoun || token.tag == .adj) && token.end - token.start > 1
  }

  private static func touches(_ index: Int, _ tokens: ArraySlice<Token>) -> Bool {
    tokens[index].end == tokens[index + 1].start
  }

  private static func isSpaced(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    index + 1 < tokens.endIndex
      && KeywordWordRow.adjoins(tokens[index].end, tokens[index + 1].start, in: text)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  private static func isLetter(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  private static func isAcronym(_ word: ArraySlice<UInt8>) -> Bool {
    2...5 ~= word.count && word.allSatisfy(isCapital)
  }
}

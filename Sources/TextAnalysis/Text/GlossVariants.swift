/// A noun and the same name in other letters, in brackets after it: 중관촌(中關村), 세계보건기구(WHO).
public struct GlossVariant: Sendable, Hashable {
  /// The noun's tokens, as indexes into the tokens of the text.
  public let noun: Range<Int>
  /// The tokens between the brackets.
  public let gloss: Range<Int>
}

extension TokenizedText {
  /// The nouns of sentence `index` that a gloss in hanja or Latin letters follows at once.
  ///
  /// A gloss holds at most ``longestGloss`` tokens: hanja and Latin words, with numbers, points and
  /// the like between them; 유럽(23일) or 대표(가운데) are none. Where the noun is a compound the gloss
  /// is that of the whole run, as in 한국투자공사(KIC).
  ///
  /// - Complexity: O(*n*) in the number of the sentence's tokens.
  public func glossVariants(inSentence index: Int) -> [GlossVariant] {
    let end = bounds[index + 1]
    return nounRuns(inSentence: index).compactMap { run in
      let open = run.tokens.upperBound
      guard open < end, Int(tokens[open].start) == run.range.upperBound,
        isBracket(open, Self.openingBrackets), !isGlossWord(run.tokens.upperBound - 1)
      else { return nil }
      var close = open + 1
      while close < end, close - open <= Self.longestGloss,
        isGlossWord(close) || isGlossFiller(close)
      { close += 1 }
      guard close < end, isBracket(close, Self.closingBrackets),
        tokens[open + 1..<close].indices.contains(where: isGlossWord)
      else { return nil }
      return GlossVariant(noun: run.tokens, gloss: open + 1..<close)
    }
  }

  private static let longestGloss = 8
  private static let openingBrackets: Set<String> = ["(", "[", "（", "［", "〔"]
  private static let closingBrackets: Set<String> = [")", "]", "）", "］", "〕"]

  private func isBracket(_ token: Int, _ brackets: Set<String>) -> Bool {
    tokens[token].tag.isSymbol && brackets.contains(text.string(in: tokens[token].range))
  }

  private func isGlossWord(_ token: Int) -> Bool {
    tokens[token].tag == .sl || tokens[token].tag == .sh
  }

  private func isGlossFiller(_ token: Int) -> Bool {
    tokens[token].tag == .sn
      || tokens[token].tag.isSymbol
        && !isBracket(token, Self.closingBrackets) && !isBracket(token, Self.openingBrackets)
  }
}

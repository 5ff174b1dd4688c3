import TextAnalysis

/// Finds English names that tokens cut: with signs (C++, C#, .NET, CI/CD, Marks & Spencer), with a
/// letter behind them (Vitamin C, Plan B), of institutions (Bureau of Coastal Shipping, Food and Drug
/// Administration), with the given name last ("Lander, Ruth"), and those of ``RepeatedNames``; and names
/// with a stop inside (Node.js), which look like addresses.
enum EnglishNameJoiner {
  /// The last token of the name that begins at `index`, if one of more than a token does.
  static func endOfName(
    _ index: Int, _ tokens: ArraySlice<Token>, repeated: RepeatedNames, in text: SourceText
  ) -> Int? {
    if let end = signedEnd(index, tokens, in: text) { return end }
    if let end = quotedEnd(index, tokens, in: text) { return end }
    if let end = institutionEnd(index, tokens, repeated: repeated, in: text) {
      return repeated.endOfConjunction(end, tokens, in: text).map {
        endOfNames($0, before: $0 + mostTokens, tokens, in: text)
      } ?? end
    }
    if let end = repeated.endOfName(index, tokens, in: text) { return end }
    return letteredEnd(index, tokens, in: text) ?? invertedEnd(index, tokens, in: text)
      ?? (isDotted(tokens[index], in: text) ? index : nil)
  }

  /// The title of a work, alone in double quotation marks, all of whose words but small ones inside have
  /// capitals: “A Winter Without Maps”.
  private static func quotedEnd(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let start = Int(tokens[index].start)
    // The last byte of “ turns most words away.
    guard start > 0, text.utf8[start - 1] == UInt8(ascii: "\"") || text.utf8[start - 1] == 0x9C
    else { return nil }
    let before = text.utf8[..<start]
    guard before.last == UInt8(ascii: "\"") || before.suffix(3).elementsEqual("“".utf8) else {
      return nil
    }
    for end in index..<min(index + mostOfTitle, tokens.endIndex) {
      let word = text.utf8[tokens[end].range]
      let isLarge = word.first.map(isCapital) ?? false
      guard isLarge || end > index && isLetter(word) && word.count <= longestSmallWord else {
        return nil
      }
      let behind = text.utf8[Int(tokens[end].end)...]
      if behind.first == UInt8(ascii: "\"") || behind.starts(with: "”".utf8) {
        return isLarge && end > index ? end : nil
      }
      guard KeywordWordRow.isSpaced(end, tokens, in: text) else { return nil }
    }
    return nil
  }

  /// The most words of a title, and the most letters of a small one inside.
  private static let (mostOfTitle, longestSmallWord) = (7, 4)

  /// A surname with its given name behind a comma, alone in quotation marks: "Lander, Ruth".
  private static func invertedEnd(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let end = index + 2
    guard end < tokens.endIndex, touches(index, tokens),
      text.utf8[tokens[index + 1].range].elementsEqual(",".utf8),
      [index, end].allSatisfy({ tokens[$0].isTerm && isCapital(text.utf8[Int(tokens[$0].start)]) }),
      [Int(tokens[index].start) - 1, Int(tokens[end].end)].allSatisfy({
        text.utf8.indices.contains($0) && text.utf8[$0] == UInt8(ascii: "\"")
      })
    else { return nil }
    return end
  }

  /// Whether a token is a name with a stop inside, which is no term: Node.js.
  private static func isDotted(_ token: Token, in text: SourceText) -> Bool {
    guard !token.isTerm, token.tag.isNoun, token.end - token.start > 3 else { return false }
    let word = text.utf8[token.range]
    guard isCapital(word[word.startIndex]), let stop = word.firstIndex(of: UInt8(ascii: ".")) else {
      return false
    }
    let behind = word[(stop + 1)...]
    return isLetter(word[..<stop]) && dottedEnds.contains(behind)
  }

  private static let dottedEnds = LanguageWords.of(.english).phrases(.dottedNameEnds)

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
    if isSlashed(index, tokens, in: text) || isPointed(index, tokens, in: text) {
      return index + 2
    }
    var end = index
    while isAcronym(text.utf8[tokens[end].range]), end + 2 < tokens.endIndex, touches(end, tokens),
      touches(end + 1, tokens), text.utf8[tokens[end + 1].range].elementsEqual("/".utf8),
      isAcronym(text.utf8[tokens[end + 2].range])
    { end += 2 }
    return end > index ? end : nil
  }

  /// PM2.5: two capitals or more with a number behind them that has a point inside.
  private static func isPointed(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    let last = index + 2
    let word = text.utf8[tokens[index].range]
    guard last < tokens.endIndex, touches(index + 1, tokens),
      text.utf8[tokens[index + 1].range].elementsEqual(".".utf8)
    else { return false }
    let digits = word.drop(while: isCapital)
    return word.count - digits.count > 1 && !digits.isEmpty
      && [digits, text.utf8[tokens[last].range]].allSatisfy { $0.allSatisfy { $0 &- 0x30 < 10 } }
  }

  /// A/B before a noun: two letters with a slash between them.
  private static func isSlashed(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    let last = index + 2
    guard KeywordWordRow.isSpaced(last, tokens, in: text), touches(index, tokens),
      touches(index + 1, tokens),
      text.utf8[tokens[index + 1].range].elementsEqual("/".utf8)
    else { return false }
    let letters = [index, last].map { text.utf8[tokens[$0].range] }
    return letters.allSatisfy { $0.count == 1 && $0.allSatisfy(isCapital) }
      && (tokens[last + 1].tag == .noun || tokens[last + 1].tag == .verb)
  }

  /// Plan B: a capital letter that is no initial, which a name would follow.
  private static func letteredEnd(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let last = index + 1
    guard last < tokens.endIndex, tokens[last].end - tokens[last].start == 1,
      tokens[last].tag != .det, isTerm(tokens[index]),
      KeywordWordRow.isSpaced(index, tokens, in: text)
    else { return nil }
    let letter = text.utf8[tokens[last].range]
    guard letter.allSatisfy(isCapital), letter.first != UInt8(ascii: "I") else {
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
      if isSign
        || KeywordWordRow.isSpaced(last, tokens, in: text) && next.prefix(1).allSatisfy(isCapital)
      {
        return nil
      }
    }
    return last
  }

  private static let heads = WordList(LanguageWords.of(.english).phrases(.institutionHeads))

  /// Marks & Spencer, but no authors with the year of their work: Marks & Spencer (2015).
  private static func isJoinedBySign(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    let isBehindName =
      index > tokens.startIndex && KeywordWordRow.isSpaced(index - 1, tokens, in: text)
      && isName(index - 1, tokens, in: text)
    let isCited =
      index + 4 < tokens.endIndex && tokens[index + 3].tag.isSymbol
      && tokens[index + 4].tag.isNumber
    return text.utf8[tokens[index + 1].range].elementsEqual("&".utf8) && !isBehindName && !isCited
  }

  /// Army Corps of Engineers: the head of an institution behind other words of its name, the first of
  /// which is at `index`.
  private static func headedEnd(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let head = endOfNames(index, before: index + mostTokens - 1, tokens, in: text)
    guard head > index, heads.contains(text.utf8[tokens[head].range]) else { return nil }
    let end = endOfPurpose(behind: head, tokens, in: text)
    return end > head ? end : nil
  }

  /// The end of what an institution is of or for, in one or two steps: Trust for the Protection of Otters;
  /// `head` where nothing of the kind is behind it.
  private static func endOfPurpose(
    behind head: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int {
    var (end, isPurpose) = (head, false)
    for _ in 0..<2 {
      guard KeywordWordRow.isSpaced(end, tokens, in: text), end + 1 < tokens.endIndex else { break }
      let link = text.utf8[tokens[end + 1].range]
      guard link.elementsEqual("of".utf8) || link.elementsEqual("for".utf8),
        KeywordWordRow.isSpaced(end + 1, tokens, in: text)
      else { break }
      var name = end + 2
      let hasArticle =
        name < tokens.endIndex && text.utf8[tokens[name].range].elementsEqual("the".utf8)
      // Royal Society for the Study of Birds, but Army Corps of Engineers, of Maine or for Easter.
      guard end == head ? hasArticle || link.count == 2 : isPurpose else { break }
      isPurpose = link.count == 3
      if hasArticle, KeywordWordRow.isSpaced(name, tokens, in: text) { name += 1 }
      guard isName(name, tokens, in: text) else { break }
      end = endOfNames(name, before: name + mostTokens - 2, tokens, in: text)
    }
    return end
  }

  /// Bureau of Coastal Shipping, Centers for Disease Control, Food and Drug Administration.
  private static func institutionEnd(
    _ index: Int, _ tokens: ArraySlice<Token>, repeated: RepeatedNames, in text: SourceText
  ) -> Int? {
    guard isName(index, tokens, in: text) else { return nil }
    if let end = headedEnd(index, tokens, in: text) { return end }
    guard KeywordWordRow.isSpaced(index, tokens, in: text),
      KeywordWordRow.isSpaced(index + 1, tokens, in: text)
    else { return nil }
    guard isName(index + 2, tokens, in: text) else {
      guard heads.contains(text.utf8[tokens[index].range]),
        text.utf8[tokens[index + 1].range].elementsEqual("of".utf8)
      else { return nil }
      // Bank of the Western Isles.
      if index + 3 < tokens.endIndex,
        text.utf8[tokens[index + 2].range].elementsEqual("the".utf8),
        KeywordWordRow.isSpaced(index + 2, tokens, in: text), isName(index + 3, tokens, in: text)
      {
        return endOfNames(index + 3, before: index + 1 + mostTokens, tokens, in: text)
      }
      // Council of Five Parishes.
      return repeated.endOfName(index + 2, tokens, in: text)
    }
    if isJoinedBySign(index, tokens, in: text) { return index + 2 }
    let link = text.utf8[tokens[index + 1].range]
    let end = endOfNames(index + 2, before: index + mostTokens, tokens, in: text)
    if link.elementsEqual("of".utf8) || link.elementsEqual("for".utf8) {
      return heads.contains(text.utf8[tokens[index].range]) ? end : nil
    }
    guard link.elementsEqual("and".utf8) else { return nil }
    return (index + 3..<max(end + 1, index + 3)).last {
      heads.contains(text.utf8[tokens[$0].range])
    }
  }

  /// The last of the words of names from `index` on that have spaces between them.
  private static func endOfNames(
    _ index: Int, before limit: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int {
    var end = index
    while end < limit, KeywordWordRow.isSpaced(end, tokens, in: text),
      isName(end + 1, tokens, in: text)
    {
      end += 1
    }
    return end
  }

  /// The most tokens of a name behind its first.
  private static let mostTokens = 4

  private static func isName(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard index < tokens.endIndex else { return false }
    let token = tokens[index]
    guard token.end - token.start > 1, isCapital(text.utf8[Int(token.start)]) else { return false }
    if isTerm(token) { return true }
    // Applied of Journal of Applied Physics is tagged as a verb.
    let ending = text.utf8[token.range].suffix(3)
    return index > tokens.startIndex && token.tag == .verb
      && (ending.suffix(2).elementsEqual("ed".utf8) || ending.elementsEqual("ing".utf8))
  }

  private static func isTerm(_ token: Token) -> Bool {
    token.isTerm && (token.tag.isNoun || token.tag == .adj) && token.end - token.start > 1
  }

  private static func touches(_ index: Int, _ tokens: ArraySlice<Token>) -> Bool {
    tokens[index].end == tokens[index + 1].start
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  private static func isLetter(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  private static func isAcronym(_ word: ArraySlice<UInt8>) -> Bool {
    2...5 ~= word.count && word.allSatisfy(isCapital)
  }
}

import TextAnalysis

/// A run of Korean nouns without a space between them, as it is being read.
struct KoreanNounRun {
  private(set) var tokens: [Token] = []
  /// Where the run ends that was read last.
  private(set) var end: Int32 = -1

  var isEmpty: Bool { tokens.isEmpty }
  /// Where the run begins, or -1 when it is empty.
  var start: Int32 { tokens.first?.start ?? -1 }

  mutating func removeAll() { tokens.removeAll(keepingCapacity: true) }

  mutating func begin(_ token: Token) { append(token) }

  mutating func append(_ token: Token) {
    tokens.append(token)
    end = token.end
  }

  /// Whether a run may begin with `token`, which `next` touches.
  func begins(with token: Token, before next: Token?, in text: SourceText) -> Bool {
    switch token.tag {
    case .xpn, .sn: true
    // Of 오봉저수지 the analyzer makes a numeral and a noun.
    case .nr:
      token.end - token.start == Self.syllable && (next?.tag == .nng || next?.tag == .nnp)
    case .np:
      (next?.tag.isNoun ?? false) && text.utf8[token.range].elementsEqual("우리".utf8)
    case .mm: (next?.tag.isNoun ?? false) && !Self.isDemonstrative(text.utf8[token.range])
    default: token.tag.isNoun
    }
  }

  /// Determiners that belong to no name when a noun touches them: they point or count.
  private static func isDemonstrative(_ surface: ArraySlice<UInt8>) -> Bool {
    pointing.contains(surface)
  }

  private static let pointing = LanguageWords.of(.korean).phrases(.pointingDeterminers)

  /// Whether the run goes on with `token`, which stands right after it and which `next` touches.
  ///
  /// The genitive 의 is written apart from the noun after it, but not in names (국민의힘), and so is
  /// 도 (오륙도공원). The 씨 behind a name begins a word of its own.
  func takes(_ token: Token, before next: Token?, in text: SourceText) -> Bool {
    switch token.tag {
    case .nng, .nnp, .sl, .sh, .xr, .xsn, .sn, .nr: true
    case .nnb: tokens.last?.tag != .nnp || !KoreanTitleWords.isCivil(text.utf8[token.range])
    case .xpn: next?.tag.isNoun ?? false
    // Of 제3연륙교 the analyzer makes a determiner and a numeral.
    case .mm:
      tokens.first?.tag == .xpn && tokens.last?.tag == .sn
        && (next?.tag.isNoun ?? false
          || next?.tag == .nr)
    case .sw, .so, .sp, .sf:
      KoreanNumberNames.isDot(text.utf8[token.range])
        ? tokens.last?.tag == .sn && next?.tag == .sn
        : Self.joins(text.utf8[Int(token.start)])
          && (tokens.last?.tag != .nng || next?.tag == .nnp && token.tag == .so)
          || isPoint(token, before: next, in: text)
    case .j:
      (next?.tag.isNoun ?? false)
        && ["의", "도"].contains { text.utf8[token.range].elementsEqual($0.utf8) }
    default: false
    }
  }

  /// Whether a token is the point between the letters and the number of a name: BA.5.
  private func isPoint(_ token: Token, before next: Token?, in text: SourceText) -> Bool {
    guard let letters = tokens.last, letters.tag == .sl, letters.end - letters.start > 1 else {
      return false
    }
    return text.utf8[Int(token.start)] == UInt8(ascii: ".") && next?.tag == .sn
  }

  /// Marks that stand inside names: R&D, Wi-Fi, 5.18.
  private static func joins(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  /// The tokens of the name: without marks, the plural 들 and a 관내 at the end, and without a hanja that
  /// headlines put before a name for a country or a side (中실리콘밸리, 北미사일).
  func named(in text: SourceText) -> ArraySlice<Token> {
    var named = tokens[...]
    while let last = named.last,
      last.tag.isSymbol || Self.isPlural(last, in: text)
        || named.count > 1 && Self.attachedPlaces.contains(text.utf8[last.range])
    {
      named.removeLast()
    }
    if named.count > 1, let first = named.first, first.tag == .sh,
      first.end - first.start == Self.syllable, named[named.startIndex + 1].tag != .sh
    {
      named.removeFirst()
    }
    return named
  }

  private static let syllable: Int32 = 3

  private static let attachedPlaces = LanguageWords.of(.korean).phrases(.attachedPlaces)

  private static func isPlural(_ token: Token, in text: SourceText) -> Bool {
    token.tag == .xsn && text.utf8[token.range].elementsEqual("들".utf8)
  }

  /// Whether a suffix at the end makes the noun tell of which kind another is: 국제적, 권역별, but not
  /// the name 선우별.
  private static func describes(_ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    guard let last = tokens.last else { return false }
    let suffix = text.utf8[last.range]
    return suffix.elementsEqual("적".utf8)
      || suffix.elementsEqual("별".utf8) && tokens.dropLast().last?.tag == .nng
  }

  /// Whether a token makes a share or a rank of what is before it: 한 알씩, 배럴당, 사흘째.
  private static func isShare(_ token: Token, in text: SourceText) -> Bool {
    token.tag == .xsn && shares.contains(text.utf8[token.range])
  }

  private static let shares = Phrases(["씩", "당", "째"].map { Array($0.utf8) })

  /// What the run's name may be in a phrase.
  func role(of tokens: ArraySlice<Token>, in text: SourceText) -> KeywordWord.Role {
    guard let last = tokens.last, let first = tokens.first else { return .function }
    if Self.isNumeral(tokens) { return KoreanNumberNames.role(of: tokens, in: text) }
    let hasTerm = tokens.contains { $0.isTerm && !$0.tag.isNumber }
    if !hasTerm || last.tag == .nnb || last.tag == .nr || Self.isShare(last, in: text) {
      return .function
    }
    let surface = text.utf8[Int(first.start)..<Int(last.end)]
    if first.tag == .np, surface.count < Self.leastNameOfOurs { return .function }
    if tokens.count == 1, Self.isShort(surface) { return .function }
    if last.tag == .sl, isInAddress(text) { return .function }
    if Self.isAnonymous(tokens, in: text) { return .function }
    if KoreanWeakNouns.contains(surface) || isPercentage(surface, in: text)
      || tokens.count > 1 && KoreanWeakNouns.end(surface)
    {
      return .content
    }
    if last.tag == .xsn, Self.describes(tokens, in: text) { return .modifier }
    return .noun
  }

  private static let anonymousEnds = LanguageWords.of(.korean).phrases(.anonymousEnds)

  /// Whether the name is hidden: by a letter before what it is of (A사), or by 모 behind a surname (탁모).
  private static func isAnonymous(_ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    let isLetter =
      first.tag == .sl && first.end - first.start == 1 && text.utf8[Int(first.start)].isUpper
    if isLetter, anonymousEnds.contains(text.utf8[Int(first.end)..<Int(last.end)]) { return true }
    let name = text.utf8[Int(first.start)..<Int(last.end)]
    return KoreanTitleWords.isAnonymous(name) && KoreanDictionary.lacks(name)
  }

  /// Whether the run is a unit behind the sign of per cent: 0.25%포인트.
  private func isPercentage(_ surface: ArraySlice<UInt8>, in text: SourceText) -> Bool {
    surface.startIndex > 0 && text.utf8[surface.startIndex - 1] == UInt8(ascii: "%")
      && KoreanNumberNames.units.contains(surface)
  }

  /// The fewest bytes of a name that begins with 우리: 우리물류, but not 우리집.
  private static let leastNameOfOurs = 4 * Int(syllable)

  /// Whether the analyzer's cuts are none of the name's, which is its own only part then: 2차전지,
  /// 칠봉저수지, 우리물류.
  static func isWhole(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first else { return false }
    return first.tag == .nr || first.tag == .np
      || !first.tag.isNoun && first.tag != .xpn
        && first.tag != .mm
      || isNumeral(tokens)
  }

  /// Whether a name begins with a number, as 12월 and 제22기 do.
  static func isNumeral(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.first { $0.tag != .xpn }?.tag == .sn
  }

  /// Whether a word is one Hangul syllable, one hanja or one letter.
  private static func isShort(_ surface: ArraySlice<UInt8>) -> Bool {
    surface.count <= 3 && (surface.first ?? 0) >= 0x80 || surface.count == 1
  }

  /// Whether the run is a part of a mail or web address.
  private func isInAddress(_ text: SourceText) -> Bool {
    let before = tokens.first.map { Int($0.start) - 1 } ?? -1
    let marks = [before, Int(end)].map {
      text.utf8.indices.contains($0) ? text.utf8[$0] : 0x20
    }
    return marks.contains(UInt8(ascii: "@"))
      || marks.contains(UInt8(ascii: "."))
        && !text.utf8[max(0, before)...].prefix(1).elementsEqual(" ".utf8)
  }

  /// What the letters of the name, the marks around it and the particle after it show.
  func traits(
    of tokens: ArraySlice<Token>, before next: Token?, in text: SourceText
  ) -> KeywordWord.Traits {
    var traits: KeywordWord.Traits = []
    if tokens.allSatisfy({ $0.tag == .nnp }) { traits.insert(.properNoun) }
    if tokens.contains(where: { $0.tag == .sl }) { traits.insert(.acronym) }
    if tokens.contains(where: { $0.tag == .sn }) { traits.insert(.digit) }
    if Self.isNumeral(tokens), KoreanNumberNames.needsRepetition(tokens, in: text) {
      traits.insert(.numbered)
    }
    if tokens.count == 1, let noun = tokens.first, noun.tag == .nng,
      Self.shortNouns.contains(text.utf8[noun.range])
    {
      traits.insert(.short)
    }
    guard let next else { return traits.union(Self.opening(before: start, in: text)) }
    if next.tag == .j, Self.subjectParticles.contains(text.utf8[next.range]) {
      traits.insert(.subject)
    }
    if text.utf8[Int(next.start)] == UInt8(ascii: "(") { traits.insert(.glossed) }
    return traits.union(Self.opening(before: start, in: text))
  }

  private static let shortNouns = WordList(LanguageWords.of(.korean).phrases(.shortNouns))
  private static let subjectParticles = LanguageWords.of(.korean).phrases(.subjectParticles)
  private static let openingMarks = ["‘", "'", "「", "『", "<", "《", "〈"].map { Array($0.utf8) }

  private static func opening(before start: Int32, in text: SourceText) -> KeywordWord.Traits {
    guard start > 0, text.utf8[Int(start) - 1] != 0x20 else { return [] }
    let before = text.utf8[..<Int(start)].suffix(Int(syllable))
    return openingMarks.contains { before.suffix($0.count).elementsEqual($0) } ? .quoted : []
  }
}

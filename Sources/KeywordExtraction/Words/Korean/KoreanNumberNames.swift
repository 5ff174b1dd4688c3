import TextAnalysis

/// Tells Korean names that begin with a number (2차전지, 5G, 2호선, 6·25) from numbers with a unit
/// (3명, 20개월).
enum KoreanNumberNames {
  private static let korean = LanguageWords.of(.korean)
  static let units = WordList(korean.phrases(.numberUnits))
  private static let names = WordList(korean.phrases(.numberedNames))
  private static let modifiers = WordList(korean.phrases(.numberedModifiers))
  static let dots = ["·", "ㆍ", "‧", "・"].map { Array($0.utf8) }
  private static let syllable = KoreanTitleWords.syllable

  /// Whether a token is a dot between the numbers of a date.
  static func isDot(_ mark: ArraySlice<UInt8>) -> Bool {
    dots.contains(where: mark.elementsEqual)
  }

  /// What a run that begins with a number may be in a phrase.
  static func role(of tokens: ArraySlice<Token>, in text: SourceText) -> KeywordWord.Role {
    guard let number = tokens.firstIndex(where: { $0.tag == .sn }) else { return .function }
    var rest = tokens[(number + 1)...]
    let isDate = isDate(number, tokens, in: text)
    if isDate { rest = rest.dropFirst(2) }
    guard let next = rest.first, let last = rest.last else { return isDate ? .noun : .function }
    let surface = text.utf8[Int(next.start)..<Int(last.end)]
    if isUnitOfName(next, before: rest.dropFirst(), in: text) { return .noun }
    if rest.count == 1, isGenerations(surface, text.utf8[tokens[number].range]) { return .noun }
    if next.tag != .mm && rest.contains(where: { $0.tag == .nr }) || next.tag.isSymbol
      || next.tag == .xsn && (rest.count == 1 || !modifiers.contains(text.utf8[next.range]))
      || units.contains(text.utf8[next.range]) || units.contains(surface)
    {
      return .function
    }
    if next.tag == .sl || names.contains(surface) { return .noun }
    if rest.count == 1, modifiers.contains(surface) { return .modifier }
    if last.tag == .nnb || !last.tag.isNoun && last.tag != .xsn { return .function }
    return surface.count >= 2 * syllable ? .noun : .function
  }

  /// Whether a number with what touches it is a name only when the article repeats it.
  static func needsRepetition(_ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    guard let number = tokens.firstIndex(where: { $0.tag == .sn }) else { return false }
    let rest = tokens[(number + 1)...]
    return rest.first?.tag != .sl
  }

  /// Whether a unit of the number, but for those of time, stands before the noun of a name that it touches: 7번국도, 5만원권,
  /// 52시간제.
  private static func isUnitOfName(
    _ unit: Token, before rest: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard let last = rest.last, units.contains(text.utf8[unit.range]),
      !unitsOfTime.contains(text.utf8[unit.range])
    else { return false }
    let isNoun = rest.allSatisfy {
      $0.tag == .nng || $0.tag == .nnp || $0.tag == .xsn || $0.tag == .nr
        || units.contains(text.utf8[$0.range])
    }
    return isNoun && !units.contains(text.utf8[last.range]) && last.tag != .nnb
  }

  private static let unitsOfTime = korean.phrases(.timeUnits)

  /// Whether a number names people by their ages from ten to ten: 2030세대, but not 5세대.
  private static func isGenerations(
    _ noun: ArraySlice<UInt8>, _ number: ArraySlice<UInt8>
  ) -> Bool {
    let zero = UInt8(ascii: "0")
    let digits = Array(number)
    return noun.elementsEqual("세대".utf8) && digits.count == 4 && digits[1] == zero
      && digits[3] == zero && digits[0] < digits[2]
  }

  /// Whether the number at `index` is the month of a day: 6·25.
  private static func isDate(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard index + 2 < tokens.endIndex, isDot(text.utf8[tokens[index + 1].range]),
      tokens[index + 2].tag == .sn
    else { return false }
    let numbers = [index, index + 2].map {
      Int(String(decoding: text.utf8[tokens[$0].range], as: UTF8.self)) ?? 0
    }
    return 1...12 ~= numbers[0] && 1...31 ~= numbers[1]
  }
}

extension EnglishTokenizer {
  /// Prefixes that stay with the word after their hyphen, as in `co-founder`.
  private static let prefixes = PackedWords(
    """
    anti auto bi co counter cross de eco ex extra hyper inter intra macro mega meta micro mid mini \
    mono multi neo non over para post pre pro proto pseudo psycho quasi re self semi socio sub \
    super trans tri ultra un under uni vice
    """)
  /// Abbreviations whose full stop belongs to them wherever they are.
  private static let abbreviations = PackedWords(
    "etc inc corp ltd co jr sr bros vs ph.d approx dept est tel fax cf al ave blvd")
  /// Abbreviations that need a word after them, for else they are words at a sentence's end.
  private static let titles = PackedWords(
    """
    mr mrs ms dr prof rev hon st mt gen col maj capt cmdr lt sgt cpl sen rep gov pres supt jan feb \
    apr jun jul aug sept sep oct nov dec fig figs eq eqs sec vol vols pp ed eds
    """)

  /// Takes the word at `start`, with the parts that its contractions make, and returns its end.
  mutating func word(at start: Int) -> Int {
    let wordEnd = endOfWord(from: start)
    if wordEnd < 0 { return add(start, -wordEnd, .address) }
    return addSplittingClitics(start, wordEnd)
  }

  /// Where the word that begins at `start` ends; negated when it is the name of a site or file.
  private func endOfWord(from start: Int) -> Int {
    var position = start
    // Where the part after the last inner full stop or hyphen begins.
    var part = start
    var isAcronym = false
    while position < end {
      if utf8[position].isLetter {
        position += 1
        continue
      }
      let (character, length) = EnglishCharacter.at(position, of: utf8)
      switch character {
      case .letter, .digit:
        position += length
        continue
      case .apostrophe where self.character(position + length) == .letter:
        position += length
        continue
      case .hyphen where holdsTogether(start..<position, part: part, after: position + length):
        position += length
        part = position
        continue
      case .symbol where isInnerAmpersand(position):
        position += 1
        continue
      default: break
      }
      let byte = utf8[position]
      if byte == UInt8(ascii: "_") {
        position += 1
        continue
      }
      guard byte == UInt8(ascii: ".") else { return position }
      if continuesAcronym(part: part, stop: position) {
        isAcronym = true
        position += 1
        part = position
        continue
      }
      if let addressEnd = endOfName(start: start, stop: position) { return -addressEnd }
      return takesStop(start..<position, isAcronym: isAcronym) ? position + 1 : position
    }
    return position
  }

  /// Whether the hyphen before `next` is inside one word.
  private func holdsTogether(_ word: Range<Int>, part: Int, after next: Int) -> Bool {
    guard isAlphanumeric(next) else { return false }
    let isFirst = part == word.lowerBound
    if byte(next).isDigit {
      // A code: F-16, COVID-19.
      return isFirst && utf8[word.lowerBound].isUpper && word.count <= 5
    }
    return isFirst && (word.count == 1 || Self.prefixes.contains(utf8, word))
  }

  /// Whether the byte at `position` is the `&` of a name such as `AT&T`.
  private func isInnerAmpersand(_ position: Int) -> Bool {
    utf8[position] == UInt8(ascii: "&") && utf8[position - 1].isUpper && byte(position + 1).isUpper
  }

  /// Whether the full stop at `stop` is inside an abbreviation such as `U.S.` or `Ph.D.`.
  private func continuesAcronym(part: Int, stop: Int) -> Bool {
    let length = stop - part
    guard length == 1 || (length == 2 && utf8[part].isUpper) else { return false }
    return utf8[part].isLetter && byte(stop + 1).isLetter && !isAlphanumeric(stop + 2)
  }

  /// Whether the full stop after `word` belongs to it.
  private func takesStop(_ word: Range<Int>, isAcronym: Bool) -> Bool {
    if isAcronym || Self.abbreviations.contains(utf8, word) { return true }
    guard !isLast(word.upperBound) else { return false }
    if word.count == 1 { return utf8[word.lowerBound].isUpper && !isPronounI(word) }
    if Self.titles.contains(utf8, word) { return utf8[word.lowerBound].isUpper || word.count > 2 }
    // "No. 5", but "He said no."
    return word.count == 2 && byte(word.lowerBound) | 0x20 == UInt8(ascii: "n")
      && byte(word.lowerBound + 1) == UInt8(ascii: "o")
      && byte(word.upperBound + 1) == 0x20 && byte(word.upperBound + 2).isDigit
  }

  private func isPronounI(_ word: Range<Int>) -> Bool {
    guard utf8[word.lowerBound] == UInt8(ascii: "I") else { return false }
    // "I." is an initial when a name goes on after it.
    return !byte(word.upperBound + 2).isUpper
  }

  /// Whether nothing but a closing mark or two follows the full stop at `stop`.
  private func isLast(_ stop: Int) -> Bool {
    var position = stop + 1
    while position < end, position < stop + 5 {
      let (character, length) = EnglishCharacter.at(position, of: utf8)
      if character == .letter || character == .digit { return false }
      position += length
    }
    return position >= end
  }
}

extension EnglishTokenizer {
  /// Units that come apart from the figures they are written on to.
  private static let units = PackedWords(
    "am pm a.m p.m km kg mm cm m mg ml mph mb gb tb kb lb lbs ft oz hz khz mhz ghz bn mn tn")

  /// Endings of ordinals and decades.
  private static let endings = PackedWords("st nd rd th s")

  /// Takes the number at `start`, or the word that begins with figures, and returns its end.
  mutating func number(at start: Int) -> Int {
    var position = endOfFigures(from: start)
    if position == start + 3 || position == start + 1, let phone = endOfPhone(from: start) {
      position = phone
    }
    let letters = position
    while position < end, character(position) == .letter {
      position += EnglishCharacter.at(position, of: utf8).length
    }
    if position > letters {
      if Self.units.contains(utf8, letters..<position) { return add(start, letters, .number) }
      if Self.endings.contains(utf8, letters..<position) { return add(start, position, .number) }
      while isAlphanumeric(position) {
        position += EnglishCharacter.at(position, of: utf8).length
      }
      return add(start, position, .word)
    }
    if let genitive = endOfGenitive(from: position) { return add(start, genitive, .number) }
    return add(start, position, .number)
  }

  /// Where figures with their inner marks end: `1,234.5`, `9/11`, `5:30`.
  private func endOfFigures(from start: Int) -> Int {
    var position = start
    while position < end {
      switch utf8[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        position += 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
        guard byte(position + 1).isDigit else { return position }
        position += 2
      default: return position
      }
    }
    return position
  }

  /// Where a telephone number such as `713-853-3989` ends.
  private func endOfPhone(from start: Int) -> Int? {
    var position = start
    var groups = 0
    while true {
      let group = position
      while byte(position).isDigit, position < group + 5 { position += 1 }
      groups += 1
      let length = position - group
      if groups > 1, length == 4 { return isAlphanumeric(position) ? nil : position }
      guard length == 3 || (groups == 1 && length == 1), groups < 4 else { return nil }
      guard byte(position) == UInt8(ascii: "-"), byte(position + 1).isDigit else { return nil }
      position += 1
    }
  }

  /// Where the `'s` of `1980's` ends.
  private func endOfGenitive(from position: Int) -> Int? {
    guard character(position) == .apostrophe else { return nil }
    let letter = position + EnglishCharacter.at(position, of: utf8).length
    guard byte(letter) == UInt8(ascii: "s"), !isAlphanumeric(letter + 1) else { return nil }
    return letter + 1
  }
}

extension SentenceScanner {
  /// Whether a scalar is a letter or sign of the scripts without capital letters between Hebrew and
  /// Burmese.
  func isCaselessLetter(_ scalar: UInt32) -> Bool { (0x0590..<0x1100).contains(scalar) }

  /// Whether a full stop and a space end a sentence behind a word of such a script.
  ///
  /// Only known abbreviations and lone letters are told from the end of a sentence, but for scripts
  /// that seldom end one so: Thai, and those of India where the text has dandas.
  func endsWithCaselessWord(before offset: Int, next: Int) -> Bool {
    let word = caselessWord(before: offset)
    if rules.titles.contains(utf8, word.range) { return false }
    if utf8[next].isDigit, rules.numerics.contains(utf8, word.range) { return false }
    if word.hasStop, word.letters <= 6 { return false }
    switch utf8.scalar(before: offset).value {
    case 0x0900..<0x0E00: return !(endsInDandas ?? false)
    case 0x0E00..<0x0F00: return word.letters > 4
    default: return word.letters > 1
    }
  }

  /// The word before `offset`, with full stops inside (`พ.ค`, `कि.मी`), at most some forty bytes.
  private func caselessWord(
    before offset: Int
  ) -> (range: Range<Int>, letters: Int, hasStop: Bool) {
    var position = offset
    var letters = 0
    var hasStop = false
    while position > sentenceStart, offset - position < 40 {
      let (value, length) = utf8.scalar(before: position)
      if value == 0x2E {
        hasStop = true
      } else if isCaselessLetter(value) {
        letters += 1
      } else {
        break
      }
      position -= length
    }
    return (position..<offset, letters, hasStop)
  }

  /// Whether a letter or sign of the scripts of India ends at `offset`.
  func isBehindIndicLetter(_ offset: Int) -> Bool {
    offset >= sentenceStart + 3 && utf8[offset - 3] == 0xE0
      && (0xA4...0xB7).contains(utf8[offset - 2])
  }

  /// Whether the lines of `block` end in dandas rather than in full stops, or, where none ends in
  /// either, a danda is anywhere.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  func endsLinesInDandas(of block: TextRange) -> Bool {
    var balance = 0
    var hasDanda = false
    var last: UInt32 = 0
    var offset = block.lowerBound
    while offset < block.upperBound {
      let (value, length) = utf8.scalar(at: offset)
      offset += length
      let isDanda = value == 0x0964 || value == 0x0965
      hasDanda = hasDanda || isDanda
      if value == 0x0A || offset >= block.upperBound {
        let sign = value == 0x0A ? last : value
        if sign == 0x0964 || sign == 0x0965 { balance += 1 }
        if sign == 0x2E { balance -= 1 }
      }
      if value > 0x20, !(Mark(value)?.mayCloseQuotation ?? false) { last = value }
    }
    return balance == 0 ? hasDanda : balance > 0
  }
}

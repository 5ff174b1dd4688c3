import TextAnalysis

/// Counts what of a short line is a date or time and what is not, until ``mostOtherLetters`` are
/// passed.
struct DateParser {
  /// No line with more letters of other words is taken for a date.
  static let mostOtherLetters = 14

  private let text: PageText
  private let range: TextRange
  /// Numbers of a date or time and names of months.
  private(set) var dateParts = 0
  /// Words that introduce a time of publication.
  private(set) var dateWords = 0
  /// Whether a number from 1900 to 2099 of four digits occurs.
  private(set) var hasYear = false
  /// Letters of words that belong to no date.
  private(set) var otherLetters = 0

  init(_ text: PageText, _ range: TextRange) {
    self.text = text
    self.range = range
  }

  mutating func run() {
    var offset = range.lowerBound
    while offset < range.upperBound, otherLetters <= Self.mostOtherLetters {
      let scalar = text.scalar(at: offset)
      if isLetter(scalar) {
        let end = wordEnd(from: offset)
        classify(offset..<end)
        offset = end
      } else if scalar < 0x80, UInt8(scalar).isDigit {
        offset = number(from: offset)
      } else {
        offset += text.scalarLength(at: offset)
      }
    }
  }

  private func isLetter(_ scalar: UInt32) -> Bool {
    isHangul(scalar) || (scalar < 0x80 && UInt8(scalar).isLetter)
      || (0x4E00...0x9FFF).contains(scalar) || isAccented(scalar)
  }

  /// A letter of Latin with an accent: `Publié`, `März`.
  private func isAccented(_ scalar: UInt32) -> Bool {
    (0xC0...0x24F).contains(scalar) && scalar != 0xD7 && scalar != 0xF7
  }

  private func wordEnd(from start: Int) -> Int {
    var offset = start
    while offset < range.upperBound, isLetter(text.scalar(at: offset)) {
      offset += text.scalarLength(at: offset)
    }
    return offset
  }

  private mutating func number(from start: Int) -> Int {
    var offset = start
    while offset < range.upperBound, text.bytes[offset].isDigit { offset += 1 }
    if offset - start <= 4 { dateParts += 1 } else { otherLetters += offset - start }
    if offset - start == 4,
      text.has("19", at: start, limit: offset) || text.has("20", at: start, limit: offset)
    {
      hasYear = true
    }
    return offset
  }

  private mutating func classify(_ word: TextRange) {
    let lowered = text.bytes[word].map(\.lowercased)[...]
    if Self.months.contains(lowered) {
      dateParts += 1
    } else if Self.relatives.contains(lowered) {
      dateParts += 1
    } else if Self.introductions.contains(lowered) {
      dateWords += 1
    } else if !Self.fillers.contains(lowered) {
      otherLetters += text.scalarCount(in: word)
    }
  }

  private static let months = WordList(CleaningWords[.monthNames])
  private static let relatives = WordList(CleaningWords[.relativeTimes])
  private static let introductions = WordList(CleaningWords[.timeIntroductions])
  private static let fillers = WordList(CleaningWords[.dateFillers])
}

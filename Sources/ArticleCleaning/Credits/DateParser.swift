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
  /// Whether a year of four digits occurs.
  private(set) var hasYear = false
  /// Whether the name of a month occurs.
  private(set) var hasMonth = false
  /// Letters of words that belong to no date.
  private(set) var otherLetters = 0

  init(_ text: PageText, _ range: TextRange) {
    self.text = text
    self.range = range
    var offset = range.lowerBound
    while offset < range.upperBound, otherLetters <= Self.mostOtherLetters {
      let scalar = text.scalar(at: offset)
      if isLetter(scalar) {
        let end = wordEnd(from: offset)
        classify(offset..<end)
        offset = end
      } else if Self.isDigit(scalar) {
        offset = number(from: offset)
      } else {
        offset += text.scalarLength(at: offset)
      }
    }
  }

  /// Whether the scalar is a letter, or a sign that belongs to one, of any script.
  private func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: UInt8(scalar).isLetter
    case 0xC0...0x24F: scalar != 0xD7 && scalar != 0xF7
    // Stops, commas, dandas and digits are among the letters of these scripts.
    case 0x37E, 0x387, 0x60C, 0x61B, 0xE3F: false
    case 0x300..<0x2000: !Self.isDigit(scalar) && Mark(scalar) == nil
    case 0x3041...0x30FA, 0x30FC...0x30FE, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Whether the scalar is a digit: of ASCII, Arabic, Persian, Hindi, Bengali or Thai, or a wide one.
  static func isDigit(_ scalar: UInt32) -> Bool { digitZero(of: scalar) != nil }

  /// The zero of the digits that the scalar is one of, or nil.
  private static func digitZero(of scalar: UInt32) -> UInt32? {
    zeros.first { ($0..<$0 + 10).contains(scalar) }
  }

  private static let zeros: [UInt32] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10]

  private func wordEnd(from start: Int) -> Int {
    var offset = start
    while offset < range.upperBound, isLetter(text.scalar(at: offset)) {
      offset += text.scalarLength(at: offset)
    }
    return offset
  }

  private mutating func number(from start: Int) -> Int {
    var offset = start
    var (value, digits, zero) = (0, 0, UInt32(0x30))
    while offset < range.upperBound, let first = Self.digitZero(of: text.scalar(at: offset)) {
      if digits < 4 { value = 10 * value + Int(text.scalar(at: offset) - first) }
      (digits, zero) = (digits + 1, first)
      offset += text.scalarLength(at: offset)
    }
    if digits <= 4 { dateParts += 1 } else { otherLetters += digits }
    if digits == 4, Self.years(withZero: zero).contains(value) { hasYear = true }
    return offset
  }

  /// The years that are written with these digits: Persian ones count from another year, Thai ones too.
  private static func years(withZero zero: UInt32) -> ClosedRange<Int> {
    switch zero {
    case 0x6F0: 1300...2099
    case 0xE50: 1900...2599
    default: 1900...2099
    }
  }

  private mutating func classify(_ word: TextRange) {
    let lowered = text.inSmallLetters(word)[...]
    if Self.months.contains(lowered) {
      dateParts += 1
      hasMonth = true
    } else if Self.relatives.contains(lowered) {
      dateParts += 1
    } else if Self.introductions.contains(lowered) {
      dateWords += 1
    } else if word.count > Self.unit, Self.fillers.contains(lowered.prefix(Self.unit)),
      text.scalarLength(at: word.lowerBound) == Self.unit
    {
      // The unit of a number may touch the next word: 30分更新.
      classify(word.lowerBound + Self.unit..<word.upperBound)
    } else if !Self.fillers.contains(lowered) {
      otherLetters += text.scalarCount(in: word)
    }
  }

  /// The bytes of a unit such as 年 or 분.
  private static let unit = "分".utf8.count

  private static let months = WordList(CleaningWords[.monthNames])
  private static let relatives = WordList(CleaningWords[.relativeTimes])
  private static let introductions = WordList(CleaningWords[.timeIntroductions])
  private static let fillers = WordList(CleaningWords[.dateFillers])
}

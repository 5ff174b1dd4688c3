/// The beginning of a line of a paper, in small letters.
struct PaperLine {
  private let utf8: UnsafeBufferPointer<UInt8>
  /// Where the words begin, behind a bracket or the mark of a note.
  private let start: Int

  private static let figures = LanguageWords.print[.printFigures]
  private static let sources = LanguageWords.print[.printSources]
  private static let notes = LanguageWords.print[.printNotes]
  private static let dates = LanguageWords.print[.printDates]

  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
    var start = 0
    while start < utf8.count, !utf8[start].isLetter, !utf8[start].isDigit {
      let (value, length) = utf8.scalar(at: start)
      if value >= 0xC0, value < 0x2000 || value > 0x301F || value == 0x3005 { break }
      start += length
    }
    self.start = start
  }

  /// The ends of the phrases that the line begins with.
  private func ends(of phrases: [[UInt8]]) -> [Int] {
    phrases.compactMap { utf8[start...].starts(with: $0) ? start + $0.count : nil }
  }

  /// Whether the line begins as a caption does: with a label, a number, and a stop, colon or bracket;
  /// or with a title behind a space, where the caption ends without a stop.
  ///
  /// - Parameter isTitle: whether what is behind the space may be a title.
  func isCaption(isTitle: Bool) -> Bool {
    ends(of: Self.figures).contains { label in
      var offset = utf8.skippingWhiteSpace(from: label, to: utf8.count)
      let number = offset
      if offset + 1 < utf8.count, utf8[offset].isLetter, isDigitOrStop(offset + 1) { offset += 1 }
      while offset < utf8.count, isDigitOrStop(offset) { offset += 1 }
      guard utf8[number..<offset].contains(where: \.isDigit) else { return false }
      if offset == utf8.count || utf8[offset - 1] == UInt8(ascii: ".") { return true }
      let (mark, length) = utf8.scalar(at: offset)
      switch Mark(mark) {
      case .closer(let pair) where !pair.isQuote: return true
      default:
        if [0x3A, 0x7C, 0x3E, 0xFF1A, 0xFF0E].contains(mark) { return true }
        return isTitle && utf8.whiteSpaceLength(at: offset) > 0 && offset + length < utf8.count
      }
    }
  }

  private func isDigitOrStop(_ offset: Int) -> Bool {
    utf8[offset].isDigit || utf8[offset] == UInt8(ascii: ".") || utf8[offset] == UInt8(ascii: "-")
  }

  /// Whether a colon or a dash follows a phrase of a note, or a word behind it.
  var isNote: Bool {
    ends(of: Self.notes).contains { end in
      var offset = end
      while offset < utf8.count, offset < end + 20 {
        let (value, length) = utf8.scalar(at: offset)
        switch value {
        case 0x3A, 0xFF1A, 0x2013, 0x2014: return true
        case 0x20, 0x28, 0x29, 0x61...0x7A, 0xAC00...0xD7A3, 0x4E00...0x9FFF: offset += length
        default: return false
        }
      }
      return false
    }
  }

  /// Whether a number, a month or a colon may follow a word such as `Received`.
  var isDate: Bool {
    ends(of: Self.dates).contains { end in
      guard end < utf8.count, !utf8[end].isLetter else { return false }
      let words = utf8[end...].split { $0 == 0x20 }
      return words.count <= 12 && words.prefix(2).contains { $0.contains(where: \.isDigit) }
    }
  }

  /// Whether a colon or a stop follows the word for a source.
  var isSource: Bool {
    ends(of: Self.sources).contains { end in
      guard end < utf8.count else { return false }
      let mark = utf8.scalar(at: end).value
      return mark == 0x3A || mark == 0xFF1A || mark == 0x2E || mark == 0x29 || mark == 0x5D
    }
  }
}

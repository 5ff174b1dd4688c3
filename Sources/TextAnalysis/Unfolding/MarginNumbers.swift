/// A text without the numbers that stand before each of its lines, as those of manuscripts do, and the way
/// back to the text as given.
package struct MarginNumbers: Sendable {
  /// The text without the numbers.
  package let text: SourceText
  /// Leads from ``text`` back to the text as given.
  package let offsetMap: OffsetMap

  /// At least so many lines have numbers, one more from line to line.
  private static let leastLines = 8
  private static let leastYear = 1000
  /// The most digits of a number, and the spaces behind it at least.
  private static let (mostDigits, leastSpaces) = (4, 2)

  /// Takes out the numbers; nil where the lines have none.
  ///
  /// - Complexity: O(*n*).
  package init?(_ source: SourceText) {
    let result = source.utf8.withUnsafeBufferPointer { utf8 -> (text: [UInt8], map: OffsetMap)? in
      let margins = Self.margins(in: utf8)
      guard margins.count >= Self.leastLines else { return nil }
      var text: [UInt8] = []
      var map = OffsetMap()
      var position = 0
      text.reserveCapacity(utf8.count)
      for margin in margins {
        text.append(contentsOf: utf8[position..<margin.lowerBound])
        map.appendVerbatim(margin.lowerBound - position, from: position)
        position = margin.upperBound
      }
      text.append(contentsOf: utf8[position...])
      map.appendVerbatim(utf8.count - position, from: position)
      return (text, map)
    }
    guard let result else { return nil }
    text = SourceText(validUTF8: result.text)
    offsetMap = result.map
  }

  /// The numbers with the spaces around them, where nearly all lines have one and each is one more than
  /// the one before or begins a page anew.
  private static func margins(in utf8: UnsafeBufferPointer<UInt8>) -> [TextRange] {
    var margins: [TextRange] = []
    var (lines, steps, last) = (0, 0, -1)
    var offset = 0
    while offset < utf8.count {
      let end = utf8.lineEnd(from: offset, to: utf8.count)
      let start = utf8.skippingWhiteSpace(from: offset, to: end)
      if start < end {
        lines += 1
        if let (number, margin) = number(at: start, from: offset, to: end, utf8) {
          // Years begin the lines of a chronicle.
          if margins.isEmpty, number >= leastYear { return [] }
          if number == last + 1 || number == 1 { steps += 1 }
          last = number
          margins.append(margin)
        }
        // Most texts are seen to have none in their first lines.
        if lines == leastLines, margins.count * 2 < lines { return [] }
      }
      offset = max(end + 1, offset + 1)
    }
    return margins.count * 10 >= lines * 8 && steps * 10 >= margins.count * 9 ? margins : []
  }

  private static func number(
    at start: Int, from lineStart: Int, to end: Int, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> (Int, TextRange)? {
    let digits = (start..<min(end, start + mostDigits)).prefix { utf8[$0].isDigit }
    guard !digits.isEmpty, digits.upperBound < end else { return nil }
    let words = utf8.skippingWhiteSpace(from: digits.upperBound, to: end)
    guard words - digits.upperBound >= leastSpaces || utf8[digits.upperBound] == 0x09 else {
      return nil
    }
    let number = digits.reduce(0) { $0 * 10 + Int(utf8[$1] &- 0x30) }
    return (number, lineStart..<words)
  }
}

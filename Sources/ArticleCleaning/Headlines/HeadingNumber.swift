import TextAnalysis

extension PageText {
  /// The number of a part that `range` begins with, of one or two digits before a full stop and a space,
  /// or a Roman one: 3 in `3. 연구 방법`, 2 in `Ⅱ. 주요 내용`.
  func headingNumber(in range: TextRange) -> Int? {
    romanNumber(in: range) ?? decimalNumber(in: range)
  }

  /// The first and the last of the Roman numbers that are one sign: Ⅰ and Ⅻ.
  private static let romanNumbers = 0x2160...0x216B as ClosedRange<UInt32>

  private func romanNumber(in range: TextRange) -> Int? {
    let value = scalar(at: range.lowerBound)
    guard Self.romanNumbers.contains(value) else { return nil }
    let end = scalarEnd(at: range.lowerBound)
    guard end < range.upperBound, bytes[end] == UInt8(ascii: ".") || bytes[end] == 0x20 else {
      return nil
    }
    return Int(value - Self.romanNumbers.lowerBound) + 1
  }

  private func decimalNumber(in range: TextRange) -> Int? {
    let digits = bytes[range].prefix(2).prefix(while: \.isDigit)
    guard !digits.isEmpty, has(". ", at: digits.endIndex, limit: range.upperBound) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

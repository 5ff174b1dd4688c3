import TextAnalysis

/// Dates that sources begin with or that follow them.
extension CreditParser {
  /// `2021.6.1/뉴스1`, or a date alone before another source.
  func dated(at start: Int) -> Int? {
    var offset = start
    let limit = min(block.upperBound, start + 16)
    while offset < limit,
      page.text.bytes[offset].isDigit || page.text.bytes[offset] == 0x2E
        || page.text.bytes[offset] == 0x2D || page.text.bytes[offset] == 0x20
    {
      offset += 1
    }
    guard offset - start >= 6, offset < block.upperBound else { return nil }
    if page.text.bytes[offset] == 0x2F {
      offset = page.text.skipSpaces(in: (offset + 1)..<block.upperBound)
    }
    let next = page.text.skipSpaces(in: offset..<block.upperBound)
    if let address = marker(at: next), address.kind == .email { return address.range.upperBound }
    return sign(at: offset) ?? agency(at: offset)
  }

  /// The end of a whole date such as `2021. 6. 1.` at `start`, or nil.
  func fullDate(at start: Int) -> Int? {
    var offset = start
    for digits in [4...4, 1...2, 1...2] {
      let first = offset
      while offset < block.upperBound, page.text.bytes[offset].isDigit { offset += 1 }
      guard digits.contains(offset - first), offset < block.upperBound,
        page.text.bytes[offset] == 0x2E
      else { return nil }
      offset = page.text.skipSpaces(in: (offset + 1)..<block.upperBound)
    }
    return page.text.trimmed(start..<offset).upperBound
  }
}

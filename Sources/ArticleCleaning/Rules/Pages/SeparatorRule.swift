import TextAnalysis

/// Lines of signs only: rules, bullets, stray brackets, what is left of broken characters.
struct SeparatorRule: LineRule {
  let kind = RemovalKind.separator

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.hangul == 0, facts.latin == 0, facts.digits == 0, facts.scalars <= 200 else {
      return false
    }
    var offset = facts.range.lowerBound
    while offset < facts.range.upperBound {
      if !isSign(page.text.scalar(at: offset)) { return false }
      offset += page.text.scalarLength(at: offset)
    }
    return true
  }

  private func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA1...0xBF, 0xD7, 0xF7,
      0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2BFF, 0x3001...0x3003, 0x3008...0x3020, 0xFFFD:
      true
    default: isBlank(scalar)
    }
  }

  private func isBlank(_ scalar: UInt32) -> Bool {
    scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 || (0x2000...0x200D).contains(scalar)
  }
}

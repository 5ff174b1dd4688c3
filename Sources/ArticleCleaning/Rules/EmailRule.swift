import TextAnalysis

/// E-mail addresses that stand alone at the end of a block or on a line of their own.
struct EmailRule: CleaningRule {
  let id = "email"

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.email),
      let marker = page.markers(in: line).last, marker.kind == .email
    else { return nil }
    let rest = page.text.trimmed(marker.range.upperBound..<page.blocks[line].upperBound)
    guard rest.count <= 3, rest.allSatisfy({ !isASCIILetter(page.text.bytes[$0]) }) else {
      return nil
    }
    let start = page.bracketStart(before: marker.range.lowerBound, in: line)
    let segment = page.segmentStart(before: start + 1, in: line)
    return start == segment ? start : nil
  }
}

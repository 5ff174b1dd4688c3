import TextAnalysis

/// Sources between brackets.
extension CreditParser {
  /// `(C) AFP=뉴스1`.
  func bracketedSign(at start: Int) -> Int? {
    guard page.text.hasAny(["(C)", "(c)"], at: start, limit: block.upperBound) else { return nil }
    return agency(at: page.text.skipSpaces(in: (start + 3)..<block.upperBound))
  }

  /// A bracket of at most 120 bytes that names a source and is no dateline.
  func bracketed(at start: Int) -> Int? {
    guard let close = page.text.closingBracket(of: start, limit: min(block.upperBound, start + 120))
    else { return nil }
    let end = page.text.scalarEnd(at: close)
    let inside = (start + page.text.scalarLength(at: start))..<close
    // `<사진>` behind a name points at a picture and belongs to the sentence.
    if inside.count <= 8, page.text.has("사진", at: inside.lowerBound, limit: close) { return nil }
    let marks = page.markers(of: line, within: start..<end)
    let isPhoto = marks.contains { $0.kind == .photoWord }
    let isSource = marks.contains { Self.sources.contains($0.kind) }
    let hasEquals = page.text.hasPlaceJoint(in: inside)
    if isSource && (isPhoto || !hasEquals) { return end }
    if isNameAndOutlet(inside) { return end }
    let hasAt = inside.contains { page.text.bytes[$0] == 0x40 }
    if hasAt && marks.contains(where: { $0.kind == .role }) { return end }
    let next = page.text.skipSpaces(in: end..<block.upperBound)
    if let photo = marker(at: next), photo.kind == .photoWord,
      page.text.hasAny(Self.archivePhotos, at: next, limit: photo.range.upperBound)
    {
      return photo.range.upperBound
    }
    return nil
  }

  /// `Jane Doe/The Beacon`: capitalized words around one slash, no Hangul.
  private func isNameAndOutlet(_ range: TextRange) -> Bool {
    var slashes = 0
    var atStart = true
    for offset in range {
      let byte = page.text.bytes[offset]
      if byte == 0x2F {
        slashes += 1
        atStart = true
      } else if byte == 0x20 {
        atStart = true
      } else if byte >= 0xEA {
        return false
      } else {
        if byte == 0x2C || (atStart && !byte.isUpper && byte < 0x80) { return false }
        atStart = false
      }
    }
    return slashes == 1 && range.count >= 8 && page.lines[line].scalars >= 60
  }

  private static let sources = MarkerSet(.agency, .photoWord, .provided, .copyrightSign)
}

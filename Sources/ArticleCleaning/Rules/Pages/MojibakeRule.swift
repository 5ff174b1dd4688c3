import TextAnalysis

/// The wrongly decoded "view original, icon" button of a picture with the caption before it.
struct MojibakeRule: EndRule {
  let kind = RemovalKind.mojibake

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.mojibake) else { return nil }
    var end: Int?
    for marker in page.markers(in: line) where marker.kind == .mojibake {
      if let last = end, marker.range.lowerBound - last > 8 { break }
      end = marker.range.upperBound
    }
    guard let end, !page.hasProse(before: end, in: line) else { return nil }
    let head = page.blocks[line].lowerBound..<end
    return page.text.scalarCount(in: head) <= 250 ? end : nil
  }

  /// Takes out the button between sentences, with the stray accents around it.
  func revise(_ page: inout Page) {
    for line in page.lines.indices
    where page.lines[line].kinds.contains(.mojibake) && !page.isRemoved(line) {
      let limit = page.blocks[line].upperBound
      for marker in page.markers(in: line) where marker.kind == .mojibake {
        var end = page.text.skipSpaces(in: marker.range.upperBound..<limit)
        end = end < limit && page.text.bytes[end] == 0x60 ? end + 1 : marker.range.upperBound
        page.cutInside(marker.range.lowerBound..<end, by: kind)
      }
    }
  }
}

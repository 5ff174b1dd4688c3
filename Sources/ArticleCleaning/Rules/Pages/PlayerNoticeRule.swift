import TextAnalysis

/// What a player of films and sound says where it cannot play, often joined to the sentence behind it:
/// `Media playback is not supported on this deviceThe visitors led …`.
struct PlayerNoticeRule: LineRule {
  let kind = RemovalKind.listen

  func removesLine(_ line: Int, of page: Page) -> Bool {
    guard page.lines[line].kinds.contains(.playerNotice) else { return false }
    let block = page.blocks[line]
    return notices(in: line, of: page).contains { notice in
      notice.lowerBound <= block.lowerBound
        && page.text.trimmed(notice.upperBound..<block.upperBound).count <= 1
    }
  }

  func revise(_ page: inout Page) {
    for line in page.lines.indices
    where page.lines[line].kinds.contains(.playerNotice) && !page.isRemoved(line) {
      for notice in notices(in: line, of: page) { page.cutInside(notice, by: kind) }
    }
  }

  /// The notices at the front of the line, behind a sentence or behind a colon; a sentence may tell of others.
  private func notices(in line: Int, of page: Page) -> [TextRange] {
    page.markers(in: line).filter { $0.kind == .playerNotice }.map(\.range).filter { notice in
      let start = page.segmentStart(before: notice.lowerBound + 1, in: line)
      let before = page.text.trimmed(start..<max(start, notice.lowerBound))
      return before.count <= 1 || page.text.bytes[before.upperBound - 1] == UInt8(ascii: ":")
    }
  }
}

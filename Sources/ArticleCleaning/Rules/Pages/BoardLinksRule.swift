import TextAnalysis

/// Links of notice boards: attachments, previews, the list, the previous and the next item.
struct BoardLinksRule: LineRule {
  let kind = RemovalKind.boardLinks

  private static let fileSizes = CleaningWords[.fileSizes]
  /// How names of attached files end.
  static let fileEnds: [StaticString] = [
    ".hwp", ".hwpx", ".pdf", ".jpg", ".jpeg", ".png", ".xlsx", ".docx", ".zip", ".JPG", ".PDF",
  ]

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    if facts.isLabelLike || facts.statements == 0, isAttachment(page.blocks[line], page.text),
      facts.isLabelLike || holdsSizedFile(page.blocks[line], page.text)
    {
      return true
    }
    guard facts.kinds.contains(.boardLink), facts.scalars <= 200, facts.ending == .open,
      let marker = page.markers(in: line).first(where: { $0.kind == .boardLink })
    else { return false }
    return marker.range.lowerBound - page.blocks[line].lowerBound <= 4
  }

  /// A file's name with its size: `notice.hwp (120 KB)`.
  private func isAttachment(_ block: TextRange, _ text: PageText) -> Bool {
    block.contains {
      text.bytes[$0] == UInt8(ascii: ".")
        && text.hasAny(Self.fileEnds, at: $0, limit: block.upperBound)
    } && text.containsAny(Self.fileSizes, in: block)
  }

  /// Whether a bracket with a number is right behind a file's name, as in a list of several files:
  /// `notice.hwp[120 kb] [바로보기] picture.jpg[2048 kb] …`.
  private func holdsSizedFile(_ block: TextRange, _ text: PageText) -> Bool {
    block.contains { offset in
      guard text.bytes[offset] == 0x2E,
        let file = Self.fileEnds.last(where: {
          text.has($0, at: offset, limit: block.upperBound)
        })
      else { return false }
      let bracket = text.skipSpaces(in: offset + file.utf8CodeUnitCount..<block.upperBound)
      guard bracket + 1 < block.upperBound else { return false }
      let isOpen = text.bytes[bracket] == 0x5B || text.bytes[bracket] == 0x28
      return isOpen && text.bytes[bracket + 1].isDigit
    }
  }
}

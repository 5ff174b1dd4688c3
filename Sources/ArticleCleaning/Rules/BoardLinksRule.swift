import TextAnalysis

/// Links of notice boards: attachments, previews, the list, the previous and the next item.
struct BoardLinksRule: CleaningRule {
  let id = "board-links"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    if facts.isLabelLike, isAttachment(page.blocks[line], page.text) { return true }
    guard facts.kinds.contains(.boardLink), facts.scalars <= 200, facts.ending == .open,
      let marker = page.markers(in: line).first(where: { $0.kind == .boardLink })
    else { return false }
    return marker.range.lowerBound - page.blocks[line].lowerBound <= 4
  }

  /// A file's name with its size: `notice.hwp (120 KB)`.
  private func isAttachment(_ block: TextRange, _ text: PageText) -> Bool {
    text.containsAny(
      [".hwp", ".pdf", ".jpg", ".jpeg", ".png", ".xlsx", ".docx", ".zip", ".JPG", ".PDF"], in: block
    )
      && text.containsAny(["KB", "MB", "Kb", "kb", "Mb", "mb", "내려받기", "다운로드", "바로보기"], in: block)
  }
}

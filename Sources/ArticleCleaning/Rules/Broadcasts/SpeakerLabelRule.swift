import TextAnalysis

/// Labels of speakers in broadcast scripts: `[앵커]`, `[기자]`.
struct SpeakerLabelRule: CleaningRule {
  let kind = RemovalKind.speakerLabel

  func revise(_ page: inout Page) {
    for line in page.lines.indices
    where page.lines[line].kinds.contains(.speaker) && !page.isRemoved(line) {
      for marker in page.markers(in: line) where marker.kind == .speaker {
        if marker.range == page.blocks[line] {
          page.removeLine(line, by: kind)
        } else {
          page.cutInside(marker.range, by: kind)
        }
      }
    }
  }
}

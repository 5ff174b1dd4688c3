import TextAnalysis

extension Page {
  /// Whether the line is a row of short items: at least three between separators or wide gaps, or
  /// two short ones as in `Economy > Markets`.
  func isBar(_ line: Int) -> Bool {
    guard lines[line].scalars <= 200, lines[line].ending != .sentence else { return false }
    var items = 0
    var longest = 0
    var hasArrow = false
    var offset = blocks[line].lowerBound
    let end = blocks[line].upperBound
    while offset < end {
      let item = itemEnd(from: offset, limit: end)
      let range = text.trimmed(offset..<item.end)
      if !range.isEmpty {
        items += 1
        longest = max(longest, text.scalarCount(in: range))
      }
      hasArrow = hasArrow || item.isArrow
      offset = item.next
    }
    if items >= 3 { return longest <= 18 }
    return items == 2 && hasArrow && longest <= 14
  }

  /// The stretches of the line between separators or wide gaps.
  func pieces(of line: Int) -> [TextRange] {
    var found: [TextRange] = []
    var offset = blocks[line].lowerBound
    while offset < blocks[line].upperBound {
      let item = itemEnd(from: offset, limit: blocks[line].upperBound)
      found.append(text.trimmed(offset..<item.end))
      offset = item.next
    }
    return found
  }

  /// Where the item at `start` ends, where the next starts, and whether a sign of order or choice
  /// is between them.
  private func itemEnd(from start: Int, limit: Int) -> (end: Int, next: Int, isArrow: Bool) {
    var offset = start
    while offset < limit {
      let scalar = text.scalar(at: offset)
      let next = offset + text.scalarLength(at: offset)
      switch scalar {
      case 0x3E, 0x7C, 0x203A, 0xBB, 0x3009, 0x25B7, 0x25B8, 0x25B6, 0xFF5C, 0xFF1E, 0x2502:
        return (offset, next, true)
      case 0x09, 0x2022: return (offset, next, false)
      case 0x2F where text.isSpace(at: text.scalarStart(before: offset)) && text.isSpace(at: next):
        return (offset, next, false)
      default:
        if text.isSpace(at: offset), text.isSpace(at: next), offset > start {
          return (offset, next, false)
        }
      }
      offset = next
    }
    return (limit, limit, false)
  }

  /// The first line of running text that is left, or nil.
  var firstProse: Int? { firstProseLeft < lines.count ? firstProseLeft : nil }

  /// Whether running text is left above the line.
  func hasProse(above line: Int) -> Bool { firstProseLeft < line }

  /// The last line of running text that is left, or nil.
  var lastProse: Int? { lines.indices.last { !isRemoved($0) && isProse($0) } }
}

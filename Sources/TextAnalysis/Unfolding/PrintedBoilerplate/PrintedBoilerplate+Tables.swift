/// Tables, by their rows of cells.
extension PrintedBoilerplate {
  /// Takes out rows of cells, of which at least half hold figures.
  func markTables(_ lines: inout [FoldedLine]) {
    var index = 0
    while index < lines.count {
      guard lines[index].hasGap, lines[index].rule == nil else {
        index += 1
        continue
      }
      let rows = lines[index...].prefix { $0.hasGap && $0.rule == nil }.indices
      if rows.count >= 2, rows.count(where: { hasFigures(lines[$0].content) }) * 2 >= rows.count {
        for row in rows { lines[row].rule = Self.table }
      }
      index = rows.upperBound
    }
  }

  /// Whether a row has two cells or more, of few words each, and figures in all but the first, or in
  /// two.
  private func hasFigures(_ row: TextRange) -> Bool {
    var (cells, figures, words, spaces) = (0, 0, 0, 2)
    for offset in row {
      let byte = utf8[offset]
      guard byte != 0x20, byte != 0x09 else {
        spaces += byte == 0x20 ? 1 : 2
        continue
      }
      if spaces >= 2 {
        cells += 1
        words = 1
        if beginsWithFigure(offset, row.upperBound) { figures += 1 }
      } else if spaces == 1 {
        words += 1
        if words > 6 { return false }
      }
      spaces = 0
    }
    return cells >= 2 && figures >= min(2, cells - 1)
  }

  private func beginsWithFigure(_ start: Int, _ end: Int) -> Bool {
    var offset = start
    while offset < end, offset < start + 3, !utf8[offset].isDigit, !utf8[offset].isLetter {
      offset += utf8.scalar(at: offset).length
    }
    return offset < end && utf8[offset].isDigit
  }
}

/// Tables for a terminal.
public enum AlignedColumns {
  /// Rows with their cells one under another, the first column to the left, others to the right.
  ///
  /// - Parameter rows: All with as many cells as the first.
  public static func render(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.indices.map { column in
        let padding = String(
          repeating: " ", count: widths[column] - row[column].unicodeScalars.count)
        return column == 0 ? row[column] + padding : padding + row[column]
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}

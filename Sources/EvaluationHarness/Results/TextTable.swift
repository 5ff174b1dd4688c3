import EvaluationMetrics

/// Results as tables for a terminal.
public enum TextTable {
  /// All tables of a result, with a signature for each column beneath.
  ///
  /// Figures are in hundredths, with the half width of the 95 % interval; `*` marks a difference
  /// from the first system with *p* < 0.05, `**` one with *p* < 0.01.
  public static func render(_ result: EvaluationResult) -> String {
    var text =
      "\(result.dataSet) (\(result.language.rawValue), \(result.documents.count) documents), "
      + "\(result.task), length \(result.length)\n"
    for group in result.groups {
      var rows = [[group.name] + group.columns.map { result.columns[$0].label }]
      for system in result.systems.indices {
        rows.append(
          [result.systems[system]]
            + group.columns.map { cell(result.comparisons[$0].rows[system]) })
      }
      text += "\n" + aligned(rows)
      for column in group.columns {
        text += result.columns[column].signature.description + "\n"
      }
    }
    return text
  }

  /// The documents, greatest loss of the best system against the baseline first: the figure of the
  /// first column by every system.
  public static func renderDocuments(_ result: EvaluationResult) -> String {
    guard let column = result.columns.first else { return "" }
    let best = result.systems[result.bestSystem]
    var rows = [["document"] + result.systems]
    for index in result.documentsByGain {
      let document = result.documents[index]
      rows.append(
        [flattened(document.id)]
          + document.outputs.map { ($0.figures[0].value * 100).fixed(1) })
    }
    return "\(column.label), \(column.group), by gain of \(best) over \(result.systems[0]), "
      + "worst first\n" + aligned(rows)
  }

  /// The marks that stand for a *p* value.
  public static func stars(_ pValue: Double?) -> String {
    guard let pValue else { return "" }
    return pValue < 0.01 ? "**" : pValue < 0.05 ? "*" : ""
  }

  private static func cell(_ row: SystemComparison.Row) -> String {
    let figure = (row.interval.figure * 100).fixed(1)
    let halfWidth = (row.interval.halfWidth * 100).fixed(1)
    let stars = stars(row.pValue)
    return "\(figure) ±\(halfWidth)"
      + stars + String(repeating: " ", count: 2 - stars.unicodeScalars.count)
  }

  /// Rows with their cells one under another, the first column to the left, others to the right.
  private static func aligned(_ rows: [[String]]) -> String {
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

  private static func flattened(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}

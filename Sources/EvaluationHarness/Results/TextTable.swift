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
      text += "\n" + AlignedColumns.render(rows)
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
      + "worst first\n" + AlignedColumns.render(rows)
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

  private static func flattened(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}

import EvaluationMetrics

/// Results as LaTeX tables, to be pasted into a paper; they need no package.
public enum LaTeXTable {
  /// One `tabular` a group of columns; the signatures stand in comments beneath.
  ///
  /// The best figure of a column, the oracle left out, is bold; superscripts are those of
  /// ``TextTable``.
  public static func render(_ result: EvaluationResult) -> String {
    result.groups.map { group in
      let heads = group.columns.map { escaped(result.columns[$0].label) }
      var lines = [
        "% \(result.dataSet) (\(result.language.rawValue), \(result.documents.count) documents), "
          + "length \(result.length)",
        "\\begin{tabular}{l\(String(repeating: "r", count: group.columns.count))}", "\\hline",
        "\(escaped(group.name)) & \(heads.joined(separator: " & ")) \\\\", "\\hline",
      ]
      lines += result.systems.indices.map { system in
        let cells = group.columns.map { cell(result.comparisons[$0], system) }
        return "\(escaped(result.systems[system])) & \(cells.joined(separator: " & ")) \\\\"
      }
      lines += ["\\hline", "\\end{tabular}"]
      lines += group.columns.map { "% \(result.columns[$0].signature)" }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func cell(_ comparison: SystemComparison, _ system: Int) -> String {
    let row = comparison.rows[system]
    let best = comparison.rows.filter { $0.name != OracleName.oracle }.map(\.interval.figure).max()
    let figure = (row.interval.figure * 100).fixed(1)
    let isBest = row.name != OracleName.oracle && row.interval.figure == best
    let halfWidth = (row.interval.halfWidth * 100).fixed(1)
    let stars = TextTable.stars(row.pValue)
    return (isBest ? "\\textbf{\(figure)}" : figure) + " {\\scriptsize $\\pm$ \(halfWidth)}"
      + (stars.isEmpty ? "" : "$^{\(stars)}$")
  }

  /// The text with the characters quoted that LaTeX would take for its own.
  public static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\textbackslash{}"
      case "^": "\\textasciicircum{}"
      case "~": "\\textasciitilde{}"
      case "&", "%", "$", "#", "_", "{", "}": "\\\(scalar)"
      default: "\(scalar)"
      }
    }.joined()
  }
}

import EvaluationHarness
import EvaluationMetrics

/// The tables of a result in HTML.
struct ReportTables {
  let result: EvaluationResult

  /// The table of one group of columns, its signatures beneath.
  func table(of group: (name: String, columns: [Int])) -> String {
    let heads = group.columns
      .map { "<th scope=\"col\">\(Markup.html(result.columns[$0].label))</th>" }.joined()
    let rows = result.systems.indices.map { row($0, of: group.columns) }.joined()
    let signatures = group.columns
      .map { "<li><code>\(Markup.html(result.columns[$0].signature.description))</code></li>" }
      .joined(separator: "\n")
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="Table: \(Markup.html(group.name))">
      <table>
      <thead><tr><th scope="col">system</th>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      <details><summary>Signatures</summary><ul>
      \(signatures)
      </ul></details>

      """
  }

  private func row(_ system: Int, of columns: [Int]) -> String {
    let cells = columns.map { column in
      let rows = result.comparisons[column].rows
      let row = rows[system]
      // The oracle, the last, is no competitor.
      let best = rows.dropLast().map(\.interval.figure).max()
      let isBest = system < rows.count - 1 && row.interval.figure == best
      let difference = row.difference.map { difference in
        let sign = difference.figure > 0 ? "+" : ""
        return " title=\"\(sign)\((difference.figure * 100).fixed(2)) against "
          + "\(Markup.html(rows[0].name)), p = \((row.pValue ?? 1).fixed(4))\""
      }
      return "<td\(isBest ? " class=\"best\"" : "")\(difference ?? "")>"
        + "\((row.interval.figure * 100).fixed(1))"
        + "<span class=\"note\"> ±\((row.interval.halfWidth * 100).fixed(1))</span>"
        + "<sup>\(TextTable.stars(row.pValue))</sup></td>"
    }
    return "<tr><th scope=\"row\">\(Markup.html(result.systems[system]))</th>"
      + cells.joined() + "</tr>\n"
  }
}

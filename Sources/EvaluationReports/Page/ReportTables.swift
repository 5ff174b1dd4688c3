import EvaluationHarness
import EvaluationMetrics
import TextPresentation

/// The tables of a result in HTML.
struct ReportTables {
  let result: EvaluationResult

  /// The table of one group of columns, its signatures beneath.
  func table(of group: (name: String, columns: [Int])) -> String {
    let signatures = group.columns
      .map {
        "<li><code>\(HTMLQuoting.quoted(result.columns[$0].signature.description))</code></li>"
      }
      .joined(separator: "\n")
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="Table: \(HTMLQuoting.quoted(group.name))">
      \(ResultTables(result).table(of: group.columns, corner: "system").html)</div>
      <details><summary>Signatures</summary><ul>
      \(signatures)
      </ul></details>

      """
  }

  /// The *p* values of all pairs of systems, a table a column; nothing unless they were asked for.
  var pairs: String {
    guard !result.pairwise.isEmpty else { return "" }
    let tables = zip(result.columns, result.pairwise).map { column, comparison in
      let label = "\(column.label), \(column.group)"
      return """
        <details><summary>\(HTMLQuoting.quoted(label))</summary>
        <div class="scroll" role="region" tabindex="0" aria-label="Pairs: \(HTMLQuoting.quoted(label))">
        \(ResultTables(result).pairs(comparison, corner: "p").html)</div></details>

        """
    }
    return "<h2>All pairs of systems</h2>\n<p>p of each difference, with Holm's correction for the "
      + "pairs of a table.</p>\n" + tables.joined()
  }
}

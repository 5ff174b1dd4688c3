import EvaluationHarness
import EvaluationMetrics

/// The tables of a result in HTML.
struct ReportTables {
  let result: EvaluationResult

  /// The table of one group of columns, its signatures beneath.
  func table(of group: (name: String, columns: [Int])) -> String {
    let signatures = group.columns
      .map { "<li><code>\(HTMLText.quoted(result.columns[$0].signature.description))</code></li>" }
      .joined(separator: "\n")
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="Table: \(HTMLText.quoted(group.name))">
      \(ResultTables(result).table(of: group.columns, corner: "system").html)</div>
      <details><summary>Signatures</summary><ul>
      \(signatures)
      </ul></details>

      """
  }
}

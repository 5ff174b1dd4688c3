import EvaluationHarness
import EvaluationMetrics
import TextAnalysis
import TextPresentation

/// The documents on which the best system gains and loses most, with what was made of them.
struct ReportArticles {
  let result: EvaluationResult
  /// How many of each.
  let count = 3

  var html: String {
    guard !result.columns.isEmpty, result.bestSystem > 0 else { return "" }
    let order = result.documentsByGain
    let shown = min(count, order.count / 2)
    guard shown > 0 else { return "" }
    let note =
      "<p>Each begins with what \(HTMLQuoting.quoted(result.systems[result.bestSystem])) gains over "
      + "\(HTMLQuoting.quoted(result.systems[0])) in \(HTMLQuoting.quoted(result.columns[0].label)); the small "
      + "number beside a system is its own figure.</p>\n"
    return note + "<h3>Best articles</h3>\n"
      + order.suffix(shown).reversed().map { card(result.documents[$0]) }.joined()
      + "<h3>Worst articles</h3>\n"
      + order.prefix(shown).map { card(result.documents[$0]) }.joined()
  }

  private func card(_ document: DocumentResult) -> String {
    let best = result.bestSystem
    let gain =
      document.outputs[best].figures[0].value - document.outputs[0].figures[0].value
    let sign = gain > 0 ? "+" : gain < 0 ? "−" : ""
    var parts = document.references.map { part("by people", nil, [$0], class: "people") }
    if result.task == "keywords" {
      parts = [part("by people", nil, document.references, class: "people")]
    }
    let systems = [best, 0, result.systems.count - 1]
    parts += systems.enumerated().filter { systems.firstIndex(of: $1) == $0 }.map { _, system in
      let output = document.outputs[system]
      return part(
        result.systems[system], output.figures[0].value,
        result.task == "keywords" ? Array(output.texts.prefix(15)) : output.texts, class: "system")
    }
    return """
      <article lang="\(result.language.rawValue)">
      <h4>\(HTMLQuoting.quoted(document.title ?? document.id)) \
      <span class="\(gain < 0 ? "down" : "up")">\(sign)\((gain.magnitude * 100).fixed(1))</span></h4>
      <p class="note">\(HTMLQuoting.quoted(document.id)), line \(document.line), \
      \(document.sentenceCount) sentences</p>
      \(parts.joined())</article>

      """
  }

  private func part(
    _ name: String, _ score: Double?, _ texts: [String], class kind: String
  ) -> String {
    let figure = score.map { " <span class=\"note\">\(($0 * 100).fixed(1))</span>" } ?? ""
    let body =
      result.task == "keywords"
      ? "<p>" + texts.map { HTMLQuoting.quoted($0) }.joined(separator: " · ") + "</p>"
      : texts.map { "<p>\(HTMLQuoting.quoted(TextLine.flattened($0)))</p>" }.joined()
    return "<div class=\"\(kind)\"><h5>\(HTMLQuoting.quoted(name))\(figure)</h5>\(body)</div>\n"
  }
}

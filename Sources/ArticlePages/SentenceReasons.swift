import TextPresentation
import Yoyak

/// A table of all sentences: score, decision and what the score is made of.
struct SentenceReasons {
  let explanations: [ExplainedSentence]
  let labels: PageLabels
  let prefix: String

  /// Of longer documents the sentences with the highest scores are told.
  private static let limit = 600
  /// How many parts of a score are told, the weightiest.
  private static let parts = 8

  var html: String {
    let heads = ["number", "score", "decision", "parts"]
      .map { "<th scope=\"col\">\(HTMLQuoting.quoted(labels[$0]))</th>" }.joined()
    return """
      <details class="reasons"><summary>\(HTMLQuoting.quoted(labels["reasons"]))</summary>
      <div class="scroll" role="region" tabindex="0" aria-label="\(HTMLQuoting.quoted(labels["reasons"]))">
      <table><thead><tr>\(heads)</tr></thead><tbody>
      \(told.map(row).joined())</tbody></table></div></details>

      """
  }

  private var told: [ExplainedSentence] {
    guard explanations.count > Self.limit else { return explanations }
    let best = explanations.sorted {
      ($1.sentence.score, $0.sentence.index) < ($0.sentence.score, $1.sentence.index)
    }
    return best.prefix(Self.limit).sorted { $0.sentence.index < $1.sentence.index }
  }

  private func row(_ explained: ExplainedSentence) -> String {
    let index = explained.sentence.index
    let parts = explained.explanation.parts.prefix(Self.parts).map { part in
      let sign = part.value > 0 ? "+" : ""
      return "<li class=\"\(part.value > 0 ? "plus" : "minus")\"><span>"
        + "\(HTMLQuoting.quoted(labels.part(part.name)))</span> <b>\(sign)\(Shown.score(part.value))</b></li>"
    }
    return """
      <tr data-i="\(index)"><td class="n"><a href="#\(prefix)s\(index)">\(index + 1)</a></td>\
      <td class="n score">\(Shown.score(explained.sentence.score))</td>\
      <td class="decision">\(HTMLQuoting.quoted(labels.decision(explained.explanation.decision)))</td>\
      <td><ul class="parts">\(parts.joined())</ul></td></tr>

      """
  }
}

import TextPresentation
import Yoyak

/// One article in the index of a page of several.
package struct IndexRow: Sendable {
  /// The number that its section has.
  package var number: Int
  /// The title, or what else names the article.
  package var title: String
  /// The language, where the article could be read.
  package var language: Language?
  /// How many sentences it has.
  package var sentenceCount: Int
  /// Whether a summary serves it, where it could be read.
  package var verdict: Verdict?
  /// Why there is nothing of it.
  package var reason: String?

  package init(
    number: Int, title: String, language: Language? = nil, sentenceCount: Int = 0,
    verdict: Verdict? = nil, reason: String? = nil
  ) {
    self.number = number
    self.title = title
    self.language = language
    self.sentenceCount = sentenceCount
    self.verdict = verdict
    self.reason = reason
  }
}

/// The index of a page of several articles.
struct IndexTable {
  let rows: [IndexRow]
  let labels: PageLabels

  var html: String {
    let heads = ["title", "language", "sentences", "verdict"]
      .map { "<th scope=\"col\">\(HTMLQuoting.quoted(labels[$0]))</th>" }.joined()
    return """
      <nav class="index" id="index">
      <h1>\(HTMLQuoting.quoted(labels["articles"])) (\(rows.count))</h1>
      <div class="scroll" role="region" tabindex="0" aria-label="\(HTMLQuoting.quoted(labels["articles"]))">
      <table><thead><tr>\(heads)</tr></thead><tbody>
      \(rows.map(row).joined())</tbody></table></div>
      </nav>

      """
  }

  private func row(_ row: IndexRow) -> String {
    let name = HTMLQuoting.quoted(row.title.isEmpty ? labels["untitled"] : row.title)
    let link =
      row.verdict == nil
      ? "<span dir=\"auto\">\(name)</span>" : "<a href=\"#a\(row.number)\" dir=\"auto\">\(name)</a>"
    let reason =
      row.reason.map { "<br><span class=\"note\">\(HTMLQuoting.quoted($0))</span>" } ?? ""
    return """
      <tr\(row.reason == nil ? "" : " class=\"refused\"")><td>\(link)\(reason)</td>\
      <td>\(row.language?.rawValue ?? "")</td>\
      <td class="n">\(row.verdict == nil ? "" : "\(row.sentenceCount)")</td>\
      <td>\(VerdictMark(verdict: row.verdict, isRefused: row.reason != nil, labels: labels).html)</td></tr>

      """
  }
}

/// A verdict as a small mark.
struct VerdictMark {
  let verdict: Verdict?
  let isRefused: Bool
  let labels: PageLabels

  var html: String {
    let text = verdict.map { labels["verdict.\($0.rawValue)"] } ?? labels["error"]
    let kind = isRefused ? " refused" : verdict == .ok ? " ok" : ""
    return "<span class=\"verdict\(kind)\">\(HTMLQuoting.quoted(text))</span>"
  }
}

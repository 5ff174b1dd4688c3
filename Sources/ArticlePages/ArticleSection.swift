import TextAnalysis
import TextPresentation
import Yoyak

/// One article on a page: what was found in it, in its own text.
package struct ArticleSection: Sendable {
  /// The article's number on its page.
  package var number: Int
  package var article: Article
  /// What else names the article where it has no title.
  package var name: String
  /// Whether a summary serves it.
  package var suitability: Suitability
  /// The summary with its explanations, or nil when none was asked for.
  package var summary: Summary?
  /// How the summary was made.
  package var options = SummaryOptions()
  /// The keywords, or nil when none were asked for.
  package var keywords: [Keyword]?
  /// Why something that was asked for is not there.
  package var reason: String?
  /// What alone tells how to reproduce the results.
  package var signature: String

  package init(
    number: Int, article: Article, name: String, suitability: Suitability, signature: String
  ) {
    self.number = number
    self.article = article
    self.name = name
    self.suitability = suitability
    self.signature = signature
  }

  private var labels: PageLabels { PageLabels.of(article.document.language) }
  private var prefix: String { "a\(number)" }
  private var taken: Set<Int> { Set(summary?.sentences.map(\.index) ?? []) }

  /// What the index says of the article.
  package var row: IndexRow {
    IndexRow(
      number: number, title: article.title ?? name, language: article.document.language,
      sentenceCount: article.document.sentenceCount, verdict: suitability.verdict, reason: reason)
  }

  /// The section.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  package func html() throws -> String {
    let scores = summary?.explanations.map(\.sentence.score) ?? []
    let text = MarkedText(
      article: article, taken: taken, keywords: keywords ?? [], labels: labels, prefix: prefix)
    let strip = ScoreStrip(article: article, scores: scores, taken: taken, labels: labels)
    let graph =
      scores.isEmpty ? "" : try LikenessGraph(article: article, taken: taken, labels: labels).html()
    let reasons = SentenceReasons(
      explanations: summary?.explanations ?? [], labels: labels, prefix: prefix)
    return """
      <section class="article" id="\(prefix)" lang="\(labels.language.rawValue)">
      <p class="back"><a href="#index">← \(label("back"))</a></p>
      <h1 lang="\(article.document.language.rawValue)" dir="auto">\
      \(HTMLQuoting.quoted(article.title ?? labels["untitled"]))</h1>
      \(meta)\(refusal)\(try summaryCard())\(keywordList)\(strip.html)<div class="cols">
      \(text.html)\(scores.isEmpty ? "" : why)</div>
      \(graph)\(scores.isEmpty ? "" : reasons.html)<p class="note"><code>\
      \(HTMLQuoting.quoted(signature))</code></p>
      </section>

      """
  }

  private func label(_ key: String) -> String { HTMLQuoting.quoted(labels[key]) }

  private var meta: String {
    let metadata = article.metadata
    let mark = VerdictMark(
      verdict: suitability.verdict, isRefused: suitability.verdict.discouragesSummary,
      labels: labels)
    let facts =
      [metadata?.author, metadata?.date, metadata?.site].compactMap(\.self).map(HTMLQuoting.quoted)
      + ["\(label("sentences")) \(article.document.sentenceCount)"]
    return "<p class=\"meta\"><span>\(mark.html)</span>"
      + facts.map { "<span>\($0)</span>" }.joined() + "</p>\n"
  }

  private var refusal: String {
    reason.map { "<p class=\"refusal\">\(HTMLQuoting.quoted($0))</p>\n" } ?? ""
  }

  private func summaryCard() throws -> String {
    guard let summary, !summary.sentences.isEmpty else { return "" }
    let count = summary.sentences.count
    let lengths = try SummaryLengths(of: article, options: options, asked: count)
    let slider =
      lengths.picks.isEmpty
      ? ""
      : """
      <label class="length needs-script">\(label("length")) <input type="range" min="1" \
      max="\(lengths.picks.count)" value="\(count)"> <output>\(count)</output></label>
      """
    let items = summary.sentences.map { sentence in
      "<li><a href=\"#\(prefix)s\(sentence.index)\" data-i=\"\(sentence.index)\">"
        + "\(HTMLQuoting.quoted(TextLine.flattened(sentence.display)))</a></li>\n"
    }.joined()
    return """
      <div class="summary"><div class="head"><h2>\(label("summary"))</h2><span class="fill"></span>\
      \(slider)\(copyButton("summary"))</div>
      <ol lang="\(article.document.language.rawValue)" dir="auto">
      \(items)</ol>\(lengths.html)</div>

      """
  }

  private func copyButton(_ what: String) -> String {
    "<button type=\"button\" class=\"needs-script\" data-copy=\"\(what)\" "
      + "data-done=\"\(label("copied"))\">\(label("copy"))</button>"
  }

  private var keywordList: String {
    guard let keywords, !keywords.isEmpty else { return "" }
    let items = keywords.enumerated().map { number, keyword in
      "<li><button type=\"button\" aria-pressed=\"false\" data-k=\"\(number)\">"
        + "<span>\(HTMLQuoting.quoted(TextLine.flattened(keyword.text)))</span>"
        + "<small>\(keyword.ranges.count)</small></button></li>\n"
    }.joined()
    return """
      <div class="head"><h2>\(label("keywords"))</h2>\(copyButton("keywords"))</div>
      <ul class="keywords" lang="\(article.document.language.rawValue)">
      \(items)</ul>

      """
  }

  private var why: String {
    """
    <aside class="why needs-script" data-score="\(label("score"))" data-within="\(label("within"))">\
    <button type="button" class="close">\(label("close"))</button><h2>\(label("why"))</h2>\
    <div class="place"><p class="note">\(label("why-hint"))</p></div></aside>

    """
  }
}

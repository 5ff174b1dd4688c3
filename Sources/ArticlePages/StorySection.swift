import TextAnalysis
import TextPresentation
import Yoyak

/// A story on a front page: its headline, the summary over its articles, keywords and the articles.
package struct StorySection: Sendable {
  let number: Int
  let heading: String
  /// The sentences, each with the name of its article where there are several.
  let sentences: [(text: String, note: String?)]
  /// Why there are no sentences.
  let reason: String?
  let keywords: [String]
  let articles: [(name: String, title: String?, date: String?)]
  let labels: PageLabels

  package init(
    number: Int, heading: String, sentences: [(text: String, note: String?)], reason: String?,
    keywords: [String], articles: [(name: String, title: String?, date: String?)],
    language: Language
  ) {
    self.number = number
    self.heading = heading
    self.sentences = sentences
    self.reason = reason
    self.keywords = keywords
    self.articles = articles
    self.language = language
    labels = PageLabels.of(language)
  }

  private let language: Language

  package var html: String {
    """
    <section class="story" id="s\(number)" lang="\(language.rawValue)">
    <h1 dir="auto">\(HTMLQuoting.quoted(heading))</h1>
    <p class="meta">\(HTMLQuoting.quoted(labels["articles"])): \(articles.count)</p>
    \(summary)\(chips)\(list)</section>

    """
  }

  private var summary: String {
    if sentences.isEmpty {
      return reason.map { "<p class=\"refusal\">\(HTMLQuoting.quoted($0))</p>\n" } ?? ""
    }
    let items = sentences.map { sentence in
      let note = sentence.note.map { " <small>\(HTMLQuoting.quoted($0))</small>" } ?? ""
      return
        "<li dir=\"auto\">\(HTMLQuoting.quoted(TextLine.flattened(sentence.text)))\(note)</li>\n"
    }.joined()
    return "<div class=\"summary\"><ol>\n\(items)</ol></div>\n"
  }

  private var chips: String {
    if keywords.isEmpty { return "" }
    let items = keywords.map {
      "<li><span class=\"chip\">\(HTMLQuoting.quoted(TextLine.flattened($0)))</span></li>\n"
    }.joined()
    return "<ul class=\"keywords\" aria-label=\"\(HTMLQuoting.quoted(labels["keywords"]))\">\n"
      + "\(items)</ul>\n"
  }

  /// The articles, folded where there are many.
  private var list: String {
    guard articles.count > 1 else { return "" }
    let items = articles.map { article in
      let title = article.title.map { TextLine.flattened($0) } ?? article.name
      let notes = [article.title == nil ? nil : article.name, article.date].compactMap(\.self)
      return "<li dir=\"auto\">\(HTMLQuoting.quoted(title)) "
        + "<small class=\"note\">\(HTMLQuoting.quoted(notes.joined(separator: " · ")))</small></li>\n"
    }.joined()
    return "<details\(articles.count > 8 ? "" : " open")><summary>"
      + "\(HTMLQuoting.quoted(labels["articles"])) (\(articles.count))</summary>\n<ul>\n\(items)"
      + "</ul></details>\n"
  }
}

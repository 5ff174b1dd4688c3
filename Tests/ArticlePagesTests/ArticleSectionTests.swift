import Testing
import Yoyak

@testable import ArticlePages

@Suite struct ArticleSectionTests {
  private func section(_ text: String, title: String? = nil) throws -> ArticleSection {
    let options = ArticleOptions(title: title, language: .english, keepsBoilerplate: true)
    let article = Article(text: text, options: options)
    var section = ArticleSection(
      number: 7, article: article, name: "note.txt", suitability: article.suitability,
      signature: "s")
    section.options = SummaryOptions(
      method: .lead, budget: SummaryBudget(sentences: 1), explains: true)
    section.summary = try article.summary(section.options)
    return section
  }

  private let text = "The ferry sails again. It calls at six islands. Nobody waits long."

  @Test func sentencesOfTheSummaryAreMarked() throws {
    let html = try section(text).html()
    let span = "<span class=\"s taken\" id=\"a7s0\" data-i=\"0\" tabindex=\"0\">"
    #expect(html.contains(span + "The ferry sails again.</span>"))
    #expect(html.contains("<span class=\"s\" id=\"a7s1\""))
    #expect(html.contains("<ol class=\"lengths\" hidden><li>0</li><li>0 1</li><li>0 1 2</li></ol>"))
  }

  @Test func markupOfTheArticleIsShownAndNotObeyed() throws {
    let html = try section(
      "The <script>alert(1)</script> tag & \u{1B}[31m stay. It is \"quoted\". So it is.",
      title: "</title><img src=x onerror=alert(2)>"
    ).html()
    #expect(!html.contains("<script>") && !html.contains("<img"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; tag &amp; ␛[31m stay."))
  }

  @Test func keywordsAreMarkedOneInsideTheOther() throws {
    var section = try section(text)
    // "ferry sails" is bytes 4 to 15, "sails" inside it 10 to 15.
    section.keywords = [
      Keyword(text: "sails", score: 1, ranges: [10..<15]),
      Keyword(text: "ferry sails", score: 1, ranges: [4..<15]),
    ]
    #expect(try section.html().contains("The <mark data-k=\"1 0\">ferry sails</mark> again."))
  }

  @Test func whatWasTakenForBoilerplateIsFoldedWithItsRule() throws {
    let page = "The town opens a library.\n\nⓒ Harbour Times. All rights reserved."
    let article = Article(text: page, options: ArticleOptions(language: .english))
    #expect(article.removed.map(\.rule) == ["copyright"])
    let html = MarkedText(
      article: article, taken: [], keywords: [], labels: .of(.english), prefix: "a1"
    ).html
    let rule = "<li><span class=\"rule\">copyright</span>"
    #expect(html.contains(rule + "ⓒ Harbour Times. All rights reserved.</li>"))
  }

  @Test func refusedArticlesAreInTheIndexWithTheirReason() {
    let rows = [IndexRow(number: 1, title: "A & B", verdict: .list, reason: "no <prose>")]
    let html = PageFrame(.batch, title: "", language: .english).foot(index: rows)
    #expect(html.contains("<a href=\"#a1\" dir=\"auto\">A &amp; B</a>"))
    #expect(html.contains("no &lt;prose&gt;"))
    #expect(html.contains("<span class=\"verdict refused\">list</span>"))
  }

  @Test func everyLabelIsThereInBothLanguages() {
    let (korean, english) = (PageLabels.of(.korean), PageLabels.of(.english))
    #expect(korean.keys == english.keys)
    #expect(PageLabels.of(.french).language == .english)
  }

  @Test func pagesMayLoadNothing() {
    let policy = PageFrame.policy
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
  }
}

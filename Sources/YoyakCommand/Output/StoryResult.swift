import ArticlePages
import KeywordExtraction
import TextAnalysis
import Yoyak

/// A story in the forms it is printed in; the JSON object is a contract with other programs.
struct StoryResult: ArticleResult {
  /// An article of the story.
  struct Member: JSONObject, Sendable {
    var id: JSONValue
    var title: String?
    var date: String?
    /// The mean cosine to the others.
    var likeness: Double

    func writeFields(to json: inout JSONWriter) {
      json.field("date", date)
      json.field("id", id)
      json.field("likeness", likeness)
      json.field("title", title)
    }
  }

  /// Its number among the stories, from 1.
  var number: Int
  /// The articles, in the order given.
  var members: [Member]
  /// The summary over all articles.
  var summary: SummaryResult
  var keywords: [CollectionKeywordsResult.Entry]

  /// Summarizes a story and ranks its keywords; when its articles hold no text the result says so.
  ///
  /// - Parameter entries: All articles that were grouped.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    _ story: Story, number: Int, of entries: [ArticleCollection.Entry], _ options: SummaryOptions,
    _ ofKeywords: KeywordOptions, unit: OffsetUnit
  ) throws {
    self.number = number
    members = zip(story.members, story.likeness).map { member, likeness in
      Member(
        id: entries[member].id, title: entries[member].article.title, date: entries[member].date,
        likeness: likeness.roundedForRecords)
    }
    summary = try SummaryResult(
      story: story, identifiers: members.map(\.id), options: options, unit: unit)
    keywords = try story.keywords(ofKeywords).map { CollectionKeywordsResult.Entry($0) }
  }

  func writeFields(to json: inout JSONWriter) {
    json.field("articles", members)
    json.field("keywords", keywords)
    json.field("language", summary.record.language)
    json.field("method", summary.record.method)
    json.field("reason", summary.record.reason)
    json.field("sentenceCount", summary.record.sentenceCount)
    json.field("sentences", summary.sentences)
    json.field("signature", summary.record.signature)
    json.field("story", number)
    json.field("title", summary.record.title)
  }

  var name: String { "\(number)" }

  /// The headline, or what there is in place of one.
  private var heading: String {
    summary.record.title.map { TextLine.flattened($0) } ?? summary.sentences.first?.entry.shown
      ?? members.first.map { TextLine.flattened($0.id.plainText) } ?? ""
  }

  private var keywordLine: KeywordLine { KeywordLine(keywords: keywords.map(\.keyword)) }

  /// An article by its identifier and headline.
  private static func line(_ member: Member) -> String {
    [member.id.plainText, member.title ?? ""].map(TextLine.flattened)
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// The articles, where there are several.
  private var lines: [String] { members.count > 1 ? members.map(Self.line) : [] }

  var text: String {
    Paragraphs.joined([
      heading + "\n", summary.lines, keywordLine.text,
      lines.map { "- \($0)\n" }.joined(),
    ])
  }

  func shown(on terminal: TerminalStyle) -> String {
    return Paragraphs.joined([
      terminal.title(heading), summary.shownSentences(on: terminal),
      keywordLine.shown(on: terminal),
      lines.map { terminal.beside("- \($0)") }.joined(),
    ])
  }

  var markdown: String {
    Paragraphs.joined([
      "## \(Markup.markdown(heading))\n", summary.markdownItems,
      keywordLine.markdown,
      lines.map { "- \(Markup.markdown($0))\n" }.joined(),
    ])
  }

  var html: String {
    StorySection(
      number: number, heading: heading,
      sentences: summary.sentences.map {
        ($0.entry.shown, members.count > 1 ? $0.document?.plainText : nil)
      },
      reason: summary.record.reason, keywords: keywords.map(\.keyword),
      articles: members.map { (name: $0.id.plainText, title: $0.title, date: $0.date) },
      language: Language(rawValue: summary.record.language) ?? .undetermined
    ).html
  }

  static let tsvColumns = ["kind", "article", "score", "text"]

  /// The headline, the articles, the sentences and the keywords, with what each is.
  var tsvRows: [[String]] {
    [[name, "title", "", "", heading]]
      + members.map { [name, "article", $0.id.plainText, "\($0.likeness)", $0.title ?? ""] }
      + summary.sentences.map {
        [
          name, "sentence", $0.document?.plainText ?? "", "\($0.entry.score)", $0.entry.text,
        ]
      } + keywords.map { [name, "keyword", "", "\($0.score)", $0.keyword] }
  }
}

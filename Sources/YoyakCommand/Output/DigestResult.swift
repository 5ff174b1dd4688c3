import TextAnalysis
import Yoyak

/// A digest in the forms it is printed in; the JSON object is that of a summary with the keywords
/// beside the sentences, and a contract with other programs.
struct DigestResult: ArticleResult {
  /// The summary with the keywords.
  var summary: SummaryResult

  /// Digests an article; when it holds no text the result says so.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    record: Record, read: ReadArticle, options: DigestOptions, offsets: ArticleOffsets
  ) throws {
    summary = try SummaryResult(record: record, read: read, options: options, offsets: offsets)
  }

  /// Adds what is shown of the article beside the result.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  mutating func show(
    _ view: ResultView, of article: Article, in record: Record, _ options: DigestOptions
  ) throws {
    try summary.show(view, of: article, in: record, options.summary)
  }

  var section: PageSection? { summary.section }

  private var keywords: [KeywordRecord.Entry] { summary.record.keywords ?? [] }

  private var isEmpty: Bool { summary.sentences.isEmpty && keywords.isEmpty }

  var shortfall: CommandFailure? { isEmpty ? summary.shortfall : nil }

  var replacedBytes: Int { summary.replacedBytes }

  var remark: String? { isEmpty ? nil : summary.record.reason }

  func writeFields(to json: inout JSONWriter) {
    summary.writeFields(to: &json)
  }

  var name: String { summary.name }

  private var keywordLine: KeywordLine { KeywordLine(keywords: keywords.map(\.keyword)) }

  /// Author, date and site, as far as the page tells them.
  private var origin: String? {
    let metadata = summary.record.metadata
    let parts = [metadata?.author, metadata?.date, metadata?.site].compactMap(\.self)
    return parts.isEmpty ? nil : parts.map { TextLine.flattened($0) }.joined(separator: " · ")
  }

  var text: String {
    let heading = [summary.record.title.map { TextLine.flattened($0) }, origin].compactMap(\.self)
    return Paragraphs.joined([
      heading.map { $0 + "\n" }.joined(), summary.context?.text ?? summary.lines,
      keywordLine.text,
      summary.record.explanations?.map(\.text).joined(),
    ])
  }

  func shown(on terminal: TerminalStyle) -> String {
    let heading = [
      summary.record.title.map { terminal.title($0) }, origin.map { terminal.beside($0) },
    ]
    return Paragraphs.joined([
      heading.compactMap(\.self).joined(), summary.shownSentences(on: terminal),
      keywordLine.shown(on: terminal),
      summary.record.explanations.map { $0.map { terminal.plain($0.text) }.joined() },
    ])
  }

  var markdown: String {
    Paragraphs.joined([
      summary.markdownHeading.isEmpty ? nil : String(summary.markdownHeading.dropLast()),
      origin.map { "\(Markup.markdown($0))\n" }, summary.markdownItems,
      keywordLine.markdown,
    ])
  }

  /// A digest on a page is always a section; this is for a page that was not asked for.
  var html: String { summary.html }

  static let tsvColumns = ["kind", "score", "text"]

  /// The title, then the sentences, then the keywords, with what each is.
  var tsvRows: [[String]] {
    (summary.record.title.map { [[name, "title", "", $0]] } ?? [])
      + summary.sentences.map { [name, "sentence", "\($0.entry.score)", $0.entry.text] }
      + keywords.map { [name, "keyword", "\($0.score)", $0.keyword] }
  }
}

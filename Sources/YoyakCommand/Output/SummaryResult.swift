import ArticlePages
import TextAnalysis
import Yoyak

/// A summary in the forms it is printed in; the JSON object is a contract with other programs.
struct SummaryResult: ArticleResult {
  /// A sentence with the identifier of the article it is from, in a summary of several.
  struct Sentence: JSONObject, Sendable {
    var entry: SummaryRecord.Sentence
    var document: JSONValue?

    func writeFields(to json: inout JSONWriter) {
      json.field("display", entry.display)
      json.field("document", document)
      json.field("end", entry.end)
      json.field("index", entry.index)
      json.field("score", entry.score)
      json.field("start", entry.start)
      json.field("text", entry.text)
    }
  }

  var id: JSONValue
  /// All but the identifier.
  var record: SummaryRecord
  /// The sentences of the record.
  var sentences: [Sentence]
  /// The sentences with those beside them, when that was asked for.
  private(set) var context: SummaryContext?
  /// The article with its summary on a page, when it was made for one.
  private(set) var section: PageSection?
  /// The summary itself, of which a page shows more than the record holds.
  private var summary: Summary?
  /// The keywords of a digest.
  private var keywords: [Keyword]?

  /// Summarizes an article; when there is nothing to summarize the result says why.
  ///
  /// - Parameter isForced: Whether texts that a summary does not serve are summarized all the same.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    record: Record, read: ReadArticle, options: SummaryOptions, isForced: Bool,
    offsets: ArticleOffsets
  ) throws {
    let made = try SummaryRecord.make(
      of: read.article, options, summarizesEverything: isForced, offsets)
    self.init(record, read, made.record, made.reason)
    summary = made.summary
  }

  /// Summarizes an article and ranks its keywords; when it holds no text the result says so.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    record: Record, read: ReadArticle, options: DigestOptions, offsets: ArticleOffsets
  ) throws {
    let made = try SummaryRecord.make(of: read.article, options, offsets)
    self.init(record, read, made.record, made.reason)
    (summary, keywords) = (made.digest?.summary, made.digest?.keywords)
  }

  private init(
    _ record: Record, _ read: ReadArticle, _ made: SummaryRecord, _ reason: NothingToSummarize?
  ) {
    id = record.id
    self.record = made
    self.record.replacedBytes = read.replacedBytes == 0 ? nil : read.replacedBytes
    self.record.reason = reason.map { CommandAdvice.message(of: $0) }
    sentences = made.sentences.map { Sentence(entry: $0) }
  }

  /// Adds what is shown of the article beside the result.
  ///
  /// - Parameter options: How it was summarized; a page needs explanations.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  mutating func show(
    _ view: ResultView, of article: Article, in record: Record, _ options: SummaryOptions
  ) throws {
    switch view {
    case .result: break
    case .context: context = SummaryContext(of: article, taken: sentences.map(\.entry.index))
    case .page:
      let shown = sentences.isEmpty ? nil : summary.map { ($0, options) }
      section = try PageSection(
        record: record, article: article, summary: shown, keywords: keywords,
        reason: self.record.reason, signature: self.record.signature)
    }
  }

  /// Summarizes several articles as one.
  ///
  /// - Parameter identifiers: One an article, in order.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    cluster: ArticleCluster, identifiers: [JSONValue], options: SummaryOptions, unit: OffsetUnit
  ) throws {
    self.init(identifiers, try SummaryRecord.make(of: cluster, options, unit: unit))
  }

  /// Summarizes the articles of a story as one.
  ///
  /// - Parameter identifiers: One an article, in order.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    story: Story, identifiers: [JSONValue], options: SummaryOptions, unit: OffsetUnit
  ) throws {
    self.init(identifiers, try SummaryRecord.make(of: story, options, unit: unit))
  }

  private init(
    _ identifiers: [JSONValue],
    _ made: (record: SummaryRecord, articles: [Int], reason: NothingToSummarize?)
  ) {
    id = .array(identifiers)
    record = made.record
    record.reason = made.reason.map { CommandAdvice.message(of: $0) }
    sentences = zip(made.record.sentences, made.articles).map {
      Sentence(entry: $0, document: identifiers[$1])
    }
  }

  func writeFields(to json: inout JSONWriter) {
    json.field("explanations", record.explanations)
    json.field("id", id)
    json.field("keywords", record.keywords)
    json.field("language", record.language)
    json.field("metadata", record.metadata)
    json.field("method", record.method)
    json.field("reason", record.reason)
    json.field("removed", record.removed)
    json.field("replacedBytes", record.replacedBytes)
    json.field("sentenceCount", record.sentenceCount)
    json.field("sentences", sentences)
    json.field("signature", record.signature)
    json.field("title", record.title)
    json.field("verdict", record.verdict)
  }

  var shortfall: CommandFailure? { record.reason.map { CommandFailure(.nothingToDo, $0) } }

  var replacedBytes: Int { record.replacedBytes ?? 0 }

  var name: String { id.plainText }

  var text: String {
    let lines = context?.text ?? lines
    guard let explanations = record.explanations else { return lines }
    return lines + "\n" + explanations.map(\.text).joined()
  }

  func shown(on terminal: TerminalStyle) -> String {
    let heading = record.title.map { terminal.title($0) + "\n" } ?? ""
    let reasons = record.explanations.map { explanations in
      "\n" + explanations.map { terminal.plain($0.text) }.joined()
    }
    return heading + shownSentences(on: terminal) + (reasons ?? "")
  }

  /// The sentences on a terminal, with those beside them where that was asked for.
  func shownSentences(on terminal: TerminalStyle) -> String {
    context?.shown(on: terminal) ?? sentences.map { terminal.plain($0.entry.shown) }.joined()
  }

  /// The sentences, one a line.
  var lines: String { sentences.map { $0.entry.shown + "\n" }.joined() }

  var markdown: String { markdownHeading + markdownItems }

  /// The title, where there is one.
  var markdownHeading: String {
    record.title.map { "## \(Markup.markdown(TextLine.flattened($0)))\n\n" } ?? ""
  }

  /// The sentences as items of a list.
  var markdownItems: String {
    sentences.map { "- \(Markup.markdown($0.entry.shown))\n" }.joined()
  }

  var html: String {
    PlainSection.html(
      title: record.title, items: sentences.map { ($0.entry.shown, $0.document?.plainText) },
      isRanked: false, language: Language(rawValue: record.language) ?? .undetermined)
  }

  static let tsvColumns = ["index", "start", "end", "score", "text"]

  var tsvRows: [[String]] {
    sentences.map {
      [
        ($0.document ?? id).plainText, "\($0.entry.index)", "\($0.entry.start)", "\($0.entry.end)",
        "\($0.entry.score)", $0.entry.text,
      ]
    }
  }
}

extension SummaryRecord.Explanation {
  /// One line for a reader, with the weightiest parts.
  var text: String {
    "\(index)  \(score)  \(decision): \(Part.text(of: parts))\n"
  }
}

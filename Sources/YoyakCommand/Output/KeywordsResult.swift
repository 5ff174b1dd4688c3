import TextAnalysis
import Yoyak

/// A keyword list in the forms it is printed in; the JSON object is a contract with other programs.
struct KeywordsResult: KeywordListing {
  var id: JSONValue
  /// All but the identifier.
  var record: KeywordRecord
  /// The article with its keywords on a page, when it was made for one.
  private(set) var section: PageSection?
  /// The keywords themselves, with their places in the article.
  private let keywords: [Keyword]
  /// For each keyword the sentences in which it is, when they are shown.
  private var sentences: [KeywordSentences]?

  /// Ranks the keywords of an article; when it holds no text the result says so.
  ///
  /// - Parameter showsSentences: Whether the sentences are printed in which a keyword is.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    record: Record, read: ReadArticle, options: KeywordOptions, offsets: ArticleOffsets,
    showsSentences: Bool = false
  ) throws {
    let made = try KeywordRecord.make(of: read.article, options, offsets)
    id = record.id
    keywords = made.keywords
    self.record = made.record
    self.record.replacedBytes = read.replacedBytes == 0 ? nil : read.replacedBytes
    self.record.reason = made.reason.map { CommandAdvice.message(of: $0) }
    if showsSentences {
      sentences = keywords.map { KeywordSentences(of: $0.ranges, in: read.article.document) }
    }
  }

  /// Puts the keywords into the article, on a page.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  mutating func showPage(of article: Article, in record: Record) throws {
    section = try PageSection(
      record: record, article: article, keywords: keywords, reason: self.record.reason,
      signature: self.record.signature)
  }

  var language: String { record.language }

  var shortfall: CommandFailure? { record.reason.map { CommandFailure(.nothingToDo, $0) } }

  func writeFields(to json: inout JSONWriter) {
    json.field("explanations", record.explanations)
    json.field("id", id)
    json.field("keywords", record.keywords)
    json.field("language", record.language)
    json.field("metadata", record.metadata)
    json.field("reason", record.reason)
    json.field("replacedBytes", record.replacedBytes)
    json.field("signature", record.signature)
  }

  var replacedBytes: Int { record.replacedBytes ?? 0 }

  var name: String { id.plainText }

  var words: [String] { record.keywords.map(\.keyword) }

  var text: String {
    let lines = words.map { TextLine.flattened($0) + "\n" }.joined()
    guard let explanations = record.explanations else { return lines }
    return lines + "\n" + explanations.map(\.text).joined()
  }

  func shown(on terminal: TerminalStyle) -> String {
    let lines = words.map { terminal.keyword(TextLine.flattened($0)) + "\n" }.joined()
    let reasons = record.explanations.map { $0.map { terminal.plain($0.text) }.joined() }
    return [lines, reasons].compactMap(\.self).joined(separator: "\n")
  }

  var markdown: String {
    words.enumerated().map { number, word in
      "\(number + 1). \(Markup.markdown(TextLine.flattened(word)))\n"
        + (sentences?[number].markdown ?? "")
    }.joined()
  }

  static let tsvColumns = ["keyword", "score", "count"]

  var tsvRows: [[String]] {
    record.keywords.map { [name, $0.keyword, "\($0.score)", "\($0.count)"] }
  }
}

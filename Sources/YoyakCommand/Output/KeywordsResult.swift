import TextAnalysis
import Yoyak

/// A keyword list in the forms it is printed in; the JSON object is a contract with other programs.
struct KeywordsResult: KeywordListing {
  var id: JSONValue
  /// All but the identifier.
  var record: KeywordRecord
  /// The article with its keywords on a page, when it was made for one.
  private(set) var section: PageSection?

  /// Ranks the keywords of an article; when it holds no text the result says so.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    record: Record, read: ReadArticle, options: KeywordOptions, offsets: ArticleOffsets
  ) throws {
    let made = try KeywordRecord.make(of: read.article, options, offsets)
    id = record.id
    self.record = made.record
    self.record.replacedBytes = read.replacedBytes == 0 ? nil : read.replacedBytes
    self.record.reason = made.reason.map { CommandAdvice.message(of: $0) }
  }

  /// Puts the keywords into the article, on a page.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  mutating func showPage(
    of article: Article, in record: Record, _ options: KeywordOptions
  ) throws {
    let keywords = words.isEmpty ? [] : try article.keywords(options).keywords
    section = try PageSection(
      record: record, article: article, keywords: keywords, reason: self.record.reason,
      signature: self.record.signature)
  }

  var language: String { record.language }

  var shortfall: CommandFailure? { record.reason.map { CommandFailure(.nothingToDo, $0) } }

  func writeFields(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("keywords", record.keywords)
    json.field("language", record.language)
    json.field("metadata", record.metadata)
    json.field("reason", record.reason)
    json.field("replacedBytes", record.replacedBytes)
    json.field("signature", record.signature)
  }

  var name: String { id.plainText }

  var words: [String] { record.keywords.map(\.keyword) }

  static let tsvColumns = ["keyword", "score", "count"]

  var tsvRows: [[String]] {
    record.keywords.map { [name, $0.keyword, "\($0.score)", "\($0.count)"] }
  }
}

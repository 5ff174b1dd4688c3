import TextAnalysis
import Yoyak

/// A keyword list in the forms it is printed in; the JSON object is a contract with other programs.
struct KeywordsResult: KeywordListing {
  struct Entry: JSONObject, Sendable {
    var keyword: String
    var score: Double
    var count: Int
    var offsets: [[Int]]

    func writeFields(to json: inout JSONWriter) {
      json.field("count", count)
      json.field("keyword", keyword)
      json.field("offsets", offsets)
      json.field("score", score)
    }
  }

  var id: JSONValue
  var language: String
  var keywords: [Entry]
  /// Why there are no keywords.
  var reason: String?
  /// How many broken bytes of the input became U+FFFD, if any did.
  var replacedBytes: Int?
  /// What the page says of the article.
  var metadata: PageMetadataResult?
  var signature: String

  /// Ranks the keywords of an article; when it holds no text the result says so.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    record: Record, read: ReadArticle, options: KeywordOptions, offsets: PrintedOffsets
  ) throws {
    let article = read.article
    replacedBytes = read.replacedBytes == 0 ? nil : read.replacedBytes
    id = record.id
    language = article.document.language.rawValue
    metadata = PageMetadataResult(article.metadata)
    signature = article.signature(of: options)
    keywords = []
    do {
      keywords = Self.entries(of: try article.keywords(options).keywords, offsets)
    } catch let nothing as NothingToSummarize {
      reason = CommandAdvice.message(of: nothing)
    }
  }

  /// Keywords with their places as they are printed.
  static func entries(of keywords: [Keyword], _ offsets: PrintedOffsets) -> [Entry] {
    keywords.map { keyword in
      Entry(
        keyword: keyword.text, score: JSONNumber.rounded(keyword.score),
        count: keyword.ranges.count,
        offsets: keyword.ranges.map { range in
          let range = offsets.convert(range)
          return [range.lowerBound, range.upperBound]
        })
    }
  }

  var shortfall: CommandFailure? { reason.map { CommandFailure(.nothingToDo, $0) } }

  func writeFields(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("keywords", keywords)
    json.field("language", language)
    json.field("metadata", metadata)
    json.field("reason", reason)
    json.field("replacedBytes", replacedBytes)
    json.field("signature", signature)
  }

  var name: String { id.plainText }

  var words: [String] { keywords.map(\.keyword) }

  static let tsvColumns = ["keyword", "score", "count"]

  var tsvRows: [[String]] { keywords.map { [name, $0.keyword, "\($0.score)", "\($0.count)"] } }
}

import KeywordExtraction
import TextAnalysis
import Yoyak

/// The keywords of a collection in the forms they are printed in.
struct CollectionKeywordsResult: KeywordListing {
  struct Entry: JSONObject, Sendable {
    var keyword: String
    var score: Double
    /// How many documents hold it.
    var documents: Int
    /// How often it is in all of them.
    var count: Int

    init(_ keyword: CollectionKeyword) {
      self.keyword = keyword.text
      score = keyword.score.roundedForRecords
      documents = keyword.documentCount
      count = keyword.count
    }

    func writeFields(to json: inout JSONWriter) {
      json.field("count", count)
      json.field("documents", documents)
      json.field("keyword", keyword)
      json.field("score", score)
    }
  }

  var language: String
  /// How many documents the collection has.
  var documents: Int
  var keywords: [Entry]
  var signature: String

  init(language: Language, documents: Int, keywords: [CollectionKeyword], signature: String) {
    self.language = language.rawValue
    self.documents = documents
    self.keywords = keywords.map { Entry($0) }
    self.signature = signature
  }

  func writeFields(to json: inout JSONWriter) {
    json.field("documents", documents)
    json.field("keywords", keywords)
    json.field("language", language)
    json.field("signature", signature)
  }

  var name: String { "collection" }

  var words: [String] { keywords.map(\.keyword) }

  static let tsvColumns = ["keyword", "score", "documents", "count"]

  var tsvRows: [[String]] {
    keywords.map { [name, $0.keyword, "\($0.score)", "\($0.documents)", "\($0.count)"] }
  }
}

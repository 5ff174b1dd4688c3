import TextAnalysis
import Yoyak

/// The tokens of an article; in JSON an object a token, which is a contract with other programs.
struct TokensResult: Renderable {
  struct Entry: JSONObject, Sendable {
    var id: JSONValue
    var sentence: Int
    var start: Int
    var end: Int
    var surface: String
    var tag: String
    /// The normal form, or nil for a token that is no term.
    var term: String?

    func writeFields(to json: inout JSONWriter) {
      json.field("end", end)
      json.field("id", id)
      json.field("sentence", sentence)
      json.field("start", start)
      json.field("surface", surface)
      json.field("tag", tag)
      json.field("term", term)
    }
  }

  let name: String
  let tokens: [Entry]

  init(record: Record, article: Article, offsets: ArticleOffsets) {
    name = record.id.plainText
    let body = article.document.body
    tokens = body.sentences.indices.flatMap { sentence in
      body.tokens(inSentence: sentence).map { token in
        let range = offsets.convert(token.range)
        return Entry(
          id: record.id, sentence: sentence, start: range.lowerBound, end: range.upperBound,
          surface: article.source.string(in: token.range), tag: token.tag.rawValue,
          term: token.isTerm ? article.document.vocabulary[token.term] : nil)
      }
    }
  }

  static let tsvColumns = ["sentence", "start", "end", "surface", "tag", "term"]

  /// A table in the form `tsv`, objects in every other.
  func rendered(
    by encoding: ResultEncoding, passingThrough fields: [String: JSONValue]
  ) -> String {
    guard encoding.format == .tsv else {
      return tokens.map { encoding.object($0) }.joined()
    }
    let rows = tokens.map { token in
      [
        name, "\(token.sentence)", "\(token.start)", "\(token.end)", token.surface, token.tag,
        token.term ?? "",
      ]
    }
    return encoding.table(rows)
  }
}

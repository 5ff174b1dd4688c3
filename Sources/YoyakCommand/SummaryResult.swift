import TextAnalysis
import Yoyak

/// A summary in the forms it is printed in; the JSON object is a contract with other programs.
struct SummaryResult: ArticleResult {
  struct Sentence: Encodable, Sendable {
    var index: Int
    var start: Int
    var end: Int
    var text: String
    var score: Double
  }

  struct Removed: Encodable, Sendable {
    var rule: String
    var start: Int
    var end: Int
  }

  var id: JSONValue
  var language: String
  var method: String
  var title: String?
  var sentences: [Sentence]
  var sentenceCount: Int
  var removed: [Removed]
  var verdict: String
  var signature: String

  init(
    record: Record, article: Article, summary: Summary, method: String, offsets: OffsetConverter
  ) {
    id = record.id
    language = article.document.language.rawValue
    self.method = method
    title = article.title
    sentences = summary.sentences.map { sentence in
      Sentence(
        index: sentence.index, start: offsets.convert(sentence.range.lowerBound),
        end: offsets.convert(sentence.range.upperBound), text: sentence.text,
        score: JSONNumber.rounded(sentence.score))
    }
    sentenceCount = summary.sentenceCount
    removed = article.removed.map { removal in
      Removed(
        rule: removal.rule, start: offsets.convert(removal.range.lowerBound),
        end: offsets.convert(removal.range.upperBound))
    }
    verdict = "ok"
    signature = summary.signature
  }

  var name: String { id.plainText }

  var text: String {
    sentences.map { TextLine.flattened($0.text) + "\n" }.joined()
  }

  var markdown: String {
    let heading = title.map { "## \(Markup.markdown(TextLine.flattened($0)))\n\n" } ?? ""
    return heading
      + sentences.map { "- \(Markup.markdown(TextLine.flattened($0.text)))\n" }.joined()
  }

  var html: String {
    let heading = title.map { "<h2>\(Markup.html($0))</h2>\n" } ?? ""
    let items = sentences.map { "<li>\(Markup.html($0.text))</li>\n" }.joined()
    return heading + "<ul>\n\(items)</ul>\n"
  }

  static let tsvColumns = ["index", "start", "end", "score", "text"]

  var tsvRows: [[String]] {
    sentences.map { ["\($0.index)", "\($0.start)", "\($0.end)", "\($0.score)", $0.text] }
  }
}

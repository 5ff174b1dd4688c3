import Foundation
import Testing
import Yoyak

/// Records are the objects that the command prints.
@Suite struct RecordTests {
  private let article = Article(
    text: "다리가 다시 열렸다. 자동차가 다닌다. 화물차는 다니지 못한다.", options: ArticleOptions(title: "다리"))

  @Test func aSummaryIsARecord() throws {
    let options = SummaryOptions(method: .lead, budget: SummaryBudget(sentences: 1))
    let record = try article.summaryRecord(options, id: "a")
    #expect(record.sentences.map(\.start) == [0])
    #expect(record.sentences.map(\.end) == [11])
    #expect(record.sentenceCount == 3)
    let json = try JSONEncoder().encode(record)
    let object = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(
      object.keys.sorted() == [
        "id", "language", "method", "removed", "sentenceCount", "sentences", "signature", "title",
        "verdict",
      ])
    #expect(try JSONDecoder().decode(SummaryRecord.self, from: json) == record)
  }

  @Test func aDigestHasTheKeywordsToo() throws {
    let record = try article.digestRecord()
    #expect(record.keywords == (try article.keywordRecord()).keywords)
    #expect(record.signature.hasPrefix("digest|"))
    let json = try JSONEncoder().encode(record)
    #expect(try JSONDecoder().decode(SummaryRecord.self, from: json) == record)
  }

  @Test func theReasonIsInTheRecord() throws {
    let record = try Article(text: "").summaryRecord()
    #expect(record.sentences.isEmpty)
    #expect(record.reason?.contains("no text") == true)
    #expect(try Article(text: "").keywordRecord().reason?.contains("no text") == true)
  }
}

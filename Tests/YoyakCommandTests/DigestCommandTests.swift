import Foundation
import TestSupport
import Testing

@Suite struct DigestCommandTests {
  @Test func theObjectIsThatOfASummaryWithTheKeywordsBesideIt() throws {
    let digest = try object(["digest"], Samples.koreanPage)
    var summary = try object(["summarize"], Samples.koreanPage)
    let keywords = try object(["keywords"], Samples.koreanPage)
    summary["keywords"] = keywords["keywords"]
    summary["signature"] = digest["signature"]
    #expect(digest as NSDictionary == summary as NSDictionary)
  }

  @Test func theSignatureTellsOfBoth() throws {
    let digest = try object(
      ["digest", "--method", "textrank", "-n", "2", "--keyword-method", "yake"], Samples.english)
    let signature = try #require(digest["signature"] as? String)
    #expect(signature.hasPrefix("digest|lang:en|tok:"))
    #expect(
      signature.contains(
        "|summary:textrank|sentences:2|keywords:yake|phrase:4|diversity:0.0|v:"))
  }

  @Test func aReaderSeesTitleSentencesAndKeywords() throws {
    let outcome = try YoyakProcess.run(
      ["digest", "-n", "1", "--count", "2", "--method", "lead", "--title", "Library opens"],
      text: Samples.english)
    let paragraphs = outcome.output.split(separator: "\n\n")
    #expect(paragraphs.count == 3)
    #expect(paragraphs[0] == "Library opens")
    #expect(
      paragraphs[1]
        == "The harbour town of Wrenfield will turn its old grain store into a public library.")
    #expect(paragraphs[2].split(separator: ", ").count == 2)
    #expect(outcome.errors.isEmpty)
  }

  @Test func aListHasItsKeywordsAndTheReason() throws {
    let list = "[인사] 해솔시\n◇과장 ▲총무과 김가람 ▲도서관과 박도윤"
    let outcome = try YoyakProcess.run(["digest"], text: list)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("김가람"))
    #expect(outcome.errors.hasPrefix("yoyak: nothing to summarize (list)"))
    let object = try object(["digest"], list)
    #expect(object["verdict"] as? String == "list")
    #expect((object["reason"] as? String)?.isEmpty == false)
    #expect((object["sentences"] as? [Any])?.isEmpty == true)
    #expect((object["keywords"] as? [Any])?.isEmpty == false)
  }

  @Test func anEmptyRecordOfABatchIsAnObjectAndNoFailure() throws {
    let outcome = try YoyakProcess.run(
      ["digest", "--input-format", "jsonl", "-f", "jsonl"],
      text: Samples.record(id: "a") + "{\"id\": \"b\", \"text\": \"\"}\n")
    #expect(outcome.status == 0)
    let objects = try outcome.objects()
    #expect(objects.map { $0["id"] as? String } == ["a", "b"])
    #expect(objects.map { $0["reason"] is String } == [false, true])
    #expect(try YoyakProcess.run(["digest"], text: "").status == 4)
  }

  @Test func sentencesAreExplainedOnRequest() throws {
    let object = try object(["digest", "--explain"], Samples.english)
    #expect((object["explanations"] as? [Any])?.count == 6)
  }

  private func object(_ arguments: [String], _ text: String) throws -> [String: Any] {
    try YoyakProcess.run(arguments + ["-f", "json"], text: text).object()
  }
}

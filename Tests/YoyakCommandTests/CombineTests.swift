import Foundation
import TestSupport
import Testing

@Suite struct CombineTests {
  @Test func severalArticlesGiveOneSummaryWithTheirIdentifiers() throws {
    let text =
      #"{"id": "a", "text": "The ferry stopped on Monday. The pier was closed for two days."}"#
      + "\n" + #"{"id": "b", "text": "The ferry stopped on Monday. A second ferry sails soon."}"#
      + "\n"
    let outcome = try YoyakProcess.run(
      [
        "summarize", "--combine", "--input-format", "jsonl", "-f", "json", "-n", "3",
        "--language", "en",
      ], text: text)
    #expect(outcome.status == 0)
    let object = try outcome.object()
    #expect(object["id"] as? [String] == ["a", "b"])
    let sentences = try #require(object["sentences"] as? [[String: Any]])
    #expect(sentences.compactMap { $0["document"] as? String } == ["a", "a", "b"])
    #expect(sentences.map { $0["text"] as? String }.last == "A second ferry sails soon.")
  }

  @Test func everyRowOfATableNamesItsArticle() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--combine", "--input-format", "jsonl", "-f", "tsv"],
      text: Samples.record(id: "a", text: "The ferry stopped on Monday.")
        + Samples.record(id: "b", text: "A second boat sails soon."))
    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: "\t").first ?? "" }
    #expect(rows == ["id", "a", "b"])
  }

  @Test func nothingThatFitsIsSaidInAnObjectToo() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--combine", "--max-words", "1", "-f", "json"], text: Samples.english)
    #expect(outcome.status == 4)
    #expect((try outcome.object()["reason"] as? String)?.contains("no sentence fits") == true)
    #expect(outcome.errors.contains("no sentence fits"))
  }

  @Test func anArticleThatCannotBeReadIsReportedAndLeftOut() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--combine", "--input-format", "jsonl"],
      text: "{broken\n" + Samples.record(id: "a"))
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("line 1"))
    #expect(outcome.output.split(separator: "\n").count == 3)
  }
}

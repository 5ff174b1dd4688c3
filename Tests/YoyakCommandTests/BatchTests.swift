import Foundation
import Testing

@Suite struct BatchTests {
  private static let lines: String = (0..<40).map { Samples.record(id: "r\($0)") }.joined()

  @Test func outputOrderIsInputOrderAtAnyThreadCount() throws {
    let one = try YoyakProcess.run(
      ["summarize", "--input-format", "jsonl", "-f", "jsonl", "-j", "1"], text: Self.lines)
    let many = try YoyakProcess.run(
      ["summarize", "--input-format", "jsonl", "-f", "jsonl", "-j", "7"], text: Self.lines)
    #expect(one.status == 0)
    #expect(one.output == many.output)
    let ids = try one.objects().map { $0["id"] as? String }
    #expect(ids == (0..<40).map { "r\($0)" })
  }

  @Test func aBrokenLineIsNamedAndTheRestIsDone() throws {
    let text = Samples.record(id: "a") + "{\"id\": \"b\", \"text\": \n" + Samples.record(id: "c")
    let outcome = try YoyakProcess.run(
      ["summarize", "--input-format", "jsonl", "-f", "jsonl"], text: text)
    #expect(outcome.status == 1)
    #expect(try outcome.objects().map { $0["id"] as? String } == ["a", "c"])
    #expect(outcome.errors.contains("line 2"))
  }

  @Test func aBrokenLineStopsTheBatchOrLeavesAnErrorWhenAskedTo() throws {
    let text = Samples.record(id: "a") + "[]\n" + Samples.record(id: "c")
    let arguments = ["keywords", "--input-format", "jsonl", "-f", "jsonl", "--on-error"]
    let stopped = try YoyakProcess.run(arguments + ["fail"], text: text)
    #expect(stopped.status == 1)
    #expect(try stopped.objects().map { $0["id"] as? String } == ["a"])
    let emitted = try YoyakProcess.run(arguments + ["emit"], text: text)
    #expect(emitted.status == 1)
    let objects = try emitted.objects()
    #expect(objects.count == 3)
    #expect(objects[1]["error"] != nil)
  }

  @Test func fieldsAreReadByTheirNamesAndOthersPassThrough() throws {
    let line =
      #"{"key": 7, "head": "Harbour library", "body": "\#(Samples.english)", "price": 1.50, "tags": ["a", null]}"#
    let outcome = try YoyakProcess.run(
      [
        "summarize", "--input-format", "jsonl", "-f", "jsonl", "--text-field", "body",
        "--title-field", "head", "--id-field", "key", "--pass-through",
      ], text: line)
    let object = try #require(try outcome.objects().first)
    #expect(object["id"] as? Int == 7)
    #expect(object["title"] as? String == "Harbour library")
    #expect(object["price"] as? Double == 1.5)
    #expect((object["tags"] as? [Any])?.count == 2)
    #expect(object["body"] == nil)
  }

  @Test func sentencesThatWereSplitBeforeAreTakenAsTheyAre() throws {
    let line = #"{"id": "s", "sentences": ["One. Two", "Three, four", "Five six seven"]}"#
    let outcome = try YoyakProcess.run(
      ["summarize", "--input-format", "jsonl", "-f", "jsonl", "-n", "3"], text: line)
    let object = try #require(try outcome.objects().first)
    let texts = (object["sentences"] as? [[String: Any]])?.compactMap { $0["text"] as? String }
    #expect(texts == ["One. Two", "Three, four", "Five six seven"])
  }

  @Test func jsonOfABatchIsOneArray() throws {
    let outcome = try YoyakProcess.run(
      ["keywords", "--input-format", "jsonl", "-f", "json"],
      text: Samples.record(id: "a") + Samples.record(id: "b"))
    let array = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [Any]
    #expect(array?.count == 2)
  }
}

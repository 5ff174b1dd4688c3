import Foundation
import TestSupport
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

  @Test func sentencesWithoutTextAreCountedAndNotTaken() throws {
    let line = #"{"id": "s", "sentences": ["", "One two.", " ", "Three four."]}"#
    let outcome = try YoyakProcess.run(
      ["summarize", "--input-format", "jsonl", "-f", "jsonl"], text: line)
    let object = try #require(try outcome.objects().first)
    let indexes = (object["sentences"] as? [[String: Any]])?.compactMap { $0["index"] as? Int }
    #expect(indexes == [1, 3])
    #expect(object["sentenceCount"] as? Int == 4)
    let empty = try YoyakProcess.run(
      ["summarize", "--input-format", "jsonl"], text: #"{"sentences": ["", " "]}"#)
    #expect(empty.errors.contains("the input holds no text"))
  }

  @Test func numbersOfAnySizePassThrough() throws {
    let line =
      #"{"id": "n", "text": "One two.", "p": 1e-200, "list": [2.5e300, 18446744073709551615]}"#
    let outcome = try YoyakProcess.run(
      ["keywords", "--input-format", "jsonl", "-f", "jsonl", "--pass-through"], text: line)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(#""p":1e-200"#))
    #expect(outcome.output.contains(#""list":[2.5e300,18446744073709551615]"#))
  }

  @Test func recordsAreReadInCP949AndUTF16() throws {
    // {"text": "가다."} with the two syllables as CP949 has them.
    let line = Data(#"{"text": ""#.utf8) + Data([0xB0, 0xA1, 0xB4, 0xD9]) + Data(#"."}"#.utf8)
    let arguments = ["summarize", "--input-format", "jsonl", "--force"]
    let outcome = try YoyakProcess.run(arguments, input: line)
    #expect(outcome.output.hasSuffix("가다.\n"))
    let wide = "\u{FEFF}{\"text\": \"가다.\"}\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try YoyakProcess.run(arguments, input: Data(wide)).output == outcome.output)
  }

  @Test func halfASurrogatePairIsReplaced() throws {
    let line =
      #"{"id": "\ud83d\ude00\udc00", "text": "Half a pair \ud83d stays here. It is \\ud800."}"#
    let outcome = try YoyakProcess.run(
      ["summarize", "--input-format", "jsonl", "-f", "jsonl"], text: line)
    let object = try #require(try outcome.objects().first)
    #expect(object["id"] as? String == "\u{1F600}\u{FFFD}")
    let texts = (object["sentences"] as? [[String: Any]])?.compactMap { $0["text"] as? String }
    #expect(texts == ["Half a pair \u{FFFD} stays here.", #"It is \ud800."#])
  }

  @Test func aStringThatIsBrokenIsNotCalledMissing() throws {
    let line = "{\"text\": \"a tab \t here\"}"
    let outcome = try YoyakProcess.run(["summarize", "--input-format", "jsonl"], text: line)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("line 1"))
    #expect(!outcome.errors.contains("--text-field"))
  }

  @Test func aFileIsNamedOnceInItsMessage() throws {
    let outcome = try YoyakProcess.run(["summarize", "no-such-a.txt", "no-such-b.txt"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("yoyak: 'no-such-a.txt' cannot be opened"))
  }

  @Test func jsonOfABatchIsOneArray() throws {
    let outcome = try YoyakProcess.run(
      ["keywords", "--input-format", "jsonl", "-f", "json"],
      text: Samples.record(id: "a") + Samples.record(id: "b"))
    let array = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [Any]
    #expect(array?.count == 2)
  }
}

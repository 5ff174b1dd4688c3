import Foundation
import TestSupport
import Testing

@Suite struct StreamTests {
  private static let arguments = [
    "summarize", "--input-format", "jsonl", "-f", "jsonl", "--on-error", "emit",
  ]

  private func temporaryFile() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "yoyak-\(UUID().uuidString).jsonl")
  }

  @Test func outputGoesToTheFileThatIsNamed() throws {
    let file = temporaryFile()
    defer { try? FileManager.default.removeItem(at: file) }
    let text = Samples.record(id: "a") + Samples.record(id: "b")
    let printed = try YoyakProcess.run(Self.arguments, text: text)
    let written = try YoyakProcess.run(Self.arguments + ["-o", file.path], text: text)
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(try String(contentsOf: file, encoding: .utf8) == printed.output)
  }

  @Test func aHalfWrittenOutputIsGoneOnWith() throws {
    let file = temporaryFile()
    defer { try? FileManager.default.removeItem(at: file) }
    let text = (0..<6).map { $0 == 2 ? "broken\n" : Samples.record(id: "r\($0)") }.joined()
    let whole = try YoyakProcess.run(Self.arguments, text: text)
    let lines = whole.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 7)
    let half = lines.prefix(3).joined(separator: "\n") + "\n" + lines[3].prefix(20)
    try half.write(to: file, atomically: true, encoding: .utf8)
    let resumed = try YoyakProcess.run(Self.arguments + ["--resume", file.path], text: text)
    #expect(resumed.status == 0)
    #expect(try String(contentsOf: file, encoding: .utf8) == whole.output)
  }

  @Test func resumingNeedsALineARecord() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--input-format", "jsonl", "-f", "jsonl", "--resume", "x.jsonl"], text: "")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--on-error emit"))
  }

  @Test(arguments: ["summarize", "keywords"])
  func inputThatCannotBeReadIsThreeAndEmptyInputFour(command: String) throws {
    #expect(try YoyakProcess.run([command, "no-such-file.jsonl"]).status == 3)
    #expect(try YoyakProcess.run([command, "no-such-file.txt"]).status == 3)
    #expect(try YoyakProcess.run([command], text: "").status == 4)
    #expect(try YoyakProcess.run([command, "--input-format", "jsonl"], text: "").status == 4)
  }

  @Test(arguments: ["summarize", "keywords"])
  func aRecordWithNothingInItSaysSoInItsObject(command: String) throws {
    let text = Samples.record(id: "a") + #"{"id": "b", "text": ""}"# + "\n"
    let outcome = try YoyakProcess.run(
      [command, "--input-format", "jsonl", "-f", "jsonl"], text: text)
    #expect(outcome.status == 0)
    let objects = try outcome.objects()
    #expect(objects.count == 2)
    #expect((objects.last?["reason"] as? String)?.contains("no text") == true)
  }

  /// The second line is written only after the first result was read.
  ///
  /// The format is said, or told by the first line alone.
  @Test(arguments: ["1", "4"], [true, false])
  func aLineInIsALineOut(jobs: String, isFormatSaid: Bool) throws {
    let format = isFormatSaid ? ["--input-format", "jsonl"] : []
    let process = try YoyakProcess.start(
      ["summarize", "-f", "jsonl", "--on-error", "emit", "-j", jobs] + format)
    for number in 0..<3 {
      try process.input.write(contentsOf: Data(Samples.record(id: "r\(number)").utf8))
      var line = Data()
      while line.last != 0x0A {
        let more = process.output.availableData
        try #require(!more.isEmpty)
        line += more
      }
      #expect(String(decoding: line, as: UTF8.self).contains("\"id\":\"r\(number)\""))
    }
    try process.input.close()
    process.process.waitUntilExit()
    #expect(process.process.terminationStatus == 0)
  }

  /// Where threads cannot be made, and under tools that count instructions, one is enough.
  @Test(arguments: ["summarize", "keywords", "digest"])
  func oneJobIsOneThread(command: String) throws {
    let process = try YoyakProcess.start([command, "-f", "jsonl", "-j", "1"])
    try process.input.write(contentsOf: Data(Samples.record(id: "a").utf8))
    #expect(!process.output.availableData.isEmpty)
    let file = "/proc/\(process.process.processIdentifier)/status"
    if let status = try? String(contentsOfFile: file, encoding: .utf8) {
      let threads = status.split(separator: "\n").first { $0.hasPrefix("Threads:") }
      #expect(threads == "Threads:\t1")
    }
    try process.input.close()
    process.process.waitUntilExit()
    #expect(process.process.terminationStatus == 0)
  }

  @Test func aSingleObjectIsNoBatchHoweverItEnds() throws {
    let object = #"{"id": "a", "text": ""}"#
    for text in [object, object + "\n", "\n" + object + "\n\n"] {
      for format in ["text", "json", "jsonl"] {
        let outcome = try YoyakProcess.run(["summarize", "-f", format], text: text)
        #expect(outcome.status == 4, "\(format)")
        #expect(!outcome.output.contains("==>"))
        #expect(!outcome.output.hasPrefix("["))
      }
    }
  }

  @Test func aRecordThatTakesTooLongIsGivenUp() throws {
    // No machine summarizes this in a millisecond.
    let long = (0..<3000).map { "Sentence number \($0) is about the harbour. " }.joined()
    let text = Samples.record(id: "long", text: long) + #"{"id": "b", "text": ""}"# + "\n"
    let outcome = try YoyakProcess.run(
      ["summarize", "-f", "jsonl", "--timeout", "0.001"], text: text)
    #expect(outcome.status == 1)
    let objects = try outcome.objects()
    #expect(objects.map { $0["id"] as? String } == ["long", "b"])
    #expect((objects[0]["reason"] as? String)?.contains("0.001 seconds") == true)
    #expect(try YoyakProcess.run(["summarize", "--timeout", "0"], text: "a").status == 2)
    let calm = try YoyakProcess.run(["summarize", "--timeout", "600"], text: Samples.english)
    #expect(calm.output == (try YoyakProcess.run(["summarize"], text: Samples.english)).output)
  }

  @Test func namesInMessagesForgeNoLines() throws {
    let line = #"{"\u001b[31m\nyoyak: forged": 1}"#
    let outcome = try YoyakProcess.run(["summarize", "--input-format", "jsonl"], text: line)
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}

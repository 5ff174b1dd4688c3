import Foundation
import TestSupport
import Testing

@testable import YoyakCommand

/// A task's output is what the command prints for the same record.
@Suite struct RecordTaskTests {
  private static let options: [(json: String, arguments: [String])] = [
    (#"{"command": "summarize"}"#, ["summarize"]),
    (
      #"{"command": "summarize", "query": "", "sentences": 2, "explain": true, "order": "rank"}"#,
      ["summarize", "--query", "", "--sentences", "2", "--explain", "--order", "rank"]
    ),
    (
      #"{"command": "summarize", "max-characters": 60, "offsets": "utf8", "force": false}"#,
      ["summarize", "--max-characters", "60", "--offsets", "utf8"]
    ),
    (
      #"{"command": "keywords", "count": 4, "method": "tfidf", "diversity": 0.3, "query": "-항구"}"#,
      ["keywords", "-n", "4", "--method", "tfidf", "--diversity", "0.3", "--query", "-항구"]
    ),
  ]

  private func record(_ text: String) throws -> Data {
    var data = try JSONSerialization.data(
      withJSONObject: ["id": "a", "text": text, "note": ["n": 1]], options: .sortedKeys)
    data.append(0x0A)
    return data
  }

  @Test(arguments: options)
  func theOutputIsTheCommandsLine(_ options: (json: String, arguments: [String])) throws {
    let task = try RecordTask(options: Array(options.json.utf8))
    for text in [Samples.koreanPage, "<p>One sentence only of a page.</p>", ""] {
      let line = try record(text)
      let printed = try YoyakProcess.run(
        options.arguments + ["--input-format", "jsonl", "--format", "jsonl"], input: line)
      #expect(try task.output(for: Array(line)) + [0x0A] == Array(printed.bytes))
    }
  }

  @Test func theTableOfADocumentIsTheCommands() throws {
    let task = try RecordTask(
      options: Array(#"{"command": "frequencies build", "language": "ko"}"#.utf8))
    let line = try record(Samples.koreanPage)
    let printed = try YoyakProcess.run(
      ["frequencies", "build", "--language", "ko", "--input-format", "jsonl"], input: line)
    let table = try task.output(for: Array(line))
    #expect(table == Array(printed.bytes))
    #expect(try FrequencyTables.merged([table], least: 1) == table)
  }
}

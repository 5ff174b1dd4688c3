import Foundation
import TestSupport
import Testing

@Suite struct FrequenciesCommandTests {
  /// Runs the program and gives the bytes of its standard output through a file.
  private func table(_ arguments: [String], text: String = "") throws -> URL {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("yoyak-frequencies-\(UUID().uuidString)")
    let outcome = try YoyakProcess.run(["frequencies"] + arguments, input: Data(text.utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    try outcome.bytes.write(to: file)
    return file
  }

  private static let first = #"{"text": "Heavy rain closed the harbour. The rain went on."}"#
  private static let second = #"{"title": "Harbour", "text": "Boats stayed in."}"#

  @Test func partsMergeToTheTableOfTheWhole() throws {
    let build = ["build", "--language", "en", "--input-format", "jsonl"]
    let parts = try [Self.first, Self.second].map { try table(build, text: $0) }
    let whole = try table(build, text: Self.first + "\n" + Self.second)
    let merged = try table(["merge"] + parts.map(\.path))
    defer { for file in parts + [whole, merged] { try? FileManager.default.removeItem(at: file) } }
    #expect(try Data(contentsOf: merged) == Data(contentsOf: whole))
    let lines = try YoyakProcess.run(["frequencies", "print", merged.path]).output
      .split(separator: "\n")
    #expect(lines[0].hasPrefix("# 2 documents, "))
    #expect(lines.dropFirst().contains("1\train"))
    let pruned = try table(["merge", "--least", "2", whole.path])
    defer { try? FileManager.default.removeItem(at: pruned) }
    let kept = try YoyakProcess.run(["frequencies", "print", pruned.path]).output
    #expect(kept.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("2\t") })
  }

  @Test func buildingNeedsALanguage() throws {
    let outcome = try YoyakProcess.run(["frequencies", "build"], text: "rain")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--language ko"))
  }

  @Test func aFileThatIsNoTableIsUnreadable() throws {
    let outcome = try YoyakProcess.run(["frequencies", "print", "-"], text: "no table")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("8 bytes that are no table"))
  }

  @Test func aTableWeighsWordsAndIsInTheSignature() throws {
    let build = ["build", "--language", "en", "--input-format", "jsonl"]
    let file = try table(build, text: Self.first + "\n" + Self.second)
    defer { try? FileManager.default.removeItem(at: file) }
    let heading = try YoyakProcess.run(["frequencies", "print", "--count", "0", file.path]).output
    let hash = try #require(heading.split(whereSeparator: \.isWhitespace).last)
    for command in [["keywords", "--method", "tfidf"], ["summarize", "--method", "textrank"]] {
      let plain = ["--language", "en", "-f", "json"]
      let own = try YoyakProcess.run(command + plain, text: Samples.english).object()
      let outcome = try YoyakProcess.run(
        command + plain + ["--document-frequencies", file.path], text: Samples.english)
      let signature = try #require(try outcome.object()["signature"] as? String)
      #expect(signature.contains("|df:\(hash)|"))
      #expect(try #require(own["signature"] as? String).contains("df:") == false)
    }
  }

  @Test func aTableOfOtherTermsIsAMistake() throws {
    let file = try table(["build", "--language", "en"], text: Samples.english)
    defer { try? FileManager.default.removeItem(at: file) }
    let foreign = try YoyakProcess.run(
      ["summarize", "--method", "lexrank", "--document-frequencies", file.path],
      text: Samples.koreanPage)
    #expect(foreign.status == 2)
    #expect(foreign.errors.contains("counts terms of en (en-words-4)"))
    let unused = try YoyakProcess.run(
      ["summarize", "--method", "lead", "--document-frequencies", file.path],
      text: Samples.english)
    #expect(unused.status == 2)
    #expect(unused.errors.contains("textrank, textrank-title"))
  }
}

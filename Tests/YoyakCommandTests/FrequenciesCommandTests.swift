import Foundation
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
}

import Foundation
import TestSupport
import Testing

/// What README prints below its commands is what the program prints.
@Suite struct ReadmeOutputTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let article = "Evaluation/articles/ko/01-coffee-grounds.txt"

  /// What is between the fences of a file, commands and outputs, and what is around them.
  private static func parts(of file: String) throws -> [String] {
    try String(contentsOf: root.appending(path: file), encoding: .utf8)
      .components(separatedBy: "```")
  }

  private static func output(_ arguments: [String], of path: String) throws -> String {
    try YoyakProcess.run(arguments + [root.appending(path: path).path]).output
  }

  @Test(arguments: ["README.md", "README.ko.md"])
  func theDemoPrintsWhatIsPrinted(file: String) throws {
    let parts = try Self.parts(of: file)
    let demo = try #require(parts.firstIndex { $0 == "sh\nScripts/demo\n" })
    let summary = try Self.output(["summarize"], of: Self.article)
    let keywords = try Self.output(["keywords"], of: Self.article)
    #expect(parts[demo + 2] == "\n\(summary)\n\(keywords)")
  }

  @Test(arguments: ["README.md", "README.ko.md"])
  func theJSONIsWhatIsPrinted(file: String) throws {
    let printed = try #require(Self.parts(of: file).first { $0.hasPrefix("json\n") })
    // Most of what was taken out is left out there.
    let ends = printed.dropFirst("json\n".count).components(separatedBy: "    …\n")
    let json = try Self.output(["summarize", "-n", "2", "-f", "json"], of: Self.article)
      .replacing(Self.root.path + "/", with: "")
    #expect(ends.count == 2)
    #expect(json.hasPrefix(ends[0]))
    #expect(json.hasSuffix(ends[1]))
  }

  /// The service gives what the command gives.
  @Test(arguments: ["README.md", "README.ko.md"])
  func theAnswerOfTheServiceIsWhatIsPrinted(file: String) throws {
    let parts = try Self.parts(of: file)
    let request = try #require(parts.firstIndex { $0.contains("/v1/digest?sentences=2&count=5") })
    let digest = try Self.output(
      ["digest", "--sentences", "2", "--count", "5"],
      of: "Evaluation/articles/en/01-ferry-clinic.txt")
    #expect(parts[request + 2] == "\n\(digest)")
  }
}

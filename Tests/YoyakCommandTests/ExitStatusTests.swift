import Foundation
import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: ["", " \n\t\n", "\u{FEFF}"])
  func emptyInputIsNothingToSummarize(text: String) throws {
    let outcome = try YoyakProcess.run(["summarize"], text: text)
    #expect(outcome.status == 4)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("yoyak: nothing to summarize"))
  }

  @Test func aMissingFileIsUnreadable() throws {
    let outcome = try YoyakProcess.run(["summarize", "no-such-file.txt"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("'no-such-file.txt' cannot be opened: No such file"))
  }

  @Test(arguments: [
    ["summarize"], ["keywords"], ["digest"], ["stories"], ["summarize", "--combine"],
    ["keywords", "--collection"], ["frequencies", "build", "--language", "en"],
  ])
  func everyCommandTellsNothingFromUnreadable(command: [String]) throws {
    let folder = try TemporaryFolder()
    let empty = try folder.file("empty.txt", " \n")
    let outcome = try YoyakProcess.run(command + [empty])
    #expect(outcome.status == 4)
    #expect(outcome.bytes.isEmpty)
    #expect(try YoyakProcess.run(command + [folder.url.path + "/none.txt"]).status == 3)
  }

  @Test(arguments: [["summarize"], ["keywords", "-f", "json"], ["digest", "-f", "jsonl"]])
  func aFileThatIsNoJSONIsUnreadable(command: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("articles.json", "not JSON at all")
    let outcome = try YoyakProcess.run(command + [file])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("articles.json': this is no JSON: "))
    let cut = try folder.file("cut.json", "{\"text\": \"The ferry")
    let whole = try YoyakProcess.run(["summarize", cut])
    #expect(whole.status == 3)
    #expect(whole.errors.contains("cut.json': this is no JSON: "))
  }

  @Test(arguments: ["summarize", "keywords"])
  func aFileIsNotWrittenOverWhileItIsRead(command: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("article.txt", Samples.english)
    let outcome = try YoyakProcess.run([command, file, "-o", file])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("is read too"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == Samples.english)
  }

  @Test(arguments: [
    ["summarize", "--combine", "--timeout", "3"], ["keywords", "--collection", "--pass-through"],
    ["stories", "--on-error", "emit"], ["summarize", "--query", " - "],
    ["evaluate", "rouge", "--resamples", "-1", "a", "b"],
    ["evaluate", "summaries", "--resamples", "9223372036854775807", "a"],
  ])
  func whatCannotBeObeyedIsRefused(arguments: [String]) throws {
    let outcome = try YoyakProcess.run(arguments, text: Samples.english)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        "'\(arguments.first { $0.hasPrefix("--") && $0 != "--combine" && $0 != "--collection" } ?? "")"
      ))
  }

  @Test func brokenBytesAreReplacedAndCountedUnlessStrict() throws {
    var bytes = Data(Samples.english.utf8)
    bytes.insert(0xFF, at: 40)
    let strict = try YoyakProcess.run(["keywords", "--strict"], input: bytes)
    #expect(strict.status == 3)
    #expect(strict.errors.contains("40"))
    let replaced = try YoyakProcess.run(["keywords", "-f", "json"], input: bytes)
    #expect(replaced.status == 0)
    #expect(try replaced.object()["replacedBytes"] as? Int == 1)
    #expect(replaced.errors.contains("1 broken byte"))
  }

  @Test(
    arguments: [
      ["summarize", "--sentences", "0"], ["summarize", "--ratio", "1.5"],
      ["summarize", "--method", "magic"], ["summarize", "--language", "xx"],
      ["keywords", "--count", "-1"], ["nonsense"], ["summarize", "--jobs", "0"],
    ])
  func wrongArgumentsAreUsageErrors(arguments: [String]) throws {
    let outcome = try YoyakProcess.run(arguments, text: Samples.english)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage: "))
  }

  @Test(arguments: [["--help"], ["summarize", "--help"], ["keywords", "-h"], ["--version"]])
  func helpAndVersionGoToStandardOutput(arguments: [String]) throws {
    let outcome = try YoyakProcess.run(arguments)
    #expect(outcome.status == 0)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func helpListsEveryMethod() throws {
    let summarize = try YoyakProcess.run(["summarize", "--help"]).output
    for name in ["lead", "random", "textrank"] { #expect(summarize.contains("  \(name): ")) }
    let keywords = try YoyakProcess.run(["keywords", "--help"]).output
    for name in ["tfidf", "textrank"] { #expect(keywords.contains("  \(name): ")) }
  }
}

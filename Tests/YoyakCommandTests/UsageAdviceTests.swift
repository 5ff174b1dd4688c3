import TestSupport
import Testing

@Suite struct UsageAdviceTests {
  @Test(arguments: [
    (["sumarize"], "'summarize'"), (["keyword", "a.txt"], "'keywords'"), (["digets"], "'digest'"),
  ])
  func aMistypedCommandIsFound(arguments: [String], meant: String) throws {
    let outcome = try YoyakProcess.run(arguments)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasPrefix(
        "yoyak: There is no command '\(arguments[0])'. Did you mean \(meant)?"))
  }

  @Test func aFarWordIsNotGuessed() throws {
    let outcome = try YoyakProcess.run(["banana"])
    #expect(outcome.status == 2)
    #expect(!outcome.errors.contains("Did you mean"))
    #expect(outcome.errors.contains("summarize, keywords, digest"))
  }

  @Test(arguments: [
    (["summarize", "--method", "texrank"], "'textrank'"), (["keywords", "-f", "jsn"], "'json'"),
    (["summarize", "--order", "documnet"], "'document'"),
  ])
  func aMistypedValueIsFound(arguments: [String], meant: String) throws {
    let outcome = try YoyakProcess.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Did you mean \(meant)?"))
  }

  @Test func aValueOfTwoLinesStaysOnTheLineOfTheMessage() throws {
    let outcome = try YoyakProcess.run(["summarize", "--method", "text\nrank"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("The value 'text\\u{A}rank' is invalid"))
  }

  @Test func theVersionHasAShortOption() throws {
    let outcome = try YoyakProcess.run(["-V"])
    #expect(outcome.status == 0)
    #expect(outcome.output == (try YoyakProcess.run(["--version"])).output)
  }

  @Test(arguments: ["summarize", "keywords", "digest", "analyze"])
  func helpScreensHaveExamples(command: String) throws {
    let outcome = try YoyakProcess.run([command, "--help"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains("yoyak \(command) article.txt")
        || outcome.output.contains("article.txt"))
    #expect(outcome.output.contains("Examples:"))
  }
}

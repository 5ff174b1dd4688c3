import TestSupport
import Testing

/// Arguments as people and scripts give them.
@Suite struct ArgumentTests {
  @Test func shortOptionsTakeTheirNumberWithoutASpace() throws {
    let joined = try YoyakProcess.run(["summarize", "-n1", "-j2"], text: Samples.english)
    #expect(joined.status == 0)
    #expect(joined.output.split(separator: "\n").count == 1)
    let keywords = try YoyakProcess.run(["keywords", "-n2"], text: Samples.english)
    #expect(keywords.output.split(separator: "\n").count == 2)
  }

  @Test(arguments: [["-n", "-1"], ["--max-words", "-3"], ["--ratio", "-0.5"]])
  func aNegativeNumberIsNamed(_ arguments: [String]) throws {
    let outcome = try YoyakProcess.run(["summarize"] + arguments, text: Samples.english)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(" \(arguments[1])'"))
  }

  @Test(arguments: [
    ["summarize", "-n"], ["summarize", "--max-bytes"], ["summarize", "-j"], ["keywords", "-n"],
    ["keywords", "--max-phrase-length"], ["keywords", "-j"],
  ])
  func aNumberMayBeAsLargeAsNumbersGet(_ arguments: [String]) throws {
    let outcome = try YoyakProcess.run(arguments + ["\(Int.max)"], text: Samples.english)
    #expect(outcome.status == 0)
    #expect(!outcome.output.isEmpty)
  }

  @Test func aHeadlineMayBeginWithADash() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--title", "-5도 추위 온다", "-f", "json"], text: Samples.koreanPage)
    #expect(try outcome.object()["title"] as? String == "-5도 추위 온다")
  }

  @Test(arguments: ["--title=", "--query="])
  func anEmptyValueTakesNoOtherArgument(_ option: String) throws {
    let outcome = try YoyakProcess.run(["summarize", option, "no-such-file.txt"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("'no-such-file.txt'"))
  }

  @Test(arguments: ["--paired-bootstrap", "--approximate-randomization"])
  func aComparisonNeedsAnotherSystem(_ option: String) throws {
    let outcome = try YoyakProcess.run(["evaluate", "rouge", option, "a.txt", "b.txt"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("'--system'"))
  }

  @Test func aTitleForRecordsIsRefusedByTheNameOfTheFileToo() throws {
    let outcome = try YoyakProcess.run(["summarize", "--title", "News", "no-such-file.jsonl"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--title-field"))
  }
}

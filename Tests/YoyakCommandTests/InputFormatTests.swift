import Testing

/// An input whose form is not named is read as text, and said to look like something else.
@Suite struct InputFormatTests {
  @Test(arguments: [
    ("<!DOCTYPE html>\n<html><body>Hello there.</body></html>", "html"),
    ("\u{FEFF}  <HTML><p>Hello there.</p></HTML>", "html"),
    ("{\"id\": 1, \"text\": \"Hello there.\"}\n", "jsonl"),
    ("\n{ \"text\": \"Hello there.\" }", "jsonl"),
  ])
  func looksLikeSomethingElse(_ input: String, _ format: String) throws {
    let unnamed = try YoyakProcess.run(["summarize"], text: input)
    #expect(unnamed.status == 0)
    #expect(!unnamed.output.isEmpty)
    #expect(unnamed.errors.contains("'--input-format \(format)'"))
    let named = try YoyakProcess.run(["summarize", "--input-format", "text"], text: input)
    #expect(named.output == unnamed.output)
    #expect(named.errors.isEmpty)
    let read = try YoyakProcess.run(["summarize", "--input-format", format], text: input)
    #expect(read.output.hasSuffix("Hello there.\n"))
    #expect(read.errors.isEmpty)
  }

  @Test(arguments: [
    "Hello there.", "{braces} begin this sentence.", "<b> is a tag. It is bold.",
    "\"Quoted,\" she said.",
  ])
  func looksLikeText(_ input: String) throws {
    let outcome = try YoyakProcess.run(["summarize"], text: input)
    #expect(outcome.errors.isEmpty)
  }
}

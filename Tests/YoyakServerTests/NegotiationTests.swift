#if Server
  import Hummingbird
  import Testing

  @testable import YoyakServer

  @Suite struct NegotiationTests {
    @Test(arguments: [
      ("", ResultFormat.json), ("*/*", .json), ("text/html", .html),
      ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", .html),
      ("text/*", .html), ("text/*;q=0.5, text/plain", .text), ("TEXT/Markdown", .markdown),
      ("application/jsonl", .jsonl), ("application/json;q=0.2, text/plain;q=0.3", .text),
      ("*/*;q=0.1, application/json;q=0", .jsonl), ("text/html; level=1", .html),
      ("text/tab-separated-values", .tsv), ("nonsense, text/plain", .text),
    ])
    func theFormThatIsWantedMostIsGiven(accept: String, format: ResultFormat) throws {
      #expect(try ResultFormat.chosen(accept: [accept], usual: .json) == format)
    }

    @Test(arguments: ["image/*", "text/html;q=0", "text/html;q=2", "nonsense"])
    func whatIsNotThereIsRefused(accept: String) {
      #expect(throws: ProblemDetails.self) {
        try ResultFormat.chosen(accept: [accept], usual: .json)
      }
    }

    @Test func linesAreUsuallyAnsweredWithLines() throws {
      #expect(try ResultFormat.chosen(accept: ["*/*"], usual: .jsonl) == .jsonl)
      #expect(try ResultFormat.chosen(accept: ["application/json"], usual: .jsonl) == .json)
    }

    @Test func aQueryIsReadAsFormsAreWritten() throws {
      let query = try QueryString("a=1+2&b=%EA%B0%80%26&c&=x&a==")
      #expect(query.fields.map(\.name) == ["a", "b", "c", "", "a"])
      #expect(query.fields.map(\.value) == ["1 2", "가&", "", "x", "="])
    }
  }
#endif

#if Server
  import Foundation
  import Hummingbird
  import HummingbirdTesting
  import TestSupport
  import Testing
  import YoyakCommand

  @testable import YoyakServer

  /// What a route gives is what the command prints for the same bytes and options.
  @Suite struct SameAsTheCommandTests {
    struct Case: Sendable, CustomTestStringConvertible {
      var route: String
      var query: String
      var type: String?
      var accept: String
      var file: String
      var arguments: [String]

      init(
        _ route: String, _ query: String, _ type: String?, _ accept: String, _ file: String,
        _ arguments: [String]
      ) {
        (self.route, self.query, self.type) = (route, query, type)
        (self.accept, self.file, self.arguments) = (accept, file, arguments)
      }

      var testDescription: String { "\(route)?\(query) \(file)" }
    }

    private static let korean = "Evaluation/articles/ko/01-coffee-grounds.txt"
    private static let english = "Evaluation/articles/en/01-ferry-clinic.txt"
    private static let corpus = "Evaluation/corpus.jsonl"

    static let cases: [Case] = [
      Case(
        "digest", "", "text/plain", "application/json", korean,
        ["digest", "--input-format", "text", "-f", "json"]),
      Case("digest", "", nil, "*/*", english, ["digest", "-f", "json"]),
      Case("digest", "", nil, "text/html", korean, ["digest", "-f", "html"]),
      Case(
        "digest", "sentences=2&count=4&keyword-method=tfidf&must-include=ferry&must-include=nurse",
        "application/octet-stream", "text/markdown", english,
        [
          "digest", "-n", "2", "--count", "4", "--keyword-method", "tfidf", "--must-include",
          "ferry",
          "--must-include", "nurse", "-f", "markdown",
        ]),
      Case(
        "summaries", "ratio=0.2&order=rank&explain=true", nil, "application/json", korean,
        ["summarize", "--ratio", "0.2", "--order", "rank", "--explain", "-f", "json"]),
      Case(
        "summaries", "max-words=40&method=textrank&context=true", nil, "text/plain", english,
        ["summarize", "--max-words", "40", "--method", "textrank", "--context"]),
      Case(
        "summaries", "max-characters=120&offsets=utf8&keep-boilerplate=true", nil,
        "text/tab-separated-values", korean,
        [
          "summarize", "--max-characters", "120", "--offsets", "utf8", "--keep-boilerplate", "-f",
          "tsv",
        ]
      ),
      Case(
        "summaries", "query=%EC%82%B0%EC%B1%85%EB%A1%9C&title=&language=ko", nil,
        "application/json",
        korean, ["summarize", "--query", "산책로", "--title", "", "--language", "ko", "-f", "json"]),
      Case(
        "keywords", "count=5&explain=true&diversity=0.4", nil, "application/json", korean,
        ["keywords", "-n", "5", "--explain", "--diversity", "0.4", "-f", "json"]),
      Case("keywords", "", nil, "text/html", english, ["keywords", "-f", "html"]),
      Case(
        "keywords", "pass-through=true&text-field=text", "application/x-ndjson",
        "application/x-ndjson", corpus,
        ["keywords", "--pass-through", "--input-format", "jsonl", "-f", "jsonl"]),
      Case(
        "digest", "limit=3", "application/jsonl", "text/html", corpus,
        ["digest", "--limit", "3", "--input-format", "jsonl", "-f", "html"]),
      Case(
        "summaries", "limit=4&on-error=emit&text-field=summary", "application/x-ndjson",
        "application/json", corpus,
        [
          "summarize", "--limit", "4", "--on-error", "emit", "--text-field", "summary",
          "--input-format", "jsonl", "-f", "json",
        ]),
      Case(
        "summaries", "", "application/x-ndjson", "application/x-ndjson", corpus,
        ["summarize", "--input-format", "jsonl", "-f", "jsonl"]),
    ]

    private static func bytes(of file: String) throws -> Data {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      return try Data(contentsOf: root.appending(path: file))
    }

    @Test(arguments: cases)
    func bytesAreTheCommands(_ one: Case) async throws {
      let input = try Self.bytes(of: one.file)
      let printed = try YoyakProcess.run(one.arguments, input: input)
      try await TestServer.run { client, _ in
        var headers: HTTPFields = [.accept: one.accept]
        headers[.contentType] = one.type
        let response = try await client.executeRequest(
          uri: "/v1/\(one.route)?\(one.query)", method: .post, headers: headers,
          body: ByteBuffer(bytes: input))
        #expect(response.status == .ok, "\(response.text.prefix(300))")
        #expect(response.bytes == Array(printed.bytes))
      }
    }

    /// What the command finds by looking, and what a type says.
    @Test(arguments: [
      (
        "text/csv", "csv",
        "id,text\n1,\"A first sentence, with a comma. A second one follows it.\"\n"
      ),
      (
        "message/rfc822", "email",
        "From: a@example.org\nSubject: A clinic at sea\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n\n"
          + TestServer.article
      ),
      ("text/markdown", "markdown", "# A clinic at sea\n\n" + TestServer.article),
      (
        "text/html", "html",
        "<html><body><article><p>\(TestServer.article)</p></article></body></html>"
      ),
      (
        "application/json", "json",
        #"[{"id": 1, "text": "One sentence is here. Here is another."}]"#
      ),
    ])
    func everyTypeIsAFormat(type: String, format: String, text: String) async throws {
      let told = try YoyakProcess.run(
        ["digest", "--input-format", format, "-f", "json"], text: text)
      let looked = try YoyakProcess.run(["digest", "-f", "json"], text: text)
      try await TestServer.run { client, _ in
        for (type, printed) in [(type, told), ("application/octet-stream", looked)] {
          let response = try await client.executeRequest(
            uri: "/v1/digest", method: .post, headers: [.contentType: type],
            body: TestServer.body(text))
          #expect(response.bytes == Array(printed.bytes))
          #expect(response.headers[ResultRoute.statusHeader ?? .via] == "\(printed.status)")
        }
      }
    }

    @Test func aRefusalToSummarizeIsTheCommandsObject() async throws {
      let list = "- one\n- two\n- three\n- four\n- five\n- six\n"
      let printed = try YoyakProcess.run(["summarize", "-f", "json"], text: list)
      #expect(printed.status == 4)
      try await TestServer.run { client, _ in
        let response = try await client.executeRequest(
          uri: "/v1/summaries", method: .post, headers: [:], body: TestServer.body(list))
        #expect(response.status == .ok)
        #expect(response.text == printed.output)
        #expect(response.headers[ResultRoute.statusHeader ?? .via] == "4")
      }
    }
  }
#endif

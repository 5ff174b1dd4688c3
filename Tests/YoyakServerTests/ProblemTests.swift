#if Server
  import Hummingbird
  import HummingbirdTesting
  import Testing
  import YoyakCommand

  @testable import YoyakServer

  /// What is wrong with a request is told in the form of RFC 9457.
  @Suite struct ProblemTests {
    private func answer(
      _ uri: String, _ method: HTTPRequest.Method = .post, _ headers: HTTPFields = [:],
      _ text: String = TestServer.article, _ settings: ServerSettings = ServerSettings(),
      _ check: @escaping @Sendable (TestResponse) throws -> Void
    ) async throws {
      try await TestServer.run(settings) { client, _ in
        let response = try await client.executeRequest(
          uri: uri, method: method, headers: headers, body: TestServer.body(text))
        #expect(response.headers[.contentType] == "application/problem+json")
        #expect(response.json?["status"] == .number("\(response.status.code)"))
        #expect(response.json?["title"] != nil)
        try check(response)
      }
    }

    @Test func anUnknownOptionIsNamedWithThoseThatThereAre() async throws {
      try await answer("/v1/digest?sentence=2") { response in
        #expect(response.status == .badRequest)
        #expect(response.json?["parameter"] == .string("sentence"))
        guard case .array(let allowed)? = response.json?["allowed"] else {
          Issue.record("nothing is allowed")
          return
        }
        #expect(allowed.contains(.string("sentences")))
      }
    }

    /// Files of the server are no business of a request.
    @Test(arguments: [
      "document-frequencies=/etc/passwd", "stop-words=/etc/passwd", "user-dictionary=/etc/passwd",
      "candidates=/etc/passwd", "output=/tmp/x", "resume=/tmp/x", "against=/etc/passwd",
      "mecab-dictionary=/etc", "recursive=true", "format=json", "jobs=9", "timeout=1", "help=true",
      "files=/etc/passwd",
    ])
    func noOptionNamesAFile(query: String) async throws {
      for route in ["digest", "summaries", "keywords"] {
        try await answer("/v1/\(route)?\(query)") { #expect($0.status == .badRequest) }
      }
    }

    @Test(arguments: [
      ("sentences=0", "sentences", "0"), ("sentences=two", "sentences", "two"),
      ("ratio=2", "ratio", "2"), ("method=textrnk", "method", "textrnk"),
      ("explain=yes", "explain", "yes"), ("language=xx", "language", "xx"),
      ("count=-1", "count", "-1"), ("sentences=1&sentences=2", "sentences", "2"),
    ])
    func aWrongValueIsNamedWithWhatIsAllowed(query: String, name: String, given: String)
      async throws
    {
      try await answer("/v1/digest?\(query)") { response in
        #expect(response.status == .badRequest)
        #expect(response.json?["parameter"] == .string(name))
        #expect(response.json?["given"] == .string(given))
        #expect(response.json?["allowed"] != nil)
      }
    }

    @Test(arguments: ["title=%zz", "title=%ff", "title=%00", "title=%e"])
    func aBrokenEscapeIsAMistake(query: String) async throws {
      try await answer("/v1/digest?\(query)") { #expect($0.status == .badRequest) }
    }

    @Test func theCommandsOwnChecksHold() async throws {
      try await answer("/v1/summaries?context=true", .post, [.accept: "text/html"]) { response in
        #expect(response.status == .badRequest)
        #expect(response.text.contains("'--context' is for text"))
      }
      try await answer(
        "/v1/digest?title=One", .post, [.contentType: "application/x-ndjson"]
      ) { #expect($0.status == .badRequest) }
    }

    @Test func aFormThatIsNotThereIsNotAcceptable() async throws {
      try await answer("/v1/digest", .post, [.accept: "image/png, text/html;q=0"]) { response in
        #expect(response.status == .notAcceptable)
        #expect(response.json?["parameter"] == .string("Accept"))
      }
    }

    @Test(arguments: ["image/png", "multipart/form-data; boundary=x", "application/pdf", "text"])
    func aTypeThatIsNotReadIsUnsupported(type: String) async throws {
      try await answer("/v1/digest", .post, [.contentType: type]) { response in
        #expect(response.status == .unsupportedMediaType)
        #expect(response.json?["given"] == .string(type))
      }
    }

    @Test func aPackingThatIsNotReadIsUnsupported() async throws {
      try await answer("/v1/digest", .post, [.contentEncoding: "br"]) {
        #expect($0.status == .unsupportedMediaType)
      }
    }

    @Test func nothingToWorkOnIsUnprocessable() async throws {
      for text in ["", "- a\n- b\n- c\n- d\n- e\n"] {
        try await answer("/v1/summaries", .post, [.accept: "text/plain"], text) {
          #expect($0.status == .unprocessableContent)
        }
      }
      try await answer("/v1/digest", .post, [:], "%PDF-1.7 stands for a whole file") { response in
        #expect(response.status == .unprocessableContent)
        #expect(response.text.contains("pdftotext"))
      }
      try await answer("/v1/digest", .post, [.contentType: "application/json"], #"{"words": "x"}"#)
      {
        #expect($0.status == .unprocessableContent)
        #expect($0.text.contains("text-field"))
      }
    }

    @Test func aBodyThatIsTooLargeIsRefusedAndNotRead() async throws {
      var settings = ServerSettings()
      settings.bodyLimit = 1000
      try await answer("/v1/digest", .post, [:], TestServer.article + TestServer.article, settings)
      {
        response in
        #expect(response.status == .contentTooLarge)
        #expect(response.headers[.connection] == "close")
      }
    }

    @Test func pathsAndMethodsThatAreNotThereAreNamed() async throws {
      try await answer("/v1/nothing") { #expect($0.status == .notFound) }
      try await answer("/v1/digest", .put) { response in
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "POST")
      }
      try await answer("/healthz", .delete) { response in
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "GET, HEAD")
      }
    }

    @Test func aPackedBodyIsUnpackedWithinTheLimit() async throws {
      // A megabyte of zeros in gzip.
      var settings = ServerSettings()
      settings.bodyLimit = 100_000
      let packed = try Packing.gzip([UInt8](repeating: 0x61, count: 1 << 20))
      try await TestServer.run(settings) { client, _ in
        let response = try await client.executeRequest(
          uri: "/v1/digest", method: .post, headers: [.contentEncoding: "gzip"],
          body: ByteBuffer(bytes: packed))
        #expect(response.status == .unprocessableContent)
        #expect(response.text.contains("more than 100000 bytes"))
      }
    }
  }
#endif

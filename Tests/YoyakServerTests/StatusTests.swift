#if Server
  import Hummingbird
  import HummingbirdTesting
  import Logging
  import Testing
  import YoyakCommand

  @testable import YoyakServer

  /// What the server tells about itself, and what it does not.
  @Suite struct StatusTests {
    @Test func healthAndReadiness() async throws {
      try await TestServer.run { client, workplace in
        for (uri, text) in [("/healthz", "ok\n"), ("/readyz", "ready\n")] {
          let response = try await client.executeRequest(
            uri: uri, method: .get, headers: [:], body: nil)
          #expect(response.status == .ok && response.text == text)
        }
        workplace.readiness.stop()
        let response = try await client.executeRequest(
          uri: "/readyz", method: .get, headers: [:], body: nil)
        #expect(response.status == .serviceUnavailable)
      }
    }

    @Test func headsAreThoseOfTheAnswers() async throws {
      try await TestServer.run { client, _ in
        let response = try await client.executeRequest(
          uri: "/healthz", method: .head, headers: [:], body: nil)
        #expect(response.status == .ok && response.bytes.isEmpty)
      }
    }

    @Test func requestsAreCountedByRouteAndStatus() async throws {
      try await TestServer.run { client, workplace in
        for uri in ["/v1/digest", "/v1/digest", "/v1/digest?x=y", "/secret/path"] {
          _ = try await client.executeRequest(
            uri: uri, method: .post, headers: [:], body: TestServer.body(TestServer.article))
        }
        let response = try await client.executeRequest(
          uri: "/metrics", method: .get, headers: [:], body: nil)
        #expect(response.headers[.contentType]?.hasPrefix("text/plain; version=0.0.4") == true)
        let lines = Set(response.text.split(separator: "\n").map(String.init))
        for line in [
          #"yoyak_requests_total{route="/v1/digest",method="POST",status="200"} 2"#,
          #"yoyak_requests_total{route="/v1/digest",method="POST",status="400"} 1"#,
          #"yoyak_requests_total{route="other",method="POST",status="404"} 1"#,
          #"yoyak_request_duration_seconds_bucket{route="/v1/digest",le="+Inf"} 3"#,
          #"yoyak_request_duration_seconds_count{route="/v1/digest"} 3"#,
          #"yoyak_rejected_total{reason="queue"} 0"#, "yoyak_requests_in_flight 1", "yoyak_ready 1",
        ] {
          #expect(lines.contains(line), "\(line)")
        }
        #expect(!response.text.contains("secret"))
        #expect(workplace.metrics.counts.bytesIn == 2 * TestServer.article.utf8.count)
      }
    }

    /// The log has neither the article nor the query, which may be words of it.
    @Test func theLogHoldsNoText() async throws {
      let lines = Shared("")
      var logger = Logger(label: "test") { _ in
        LineLogHandler(level: .info) { line in lines.change { $0 += line } }
      }
      logger.logLevel = .debug
      try await TestServer.run(logger: logger) { client, _ in
        for query in ["?query=harbour", "?sentences=harbour", "?harbour=1"] {
          _ = try await client.executeRequest(
            uri: "/v1/digest\(query)", method: .post, headers: [:],
            body: TestServer.body(TestServer.article))
        }
      }
      let requests = lines.value.split(separator: "\n")
        .compactMap { JSONValue(json: Array($0.utf8)) }
        .filter { $0["message"] == .string("request") }
      #expect(requests.count == 3)
      #expect(requests.first?["route"] == .string("/v1/digest"))
      #expect(requests.first?["status"] == .number("200"))
      #expect(requests.first?["level"] == .string("info"))
      #expect(!lines.value.contains("harbour") && !lines.value.contains("ferry"))
    }

    @Test func thePageIsInTheLanguageThatIsWanted() async throws {
      try await TestServer.run { client, _ in
        for (header, language) in [
          ("ko-KR,ko;q=0.9,en;q=0.8", "ko"), ("en-GB,en;q=0.9,ko;q=0.5", "en"), ("fr", "en"),
          ("fr, ko;q=0.1", "ko"), ("", "en"), ("ko;q=0", "en"),
        ] {
          let response = try await client.executeRequest(
            uri: "/", method: .get, headers: [.acceptLanguage: header], body: nil)
          #expect(response.text.contains("<html lang=\"\(language)\">"), "\(header)")
          #expect(response.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true)
        }
      }
    }

    @Test func theLabelsOfAllLanguagesAreThere() {
      let page = HomePage(acceptLanguage: "ko").html
      for key in [">again<", ">heading<", ">article<", ">digest<", ">api<", "\"busy\""] {
        #expect(!page.contains(key), "\(key)")
      }
    }
  }
#endif

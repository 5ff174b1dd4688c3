#if Server
  import Hummingbird
  import HummingbirdTesting
  import Testing
  import YoyakCommand

  @testable import YoyakServer

  /// Lines in and out, while the body is still being sent.
  @Suite struct StreamTests {
    private static let head =
      "POST /v1/keywords?count=2 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
      + "Transfer-Encoding: chunked\r\n\r\n"

    private static func line(_ number: Int) -> String {
      #"{"id": \#(number), "text": "The ferry carries a clinic. The ferry leaves on Monday."}"#
        + "\n"
    }

    @Test func aLineInGivesALineOutBeforeTheNext() async throws {
      try await TestServer.run { client, _ in
        let connection = try RawConnection(port: try #require(client.port))
        connection.send(Self.head)
        var seen = ""
        for number in 1...5 {
          connection.send(chunk: Self.line(number))
          seen += await connection.read { $0.contains("\"id\":\(number),") }
          #expect(seen.contains("\"id\":\(number),"))
        }
        connection.send("0\r\n\r\n")
        seen += await connection.read { $0.contains("0\r\n\r\n") }
        #expect(seen.hasPrefix("HTTP/1.1 200"))
        #expect(seen.contains("application/x-ndjson"))
        // The connection serves on.
        connection.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let health = await connection.read { $0.contains("ok\n") }
        #expect(health.contains("200 OK"))
      }
    }

    @Test func aBodyThatComesTooSlowlyIsEndedWith408() async throws {
      var settings = ServerSettings()
      settings.bodySeconds = 0.5
      try await TestServer.run(settings) { client, workplace in
        for type in ["application/x-ndjson", "text/plain"] {
          let connection = try RawConnection(port: try #require(client.port))
          connection.send(
            "POST /v1/keywords HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(type)\r\n"
              + "Content-Length: 1000\r\n\r\n{")
          let answer = await connection.read { _ in false }
          #expect(answer.hasPrefix("HTTP/1.1 408"))
          #expect(answer.lowercased().contains("connection: close"))
        }
        #expect(workplace.metrics.counts.rejections[.bodyTime] == 2)
        #expect(workplace.streams.count == 0)
      }
    }

    @Test func aLineThatIsTooLongIsEndedWith413() async throws {
      var settings = ServerSettings()
      settings.bodyLimit = 100
      try await TestServer.run(settings) { client, _ in
        let connection = try RawConnection(port: try #require(client.port))
        connection.send(Self.head)
        connection.send(chunk: String(repeating: "x", count: 101))
        let answer = await connection.read { _ in false }
        #expect(answer.hasPrefix("HTTP/1.1 413"))
      }
    }

    @Test func aBodyMayBeLongerThanTheLimitOfALine() async throws {
      var settings = ServerSettings()
      settings.bodyLimit = 200
      let lines = (1...50).map(Self.line).joined()
      try await TestServer.run(settings) { client, _ in
        let response = try await client.executeRequest(
          uri: "/v1/summaries", method: .post, headers: [.contentType: "application/x-ndjson"],
          body: TestServer.body(lines))
        #expect(response.status == .ok)
        #expect(response.text.split(separator: "\n").count == 50)
      }
    }

    @Test func moreStreamsThanMayBeOpenAreRefused() async throws {
      var settings = ServerSettings()
      settings.streams = 1
      try await TestServer.run(settings) { client, workplace in
        let port = try #require(client.port)
        let first = try RawConnection(port: port)
        first.send(Self.head)
        first.send(chunk: Self.line(1))
        let begun = await first.read { $0.contains("\"id\":1") }
        #expect(begun.hasPrefix("HTTP/1.1 200"))
        let second = try RawConnection(port: port)
        second.send(Self.head)
        let answer = await second.read { $0.contains("}") }
        #expect(answer.hasPrefix("HTTP/1.1 429"))
        #expect(answer.lowercased().contains("retry-after: "))
        first.send("0\r\n\r\n")
        let end = await first.read { $0.contains("0\r\n\r\n") }
        #expect(end.hasSuffix("0\r\n\r\n"))
      }
    }

    @Test func aStreamThatMustEndHasWholeLinesAndNoEnd() async throws {
      try await TestServer.run { client, workplace in
        let connection = try RawConnection(port: try #require(client.port))
        connection.send(Self.head)
        connection.send(chunk: Self.line(1))
        var seen = await connection.read { $0.contains("\"id\":1,") }
        workplace.streams.endAll()
        seen += await connection.read { _ in false }
        #expect(!seen.contains("0\r\n\r\n"))
        #expect(seen.hasSuffix("\n\r\n"))
      }
    }

    @Test func badLinesAreLeftOutOrTold() async throws {
      let lines = Self.line(1) + "no JSON\n" + Self.line(3)
      try await TestServer.run { client, _ in
        for (query, count) in [("", 2), ("?on-error=emit", 3), ("?on-error=fail", 1)] {
          let response = try await client.executeRequest(
            uri: "/v1/keywords\(query)", method: .post,
            headers: [.contentType: "application/x-ndjson"], body: TestServer.body(lines))
          #expect(response.text.split(separator: "\n").count == count)
        }
        let response = try await client.executeRequest(
          uri: "/v1/keywords", method: .post, headers: [.contentType: "application/x-ndjson"],
          body: TestServer.body("no JSON\n"))
        #expect(response.status == .unprocessableContent)
      }
    }
  }
#endif

#if Server
  import Foundation
  import Hummingbird
  import HummingbirdTesting
  import TestSupport
  import Testing
  import YoyakCommand

  @testable import YoyakServer

  /// The description of the routes says what they do.
  @Suite struct DescriptionTests {
    /// The options of the commands that a request may not give: they name files, or say how the program
    /// reads and prints.
    private static let others: Set = [
      "against", "analyzer", "candidates", "collection", "combine", "document-frequencies",
      "format",
      "help", "jobs", "mecab-dictionary", "no-progress", "output", "progress", "recursive",
      "resume", "stop-words",
      "timeout", "user-dictionary", "version",
    ]

    private func options(of command: String) throws -> [String: [String: Any]] {
      let help = try YoyakProcess.run([command, "--experimental-dump-help"])
      let object = try JSONSerialization.jsonObject(with: help.bytes) as? [String: Any]
      let described = object?["command"] as? [String: Any]
      var options: [String: [String: Any]] = [:]
      for argument in described?["arguments"] as? [[String: Any]] ?? [] {
        for name in argument["names"] as? [[String: Any]] ?? []
        where name["kind"] as? String == "long" {
          if let name = name["name"] as? String { options[name] = argument }
        }
      }
      return options
    }

    @Test(arguments: ServerRoutes.commands.keys.sorted())
    func everyOptionIsDescribedOrNotTaken(command: String) throws {
      let path = try #require(ServerRoutes.commands[command])
      let parameters = try APIDescription().parameters(of: path)
      let options = try options(of: command).filter { !Self.others.contains($0.key) }
      #expect(Set(parameters.map(\.name)) == Set(options.keys))
      for parameter in parameters {
        let option = try #require(options[parameter.name])
        #expect((parameter.kind == .flag) == (option["kind"] as? String == "flag"))
        #expect((parameter.kind == .list) == (option["isRepeating"] as? Bool == true))
        if let values = option["allValues"] as? [String] {
          #expect(parameter.allowed == values, "\(parameter.name)")
        }
      }
    }

    @Test func theFileIsServed() async throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/ServerAssets/files/openapi.json")
      let bytes = try Data(contentsOf: file)
      try await TestServer.run { client, _ in
        let response = try await client.executeRequest(
          uri: "/openapi.json", method: .get, headers: [:], body: nil)
        #expect(response.headers[.contentType] == "application/json")
        #expect(response.bytes == Array(bytes))
      }
    }

    @Test func everyRouteIsDescribedWithItsMethods() throws {
      let document = try #require(JSONValue(json: try APIDescription().json))
      guard case .object(let paths)? = document["paths"] else {
        Issue.record("there are no paths")
        return
      }
      #expect(Set(paths.keys) == Set(ServerRoutes.methods.keys))
      for (path, methods) in ServerRoutes.methods {
        let described = methods.filter { $0 != .head }.map { $0.rawValue.lowercased() }
        guard case .object(let operations)? = paths[path] else { continue }
        #expect(operations.keys.sorted() == described)
      }
    }

    @Test func aDamagedDescriptionIsAFailure() {
      #expect(throws: ServerFailure.self) { try APIDescription(json: Array("{".utf8)) }
    }
  }
#endif

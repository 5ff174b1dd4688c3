#if Server
  import Foundation
  import Hummingbird
  import HummingbirdTesting
  import Testing

  @testable import YoyakServer

  /// The request of README gives what is printed below it.
  @Suite struct ServerReadmeTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()

    @Test(arguments: ["README.md", "README.ko.md"])
    func theRequestGivesWhatIsPrinted(file: String) async throws {
      let text = try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
      let blocks = text.components(separatedBy: "```")
      let place = try #require(blocks.firstIndex { $0.contains("curl -H") })
      let request = blocks[place].components(separatedBy: "curl -H ")[1]
      // Header, file and address, as they stand between the shell's marks.
      let marked = request.components(separatedBy: "'")
      let accept = marked[1].components(separatedBy: ": ")[1]
      let path = marked[2].components(separatedBy: "@")[1].components(separatedBy: " ")[0]
      let uri = marked[3].components(separatedBy: "8080")[1]
      let body = try Data(contentsOf: Self.root.appending(path: path))
      let printed = String(blocks[place + 2].dropFirst())
      try await TestServer.run { client, _ in
        let response = try await client.executeRequest(
          uri: uri, method: .post,
          headers: [.accept: accept, .contentType: "application/x-www-form-urlencoded"],
          body: ByteBuffer(bytes: body))
        #expect(response.text == printed)
      }
    }
  }
#endif

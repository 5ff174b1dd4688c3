#if Server
  import Foundation
  import Glibc
  import Hummingbird
  import HummingbirdTesting
  import Logging
  import NIOCore
  import Synchronization
  import YoyakCommand

  @testable import YoyakServer

  /// A server for tests.
  enum TestServer {
    static let article = """
      The ferry to the outer islands now carries a clinic. A nurse and a doctor see patients in a cabin \
      behind the car deck. The first ones came on Monday, before the ship had left the harbour.
      "I would have needed two days off for this," said Mara Lindqvist, who keeps sheep on the \
      smallest island. The council pays for the cabin, the hospital for the staff.
      In the first week the clinic saw ninety people. It will be there on Mondays and Thursdays until \
      the autumn, when the council decides whether it stays.

      """

    /// Runs `test` with a server at a free port of this machine.
    static func run(
      _ settings: ServerSettings = ServerSettings(), logger: Logger = silent,
      _ test: @escaping @Sendable (any TestClientProtocol, Workplace) async throws -> Void
    ) async throws {
      // As in the program: a client that is gone is no reason to end.
      signal(SIGPIPE, SIG_IGN)
      let server = try ServerApplication(settings, logger: logger)
      let workplace = server.workplace
      defer { workplace.close() }
      try await server.application.test(.live) { client in try await test(client, workplace) }
    }

    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    static func body(_ text: String) -> ByteBuffer { ByteBuffer(string: text) }
  }

  extension TestResponse {
    var bytes: [UInt8] { Array(body.readableBytesView) }
    var text: String { String(buffer: body) }

    /// The body as JSON.
    var json: JSONValue? { JSONValue(json: bytes) }
  }

  /// A lock around a value that a test's closures share.
  final class Shared<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) {
      mutex = Mutex(value)
    }

    var value: Value { mutex.withLock { $0 } }

    func change(_ change: (inout Value) -> Void) { mutex.withLock { change(&$0) } }
  }

  /// A connection whose bytes a test sends and reads itself.
  final class RawConnection: Sendable {
    private let descriptor: Int32

    init(port: Int) throws {
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = in_port_t(port).bigEndian
      address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let status = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
      }
      guard status == 0 else { throw POSIXError(.ECONNREFUSED) }
      var wait = timeval(tv_sec: 30, tv_usec: 0)
      setsockopt(
        descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    func send(_ text: String) {
      let bytes = Array(text.utf8)
      _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// A piece of a body that is sent in pieces.
    func send(chunk text: String) {
      send(String(text.utf8.count, radix: 16) + "\r\n" + text + "\r\n")
    }

    /// What comes until `isEnough`, the end of the connection or half a minute.
    func read(until isEnough: @escaping @Sendable (String) -> Bool) async -> String {
      // Whoever waits here must not keep the server from running.
      await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
          continuation.resume(returning: self.waitedFor(isEnough))
        }
      }
    }

    private func waitedFor(_ isEnough: (String) -> Bool) -> String {
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while !isEnough(String(decoding: bytes, as: UTF8.self)) {
        let count = recv(descriptor, &piece, piece.count, 0)
        guard count > 0 else { break }
        bytes += piece[..<count]
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
#endif

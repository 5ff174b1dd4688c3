#if Server
  import Dispatch
  import Hummingbird
  import HummingbirdTesting
  import Testing

  @testable import YoyakServer

  /// No more work is done at once than there are threads, and no more waits than may.
  @Suite struct WorkPoolTests {
    @Test func workIsDoneAndItsResultGiven() async throws {
      let pool = WorkPool(threads: 2, queue: 100)
      defer { pool.close() }
      try await withThrowingTaskGroup(of: Int.self) { group in
        for number in 0..<50 {
          group.addTask { try await pool.run(within: 60) { _ in number * number } }
        }
        var sum = 0
        for try await square in group { sum += square }
        #expect(sum == (0..<50).reduce(0) { $0 + $1 * $1 })
      }
      #expect(pool.load == (0, 0) || pool.load.waiting == 0)
    }

    @Test func whatHasNoRoomIsRefused() async throws {
      let pool = WorkPool(threads: 1, queue: 1)
      defer { pool.close() }
      let gate = DispatchSemaphore(value: 0)
      #expect(pool.begin { gate.wait() })
      #expect(pool.begin { gate.wait() })
      #expect(!pool.begin {})
      await #expect(throws: WorkRefusal.full) { try await pool.run(within: 1) { _ in } }
      gate.signal()
      gate.signal()
    }

    @Test func whatTakesTooLongIsGivenUpAndKeepsItsThread() async throws {
      let pool = WorkPool(threads: 1, queue: 1)
      defer { pool.close() }
      let gate = DispatchSemaphore(value: 0)
      let wasRaised = Shared(false)
      await #expect(throws: WorkRefusal.tooLong) {
        try await pool.run(within: 0.05) { sign in
          gate.wait()
          wasRaised.change { $0 = sign.isRaised }
        }
      }
      // What waits too long is taken out of the queue.
      await #expect(throws: WorkRefusal.tooLong) { try await pool.run(within: 0.05) { _ in } }
      #expect(pool.load == (1, 0))
      gate.signal()
      try await pool.run(within: 60) { _ in }
      #expect(wasRaised.value)
    }

    @Test func whoeverIsCancelledWaitsNoLonger() async throws {
      let pool = WorkPool(threads: 1, queue: 1)
      defer { pool.close() }
      let gate = DispatchSemaphore(value: 0)
      let task = Task { try await pool.run(within: 60) { _ in gate.wait() } }
      task.cancel()
      await #expect(throws: WorkRefusal.cancelled) { try await task.value }
      gate.signal()
    }

    /// Options are read once, and no words of a request are kept.
    @Test func commandsAreKeptWithoutTexts() async throws {
      try await TestServer.run { client, workplace in
        for query in ["sentences=2", "sentences=2&query=harbour"] {
          let response = try await client.executeRequest(
            uri: "/v1/digest?\(query)", method: .post, headers: [:],
            body: TestServer.body(TestServer.article))
          #expect(response.status == .ok)
        }
        #expect(workplace.tasks[["digest", "--sentences=2", "--format=json"]] != nil)
        let other = ["digest", "--sentences=2", "--query=harbour", "--format=json"]
        #expect(workplace.tasks[other] == nil)
      }
    }

    /// What an article gets while the one thread is at other work.
    private static func answer(
      to client: any TestClientProtocol, whileBusy workplace: Workplace
    ) async throws -> TestResponse {
      let gate = DispatchSemaphore(value: 0)
      #expect(workplace.workers.begin { gate.wait() })
      defer { gate.signal() }
      return try await client.executeRequest(
        uri: "/v1/digest", method: .post, headers: [:], body: TestServer.body(TestServer.article))
    }

    @Test func aFullServerSaysWhenToComeBack() async throws {
      var settings = ServerSettings()
      (settings.threads, settings.queue) = (1, 0)
      try await TestServer.run(settings) { client, workplace in
        let response = try await Self.answer(to: client, whileBusy: workplace)
        #expect(response.status == .tooManyRequests)
        #expect(response.headers[.retryAfter] == "1")
        #expect(workplace.metrics.counts.rejections[.queue] == 1)
      }
    }

    @Test func workThatTakesTooLongIsUnavailable() async throws {
      var settings = ServerSettings()
      (settings.threads, settings.workSeconds) = (1, 0.1)
      try await TestServer.run(settings) { client, workplace in
        let response = try await Self.answer(to: client, whileBusy: workplace)
        #expect(response.status == .serviceUnavailable)
        #expect(response.headers[.retryAfter] != nil)
      }
    }
  }
#endif

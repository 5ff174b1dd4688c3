#if Server
  import Dispatch
  import Hummingbird
  import Synchronization
  import YoyakCommand

  /// What goes between a connection, which waits for nobody, and the thread of a stream, which waits for
  /// each line: pieces of the body in, lines of results out, a bounded number of bytes of each.
  final class StreamExchange: Sendable {
    /// Why a stream ends before its time.
    enum Breakage: Error, Sendable {
      case slowBody, longLine, clientGone, serverStops
    }

    /// What comes out of a stream.
    enum Event: Sendable {
      /// Whole lines.
      case lines([UInt8])
      /// The command has ended, with its messages.
      case end(ExitStatus, [String])
      /// There is no more to come.
      case broken(Breakage)
    }

    private struct State {
      var pieces: [[UInt8]] = []
      /// The bytes of results that are not written yet.
      var pending = 0
      var breakage: Breakage?
      var messages: [String] = []
    }

    /// What is to be written.
    let events: AsyncStream<Event>
    private let output: AsyncStream<Event>.Continuation
    /// One for each piece of the body that may be read.
    private let demand: AsyncStream<Void>
    private let demanded: AsyncStream<Void>.Continuation
    private let state = Mutex(State())
    private let arrival = DispatchSemaphore(value: 0)
    private let room = DispatchSemaphore(value: 0)
    private let mostPending: Int
    private let patience: Double

    /// - Parameters:
    ///   - mostPending: How many bytes of results may wait for a client that does not read.
    ///   - patience: For how many seconds more of them than that may wait.
    init(mostPending: Int, patience: Double) {
      self.mostPending = mostPending
      self.patience = patience
      (events, output) = AsyncStream.makeStream(of: Event.self)
      (demand, demanded) = AsyncStream.makeStream(of: Void.self)
      for _ in 0..<4 { demanded.yield() }
    }

    // MARK: The side of the thread

    /// The streams of a command.
    func streams(limit: any WorkLimit, mostUnpackedBytes: Int) -> RunStreams {
      var streams = RunStreams(
        input: .pieces { () throws(CommandFailure) in try self.nextPiece() },
        print: { self.put(Array($0.utf8)) },
        report: { message in self.state.withLock { $0.messages.append(message) } })
      streams.limit = limit
      streams.mostUnpackedBytes = mostUnpackedBytes
      return streams
    }

    private func nextPiece() throws(CommandFailure) -> [UInt8] {
      arrival.wait()
      let piece = state.withLock { state -> [UInt8]? in
        if state.breakage != nil { return nil }
        return state.pieces.isEmpty ? [] : state.pieces.removeFirst()
      }
      guard let piece else { throw CommandFailure(.someFailed, "the stream was broken off.") }
      // After the last piece there is nothing to wait for.
      if piece.isEmpty { arrival.signal() } else { demanded.yield() }
      return piece
    }

    private func put(_ bytes: [UInt8]) -> Bool {
      let isBroken = state.withLock { state in
        state.pending += bytes.count
        return state.breakage != nil
      }
      if isBroken { return false }
      output.yield(.lines(bytes))
      while true {
        let (isFull, isBroken) = state.withLock { ($0.pending > mostPending, $0.breakage != nil) }
        if isBroken { return false }
        if !isFull { return true }
        if room.wait(timeout: .now() + patience) == .timedOut { breakOff(.clientGone) }
      }
    }

    /// Says that the command has ended.
    func finish(_ status: ExitStatus) {
      let messages = state.withLock { $0.messages }
      output.yield(.end(status, messages))
      output.finish()
    }

    // MARK: The side of the connection

    /// Says that bytes of results are written.
    func written(_ count: Int) {
      state.withLock { $0.pending -= count }
      room.signal()
    }

    /// Ends the stream before its time.
    func breakOff(_ breakage: Breakage) {
      let isFirst = state.withLock { state in
        if state.breakage != nil { return false }
        state.breakage = breakage
        return true
      }
      guard isFirst else { return }
      output.yield(.broken(breakage))
      output.finish()
      demanded.finish()
      arrival.signal()
      room.signal()
    }

    /// Gives the body on to the thread, as fast as that takes it.
    ///
    /// - Parameters:
    ///   - limit: The most bytes of a line.
    ///   - seconds: The most seconds that are waited for the end of a line.
    func feed(_ request: Request, context: ServerContext, limit: Int, seconds: Double) async {
      var iterator = request.body.makeAsyncIterator()
      var lineLength = 0
      var rest = Duration.seconds(seconds)
      for await _ in demand {
        let start = ContinuousClock.now
        let alarm = context.channel.eventLoop.scheduleTask(in: .nanoseconds(rest.nanoseconds)) {
          self.breakOff(.slowBody)
        }
        let piece: ByteBuffer?
        do {
          piece = try await iterator.next()
        } catch {
          piece = nil
          breakOff(.clientGone)
        }
        alarm.cancel()
        guard !Task.isCancelled, let piece else { break }
        rest -= ContinuousClock.now - start
        let bytes = Array(piece.readableBytesView)
        context.observation?.received(bytes.count)
        if let end = bytes.lastIndex(of: 0x0A) {
          lineLength = bytes.count - end - 1
          rest = .seconds(seconds)
        } else {
          lineLength += bytes.count
        }
        if lineLength > limit {
          breakOff(.longLine)
          break
        }
        if !bytes.isEmpty { give(bytes) } else { demanded.yield() }
      }
      // No piece with it: the end.
      arrival.signal()
    }

    private func give(_ bytes: [UInt8]) {
      state.withLock { $0.pieces.append(bytes) }
      arrival.signal()
    }
  }

  extension Duration {
    fileprivate var nanoseconds: Int64 {
      let (seconds, attoseconds) = components
      return max(0, seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
  }
#endif

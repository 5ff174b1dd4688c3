#if Server
  import Synchronization

  /// The streams that are open, so that those that have not ended when the server must stop can be ended
  /// after a whole line.
  final class StreamRegistry: Sendable {
    private let streams = Mutex<[ObjectIdentifier: StreamExchange]>([:])

    var count: Int { streams.withLock { $0.count } }

    func add(_ stream: StreamExchange) {
      streams.withLock { $0[ObjectIdentifier(stream)] = stream }
    }

    func remove(_ stream: StreamExchange) {
      _ = streams.withLock { $0.removeValue(forKey: ObjectIdentifier(stream)) }
    }

    func endAll() {
      for stream in streams.withLock({ Array($0.values) }) { stream.breakOff(.serverStops) }
    }
  }
#endif

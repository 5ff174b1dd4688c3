#if Server
  import Synchronization

  /// Whether the server takes new requests.
  final class Readiness: Sendable {
    private let isStopping = Atomic(false)

    var isReady: Bool { !isStopping.load(ordering: .relaxed) }

    func stop() { isStopping.store(true, ordering: .relaxed) }
  }
#endif

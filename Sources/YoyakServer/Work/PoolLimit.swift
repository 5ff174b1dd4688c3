#if Server
  import YoyakCommand

  /// Lets the threads of a pool do the work on the records of a stream, whose own thread only waits: for
  /// the client, and for them.
  struct PoolLimit: WorkLimit {
    let pool: WorkPool
    let seconds: Double

    var name: String { "\(seconds) seconds (the server's '--work-timeout')" }

    func run<Output: Sendable>(_ work: @escaping @Sendable () -> Output) -> Output? {
      pool.wait(atMost: seconds, for: work)
    }
  }
#endif

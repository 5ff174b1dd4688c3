#if Server
  /// What all requests share: the threads, the open streams, the counts, and whether the server is ready.
  final class Workplace: Sendable {
    let settings: ServerSettings
    /// The threads that work on articles.
    let workers: WorkPool
    /// The threads that wait for the lines of streams and do no other work.
    let streamThreads: WorkPool
    let streams = StreamRegistry()
    let tasks = TaskCache()
    let metrics = ServerMetrics()
    let readiness = Readiness()

    init(_ settings: ServerSettings) {
      self.settings = settings
      workers = WorkPool(threads: settings.threads, queue: settings.queue)
      streamThreads = WorkPool(threads: max(1, settings.streams), queue: 0)
    }

    /// Lets the threads end.
    func close() {
      workers.close()
      streamThreads.close()
    }
  }
#endif

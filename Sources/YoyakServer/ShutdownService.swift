#if Server
  import ServiceLifecycle

  /// What comes first when the server is to stop: it says that it is not ready, waits until those who
  /// ask have seen it, and sees to it that streams end in time.
  struct ShutdownService: Service {
    /// The part of the time that streams have; the rest is for their last lines to be sent.
    private static let streamShare = 0.8

    let settings: ServerSettings
    let workplace: Workplace

    func run() async throws {
      try? await gracefulShutdown()
      workplace.readiness.stop()
      if settings.drainSeconds > 0 { try? await Task.sleep(for: .seconds(settings.drainSeconds)) }
      Task { [settings, workplace] in
        try await Task.sleep(for: .seconds(settings.graceSeconds * Self.streamShare))
        workplace.streams.endAll()
      }
    }
  }
#endif

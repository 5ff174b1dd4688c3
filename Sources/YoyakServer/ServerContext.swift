#if Server
  import Hummingbird
  import NIOCore

  /// What goes with a request: its connection, which a refused body closes, and its observation.
  struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    /// How the request goes, for the log and the metrics; set by the first middleware.
    var observation: RequestObservation?

    init(source: ApplicationRequestContextSource) {
      coreContext = .init(source: source)
      channel = source.channel
    }

    /// Closes the connection a little later, so that a client that is still sending a body can read the
    /// answer before its connection is reset.
    func closeSoon() {
      channel.eventLoop.scheduleTask(in: .seconds(2)) { [channel] in channel.close(promise: nil) }
    }
  }
#endif

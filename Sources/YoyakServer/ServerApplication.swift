#if Server
  import Hummingbird
  import HummingbirdCore
  import Logging
  import NIOCore
  import ServiceLifecycle

  /// The server as a value that can be run and tested.
  struct ServerApplication: Sendable {
    let settings: ServerSettings
    let workplace: Workplace
    let logger: Logger
    private let description: APIDescription

    /// - Throws: ``ServerFailure`` when the program is damaged.
    init(_ settings: ServerSettings, logger: Logger) throws(ServerFailure) {
      self.settings = settings
      self.logger = logger
      workplace = Workplace(settings)
      description = try APIDescription()
    }

    /// The routes behind an HTTP server.
    var application: some ApplicationProtocol {
      let routes = ServerRoutes(description: description, workplace: workplace)
      var channel = HTTP1Channel.Configuration(
        additionalChannelHandlers: [ContinueHandler(bodyLimit: settings.bodyLimit)],
        idleTimeout: .milliseconds(Int64(settings.idleSeconds * 1000)))
      channel.httpDecoder.maxHeaderListSize = settings.headerLimit
      channel.httpDecoder.maxHeaderFieldSize = settings.headerLimit
      channel.httpDecoder.maxHeaderFieldCount = 100
      return Application(
        router: routes.router,
        server: .http1(configuration: channel),
        configuration: ApplicationConfiguration(
          address: .hostname(settings.host, port: settings.port), serverName: "yoyak-server",
          backlog: 1024,
          availableConnectionsDelegate: MaximumAvailableConnections(
            settings.connections, logger: logger)),
        logger: logger)
    }

    /// Serves until the program is told to stop, then lets requests in flight end.
    ///
    /// - Throws: What keeps the server from listening.
    func run() async throws {
      var configuration = ServiceGroupConfiguration(
        services: [application, ShutdownService(settings: settings, workplace: workplace)],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
      configuration.maximumGracefulShutdownDuration = .seconds(
        settings.drainSeconds + settings.graceSeconds)
      try await ServiceGroup(configuration: configuration).run()
      logger.notice("stopped")
    }
  }
#endif

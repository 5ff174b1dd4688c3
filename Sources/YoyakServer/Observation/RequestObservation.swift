#if Server
  import Hummingbird
  import Logging
  import Synchronization

  /// One request from its head to the end of its answer, told to the metrics and the log once.
  ///
  /// Neither holds the query, which may be text of an article, nor anything of the bodies.
  final class RequestObservation: Sendable {
    private struct State {
      var isEnded = false
      var bytesIn = 0
      var bytesOut = 0
    }

    private let metrics: ServerMetrics
    private let logger: Logger
    private let method: String
    private let route: String
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// - Parameter route: The path of a route, or a word for all that is none.
    init(method: String, route: String, metrics: ServerMetrics, logger: Logger) {
      self.method = method
      self.route = route
      self.metrics = metrics
      self.logger = logger
      metrics.begin()
    }

    func received(_ count: Int) { state.withLock { $0.bytesIn += count } }
    func sent(_ count: Int) { state.withLock { $0.bytesOut += count } }

    /// - Parameter note: Why an answer that was begun was not ended.
    func end(status: Int, note: String? = nil) {
      let ended = state.withLock { state -> State? in
        if state.isEnded { return nil }
        state.isEnded = true
        return state
      }
      guard let ended else { return }
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      metrics.end(
        ServerMetrics.Key(route: route, method: method, status: status), seconds: seconds,
        bytesIn: ended.bytesIn, bytesOut: ended.bytesOut)
      var metadata: Logger.Metadata = [
        "method": "\(method)", "route": "\(route)", "status": .stringConvertible(status),
        "milliseconds": .stringConvertible((seconds * 1e5).rounded() / 100),
        "bytesIn": .stringConvertible(ended.bytesIn),
        "bytesOut": .stringConvertible(ended.bytesOut),
      ]
      if let note { metadata["note"] = "\(note)" }
      logger.info("request", metadata: metadata)
    }
  }

  /// Observes every request.
  struct ObservationMiddleware: RouterMiddleware {
    let metrics: ServerMetrics
    /// The paths that are routes; all others are one, so that nobody can fill the metrics.
    let routes: Set<String>

    private static let methods: Set<String> = [
      "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY",
    ]

    func handle(
      _ request: Request, context: ServerContext,
      next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
      let (path, method) = (request.uri.path, request.method.rawValue)
      let observation = RequestObservation(
        method: Self.methods.contains(method) ? method : "other",
        route: routes.contains(path) ? path : "other", metrics: metrics, logger: context.logger)
      var context = context
      context.observation = observation
      do {
        let response = try await next(request, context)
        // The end of an answer without a known length is told by who writes it.
        if let length = response.body.contentLength {
          observation.sent(length)
          observation.end(status: response.status.code)
        }
        return response
      } catch {
        observation.end(status: 500)
        throw error
      }
    }
  }
#endif

#if Server
  import Hummingbird

  /// All routes of the server.
  struct ServerRoutes: Sendable {
    /// The commands with their paths.
    static let commands = [
      "digest": "/v1/digest", "summarize": "/v1/summaries", "keywords": "/v1/keywords",
    ]

    let description: APIDescription
    let workplace: Workplace

    /// The methods of every path.
    static let methods: [String: [HTTPRequest.Method]] = {
      var methods: [String: [HTTPRequest.Method]] = [:]
      for path in commands.values { methods[path] = [.post] }
      for path in ["/", "/openapi.json", "/healthz", "/readyz", "/metrics"] {
        methods[path] = [.get, .head]
      }
      return methods
    }()

    var router: Router<ServerContext> {
      let router = Router(
        context: ServerContext.self, options: [.autoGenerateHeadEndpoints])
      router.add(
        middleware: ObservationMiddleware(
          metrics: workplace.metrics, routes: Set(Self.methods.keys)))
      router.add(middleware: ProblemMiddleware(methods: Self.methods))
      for (command, path) in Self.commands {
        let route = ResultRoute(
          command: command, path: path, description: description, workplace: workplace)
        router.post(RouterPath(path)) { request, context in
          try await route.respond(to: request, context: context)
        }
      }
      router.get("/") { request, _ in
        HomePage(acceptLanguage: request.headers[.acceptLanguage] ?? "").response
      }
      router.get("/openapi.json") { [description] _, _ in
        Self.response("application/json", description.json)
      }
      router.get("/healthz") { _, _ in Self.response("text/plain; charset=utf-8", "ok\n".utf8) }
      router.get("/readyz") { [workplace] _, _ in
        guard workplace.readiness.isReady else {
          throw ProblemDetails(.serviceUnavailable, "The server stops.")
        }
        return Self.response("text/plain; charset=utf-8", "ready\n".utf8)
      }
      router.get("/metrics") { [workplace] _, _ in
        Self.response(PrometheusText.contentType, workplace.prometheusText.utf8)
      }
      return router
    }

    private static func response(_ type: String, _ body: some Sequence<UInt8>) -> Response {
      Response(
        status: .ok,
        headers: [
          .contentType: type, .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
        ],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: Array(body))))
    }
  }
#endif

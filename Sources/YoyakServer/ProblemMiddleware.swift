#if Server
  import Hummingbird

  /// Answers with a problem where a route throws one, where there is no route, and where a route has
  /// other methods.
  struct ProblemMiddleware: RouterMiddleware {
    /// The methods of every path.
    let methods: [String: [HTTPRequest.Method]]

    func handle(
      _ request: Request, context: ServerContext,
      next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
      do {
        return try await next(request, context)
      } catch let problem as ProblemDetails {
        if problem.closesConnection { context.closeSoon() }
        return problem.response
      } catch let error as any HTTPResponseError where error.status == .notFound {
        let problem = missing(request)
        if request.hasShortBody { return problem.response }
        context.closeSoon()
        return problem.closing.response
      }
    }

    private func missing(_ request: Request) -> ProblemDetails {
      guard let methods = methods[request.uri.path] else {
        return ProblemDetails(
          .notFound, "There is no '\(request.uri.path)'.", allowed: self.methods.keys.sorted())
      }
      let names = methods.map(\.rawValue)
      var problem = ProblemDetails(
        .methodNotAllowed,
        "'\(request.method.rawValue)' is no method of '\(request.uri.path)': use "
          + names.joined(separator: " or ") + ".", given: request.method.rawValue, allowed: names)
      problem.headers[.allow] = names.joined(separator: ", ")
      return problem
    }
  }
#endif

#if Server
  import Hummingbird
  import YoyakCommand

  /// Why a request is not answered with a result, as RFC 9457 tells it.
  struct ProblemDetails: Error, Sendable {
    static let mediaType = "application/problem+json"

    var status: HTTPResponse.Status
    /// What was given, what is allowed, what to do.
    var detail: String
    /// The parameter or header that is wrong.
    var parameter: String?
    /// What was given for it.
    var given: String?
    /// What is allowed in its place.
    var allowed: [String]
    var headers: HTTPFields = [:]
    /// Whether the connection is of no more use, since its body was not read to the end.
    var closesConnection = false

    init(
      _ status: HTTPResponse.Status, _ detail: String, parameter: String? = nil,
      given: String? = nil, allowed: [String] = []
    ) {
      self.status = status
      self.detail = detail
      self.parameter = parameter
      self.given = given
      self.allowed = allowed
    }

    /// The answer that tells of the problem.
    var response: Response {
      var fields: [String: JSONValue] = [
        "type": .string("about:blank"), "title": .string(status.reasonPhrase),
        "status": .number("\(status.code)"), "detail": .string(detail),
      ]
      fields["parameter"] = parameter.map { .string($0) }
      fields["given"] = given.map { .string($0) }
      if !allowed.isEmpty { fields["allowed"] = .array(allowed.map { .string($0) }) }
      var headers = headers
      headers[.contentType] = Self.mediaType
      if closesConnection { headers[.connection] = "close" }
      return Response(
        status: status, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: JSONValue.object(fields).json + [0x0A])))
    }

    /// Advice to come back later.
    func retrying(afterSeconds seconds: Int) -> ProblemDetails {
      var problem = self
      problem.headers[.retryAfter] = "\(seconds)"
      return problem
    }

    /// The same, with the end of the connection.
    var closing: ProblemDetails {
      var problem = self
      problem.closesConnection = true
      return problem
    }
  }
#endif

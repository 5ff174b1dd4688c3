#if Server
  import Hummingbird

  extension Request {
    /// Reads the body whole.
    ///
    /// - Throws: ``ProblemDetails`` with status 413 when it is too large and 408 when it comes too
    ///   slowly.
    func collectedBody(
      atMost limit: Int, within seconds: Double
    ) async throws -> [UInt8] {
      if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit {
        throw ProblemDetails.tooLarge(limit)
      }
      return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
        group.addTask { [body] in
          var bytes: [UInt8] = []
          for try await piece in body {
            guard bytes.count + piece.readableBytes <= limit else {
              throw ProblemDetails.tooLarge(limit)
            }
            bytes.append(contentsOf: piece.readableBytesView)
          }
          return Task.isCancelled ? nil : bytes
        }
        group.addTask {
          try await Task.sleep(for: .seconds(seconds))
          return nil
        }
        defer { group.cancelAll() }
        guard let bytes = try await group.next() ?? nil else {
          throw ProblemDetails.tooSlow(seconds)
        }
        return bytes
      }
    }
  }

  extension ProblemDetails {
    /// A body, or a line of a stream, that is too large.
    static func tooLarge(_ limit: Int) -> ProblemDetails {
      ProblemDetails(
        .contentTooLarge,
        "A body, and a line of a stream, may have at most \(limit) bytes: send less, or a stream of "
          + "articles as application/x-ndjson.", allowed: ["at most \(limit) bytes"]
      ).closing
    }

    /// A body, or a line of a stream, that does not come to its end.
    static func tooSlow(_ seconds: Double) -> ProblemDetails {
      ProblemDetails(
        .requestTimeout, "The body, or a line of a stream, did not come within \(seconds) seconds."
      ).closing
    }
  }
#endif

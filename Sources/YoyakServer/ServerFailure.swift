#if Server
  /// Why the server cannot run.
  struct ServerFailure: Error, Sendable, CustomStringConvertible {
    var description: String

    init(_ description: String) {
      self.description = description
    }
  }
#endif

#if Server
  /// What a server allows, and how long.
  struct ServerSettings: Sendable, Hashable {
    /// The address to listen at.
    var host = "127.0.0.1"
    /// The port to listen at; 0 takes one that is free.
    var port = 8080
    /// The most bytes of a body, of what comes out of a packed one, and of a line of a stream.
    var bodyLimit = 10 << 20
    /// The most seconds in which a body, or a line of a stream, is to arrive.
    var bodySeconds = 30.0
    /// The most seconds that a request, or a line of a stream, may be in work or wait for it.
    var workSeconds = 60.0
    /// How many threads work.
    var threads = 2
    /// How many requests may wait for a thread.
    var queue = 64
    /// How many streams of lines may be open.
    var streams = 16
    /// How many connections may be open; more wait to be accepted.
    var connections = 12_000
    /// The seconds after which a connection with no request on it is closed.
    var idleSeconds = 60.0
    /// The most bytes of all headers of a request.
    var headerLimit = 32 << 10
    /// The seconds in which requests in flight may end when the server stops.
    var graceSeconds = 30.0
    /// The seconds between telling that the server is not ready and stopping to listen.
    var drainSeconds = 0.0
  }
#endif

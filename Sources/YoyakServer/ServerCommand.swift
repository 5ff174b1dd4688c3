#if Server
  import ArgumentParser
  import Glibc
  import LinearAlgebra
  import Logging
  import TextAnalysis
  import Yoyak

  /// What is not given, for the help.
  private let usual = ServerSettings()

  /// The program `yoyak-server`.
  public struct ServerCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
      commandName: "yoyak-server",
      abstract: "Serve the digests, summaries and keywords of yoyak over HTTP.",
      discussion: """
        POST an article to /v1/digest, /v1/summaries or /v1/keywords; /openapi.json describes them, and / is \
        a page to paste an article into. Nothing is written to disk and no article to the log.

        Every option can be given by an environment variable as well: '--body-limit' by \
        YOYAK_SERVER_BODY_LIMIT. What is given as an option wins.
        """,
      version: YoyakVersion.current)

    @Option(help: "The address to listen at; 0.0.0.0 or :: for all.")
    var host: String?

    @Option(
      help: "The port to listen at; 0 for one that is free. \(usual.port) if not given.")
    var port: Int?

    @Option(
      help: ArgumentHelp(
        "The most bytes of a body or of a line of a stream; \(usual.bodyLimit) if not given.",
        valueName: "bytes"))
    var bodyLimit: Int?

    @Option(
      help: ArgumentHelp(
        "The most seconds in which a body or a line of a stream is to arrive; "
          + "\(Int(usual.bodySeconds)) if not given.",
        valueName: "seconds"))
    var bodyTimeout: Double?

    @Option(
      help: ArgumentHelp(
        "The most seconds that a request or a line may wait and be in work; "
          + "\(Int(usual.workSeconds)) if not given.",
        valueName: "seconds"))
    var workTimeout: Double?

    @Option(
      help: ArgumentHelp("How many threads work; one for each core if not given.", valueName: "n"))
    var threads: Int?

    @Option(
      help: ArgumentHelp(
        "How many requests may wait for a thread; \(usual.queue) if not given. "
          + "More are answered with 429.",
        valueName: "n"))
    var queue: Int?

    @Option(
      help: ArgumentHelp(
        "How many streams may be open; \(usual.streams) if not given.", valueName: "n"
      ))
    var streams: Int?

    @Option(
      help: ArgumentHelp(
        "How many connections may be open; \(usual.connections) if not given, or as many as the system allows.",
        valueName: "n"))
    var connections: Int?

    @Option(
      help: ArgumentHelp(
        "The seconds after which an idle connection is closed; \(Int(usual.idleSeconds)) if not given.",
        valueName: "seconds"))
    var idleTimeout: Double?

    @Option(
      help: ArgumentHelp(
        "The most bytes of the headers of a request; \(usual.headerLimit) if not given.",
        valueName: "bytes"))
    var headerLimit: Int?

    @Option(
      help: ArgumentHelp(
        "The seconds that requests in flight have when the server is told to stop; "
          + "\(Int(usual.graceSeconds)) if not given.",
        valueName: "seconds"))
    var grace: Double?

    @Option(
      help: ArgumentHelp(
        "The seconds between '/readyz' saying no and the end of listening; "
          + "\(Int(usual.drainSeconds)) if not given.",
        valueName: "seconds"))
    var drain: Double?

    @Option(help: "What is logged: trace, debug, info, notice, warning, error or critical.")
    var logLevel: String?

    public init() {}

    /// Parses the arguments, serves, and exits with 0, with 1 when the server cannot run, or with 2 for wrong
    /// arguments.
    public static func runProgram() async {
      do {
        try await parse().run()
      } catch {
        if exitCode(for: error) != .validationFailure { exit(withError: error) }
        LogStream.write(fullMessage(for: error) + "\n")
        _exit(2)
      }
    }

    /// Serves until it is told to stop.
    public func run() async throws {
      signal(SIGPIPE, SIG_IGN)
      BLASThreads.pinToOne()
      let level = try level()
      let logger = Logger(label: "yoyak-server") { _ in LineLogHandler(level: level) }
      do {
        try await ServerApplication(settings(), logger: logger).run()
      } catch let error as ValidationError {
        throw error
      } catch {
        logger.critical("the server ends", metadata: ["error": "\(error)"])
        throw ExitCode.failure
      }
      // A thread may still be at work for a request that was given up.
      _exit(0)
    }

    public func validate() throws {
      _ = try settings()
      _ = try level()
    }

    private func level() throws -> Logger.Level {
      let value = try Setting<String>("log-level", logLevel).value(or: "info")
      guard let level = Logger.Level(rawValue: value) else {
        throw ValidationError(
          "'--log-level \(value)' is no level: give one of "
            + Logger.Level.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      return level
    }

    /// What the options and the environment say.
    func settings() throws -> ServerSettings {
      var settings = usual
      settings.host = try Setting("host", host).value(or: settings.host)
      settings.port = try Setting("port", port).value(or: settings.port, in: 0...65535)
      let bytes = 1...(1 << 30)
      settings.bodyLimit = try Setting("body-limit", bodyLimit)
        .value(or: settings.bodyLimit, in: bytes)
      settings.headerLimit = try Setting("header-limit", headerLimit)
        .value(or: settings.headerLimit, in: 1024...(1 << 20))
      settings.threads = try Setting("threads", threads)
        .value(or: SystemThread.coreCount, in: 1...512)
      settings.queue = try Setting("queue", queue).value(or: settings.queue, in: 0...100_000)
      settings.streams = try Setting("streams", streams).value(or: settings.streams, in: 1...4096)
      // Some files are open beside the connections.
      let most = max(16, OpenFiles.raiseLimit() - 64)
      settings.connections = try Setting("connections", connections)
        .value(or: min(most, settings.connections), in: 1...1_000_000)
      let seconds = 0.01...86_400
      settings.bodySeconds = try Setting("body-timeout", bodyTimeout)
        .value(or: settings.bodySeconds, in: seconds)
      settings.workSeconds = try Setting("work-timeout", workTimeout)
        .value(or: settings.workSeconds, in: seconds)
      settings.idleSeconds = try Setting("idle-timeout", idleTimeout)
        .value(or: settings.idleSeconds, in: seconds)
      settings.graceSeconds = try Setting("grace", grace)
        .value(or: settings.graceSeconds, in: seconds)
      settings.drainSeconds = try Setting("drain", drain)
        .value(or: settings.drainSeconds, in: 0...3600)
      return settings
    }
  }

  /// A setting by an option or an environment variable.
  struct Setting<Value: LosslessStringConvertible> {
    let option: String
    private let given: Value?

    init(_ option: String, _ given: Value?) {
      self.option = option
      self.given = given
    }

    /// The variable of the option.
    var variable: String {
      "YOYAK_SERVER_" + option.uppercased().replacing("-", with: "_")
    }

    /// What the option says, else what the variable says, else the usual value.
    ///
    /// - Throws: `ValidationError` when the variable holds no such value.
    func value(or usual: Value) throws -> Value {
      if let given { return given }
      guard let text = getenv(variable).map({ String(cString: $0) }), !text.isEmpty else {
        return usual
      }
      guard let value = Value(text) else {
        throw ValidationError(
          "The environment variable \(variable) holds '\(text)', which is no value for '--\(option)'."
        )
      }
      return value
    }

    /// The same, within bounds.
    func value(or usual: Value, in bounds: ClosedRange<Value>) throws -> Value
    where Value: Comparable {
      let value = try value(or: usual)
      guard bounds.contains(value) else {
        throw ValidationError(
          "'--\(option) \(value)' is out of range: give \(bounds.lowerBound) to \(bounds.upperBound)."
        )
      }
      return value
    }
  }
#endif

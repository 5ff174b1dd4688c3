#if Server
  import Logging
  import YoyakCommand

  /// Writes an object of JSON a line to standard error.
  struct LineLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    private let write: @Sendable (String) -> Void

    /// - Parameter write: Takes lines; standard error if not given.
    init(
      level: Logger.Level, write: @escaping @Sendable (String) -> Void = { LogStream.write($0) }
    ) {
      logLevel = level
      self.write = write
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      var fields: [String: JSONValue] = [:]
      for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
        fields[key == "hb.request.id" ? "id" : key] = Self.json(value)
      }
      fields["time"] = .string(LogStream.now)
      fields["level"] = .string(event.level.rawValue)
      fields["message"] = .string("\(event.message)")
      write(String(decoding: JSONValue.object(fields).json, as: UTF8.self) + "\n")
    }

    private static func json(_ value: Logger.MetadataValue) -> JSONValue {
      switch value {
      case .string(let text): .string(text)
      case .stringConvertible(let number as Int): .number("\(number)")
      case .stringConvertible(let number as Double) where number.isFinite: .number("\(number)")
      case .stringConvertible(let other): .string("\(other)")
      case .array(let values): .array(values.map(json))
      case .dictionary(let fields): .object(fields.mapValues(json))
      }
    }
  }
#endif

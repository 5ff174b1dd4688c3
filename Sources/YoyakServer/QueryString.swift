#if Server
  /// The fields of a query, `name=value` joined by `&`, with escapes read and `+` for a space.
  struct QueryString: Sendable {
    var fields: [(name: String, value: String)] = []

    /// - Throws: ``ProblemDetails`` with status 400 for an escape that is none or is no UTF-8.
    init(_ text: String) throws(ProblemDetails) {
      for field in text.split(separator: "&") {
        let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        fields.append(
          (try Self.read(parts[0]), parts.count > 1 ? try Self.read(parts[1]) : ""))
      }
    }

    private static func read(_ text: Substring) throws(ProblemDetails) -> String {
      var bytes: [UInt8] = []
      var rest = text.utf8[...]
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "+"): bytes.append(0x20)
        case UInt8(ascii: "%"):
          guard let high = digit(rest.popFirst()), let low = digit(rest.popFirst()) else {
            throw broken(text, "a '%' is not followed by two hexadecimal digits")
          }
          bytes.append(high << 4 | low)
        default: bytes.append(byte)
        }
      }
      guard let string = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
        throw broken(text, "what is escaped is no UTF-8 or holds U+0000")
      }
      return string
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
      switch byte {
      case .some(0x30...0x39): byte.map { $0 - 0x30 }
      case .some(0x41...0x46): byte.map { $0 - 0x37 }
      case .some(0x61...0x66): byte.map { $0 - 0x57 }
      default: nil
      }
    }

    private static func broken(_ text: Substring, _ reason: String) -> ProblemDetails {
      ProblemDetails(
        .badRequest, "The query cannot be read: \(reason).", given: String(text))
    }
  }
#endif

#if Server
  import Glibc

  /// Standard error, for lines that are written whole or not at all.
  enum LogStream {
    /// A log that nobody reads must not stop the server, so that what cannot be written is dropped.
    static func write(_ line: String) {
      let bytes = Array(line.utf8)
      _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// The time in UTC, to the millisecond, as RFC 3339 writes it.
    static var now: String {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      var parts = tm()
      gmtime_r(&time.tv_sec, &parts)
      func digits(_ value: some BinaryInteger, _ count: Int) -> String {
        let text = "\(value)"
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
      }
      let date = [
        digits(parts.tm_year + 1900, 4), digits(parts.tm_mon + 1, 2), digits(parts.tm_mday, 2),
      ]
      let clock = [digits(parts.tm_hour, 2), digits(parts.tm_min, 2), digits(parts.tm_sec, 2)]
      return date.joined(separator: "-") + "T" + clock.joined(separator: ":")
        + ".\(digits(time.tv_nsec / 1_000_000, 3))Z"
    }
  }
#endif

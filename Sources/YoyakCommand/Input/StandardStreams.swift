import Glibc

/// Writes to the standard streams without buffering in between.
enum StandardStreams {
  /// Writes results to standard output.
  ///
  /// A reader that closed the pipe (`| head`) wants no more: that ends the program quietly.
  static func print(_ text: String) {
    write(Array(text.utf8), to: STDOUT_FILENO)
  }

  /// Writes raw bytes to standard output.
  static func print(bytes: some Sequence<UInt8>) {
    write(Array(bytes), to: STDOUT_FILENO)
  }

  /// Writes a message to standard error, with the program's name before it.
  ///
  /// Control characters are shown escaped, but for the line breaks between a message's own lines.
  static func report(_ message: String) {
    let text = TerminalText.escaped(message, keepsLineBreaks: true)
    write(Array("yoyak: \(text)\n".utf8), to: STDERR_FILENO)
  }

  /// The same for a message of one line: a line break is something that the input brought with it.
  static func report(line message: String) {
    report(TerminalText.escaped(message, keepsLineBreaks: false))
  }

  /// Writes text to standard error as it is.
  static func warn(_ text: String) {
    write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Writes over the current line of standard error, for progress.
  static func progress(_ message: String) {
    write(Array("\r\(message)".utf8), to: STDERR_FILENO)
  }

  /// Makes a closed pipe an error of `write` instead of a signal that kills the program.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Ends the program; at once, since nothing is buffered, and a thread may still be at work on a
  /// record that was given up.
  static func exit(_ status: Int32) -> Never {
    _exit(status)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        let written = Glibc.write(descriptor, piece.baseAddress, piece.count)
        let reason = errno
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if !SystemWait.canRetry(descriptor, after: reason, for: .writing) {
          give(up: descriptor, reason)
        }
      }
    }
  }

  /// Ends the program when a stream can no longer be written.
  private static func give(up descriptor: Int32, _ reason: Int32) -> Never {
    if reason == EPIPE { exit(ExitStatus.done.rawValue) }
    if descriptor == STDOUT_FILENO {
      report("standard output cannot be written: \(String(cString: strerror(reason))).")
    }
    exit(ExitStatus.someFailed.rawValue)
  }
}

import Glibc

/// A file or standard input, read whole or line by line in flat memory.
struct ByteSource: ~Copyable {
  /// The name for messages: the path, or `-` for standard input.
  let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Opens `path`, or standard input for `-`.
  ///
  /// - Throws: ``CommandFailure`` with the system's reason when it cannot be opened.
  init(path: String) throws(CommandFailure) {
    name = path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw Self.failure("cannot be opened", path, errno) }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// All bytes that are left.
  mutating func readToEnd() throws(CommandFailure) -> [UInt8] {
    while !isAtEnd { try fill(1 << 16) }
    defer { buffer = [] }
    return position == 0 ? buffer : Array(buffer[position...])
  }

  /// The next line without its end (LF or CRLF), or nil after the last.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  mutating func readLine() throws(CommandFailure) -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = buffer[position..<end]
        position = end + 1
        return Self.withoutCarriageReturn(line)
      }
      if isAtEnd {
        let line = buffer[position...]
        position = buffer.count
        return line.isEmpty ? nil : Self.withoutCarriageReturn(line)
      }
      if position > 0 {
        buffer.removeFirst(position)
        position = 0
      }
      searched = buffer.count
      try fill(1 << 16)
    }
  }

  private static func withoutCarriageReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 0x0D ? line.dropLast() : line)
  }

  private mutating func fill(_ size: Int) throws(CommandFailure) {
    let filled = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    let (count, reason) = buffer.withUnsafeMutableBytes { bytes in
      (read(descriptor, bytes.baseAddress.map { $0 + filled }, size), errno)
    }
    buffer.removeLast(size - max(0, count))
    guard count < 0 else {
      isAtEnd = count == 0
      return
    }
    guard SystemWait.canRetry(descriptor, after: reason, for: .reading) else {
      throw Self.failure("cannot be read", name, reason)
    }
  }

  private static func failure(_ problem: String, _ name: String, _ reason: Int32) -> CommandFailure
  {
    CommandFailure(
      .unreadable,
      "'\(name)' \(problem): \(String(cString: strerror(reason))). Check the path and its "
        + "permissions.")
  }
}

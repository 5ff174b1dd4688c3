import Glibc
import InputFormats
import TextAnalysis

/// Where the bytes of an input come from.
package enum ByteOrigin {
  /// An open file.
  case descriptor(Int32)
  /// A function that waits for the next bytes and gives them; none after the last.
  case pieces(() throws(CommandFailure) -> [UInt8])
}

/// A file, standard input or what a program brings, read whole, piece by piece or line by line in flat
/// memory; what is packed with gzip or Zstandard is unpacked on the way.
struct ByteSource: ~Copyable {
  /// The name for messages: the path, or `-` for standard input.
  let name: String
  private let origin: ByteOrigin
  private let mostUnpackedBytes: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var decompression: Decompression?
  private var isBegun = false

  private let progress: ReadingProgress?

  private static let chunkSize = 1 << 16

  /// Opens `path`, or standard input for `-`.
  ///
  /// - Parameter progress: What counts the bytes that are read.
  /// - Throws: ``CommandFailure`` with the system's reason when it cannot be opened.
  init(path: String, progress: ReadingProgress? = nil) throws(CommandFailure) {
    let descriptor =
      path == "-" ? STDIN_FILENO : open(FileName.bytes(of: path), O_RDONLY | O_CLOEXEC)
    let reason = errno
    self.init(name: FileName.shown(path), .descriptor(descriptor), progress: progress)
    if descriptor < 0 { throw Self.failure("cannot be opened", name, reason) }
  }

  /// Takes what `origin` gives for an input of this name.
  ///
  /// - Parameter mostUnpackedBytes: How many bytes may come out of packed ones.
  init(
    name: String, _ origin: ByteOrigin, mostUnpackedBytes: Int = Decompression.mostBytes,
    progress: ReadingProgress? = nil
  ) {
    self.name = name
    self.origin = origin
    self.mostUnpackedBytes = mostUnpackedBytes
    self.progress = progress
  }

  deinit {
    if case .descriptor(let descriptor) = origin, descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// All bytes that are left.
  mutating func readToEnd() throws(CommandFailure) -> [UInt8] {
    while !isAtEnd { try fill() }
    defer {
      buffer = []
      position = 0
    }
    return position == 0 ? buffer : Array(buffer[position...])
  }

  /// The next bytes that are left, as many as there are at hand; empty after the last.
  mutating func readChunk() throws(CommandFailure) -> [UInt8] {
    while position == buffer.count, !isAtEnd {
      buffer = []
      position = 0
      try fill()
    }
    defer {
      buffer = []
      position = 0
    }
    return position == 0 ? buffer : Array(buffer[position...])
  }

  /// The first `count` bytes that are left, or fewer when there are no more or they are enough; they
  /// stay.
  ///
  /// - Parameter isEnough: Asked about what is at hand, before the source is asked for more.
  mutating func peek(
    _ count: Int, isEnough: ([UInt8]) -> Bool
  ) throws(CommandFailure) -> [UInt8] {
    while buffer.count - position < count, !isAtEnd {
      if buffer.count > position, isEnough(Array(buffer[position...].prefix(count))) { break }
      try fill()
    }
    return Array(buffer[position...].prefix(count))
  }

  /// The next line without its end (LF or CRLF), or nil after the last.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  mutating func readLine() throws(CommandFailure) -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer.withUnsafeBufferPointer({ $0.lineFeed(from: searched) }) {
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
      try fill()
    }
  }

  private static func withoutCarriageReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 0x0D ? line.dropLast() : line)
  }

  /// Adds what one reading gives to the buffer.
  private mutating func fill() throws(CommandFailure) {
    let filled = buffer.count
    switch origin {
    case .descriptor(let descriptor):
      guard try fill(from: descriptor) else { return }
    case .pieces(let next): buffer += try next()
    }
    let count = buffer.count - filled
    isAtEnd = count == 0
    progress?.add(count)
    if !isBegun, count > 0 {
      isBegun = true
      decompression = Decompression(head: buffer, mostBytes: mostUnpackedBytes)
    }
    if decompression != nil { try unpack(from: filled) }
  }

  /// Adds what a file gives; false when it is to be asked again.
  private mutating func fill(from descriptor: Int32) throws(CommandFailure) -> Bool {
    let filled = buffer.count
    let size = Self.chunkSize
    buffer.append(contentsOf: repeatElement(0, count: size))
    let (count, reason) = buffer.withUnsafeMutableBytes { bytes in
      (read(descriptor, bytes.baseAddress.map { $0 + filled }, size), errno)
    }
    buffer.removeLast(size - max(0, count))
    if count >= 0 { return true }
    if SystemWait.canRetry(descriptor, after: reason, for: .reading) { return false }
    throw Self.failure("cannot be read", name, reason)
  }

  /// Puts what the packed bytes from `start` on hold in their place.
  private mutating func unpack(from start: Int) throws(CommandFailure) {
    do {
      let packed = Array(buffer[start...])
      buffer.removeSubrange(start...)
      buffer.append(contentsOf: try decompression?.unpack(packed) ?? [])
      if isAtEnd { try decompression?.finish() }
    } catch {
      isAtEnd = true
      throw CommandFailure(.unreadable, "'\(name)' cannot be unpacked: \(error)")
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

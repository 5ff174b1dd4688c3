import CZlib
import CZstd

/// Unpacks a gzip or Zstandard stream piece by piece.
///
/// No more than so many bytes are unpacked, ``mostBytes`` if not said otherwise, so that a small file
/// cannot fill the memory.
public final class Decompression {
  /// The most bytes of an unpacked input: 2 GB.
  public static let mostBytes = 2 << 30

  /// Why a stream could not be unpacked.
  public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The bytes are no stream of the format.
    case damaged
    /// The stream ends before its end mark.
    case truncated
    /// More than so many bytes come out.
    case tooLarge(Int)

    public var description: String {
      switch self {
      case .damaged: "the compressed data is damaged: pack it again from the original."
      case .truncated: "the compressed data ends too early: it was cut off. Give the whole file."
      case .tooLarge(let most):
        "more than \(most == Decompression.mostBytes ? "2 GB" : "\(most) bytes") come out of the "
          + "compressed data: unpack it and give it in parts."
      }
    }
  }

  private enum Stream {
    case gzip(UnsafeMutablePointer<z_stream>)
    case zstandard(OpaquePointer)
  }

  private let stream: Stream
  private let mostBytes: Int
  private var unpacked = 0
  private var isAtEnd = true
  /// Whether a stream has ended, so that the next bytes begin another or are padding.
  private var hasEndedStream = false
  private static let chunkSize = 1 << 17

  /// Begins with the first bytes of an input; nil when they are of no compressed format.
  ///
  /// - Parameter mostBytes: The most bytes that may come out.
  public init?(head: some Sequence<UInt8>, mostBytes: Int = Decompression.mostBytes) {
    self.mostBytes = mostBytes
    let head = Array(head.prefix(4))
    if head.starts(with: [0x1F, 0x8B]) {
      let pointer = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
      pointer.initialize(to: z_stream())
      guard yoyakInflateInit(pointer) == Z_OK else {
        pointer.deallocate()
        return nil
      }
      stream = .gzip(pointer)
    } else if head == [0x28, 0xB5, 0x2F, 0xFD], let context = ZSTD_createDStream() {
      stream = .zstandard(context)
    } else {
      return nil
    }
  }

  deinit {
    switch stream {
    case .gzip(let pointer):
      inflateEnd(pointer)
      pointer.deallocate()
    case .zstandard(let context): ZSTD_freeDStream(context)
    }
  }

  /// What comes out of the next bytes of the stream.
  public func unpack(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    let output: [UInt8]
    switch stream {
    case .gzip(let pointer): output = try inflate(bytes, with: pointer)
    case .zstandard(let context): output = try decompress(bytes, with: context)
    }
    return output
  }

  /// Says that no more bytes come.
  public func finish() throws(Failure) {
    if !isAtEnd { throw .truncated }
  }

  private func count(_ more: Int) throws(Failure) {
    unpacked += more
    if unpacked > mostBytes { throw .tooLarge(mostBytes) }
  }

  private func inflate(
    _ bytes: [UInt8], with stream: UnsafeMutablePointer<z_stream>
  ) throws(Failure) -> [UInt8] {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
    var input = bytes
    var offset = 0
    while true {
      // A file may hold several streams one after another; what follows them is padding.
      if isAtEnd {
        guard offset < bytes.count else { return output }
        if hasEndedStream {
          guard bytes[offset] == 0x1F else { return output }
          inflateReset(stream)
        }
        isAtEnd = false
      }
      let before = offset
      var written = 0
      let status = input.withUnsafeMutableBufferPointer { source in
        chunk.withUnsafeMutableBufferPointer { target -> Int32 in
          stream.pointee.next_in = source.baseAddress.map { $0 + offset }
          stream.pointee.avail_in = UInt32(source.count - offset)
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(target.count)
          let status = CZlib.inflate(stream, Z_NO_FLUSH)
          offset = source.count - Int(stream.pointee.avail_in)
          written = target.count - Int(stream.pointee.avail_out)
          return status
        }
      }
      try count(written)
      output.append(contentsOf: chunk[..<written])
      if status == Z_STREAM_END {
        isAtEnd = true
        hasEndedStream = true
      } else if status != Z_OK, status != Z_BUF_ERROR {
        throw .damaged
      } else if written == 0, offset == before {
        return output
      }
    }
  }

  private func decompress(
    _ bytes: [UInt8], with context: OpaquePointer
  ) throws(Failure) -> [UInt8] {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
    var consumed = 0
    while true {
      var (written, status) = (0, 0)
      let before = consumed
      bytes.withUnsafeBufferPointer { source in
        chunk.withUnsafeMutableBufferPointer { target in
          var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: consumed)
          var buffer = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
          status = ZSTD_decompressStream(context, &buffer, &input)
          (written, consumed) = (buffer.pos, input.pos)
        }
      }
      if ZSTD_isError(status) != 0 { throw .damaged }
      try count(written)
      output.append(contentsOf: chunk[..<written])
      isAtEnd = status == 0
      // Asked for more without any bytes, the library would begin another frame.
      if isAtEnd, consumed == bytes.count { return output }
      if consumed == bytes.count, written < Self.chunkSize { return output }
      if written == 0, consumed == before { return output }
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Conversion of legacy encodings to UTF-8 by the C library's `iconv`.
enum IconvConversion {
  /// Converts `bytes`, or returns nil when the C library does not know the encoding.
  ///
  /// - Complexity: O(*n*).
  static func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> ConvertedBytes? {
    guard let converter = iconv_open("UTF-8", encoding.iconvName),
      Int(bitPattern: converter) != -1
    else { return nil }
    defer { iconv_close(converter) }

    var result = ConvertedBytes()
    result.utf8.reserveCapacity(bytes.count / 2 * 3 + 16)
    let chunk = UnsafeMutablePointer<CChar>.allocate(capacity: chunkSize)
    defer { chunk.deallocate() }
    bytes.withUnsafeBytes { bytes in
      // iconv takes a mutable pointer for historical reasons and does not write through it.
      var source = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      var remaining = bytes.count
      while remaining > 0 {
        var target: UnsafeMutablePointer<CChar>? = chunk
        var room = chunkSize
        let status = iconv(converter, &source, &remaining, &target, &room)
        let failure = errno
        UnsafeRawBufferPointer(start: chunk, count: chunkSize - room).withMemoryRebound(
          to: UInt8.self
        ) { result.utf8.append(contentsOf: $0) }
        if status != -1 || failure == E2BIG { continue }
        if result.firstInvalid == nil {
          result.firstInvalid = bytes.count - remaining
          result.isTruncated = failure == EINVAL
        }
        result.utf8.appendUTF8(of: 0xFFFD)
        result.replaced += 1
        source = source.map { $0 + 1 }
        remaining -= 1
      }
    }
    return result
  }

  /// Bytes converted between two growths of the result.
  private static let chunkSize = 1 << 16
}

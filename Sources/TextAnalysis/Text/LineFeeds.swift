import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first line feed from `start` on, or nil when there is none.
  ///
  /// - Complexity: O(*n*), many bytes at a time.
  package func lineFeed(from start: Int) -> Int? { first(0x0A, from: start) }

  /// The offset of the first `byte` from `start` on, or nil when there is none.
  ///
  /// - Complexity: O(*n*), many bytes at a time.
  func first(_ byte: UInt8, from start: Int) -> Int? {
    guard let baseAddress, start < count,
      let found = memchr(baseAddress + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }
}

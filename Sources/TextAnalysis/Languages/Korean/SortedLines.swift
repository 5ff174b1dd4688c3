import EmbeddedModels

/// A word list used in place: lines in ascending byte order, each a key or a key, a tab and a value.
///
/// - Complexity: a look-up is O(log *n*) in the size of the list, without allocation.
struct SortedLines: @unchecked Sendable {
  // Unchecked: the bytes are constant and live as long as the program.
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Takes a list that is compiled into the program.
  init(_ model: EmbeddedModel) {
    bytes = UnsafeBufferPointer(start: model.bytes, count: model.count)
  }

  /// The value of `key`, empty where the line has none, or nil when the list lacks the key.
  func value(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = low + (high - low) / 2
      while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      let end = endOfLine(start)
      let keyEnd = bytes[start..<end].firstIndex(of: UInt8(ascii: "\t")) ?? end
      let found = UnsafeBufferPointer(rebasing: bytes[start..<keyEnd])
      if found.lexicographicallyPrecedes(key) {
        low = end + 1
      } else if key.lexicographicallyPrecedes(found) {
        high = start
      } else {
        return UnsafeBufferPointer(rebasing: bytes[min(keyEnd + 1, end)..<end])
      }
    }
    return nil
  }

  private func endOfLine(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }
}

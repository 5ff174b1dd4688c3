import TextAnalysis

/// Cuts a stream of JSON into the values of its outermost array, or its values one after another,
/// with no more in memory than the value in work.
public struct JSONSplitter: Sendable {
  private var value: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// Whether the outermost array is open.
  private var isInArray = false
  /// Whether the values are, or were, those of an array.
  public private(set) var isArray = false

  /// The longest value that is kept.
  private static let mostBytes = 1 << 30

  public init() {}

  /// Whether a value has begun and not ended.
  public var isInside: Bool { !value.isEmpty }

  /// What is left of a value that the input cuts off.
  public mutating func rest() -> [UInt8] {
    defer { value = [] }
    return value
  }

  /// The values that end in the next bytes of the stream.
  ///
  /// - Complexity: O(*n*).
  public mutating func values(of bytes: [UInt8]) -> [[UInt8]] {
    var values: [[UInt8]] = []
    for byte in bytes where read(byte) {
      values.append(value)
      value.removeAll(keepingCapacity: true)
    }
    return values
  }

  /// Takes a byte and says whether it ends a value.
  private mutating func read(_ byte: UInt8) -> Bool {
    if isInString {
      append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
        return depth == 0
      }
      return false
    }
    if depth == 0 { return readOutside(byte) }
    append(byte)
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth == 0
    default: break
    }
    return false
  }

  private mutating func readOutside(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "["), !isInArray, value.isEmpty {
      isInArray = true
      isArray = true
      return false
    }
    if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
      depth = 1
      append(byte)
      return false
    }
    if byte == UInt8(ascii: "\""), value.isEmpty {
      isInString = true
      append(byte)
      return false
    }
    if byte == UInt8(ascii: "]"), isInArray {
      isInArray = false
      return !value.isEmpty
    }
    // A number or a word ends at white space or a comma.
    if byte.isSpace || byte == UInt8(ascii: ",") { return !value.isEmpty }
    append(byte)
    return false
  }

  private mutating func append(_ byte: UInt8) {
    if value.count < Self.mostBytes { value.append(byte) }
  }
}

/// A half-open range of UTF-8 offsets into a `SourceText`.
public typealias TextRange = Range<Int>

/// The decoded input: valid UTF-8 that every later step points into and none changes.
///
/// All offsets inside the library count UTF-8 bytes of this text; the command line converts them
/// to the unit its user asked for (see ``OffsetConverter``).
public struct SourceText: Sendable, Hashable {
  /// The bytes of the text, always valid UTF-8.
  public let utf8: [UInt8]

  /// Takes the text of a Swift string as it is.
  public init(_ string: String) {
    utf8 = Array(string.utf8)
  }

  /// Takes bytes that the caller knows to be valid UTF-8 (for instance from ``TextDecoder``).
  public init(validUTF8 utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The number of UTF-8 bytes.
  public var count: Int { utf8.count }

  /// The range of the whole text.
  public var fullRange: TextRange { 0..<utf8.count }

  /// The slice of the text at `range`, unaltered.
  ///
  /// - Parameter range: UTF-8 offsets that fall on scalar boundaries.
  public func string(in range: TextRange) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }
}

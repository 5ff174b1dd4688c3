/// The unit in which the places of a text are given to the outside.
public enum OffsetUnit: String, Sendable, Hashable, CaseIterable {
  /// Unicode scalar values (code points), as Python counts.
  case scalar
  /// Bytes of UTF-8, as Swift, Rust and Go count.
  case utf8
  /// UTF-16 code units, as JavaScript and Java count.
  case utf16
}

/// Turns UTF-8 offsets of one text into another unit.
///
/// A count is stored for every 256 bytes, so that offsets may be asked for in any order.
///
/// - Complexity: O(*n*) to make, O(1) an offset.
public struct OffsetConverter: Sendable {
  /// The unit of the results.
  public let unit: OffsetUnit
  private let text: SourceText
  /// The units before each multiple of ``blockLength``; empty for UTF-8, and for ASCII text.
  private let checkpoints: [Int]

  private static let blockLength = 256

  /// Prepares the conversion of offsets of `text`.
  public init(_ text: SourceText, unit: OffsetUnit) {
    self.text = text
    self.unit = unit
    guard unit != .utf8 else {
      checkpoints = []
      return
    }
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(text.count / Self.blockLength + 2)
    text.utf8.withUnsafeBufferPointer { utf8 in
      var units = 0
      var start = 0
      while start < utf8.count {
        checkpoints.append(units)
        let end = min(start + Self.blockLength, utf8.count)
        units += Self.units(in: utf8[start..<end], unit)
        start = end
      }
      checkpoints.append(units)
      if units == utf8.count { checkpoints = [] }
    }
    self.checkpoints = checkpoints
  }

  /// The place of UTF-8 offset `offset` in the unit asked for.
  ///
  /// - Parameter offset: An offset on a scalar boundary; outside of the text it is the nearest end.
  public func convert(_ offset: Int) -> Int {
    let offset = min(max(0, offset), text.count)
    if checkpoints.isEmpty { return offset }
    let block = offset / Self.blockLength
    return text.utf8.withUnsafeBufferPointer { utf8 in
      checkpoints[block] + Self.units(in: utf8[block * Self.blockLength..<offset], unit)
    }
  }

  /// The place of a range in the unit asked for.
  public func convert(_ range: TextRange) -> TextRange {
    convert(range.lowerBound)..<convert(range.upperBound)
  }

  /// The units whose first byte lies in `bytes`: a scalar's lead byte counts one, that of a
  /// four-byte scalar two in UTF-16.
  private static func units(in bytes: Slice<UnsafeBufferPointer<UInt8>>, _ unit: OffsetUnit) -> Int
  {
    let bytes = UnsafeBufferPointer(rebasing: bytes)
    var units = 0
    if unit == .scalar {
      for byte in bytes { units &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    } else {
      for byte in bytes { units &+= (byte & 0xC0 == 0x80 ? 0 : 1) &+ (byte >= 0xF0 ? 1 : 0) }
    }
    return units
  }
}

/// Eight bytes of a text as one little-endian number, by which short words are compared at once.
extension UInt64 {
  /// The bytes at `offset`; 0 for those behind the end.
  @inlinable @inline(__always)
  package init(bytesAt offset: Int, of utf8: UnsafeBufferPointer<UInt8>) {
    if offset &+ 8 <= utf8.count {
      let bytes = UnsafeRawBufferPointer(utf8)
      self.init(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    } else {
      self.init(fewBytes: offset..<utf8.count, of: utf8)
    }
  }

  /// The bytes before `end`; 0 for those before the beginning.
  @inlinable @inline(__always)
  package init(bytesBefore end: Int, of utf8: UnsafeBufferPointer<UInt8>) {
    if end >= 8 {
      self.init(bytesAt: end &- 8, of: utf8)
    } else {
      self = UInt64(fewBytes: 0..<end, of: utf8).keepingFirst(end)
    }
  }

  /// Less than eight bytes.
  @usableFromInline
  init(fewBytes range: Range<Int>, of utf8: UnsafeBufferPointer<UInt8>) {
    self = 0
    var offset = range.upperBound
    while offset > range.lowerBound {
      offset &-= 1
      self = self << 8 | UInt64(utf8[offset])
    }
  }

  /// Eight bytes, all of which are there.
  @inline(__always)
  init(eightAt bytes: UnsafeRawPointer) {
    self.init(littleEndian: bytes.loadUnaligned(as: UInt64.self))
  }

  /// A number for up to eight bytes that no other bytes of the same count have.
  @inline(__always)
  init(upToEightAt bytes: UnsafeRawPointer, count: Int) {
    if count >= 4 {
      // From eight bytes on the halves lie side by side, below they overlap.
      let (low, high) = (
        bytes.loadUnaligned(as: UInt32.self),
        (bytes + (count &- 4)).loadUnaligned(as: UInt32.self)
      )
      self = UInt64(UInt32(littleEndian: low)) | UInt64(UInt32(littleEndian: high)) &<< 32
    } else if count > 0 {
      let byte = { (place: Int) in UInt64((bytes + place).load(as: UInt8.self)) }
      self = byte(0) | byte(count &>> 1) &<< 8 | byte(count &- 1) &<< 16
    } else {
      self = 0
    }
  }

  /// Up to eight bytes as they are in memory; 0 for those behind them.
  @inlinable @inline(__always)
  package init(paddedAt bytes: UnsafeRawPointer, count: Int) {
    if count >= 4 {
      // Below eight bytes the halves overlap in bytes that are the same.
      let (low, high) = (
        bytes.loadUnaligned(as: UInt32.self),
        (bytes + (count &- 4)).loadUnaligned(as: UInt32.self)
      )
      self =
        UInt64(UInt32(littleEndian: low))
        | UInt64(UInt32(littleEndian: high)) &<< UInt64(truncatingIfNeeded: 8 &* (count &- 4))
    } else if count > 0 {
      let byte = { (place: Int) in
        UInt64((bytes + place).load(as: UInt8.self)) &<< UInt64(truncatingIfNeeded: 8 &* place)
      }
      self = byte(0) | byte(count &>> 1) | byte(count &- 1)
    } else {
      self = 0
    }
  }

  /// The first bytes alone, moved to the end of the number; `count`, at least 1, is how many.
  @inlinable @inline(__always)
  package func keepingFirst(_ count: Int) -> UInt64 { self &<< Self.bits(besides: count) }

  /// The last bytes alone, moved to the beginning of the number.
  @inlinable @inline(__always)
  package func keepingLast(_ count: Int) -> UInt64 { self &>> Self.bits(besides: count) }

  /// The number of bits of eight bytes without so many of them.
  @inlinable @inline(__always)
  static func bits(besides count: Int) -> UInt64 {
    count >= 8 ? 0 : UInt64(truncatingIfNeeded: 64 &- 8 &* count)
  }

  /// Whether all eight bytes are ASCII.
  @inlinable @inline(__always)
  package var isASCII: Bool { self & 0x8080_8080_8080_8080 == 0 }

  /// With small letters for the capitals of ASCII.
  @inlinable @inline(__always)
  package var lowercasedASCII: UInt64 {
    let (low, high): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
    // No byte carries into the next: the high bit says which are from A on, and which are beyond Z.
    let fromA = (self & low) &+ 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = (self & low) &+ 0x2525_2525_2525_2525
    return self | (fromA & ~beyondZ & ~self & high) >> 2
  }

  /// A bit for each byte that is a letter or a digit of ASCII, or no byte of ASCII at all; that of the
  /// first byte is the lowest.
  @inlinable @inline(__always)
  package var wordBytes: UInt64 {
    let (low, high): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
    // No byte carries into the next: the high bits say which bytes are at or beyond a bound.
    let bytes = self & low
    let small = bytes | 0x2020_2020_2020_2020
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let digits = (bytes &+ 0x5050_5050_5050_5050) & ~(bytes &+ 0x4646_4646_4646_4646)
    // The product moves the eight high bits to the last byte, where no two of them meet.
    return (((letters | digits | self) & high) &* 0x0002_0408_1020_4081) &>> 56
  }
}

/// Whether two places hold the same `count` bytes; a few at a time, as words are short.
@inline(__always)
func haveEqualBytes(_ first: UnsafeRawPointer, _ second: UnsafeRawPointer, count: Int) -> Bool {
  var place = 0
  while place &+ 8 < count {
    guard UInt64(eightAt: first + place) == UInt64(eightAt: second + place) else { return false }
    place &+= 8
  }
  return UInt64(upToEightAt: first + place, count: count &- place)
    == UInt64(upToEightAt: second + place, count: count &- place)
}

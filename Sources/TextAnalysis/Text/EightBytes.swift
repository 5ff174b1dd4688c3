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

  /// With small letters for the capitals of ASCII.
  @inlinable @inline(__always)
  package var lowercasedASCII: UInt64 {
    let (low, high): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
    // No byte carries into the next: the high bit says which are from A on, and which are beyond Z.
    let fromA = (self & low) &+ 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = (self & low) &+ 0x2525_2525_2525_2525
    return self | (fromA & ~beyondZ & ~self & high) >> 2
  }

  /// The high bit of each byte that is a small letter or a digit of ASCII; no other bits.
  @inlinable @inline(__always)
  package var smallLettersAndDigits: UInt64 {
    let (low, high): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
    // No byte carries into the next: the high bits say which bytes are at or beyond a bound.
    let bytes = self & low
    let letters = (bytes &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(bytes &+ 0x0505_0505_0505_0505)
    let digits = (bytes &+ 0x5050_5050_5050_5050) & ~(bytes &+ 0x4646_4646_4646_4646)
    return (letters | digits) & ~self & high
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

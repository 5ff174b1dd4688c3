/// A hash of short words, the same in every run, which takes eight bytes at a time.
///
/// Words are hashed more often than anything else is done with them, and most have fewer than sixteen
/// bytes. Where bytes come one by one, or a number must stay what it is, there is ``FNV1a``.
package enum WordHash {
  private static let multiplier: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// The hash of a word's bytes, of which low and high bits are well mixed.
  package static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(word)
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* multiplier
    var place = 0
    while place &+ 8 <= bytes.count {
      hash = mixed(hash ^ number(bytes, at: place, as: UInt64.self))
      place &+= 8
    }
    hash = mixed(mixed(hash ^ rest(of: bytes, from: place)))
    return hash ^ hash &>> 32
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    (hash ^ hash &>> 32) &* multiplier
  }

  /// The fewer than eight bytes from `place` on, as one number; bytes before them may be in it too.
  @inline(__always)
  private static func rest(of bytes: UnsafeRawBufferPointer, from place: Int) -> UInt64 {
    let (count, length) = (bytes.count, bytes.count &- place)
    if length >= 4 {
      return number(bytes, at: place, as: UInt32.self)
        | number(bytes, at: count &- 4, as: UInt32.self) &<< 32
    }
    guard length > 0 else { return 0 }
    return UInt64(bytes[place]) | UInt64(bytes[place &+ length &>> 1]) &<< 8
      | UInt64(bytes[count &- 1]) &<< 16
  }

  @inline(__always)
  private static func number<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, at place: Int, as _: Number.Type
  ) -> UInt64 {
    UInt64(Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Number.self)))
  }
}

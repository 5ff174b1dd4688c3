/// A hash of short words, the same in every run, which takes eight bytes at a time.
///
/// Words are hashed more often than anything else is done with them, and most have fewer than sixteen
/// bytes. Where bytes come one by one, or a number must stay what it is, there is ``FNV1a``.
package enum WordHash {
  static let multiplier: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// The hash of a word's bytes, of which low and high bits are well mixed.
  package static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: word.count) &* multiplier
    guard let bytes = UnsafeRawPointer(word.baseAddress) else { return finished(hash) }
    var place = 0
    while place &+ 8 < word.count {
      hash = mixed(hash ^ UInt64(eightAt: bytes + place))
      place &+= 8
    }
    return finished(hash ^ UInt64(upToEightAt: bytes + place, count: word.count &- place))
  }

  /// The bits of a number, mixed once.
  @inline(__always)
  static func mixed(_ hash: UInt64) -> UInt64 {
    (hash ^ hash &>> 32) &* multiplier
  }

  @inline(__always)
  private static func finished(_ hash: UInt64) -> UInt64 {
    let hash = mixed(mixed(hash))
    return hash ^ hash &>> 32
  }
}

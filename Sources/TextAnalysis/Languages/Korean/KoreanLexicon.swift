import EmbeddedModels

/// The dictionary words the Korean tagger knows, as a table of fingerprints used in place.
///
/// A word is known by the hash of its syllables (see ``KoreanUnits``) alone: a slot of 16 bits holds
/// 12 bits of the hash and 4 of classes, four slots make a bucket, and a word is in one of the
/// two buckets its hash names. A string that is no word is taken for one with probability 1/500.
///
/// The file: the 8 bytes `YoyakLx1`, the number of buckets as a little-endian 32-bit integer, four
/// zero bytes, and the buckets.
package struct KoreanLexicon: @unchecked Sendable {
  // Unchecked: the pointer leads to constant bytes that live as long as the program.
  private let buckets: UnsafeRawPointer
  private let bucketCount: UInt64

  package static let magic: [UInt8] = Array("YoyakLx1".utf8)
  package static let headerSize = 16
  package static let bucketSize = 8
  /// Lengths of the words, in syllables.
  package static let lengths = 2...6

  /// Classes of words, as bits.
  package static let commonNoun: UInt16 = 1
  package static let properNoun: UInt16 = 2
  package static let predicate: UInt16 = 4
  package static let other: UInt16 = 8

  /// Takes the bytes of a lexicon file, which must stay in place as long as the value is used.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerSize, let base = bytes.baseAddress,
      bytes.prefix(8).elementsEqual(Self.magic)
    else { return nil }
    let count = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard count > 0, bytes.count == Self.headerSize + Int(count) * Self.bucketSize else {
      return nil
    }
    buckets = base + Self.headerSize
    bucketCount = UInt64(count)
  }

  /// Takes a lexicon file that is compiled into the program.
  init?(_ model: EmbeddedModel) {
    self.init(bytes: UnsafeRawBufferPointer(start: model.bytes, count: model.count))
  }

  /// The classes of the word with this hash; 0 when there is none.
  @inline(__always)
  package func classes(_ hash: UInt32) -> UInt16 {
    let place = Self.place(of: hash, bucketCount: bucketCount)
    return classes(place.fingerprint, bucket: place.first)
      | classes(place.fingerprint, bucket: place.second)
  }

  /// Has the processor fetch the buckets that `classes` will read.
  @inline(__always)
  func prefetch(_ hash: UInt32) {
    let place = Self.place(of: hash, bucketCount: bucketCount)
    prefetchBytes(buckets + place.first &* Self.bucketSize)
    prefetchBytes(buckets + place.second &* Self.bucketSize)
  }

  @inline(__always)
  private func classes(_ fingerprint: UInt16, bucket: Int) -> UInt16 {
    let slots = (buckets + bucket &* Self.bucketSize).loadUnaligned(as: SIMD4<UInt16>.self)
    let found = unsafeBitCast(
      (slots & 0xFFF0) .== SIMD4(repeating: fingerprint), to: SIMD4<UInt16>.self)
    let classes = slots & found & 0xF
    return classes[0] | classes[1] | classes[2] | classes[3]
  }

  /// The fingerprint (in the high 12 bits, never 0) and the two buckets of a hash.
  @inline(__always)
  package static func place(
    of hash: UInt32, bucketCount: UInt64
  ) -> (fingerprint: UInt16, first: Int, second: Int) {
    let mixed = UInt64(hash) &* 0xD6E8_FEB8_6659_FD93
    let other = (mixed ^ (mixed &>> 29)) &* 0x9E37_79B9_7F4A_7C15
    let fingerprint = UInt16(truncatingIfNeeded: other &>> 20) & 0xFFF0
    return (
      max(fingerprint, 0x10), Int(((mixed &>> 32) &* bucketCount) &>> 32),
      Int(((other &>> 32) &* bucketCount) &>> 32)
    )
  }
}

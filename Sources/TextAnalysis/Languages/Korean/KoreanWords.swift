import EmbeddedModels

/// Frequent runs of syllables with the labels the Korean tagger gives them in all or nearly all
/// contexts, so that they need not be worked out again.
///
/// A run is known by its hash together with the kinds of its neighbours
/// (``KoreanUnits/hash(ofRun:)``) alone. The file: the 8 bytes `YoyakWd1`, the number of buckets as a little-endian 32-bit integer, four zero
/// bytes, and buckets of four 64-bit integers: the hash in the high half, and below it five bits a
/// syllable, label + 1, the first syllable lowest. The bucket of a hash is ⌊hash × buckets / 2³²⌋.
package struct KoreanWords: @unchecked Sendable {
  // Unchecked: the pointer leads to constant bytes that live as long as the program.
  private let buckets: UnsafeRawPointer
  private let bucketCount: Int

  package static let magic: [UInt8] = Array("YoyakWd1".utf8)
  package static let headerSize = 16
  package static let bucketSize = 4
  /// The longest run in the table, in syllables.
  package static let longest = 6

  /// Takes the bytes of a table, which must stay in place as long as the value is used.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerSize, let base = bytes.baseAddress,
      bytes.prefix(8).elementsEqual(Self.magic)
    else { return nil }
    bucketCount = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    buckets = base + Self.headerSize
    guard bucketCount > 0, bytes.count == Self.headerSize + bucketCount * Self.bucketSize * 8 else {
      return nil
    }
  }

  /// Takes a table that is compiled into the program.
  init?(_ model: EmbeddedModel) {
    self.init(bytes: UnsafeRawBufferPointer(start: model.bytes, count: model.count))
  }

  /// The bucket of a hash.
  @inline(__always)
  package static func bucket(of hash: UInt32, bucketCount: Int) -> Int {
    (Int(hash) &* bucketCount) &>> 32
  }

  /// Has the processor fetch the bucket that `labels` will read.
  @inline(__always)
  func prefetch(_ hash: UInt32) {
    prefetchBytes(
      buckets + Self.bucket(of: hash, bucketCount: bucketCount) &* Self.bucketSize &* 8)
  }

  /// The packed labels of the run with this hash, or 0 when it is not in the table.
  @inline(__always)
  func labels(_ hash: UInt32) -> UInt32 {
    let bucket = buckets + Self.bucket(of: hash, bucketCount: bucketCount) &* Self.bucketSize &* 8
    for slot in 0..<Self.bucketSize {
      let entry = (bucket + 8 &* slot).loadUnaligned(as: UInt64.self)
      if UInt32(truncatingIfNeeded: entry &>> 32) == hash {
        return UInt32(truncatingIfNeeded: entry)
      }
    }
    return 0
  }
}

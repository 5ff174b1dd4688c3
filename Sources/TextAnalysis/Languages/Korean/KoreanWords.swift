import EmbeddedModels

/// Frequent runs of syllables with the labels the Korean tagger gives them in all or nearly all
/// contexts, so that they need not be worked out again.
///
/// A run is known by its hash together with the kinds of its neighbours
/// (``KoreanUnits/hash(ofRun:)``) alone: the hash names a bucket of eight, ⌊hash × buckets / 2³²⌋,
/// and its low 16 bits, which must not be 0, are its check. A run that is not in the table is taken
/// for one that is with probability 1/8192 at most, and only when the lengths agree.
///
/// The file is little-endian: the 8 bytes `YoyakWd2`; as 32-bit integers the number of buckets and of
/// patterns; from byte 64 on the buckets, each of eight 16-bit checks and eight 16-bit numbers of
/// patterns; then the patterns, 32-bit integers with five bits a syllable, label + 1, the first
/// syllable lowest. Pattern 0 is 0.
package struct KoreanWords: @unchecked Sendable {
  // Unchecked: the pointers lead to constant bytes that live as long as the program.
  private let buckets: UnsafeRawPointer
  private let patterns: UnsafeRawPointer
  private let bucketCount: Int

  package static let magic: [UInt8] = Array("YoyakWd2".utf8)
  package static let headerSize = 64
  package static let bucketSize = 8
  /// The bytes of a bucket.
  package static let bucketBytes = 32
  /// The longest run in the table, in syllables.
  package static let longest = 6

  /// Takes the bytes of a table, which must stay in place as long as the value is used; nil when they
  /// are none.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerSize, let base = bytes.baseAddress,
      bytes.prefix(8).elementsEqual(Self.magic)
    else { return nil }
    func integer(at offset: Int) -> Int {
      Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    bucketCount = integer(at: 8)
    buckets = base + Self.headerSize
    patterns = buckets + bucketCount * Self.bucketBytes
    let patternCount = integer(at: 12)
    guard bucketCount > 0, patternCount > 0,
      bytes.count == Self.headerSize + bucketCount * Self.bucketBytes + 4 * patternCount
    else { return nil }
  }

  /// Takes a table that is compiled into the program.
  init?(_ model: EmbeddedModel) {
    self.init(bytes: UnsafeRawBufferPointer(start: model.bytes, count: model.count))
  }

  /// The bucket of a hash and its check.
  @inline(__always)
  package static func place(of hash: UInt32, bucketCount: Int) -> (bucket: Int, check: UInt16) {
    ((Int(hash) &* bucketCount) &>> 32, UInt16(truncatingIfNeeded: hash))
  }

  /// Has the processor fetch the bucket that `labels` will read.
  @inline(__always)
  func prefetch(_ hash: UInt32) {
    let bucket = Self.place(of: hash, bucketCount: bucketCount).bucket
    prefetchBytes(buckets + bucket &* Self.bucketBytes)
  }

  /// The packed labels of the run with this hash, or 0 when it is not in the table.
  @inline(__always)
  func labels(_ hash: UInt32) -> UInt32 {
    let (number, check) = Self.place(of: hash, bucketCount: bucketCount)
    let bucket = buckets + number &* Self.bucketBytes
    let offset = offsetOfEqual(bucket, check, 0xFFFF)
    guard offset < 16, check != 0 else { return 0 }
    let pattern = (bucket + 16 + offset).loadUnaligned(as: UInt16.self)
    return (patterns + 4 &* Int(pattern)).loadUnaligned(as: UInt32.self)
  }
}

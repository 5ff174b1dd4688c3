import EmbeddedModels

/// The trained weights of a ``SequenceTagger`` for a chosen set of features, used in place from the
/// bytes of a model file.
///
/// Unlike ``SequenceModel``, whose every row serves all features that hash to it, a row here belongs
/// to one feature, and features that were not chosen in training cost one look at 16 bytes of
/// checks. A feature's 32-bit hash names a bucket of eight rows, ⌊hash × buckets / 2³²⌋; its low 16
/// bits, but for four, are its check; a feature that has no row is taken for one that has with
/// probability 1/500.
///
/// The file is little-endian: the 8 bytes `YoyakSf1`; as 32-bit integers the number of labels (at
/// most 24) and of buckets; then as 16-bit integers 24 start scores, 24 end scores and 24 x 24
/// transition scores (row: previous label); from byte 1280 on the checks, eight of 16 bits a bucket,
/// whose low four bits are the row's exponent *e*; then the rows and one row of zeros. A row is
/// eight 16-bit integers; label 8*k* + *l* is the five bits from bit 5*k* on of integer *l*, a
/// signed number that is to be multiplied by 2 to the power of *e*.
package struct SelectedFeatureModel: @unchecked Sendable {
  // Unchecked: the pointers lead to constant bytes that live as long as the program.
  package let labelCount: Int
  package let bucketCount: Int
  private let base: UnsafeRawPointer
  private let rows: UnsafeRawPointer

  package static let magic: [UInt8] = Array("YoyakSf1".utf8)
  package static let labelCapacity = 24
  package static let transitionsOffset = 16
  package static let checksOffset = 1280
  package static let bucketSize = 8
  package static let rowSize = 16
  package static let checkMask: UInt16 = 0xFFF0

  /// Takes the bytes of a model file, which must stay in place as long as the value is used.
  ///
  /// - Throws: ``SequenceModelError`` when the bytes are no such file.
  package init(bytes: UnsafeRawBufferPointer) throws(SequenceModelError) {
    guard bytes.count >= Self.checksOffset, let base = bytes.baseAddress,
      bytes.prefix(8).elementsEqual(Self.magic)
    else { throw .notAModel(byteCount: bytes.count) }
    labelCount = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    bucketCount = Int(
      UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 12, as: UInt32.self)))
    self.base = base
    rows = base + Self.checksOffset + 16 * bucketCount
    let expected =
      Self.checksOffset + 16 * bucketCount + Self.rowSize * (bucketCount * Self.bucketSize + 1)
    guard labelCount > 0, labelCount <= Self.labelCapacity, bucketCount > 0,
      bytes.count == expected
    else { throw .damaged(byteCount: bytes.count, expected: expected) }
  }

  /// Takes a model file that is compiled into the program.
  init(_ model: EmbeddedModel) throws(SequenceModelError) {
    try self.init(bytes: UnsafeRawBufferPointer(start: model.bytes, count: model.count))
  }

  /// Transition scores: row 0 from the start, row 1 to the end, row 2 + *l* from label *l*; labels
  /// the model lacks are kept out.
  package func transitions(_ row: Int) -> LabelScores {
    var scores = LabelScores(repeating: SequenceTagger.forbidden)
    for label in 0..<labelCount {
      let offset = Self.transitionsOffset + 2 * (row * Self.labelCapacity + label)
      scores[label] = Int16(
        littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Int16.self))
    }
    return scores
  }

  /// The bucket of a feature and its check.
  @inline(__always)
  package static func place(of feature: UInt32, bucketCount: Int) -> (bucket: Int, check: UInt16) {
    ((Int(feature) &* bucketCount) &>> 32, UInt16(truncatingIfNeeded: feature) & checkMask)
  }

  /// The sum of the weights of `features`, a score for each label.
  @inline(__always)
  package func scores(of features: UnsafeBufferPointer<UInt32>) -> LabelScores {
    var sum = LabelScores()
    let checks = base + Self.checksOffset
    for feature in features {
      let (bucket, check) = Self.place(of: feature, bucketCount: bucketCount)
      let stored = checks + 16 &* bucket
      let slot = Self.slot(of: check, in: stored)
      let row = slot == 8 ? bucketCount &* 8 : bucket &* 8 &+ slot
      let exponent = (stored + 2 &* (slot & 7)).loadUnaligned(as: UInt16.self) & 15
      let weights = (rows + Self.rowSize &* row).loadUnaligned(as: SIMD8<Int16>.self)
      sum = sum &+ Self.unpacked(weights, factor: Int16(truncatingIfNeeded: 1 &<< Int(exponent)))
    }
    return sum
  }

  /// The first of the eight checks at `stored` that equals `check`, or 8.
  ///
  /// Four checks at a time in one integer: the difference to `check` is 0 in the lane that equals
  /// it, and the lowest lane for which the test for 0 holds is always a true one.
  @inline(__always)
  private static func slot(of check: UInt16, in stored: UnsafeRawPointer) -> Int {
    let lanes: UInt64 = 0x0001_0001_0001_0001
    let wanted = UInt64(check) &* lanes
    let mask = UInt64(checkMask) &* lanes
    let first = (stored.loadUnaligned(as: UInt64.self) ^ wanted) & mask
    let second = (stored.loadUnaligned(fromByteOffset: 8, as: UInt64.self) ^ wanted) & mask
    let zeroInFirst = (first &- lanes) & ~first & (lanes &<< 15)
    let zeroInSecond = (second &- lanes) & ~second & (lanes &<< 15)
    let place = zeroInFirst.trailingZeroBitCount &>> 4
    return place == 4 ? 4 &+ (zeroInSecond.trailingZeroBitCount &>> 4) : place
  }

  /// The weights of a row.
  @inline(__always)
  private static func unpacked(_ row: SIMD8<Int16>, factor: Int16) -> LabelScores {
    var scores = LabelScores()
    scores.a = ((row &<< 11) &>> 11) &* factor
    scores.b = ((row &<< 6) &>> 11) &* factor
    scores.c = ((row &<< 1) &>> 11) &* factor
    return scores
  }
}

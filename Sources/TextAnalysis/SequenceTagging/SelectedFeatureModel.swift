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
/// The file is little-endian: the 8 bytes `YoyakSf2`; as 32-bit integers the number of labels (at
/// most 24) and of buckets; then as 16-bit integers 24 start scores, 24 end scores and 24 x 24
/// transition scores (row: previous label); from byte 1280 on the checks, eight of 16 bits a
/// bucket, whose low four bits are the row's exponent *e*; then the rows. A row is eight 16-bit
/// integers; label 8*k* + *l* is the five bits from bit 5*k* on of integer *l*, a signed number
/// that is to be multiplied by 2 to the power of *e*.
package struct SelectedFeatureModel: @unchecked Sendable {
  // Unchecked: the pointers lead to constant bytes that live as long as the program.
  package let labelCount: Int
  package let bucketCount: Int
  private let base: UnsafeRawPointer
  private let rows: UnsafeRawPointer

  package static let magic: [UInt8] = Array("YoyakSf2".utf8)
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
      Self.checksOffset + 16 * bucketCount + Self.rowSize * bucketCount * Self.bucketSize
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

  /// Finds where the rows of features may be and has the processor fetch the checks there.
  ///
  /// - Parameters:
  ///   - values: The features, each in its template's place.
  ///   - places: Gets two numbers for each of the `count` features, for ``find(_:count:into:)``.
  @inline(__always)
  package func place(
    _ values: UnsafePointer<UInt32>, count: Int, in places: UnsafeMutablePointer<UInt32>
  ) {
    placeFeatures(
      values, count, base + Self.checksOffset, UInt32(truncatingIfNeeded: bucketCount), places)
  }

  /// Finds the rows of features by their places and has the processor fetch them; returns how many
  /// there are.
  ///
  /// Finding the rows of several positions before summing any lets the fetches overlap: the rows
  /// are the part of the model that does not fit in the nearer caches.
  ///
  /// - Parameter rows: Gets where the checks of at most `count` rows are, in bytes from the first, to
  ///   be passed to `sum`, and is written one place further.
  @inline(__always)
  package func find(
    _ places: UnsafePointer<UInt32>, count: Int, into rows: UnsafeMutablePointer<UInt32>
  ) -> Int {
    findFeatureRows(places, count, base + Self.checksOffset, self.rows, rows)
  }

  /// The sum of the weights of `rows`, a score for each label.
  @inline(__always)
  package func sum(_ rows: UnsafePointer<UInt32>, count: Int) -> LabelScores {
    LabelScores { sumFoundRows(rows, count, base + Self.checksOffset, self.rows, $0) }
  }
}

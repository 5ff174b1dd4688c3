import EmbeddedModels

/// The trained weights of a ``SequenceTagger``, used in place from the bytes of a model file.
///
/// The file is little-endian: the 8 bytes `YoyakSq1`; as 32-bit integers the number of labels
/// (at most 32), the number of features a position has, the number of weight rows and 0; then, as
/// 16-bit integers, 32 start scores, 32 end scores and 32 x 32 transition scores (row: previous
/// label); then from byte 2240 on the rows, each 32 signed bytes, one a label: byte 2*k* of a row
/// is label *k*, byte 2*k* + 1 label 16 + *k*. The weights are integers in
/// units of the largest weight / 127.
///
/// A feature is a 32-bit hash; its row is ⌊hash × rows / 2³²⌋, so hashes must be well mixed in
/// their high bits and features that share a row share its weights.
package struct SequenceModel: @unchecked Sendable {
  // Unchecked: the pointers lead to constant bytes that live as long as the program.
  package let labelCount: Int
  package let featureCount: Int
  package let rowCount: Int
  private let base: UnsafeRawPointer

  package static let magic: [UInt8] = Array("YoyakSq1".utf8)
  package static let headerSize = 24
  package static let transitionsOffset = headerSize
  package static let rowsOffset = 2240
  package static let rowSize = 32

  /// Takes the bytes of a model file, which must stay in place as long as the value is used.
  ///
  /// - Throws: ``SequenceModelError`` when the bytes are no such file.
  package init(bytes: UnsafeRawBufferPointer) throws(SequenceModelError) {
    guard bytes.count >= Self.rowsOffset, let base = bytes.baseAddress,
      bytes.prefix(8).elementsEqual(Self.magic)
    else { throw .notAModel(byteCount: bytes.count) }
    func integer(_ index: Int) -> Int {
      Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 8 + 4 * index, as: UInt32.self)))
    }
    labelCount = integer(0)
    featureCount = integer(1)
    rowCount = integer(2)
    self.base = base
    let expected = Self.rowsOffset + rowCount * Self.rowSize
    guard labelCount > 0, labelCount <= LabelScores.capacity, rowCount > 0, bytes.count == expected
    else { throw .damaged(byteCount: bytes.count, expected: expected) }
  }

  /// Takes a model file that is compiled into the program.
  init(_ model: EmbeddedModel) throws(SequenceModelError) {
    try self.init(bytes: UnsafeRawBufferPointer(start: model.bytes, count: model.count))
  }

  /// Transition scores: row 0 from the start, row 1 to the end, row 2 + *l* from label *l*.
  package func transitions(_ row: Int) -> LabelScores {
    var scores = LabelScores()
    for label in 0..<LabelScores.capacity {
      let offset = Self.transitionsOffset + 2 * (row * LabelScores.capacity + label)
      scores[label] = Int16(
        littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Int16.self))
    }
    return scores
  }

  /// The rows of weights.
  var weights: UnsafeRawPointer { base + Self.rowsOffset }

  /// The sum of the weights of some features by where their rows are, in bytes from the first: a score
  /// for each label.
  @inline(__always)
  package func scores(ofRows offsets: UnsafeBufferPointer<UInt32>) -> LabelScores {
    LabelScores { scores in
      guard let first = offsets.baseAddress else { return }
      sumKeptRows(first, offsets.count, weights, scores)
    }
  }
}

/// Why bytes are no sequence model.
package enum SequenceModelError: Error, CustomStringConvertible {
  /// The bytes do not begin like a model file.
  case notAModel(byteCount: Int)
  /// The size does not fit the header.
  case damaged(byteCount: Int, expected: Int)

  package var description: String {
    switch self {
    case .notAModel(let count):
      "\(count) bytes that are no sequence model; make one with ModelTraining."
    case .damaged(let count, let expected):
      "A sequence model of \(count) bytes whose header asks for \(expected); make it again with ModelTraining."
    }
  }
}

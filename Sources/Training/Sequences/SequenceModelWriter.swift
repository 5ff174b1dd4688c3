import TextAnalysis

/// Quantizes trained weights and lays them out as a ``SequenceModel`` file.
package enum SequenceModelWriter {
  /// - Parameters:
  ///   - weights: A row for each feature row, one for each label, then start and end.
  ///   - impossible: Transition weights this low are kept out altogether.
  package static func file(
    weights: [FloatScores], labelCount: Int, featureCount: Int, impossible: Float
  ) -> [UInt8] {
    let rowCount = weights.count - 2 - labelCount
    var largest: Float = 0
    for row in weights[..<rowCount] {
      for label in 0..<labelCount { largest = max(largest, abs(row[label])) }
    }
    let scale = 127 / max(largest, .leastNormalMagnitude)
    var bytes = SequenceModel.magic
    for number in [labelCount, featureCount, rowCount, 0] { append(UInt32(number), to: &bytes) }
    let ends = [rowCount + labelCount, rowCount + labelCount + 1]
    for row in (ends + Array(rowCount..<rowCount + labelCount)).map({ weights[$0] }) {
      for label in 0..<32 {
        let weight =
          row[label] <= impossible / 2 ? Float(SequenceTagger.forbidden) : row[label] * scale
        append(
          UInt16(bitPattern: Int16(max(weight.rounded(), Float(SequenceTagger.forbidden)))),
          to: &bytes)
      }
    }
    while bytes.count < SequenceModel.rowsOffset { bytes.append(0) }
    for row in weights[..<rowCount] {
      for pair in 0..<16 {
        for label in [pair, pair + 16] {
          bytes.append(UInt8(bitPattern: Int8((row[label] * scale).rounded())))
        }
      }
    }
    return bytes
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

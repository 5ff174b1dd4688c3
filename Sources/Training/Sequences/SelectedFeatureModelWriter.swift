import TextAnalysis

/// Quantizes trained weights and lays them out as a ``SelectedFeatureModel`` file.
///
/// The unit is chosen so that the largest weight is 15 x 2⁵; each row gets the least exponent with
/// which its largest weight fits in five bits.
package struct SelectedFeatureModelWriter {
  let labelCount: Int
  let bucketCount: Int
  private let unit: Float
  private let impossible: Float
  private let weights: [FloatScores]
  private let features: [UInt32]

  private static let highestExponent = 5
  private static let highest: Float = 15

  /// - Parameters:
  ///   - weights: A row for each slot, one for each label, then start and end.
  ///   - features: The feature of each slot.
  ///   - impossible: Transition weights this low are kept out altogether.
  package init(
    weights: [FloatScores], features: [UInt32], labelCount: Int, impossible: Float
  ) {
    self.weights = weights
    self.features = features
    self.labelCount = labelCount
    self.impossible = impossible
    bucketCount = features.count / SelectedFeatureModel.bucketSize
    var largest: Float = .leastNormalMagnitude
    for row in weights[..<features.count] { largest = max(largest, Self.largest(row, labelCount)) }
    unit = largest / (Self.highest * Float(1 << Self.highestExponent))
  }

  private static func largest(_ row: FloatScores, _ labelCount: Int) -> Float {
    var largest: Float = 0
    for label in 0..<labelCount { largest = max(largest, abs(row[label])) }
    return largest
  }

  /// The bytes of the model file.
  package func file() -> [UInt8] {
    var bytes = SelectedFeatureModel.magic
    append(UInt32(labelCount), to: &bytes)
    append(UInt32(bucketCount), to: &bytes)
    let ends = [features.count + labelCount, features.count + labelCount + 1]
    for row in ends + Array(features.count..<features.count + labelCount) {
      for label in 0..<SelectedFeatureModel.labelCapacity {
        append(transition(weights[row][label]), to: &bytes)
      }
    }
    while bytes.count < SelectedFeatureModel.checksOffset { bytes.append(0) }
    var rows: [UInt8] = []
    for (slot, feature) in features.enumerated() {
      let exponent = exponent(of: weights[slot])
      let check = UInt16(truncatingIfNeeded: feature) & SelectedFeatureModel.checkMask
      append(check | UInt16(exponent), to: &bytes)
      for integer in packed(weights[slot], exponent: exponent) { append(integer, to: &rows) }
    }
    return bytes + rows
  }

  private func transition(_ weight: Float) -> Int16 {
    let forbidden = Float(SequenceTagger.forbidden)
    return weight <= impossible / 2
      ? SequenceTagger.forbidden : Int16(max(forbidden, min(-forbidden, (weight / unit).rounded())))
  }

  private func exponent(of row: FloatScores) -> Int {
    let largest = Self.largest(row, labelCount) / unit
    var exponent = 0
    while largest > (Self.highest + 0.5) * Float(1 << exponent), exponent < Self.highestExponent {
      exponent += 1
    }
    return exponent
  }

  private func packed(_ row: FloatScores, exponent: Int) -> [UInt16] {
    let factor = 1 / (unit * Float(1 << exponent))
    return (0..<8).map { lane in
      var integer: UInt16 = 0
      for part in 0..<3 where part * 8 + lane < labelCount {
        let weight = (row[part * 8 + lane] * factor).rounded()
        let clamped = Int16(max(-Self.highest, min(Self.highest, weight)))
        integer |= (UInt16(bitPattern: clamped) & 31) << UInt16(5 * part)
      }
      return integer
    }
  }

  private func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

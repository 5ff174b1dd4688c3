import Testing

@testable import TextAnalysis

@Suite struct SequenceTaggerTests {
  /// A model with three labels, four rows and made-up weights.
  private static func model() -> [UInt8] {
    var bytes = SequenceModel.magic
    func append(_ number: some FixedWidthInteger) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for number in [3, 1, 4, 0] as [UInt32] { append(number) }
    for row in 0..<34 {
      for label in 0..<32 { append(Int16((row * 7 + label * 13) % 11 - 5)) }
    }
    while bytes.count < SequenceModel.rowsOffset { bytes.append(0) }
    for row in 0..<4 {
      for byte in 0..<32 {
        let label = byte % 2 * 16 + byte / 2
        append(Int8((row * 5 + label * 17) % 19 - 9))
      }
    }
    return bytes
  }

  private static func weight(_ row: Int, _ label: Int) -> Int { (row * 5 + label * 17) % 19 - 9 }
  private static func transition(_ row: Int, _ label: Int) -> Int {
    (row * 7 + label * 13) % 11 - 5
  }

  private static func score(_ labels: [Int], rows: [Int]) -> Int {
    var sum = transition(0, labels[0]) + transition(1, labels[labels.count - 1])
    for (position, label) in labels.enumerated() {
      sum += weight(rows[position], label)
      if position > 0 { sum += transition(2 + labels[position - 1], label) }
    }
    return sum
  }

  @Test func findsTheBestOfAllLabellings() throws {
    let bytes = Self.model()
    try bytes.withUnsafeBytes { bytes in
      let model = try SequenceModel(bytes: bytes)
      var tagger = SequenceTagger(labelCount: 3, transitions: model.transitions)
      var only = LabelScores(repeating: SequenceTagger.forbidden)
      for label in 0..<3 { only[label] = 0 }
      for trial in 0..<40 {
        let rows = (0..<5).map { (trial * 3 + $0 * $0 * (trial + 1)) % 4 }
        tagger.begin()
        for row in rows {
          let feature = [UInt32(row) << 30]
          let scores = feature.withUnsafeBufferPointer { model.scores(of: $0) }
          tagger.append(scores &+ only)
        }
        var labels = [UInt8](repeating: 0, count: rows.count)
        labels.withUnsafeMutableBufferPointer { tagger.decode(into: $0) }
        var best = Int.min
        for code in 0..<243 {
          let labelling = (0..<5).map { code / [1, 3, 9, 27, 81][$0] % 3 }
          best = max(best, Self.score(labelling, rows: rows))
        }
        #expect(Self.score(labels.map(Int.init), rows: rows) == best)
      }
    }
  }

  @Test func otherBytesAreNoModel() {
    for bytes in [[], [1, 2, 3], SequenceModel.magic, Array(Self.model().dropLast())] {
      _ = bytes.withUnsafeBytes { bytes in
        #expect(throws: SequenceModelError.self) { _ = try SequenceModel(bytes: bytes) }
      }
    }
  }
}

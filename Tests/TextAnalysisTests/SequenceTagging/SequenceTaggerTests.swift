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
          let feature = [UInt32(row * SequenceModel.rowSize)]
          let scores = feature.withUnsafeBufferPointer { model.scores(ofRows: $0) }
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

  /// Where most paths are left out, the path is that of the plain algorithm, which tries them all.
  @Test(arguments: [5, 17, 25, 32]) func pathsLeftOutAreNotTheBest(_ labelCount: Int) {
    var generator = SeededGenerator(seed: UInt64(labelCount))
    func scores(_ range: ClosedRange<Int16>) -> LabelScores {
      LabelScores(
        (0..<labelCount).map { _ in Int16.random(in: range, using: &generator) },
        rest: SequenceTagger.forbidden)
    }
    let transitions = (0..<labelCount + 2).map { _ in scores(-400...400) }
    var tagger = SequenceTagger(labelCount: labelCount) { transitions[$0] }
    for _ in 0..<50 {
      let positions = (0..<12).map { _ in scores(-1500...300) }
      tagger.begin()
      for scores in positions { tagger.append(scores) }
      var labels = [UInt8](repeating: 0, count: positions.count)
      labels.withUnsafeMutableBufferPointer { tagger.decode(into: $0) }
      #expect(labels.map(Int.init) == Self.plainPath(positions, transitions, labelCount))
    }
  }

  private static func plainPath(
    _ positions: [LabelScores], _ transitions: [LabelScores], _ labelCount: Int
  ) -> [Int] {
    var best = (0..<labelCount).map { Int(transitions[0][$0]) + Int(positions[0][$0]) }
    var steps: [[Int]] = []
    for scores in positions.dropFirst() {
      let from = (0..<labelCount).map { label in
        (0..<labelCount).max { first, second in
          let firstSum = best[first] + Int(transitions[2 + first][label])
          let secondSum = best[second] + Int(transitions[2 + second][label])
          return firstSum != secondSum ? firstSum < secondSum : first > second
        } ?? 0
      }
      best = (0..<labelCount).map {
        best[from[$0]] + Int(transitions[2 + from[$0]][$0]) + Int(scores[$0])
      }
      steps.append(from)
    }
    let ends = (0..<labelCount).map { best[$0] + Int(transitions[1][$0]) }
    var path = [ends.firstIndex(of: ends.max() ?? 0) ?? 0]
    for from in steps.reversed() { path.append(from[path[path.count - 1]]) }
    return path.reversed()
  }

  @Test func otherBytesAreNoModel() {
    for bytes in [[], [1, 2, 3], SequenceModel.magic, Array(Self.model().dropLast())] {
      _ = bytes.withUnsafeBytes { bytes in
        #expect(throws: SequenceModelError.self) { _ = try SequenceModel(bytes: bytes) }
      }
    }
  }
}

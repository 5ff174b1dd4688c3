import Testing

@testable import Training

@Suite struct ViterbiPathsTests {
  @Test(arguments: [21, 22, 23, 24, 25, 26] as [UInt64])
  func theBestPathIsTheBestOfAllLabellings(seed: UInt64) {
    let sums = LabellingSums.seeded(seed, labels: 3, positions: 5)
    var paths = ViterbiPaths()
    paths.begin()
    var labels = [UInt8](repeating: 0, count: 5)
    let rows = sums.transitions.map(LabellingSums.row)
    rows.withUnsafeBufferPointer { rows in
      guard let start = rows.baseAddress else { return }
      for scores in sums.scores {
        paths.append(LabellingSums.row(scores), labelCount: 3, transitions: start)
      }
      paths.labels(end: FloatScores(), labelCount: 3, transitions: start, into: &labels)
    }
    #expect(labels.map(Int.init) == sums.best)
  }
}

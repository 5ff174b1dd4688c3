import LinearAlgebra
import RandomNumbers
import StoryGrouping
import Testing

@Suite struct GroupAverageClusteringTests {
  /// Unit rows with the given cosines to the first axis in a plane.
  private func plane(_ degrees: [Double]) -> SparseMatrix<Double> {
    var rows = SparseMatrix<Double>(columns: 2)
    // Sines and cosines of the few angles that the tests use.
    let table: [Double: (Double, Double)] = [
      0: (1, 0), 30: (0.75.squareRoot(), 0.5), 60: (0.5, 0.75.squareRoot()), 90: (0, 1),
      45: (0.5.squareRoot(), 0.5.squareRoot()),
    ]
    for angle in degrees {
      let (x, y) = table[angle] ?? (0, 0)
      if x > 0 { rows.append(x, column: 0) }
      if y > 0 { rows.append(y, column: 1) }
      rows.endRow()
    }
    return rows
  }

  private func groups(
    _ rows: SparseMatrix<Double>, _ threshold: Double, span: Int? = nil, days: [Int?]? = nil
  ) -> [[Int]] {
    GroupAverageClustering(threshold: threshold, longestSpan: span)
      .groups(of: rows, days: days ?? [Int?](repeating: nil, count: rows.rows))
  }

  /// 0° and 30° have a cosine of 0.866; 90° has 0.25 on average with them.
  @Test func groupsAreMadeByTheirAverages() {
    let rows = plane([0, 90, 30])
    #expect(groups(rows, 0.9) == [[0], [1], [2]])
    #expect(groups(rows, 0.5) == [[0, 2], [1]])
    #expect(groups(rows, 0.25) == [[0, 1, 2]])
    #expect(groups(rows, 0.26) == [[0, 2], [1]])
  }

  /// 45° is as near to 0° as to 90°: the first of them is taken.
  @Test func ofEqualsTheFirstIsTaken() {
    #expect(groups(plane([45, 90, 0]), 0.7) == [[0, 1], [2]])
    #expect(groups(plane([45, 0, 90]), 0.7) == [[0, 1], [2]])
  }

  @Test func daysPartGroups() {
    let rows = plane([0, 0, 0, 0])
    #expect(groups(rows, 0.5, span: 1, days: [7, 8, 7, nil]) == [[0, 2, 3], [1]])
    #expect(groups(rows, 0.5, span: 2, days: [7, 8, 7, nil]) == [[0, 1, 2, 3]])
    #expect(groups(rows, 0.5, span: 2, days: [7, 8, 9, 10]) == [[0, 1], [2, 3]])
  }

  @Test func rowsWithNothingInCommonStayApart() {
    var rows = SparseMatrix<Double>(columns: 3)
    rows.appendRow(columns: [0], values: [1])
    rows.appendRow(columns: [], values: [])
    rows.appendRow(columns: [2], values: [1])
    #expect(groups(rows, 0.01) == [[0], [1], [2]])
    #expect(groups(SparseMatrix<Double>(columns: 0), 0.5).isEmpty)
  }

  /// The definition: of all pairs of groups the most alike become one, until none is alike enough.
  private func naiveGroups(_ rows: SparseMatrix<Double>, _ threshold: Double) -> [[Int]] {
    let dense = rows.toDense()
    func cosine(_ one: Int, _ other: Int) -> Double {
      (0..<dense.columns).reduce(0) { $0 + dense[one, $1] * dense[other, $1] }
    }
    var groups = (0..<rows.rows).map { [$0] }
    while true {
      var best = (threshold, -1, -1)
      for one in groups.indices {
        for other in groups.indices where other > one {
          let sum = groups[one].reduce(0) { sum, row in
            groups[other].reduce(sum) { $0 + cosine(row, $1) }
          }
          let mean = sum / Double(groups[one].count * groups[other].count)
          if mean > best.0 { best = (mean, one, other) }
        }
      }
      guard best.1 >= 0 else { break }
      groups[best.1] += groups.remove(at: best.2)
    }
    return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  @Test(arguments: 1...20)
  func chainsFindWhatTheDefinitionDoes(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var rows = SparseMatrix<Double>(columns: 12)
    for _ in 0..<30 {
      for column in 0..<12 where generator.next() % 3 == 0 {
        rows.append(Double(generator.next() % 1000 + 1), column: Int32(column))
      }
      rows.endRow()
    }
    rows.scaleRows(by: rows.rowNorms().map { $0 > 0 ? 1 / $0 : 0 })
    for threshold in [0.2, 0.45, 0.7] {
      #expect(groups(rows, threshold) == naiveGroups(rows, threshold))
    }
  }
}

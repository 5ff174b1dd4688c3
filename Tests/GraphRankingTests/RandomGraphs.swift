import LinearAlgebra

/// Seeded feature rows: about `density` of the elements are not zero, some rows are empty, and
/// some columns have one element only.
func randomRows(
  _ rows: Int, _ columns: Int, density: Double = 0.15, seed: UInt64
) -> SparseMatrix<Double> {
  var generator = SplitMix64(seed: seed)
  var matrix = SparseMatrix<Double>(columns: columns)
  for _ in 0..<rows {
    let isEmpty = generator.nextUniform() < 0.1
    for column in 0..<columns where generator.nextUniform() < density && !isEmpty {
      matrix.append(generator.nextUniform(), column: Int32(column))
    }
    matrix.endRow()
  }
  return matrix
}

/// The weights that the products of feature rows stand for, by plain loops.
func naiveWeights(_ rows: SparseMatrix<Double>) -> Matrix<Double> {
  let dense = rows.toDense()
  var weights = Matrix<Double>(rows: rows.rows, columns: rows.rows)
  for i in 0..<rows.rows {
    for j in 0..<rows.rows where i != j {
      weights[i, j] = zip(dense.row(i), dense.row(j)).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }
  return weights
}

/// A teleport vector in which about every third node has no share.
func randomTeleport(_ count: Int, seed: UInt64) -> [Double] {
  var generator = SplitMix64(seed: seed)
  let shares = (0..<count).map { _ in max(0, generator.nextUniform() - 0.3) }
  return shares.allSatisfy { $0 == 0 } ? [Double](repeating: 1, count: count) : shares
}

/// The scores by the definition, one plain step after the other.
func naivePageRank(
  _ weights: Matrix<Double>, dampingFactor: Double = 0.85, teleport: [Double]? = nil
) -> [Double] {
  let count = weights.rows
  let total = teleport?.reduce(0, +) ?? Double(count)
  let jumps = (teleport ?? [Double](repeating: 1, count: count)).map { $0 / total }
  var scores = jumps
  for _ in 0..<400 {
    var next = jumps.map { $0 * (1 - dampingFactor) }
    for i in 0..<count {
      let degree = weights.row(i).reduce(0, +)
      for j in 0..<count {
        next[j] += dampingFactor * scores[i] * (degree > 0 ? weights[i, j] / degree : jumps[j])
      }
    }
    scores = next
  }
  return scores
}

/// The largest difference between two lists of scores.
func distance(_ left: [Double], _ right: [Double]) -> Double {
  left.count == right.count ? zip(left, right).map { abs($0 - $1) }.max() ?? 0 : .infinity
}

import LinearAlgebra

/// Clusters of unit vectors by cosine (Dhillon and Modha 2001, "Concept Decompositions for Large
/// Sparse Text Data Using Clustering"), the same for the same rows: the first center is row 0, each
/// next one the row least like the centers before it, ties to the earlier row.
struct SphericalKMeans: Sendable {
  var clusterCount: Int
  /// The most rounds; clusters change little after a few.
  var largestRoundCount = 10

  init(clusterCount: Int) {
    self.clusterCount = clusterCount
  }

  /// The number of its cluster for each row.
  ///
  /// - Complexity: O(*clusters* · *stored*) a round.
  func clusters(of rows: SparseMatrix<Double>) -> [Int] {
    var centers = firstCenters(rows)
    var clusters = [Int](repeating: 0, count: rows.rows)
    for _ in 0..<largestRoundCount {
      let assigned = assign(rows, to: centers)
      if assigned == clusters { break }
      clusters = assigned
      centers = means(rows, clusters)
    }
    return clusters
  }

  private func firstCenters(_ rows: SparseMatrix<Double>) -> Matrix<Double> {
    var centers = Matrix<Double>(rows: clusterCount, columns: rows.columns)
    var likeness = [Double](repeating: -1, count: rows.rows)
    for center in 0..<min(clusterCount, rows.rows) {
      var chosen = 0
      for row in likeness.indices where likeness[row].quantized < likeness[chosen].quantized {
        chosen = row
      }
      for place in rows.places(inRow: chosen) {
        centers[center, Int(rows.columnIndices[place])] = rows.values[place]
      }
      let products = rows.product(Array(centers.row(center)))
      for row in likeness.indices { likeness[row] = max(likeness[row], products[row]) }
      likeness[chosen] = .infinity
    }
    return centers
  }

  private func assign(_ rows: SparseMatrix<Double>, to centers: Matrix<Double>) -> [Int] {
    var best = [Int](repeating: 0, count: rows.rows)
    var bestLikeness = [Double](repeating: -1, count: rows.rows)
    for center in 0..<clusterCount {
      let products = rows.product(Array(centers.row(center)))
      for row in best.indices where products[row].quantized > bestLikeness[row] {
        (best[row], bestLikeness[row]) = (center, products[row].quantized)
      }
    }
    return best
  }

  private func means(_ rows: SparseMatrix<Double>, _ clusters: [Int]) -> Matrix<Double> {
    var centers = Matrix<Double>(rows: clusterCount, columns: rows.columns)
    for (row, cluster) in clusters.enumerated() {
      for place in rows.places(inRow: row) {
        centers[cluster, Int(rows.columnIndices[place])] += rows.values[place]
      }
    }
    for cluster in 0..<clusterCount {
      let norm = BLAS.norm(Array(centers.row(cluster)))
      guard norm > 0 else { continue }
      for column in 0..<rows.columns { centers[cluster, column] /= norm }
    }
    return centers
  }
}

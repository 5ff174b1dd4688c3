internal import CMath

/// A logistic regression over features that are there or not, few of them in each row.
///
/// Batches of rows move the weights by AdaGrad; a penalty on their absolute values leaves most of them
/// at zero (J. Duchi, E. Hazan, Y. Singer (2011), "Adaptive Subgradient Methods for Online Learning and
/// Stochastic Optimization", Journal of Machine Learning Research 12, composite mirror descent).
struct SparseLogisticRegression {
  /// A row: the numbers of its features, what is to be told of it, and how much it counts.
  struct Row {
    let features: [Int32]
    let label: Bool
    let weight: Double
  }

  private(set) var weights: [Double]
  private(set) var constant = -3.0
  private var squares: [Double]
  private let penalty: Double
  private static let step = 0.2
  private static let batchSize = 2_000

  init(featureCount: Int, penalty: Double) {
    weights = Array(repeating: 0, count: featureCount)
    squares = Array(repeating: 1e-6, count: featureCount)
    self.penalty = penalty
  }

  /// Goes over all rows once, in an order that `generator` makes.
  mutating func pass(_ rows: [Row], using generator: inout some RandomNumberGenerator) {
    let order = rows.indices.shuffled(using: &generator)
    for start in stride(from: 0, to: order.count, by: Self.batchSize) {
      move(along: order[start..<min(order.count, start + Self.batchSize)].map { rows[$0] })
    }
  }

  private mutating func move(along batch: [Row]) {
    var gradient = Array(repeating: 0.0, count: weights.count)
    var constantGradient = 0.0
    for row in batch {
      let sum = row.features.reduce(constant) { $0 + weights[Int($1)] }
      let error = (1 / (1 + exp(-sum)) - (row.label ? 1 : 0)) * row.weight
      for feature in row.features { gradient[Int(feature)] += error }
      constantGradient += error
    }
    let count = Double(batch.count)
    for index in weights.indices {
      let slope = gradient[index] / count
      squares[index] += slope * slope
      let step = Self.step / squares[index].squareRoot()
      let moved = weights[index] - step * slope
      weights[index] = moved > 0 ? max(0, moved - step * penalty) : min(0, moved + step * penalty)
    }
    constant -= Self.step / 2 * constantGradient / count
  }
}

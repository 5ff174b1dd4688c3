/// Weights, their sums of squared gradients, and their running mean, in memory never copied.
final class AdaGradState {
  let weights: UnsafeMutablePointer<FloatScores>
  private let squares: UnsafeMutablePointer<FloatScores>
  private let sums: UnsafeMutablePointer<FloatScores>
  private let rowCount: Int
  private var meanCount: Float = 0

  init(rowCount: Int) {
    self.rowCount = rowCount
    func zeros() -> UnsafeMutablePointer<FloatScores> {
      let memory = UnsafeMutablePointer<FloatScores>.allocate(capacity: rowCount)
      memory.initialize(repeating: FloatScores(), count: rowCount)
      return memory
    }
    weights = zeros()
    squares = zeros()
    sums = zeros()
  }

  deinit {
    weights.deallocate()
    squares.deallocate()
    sums.deallocate()
  }

  /// Moves one row along its gradient, each weight by `step` times the gradient over the root of
  /// its sum of squares plus `damping`.
  @inline(__always)
  func move(_ row: Int, along gradient: FloatScores, step: Float, damping: Float) {
    @inline(__always) func move(
      _ weight: inout SIMD8<Float>, _ square: inout SIMD8<Float>, _ gradient: SIMD8<Float>
    ) {
      square += gradient * gradient
      weight += step * gradient / (square + damping).squareRoot()
    }
    move(&weights[row].a, &squares[row].a, gradient.a)
    move(&weights[row].b, &squares[row].b, gradient.b)
    move(&weights[row].c, &squares[row].c, gradient.c)
    move(&weights[row].d, &squares[row].d, gradient.d)
  }

  /// Counts the weights as they are now into the mean.
  func addToMean() {
    for row in 0..<rowCount { sums[row] = sums[row] + weights[row] }
    meanCount += 1
  }

  /// The mean of the weights that were counted.
  func mean() -> [FloatScores] {
    (0..<rowCount).map { row in
      var mean = sums[row]
      mean.a /= meanCount
      mean.b /= meanCount
      mean.c /= meanCount
      mean.d /= meanCount
      return mean
    }
  }
}

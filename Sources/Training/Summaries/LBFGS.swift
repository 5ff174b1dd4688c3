/// Minimizes a smooth function of many variables by limited-memory BFGS.
///
/// Source: Liu and Nocedal 1989, "On the Limited Memory BFGS Method for Large Scale Optimization".
/// Departure: steps are halved until the function falls enough (Armijo), without a condition on the
/// slope; a pair of differences that has no positive product is left out, so that every direction
/// leads downhill.
struct LBFGS {
  /// The number of steps that the curvature is taken from.
  var memory = 10
  /// The most steps.
  var stepCount = 300
  /// The largest slope in any variable at which the search ends.
  var tolerance = 1e-6

  private struct Difference {
    var step: [Double]
    var slope: [Double]
    /// 1 / (step · slope)
    var inverse: Double
  }

  /// The variables at the minimum found.
  ///
  /// - Parameters:
  ///   - start: Where the search begins.
  ///   - function: The value at the given variables; sets the gradient there.
  func minimum(
    from start: [Double], of function: (_ variables: [Double], _ gradient: inout [Double]) -> Double
  ) -> [Double] {
    var variables = start
    var gradient = [Double](repeating: 0, count: start.count)
    var value = function(variables, &gradient)
    var differences: [Difference] = []
    for _ in 0..<stepCount {
      if gradient.allSatisfy({ abs($0) <= tolerance }) { break }
      let direction = direction(against: gradient, differences)
      let slope = Self.product(direction, gradient)
      var share =
        differences.isEmpty ? min(1, 1 / Self.product(gradient, gradient).squareRoot()) : 1
      var (next, nextGradient, lower) = (variables, gradient, value)
      repeat {
        next = zip(variables, direction).map { $0 + share * $1 }
        lower = function(next, &nextGradient)
        share /= 2
      } while !(lower.isFinite && lower <= value + 1e-4 * 2 * share * slope) && share > 1e-12
      guard lower.isFinite, lower < value else { break }
      let step = zip(next, variables).map { $0 - $1 }
      let change = zip(nextGradient, gradient).map { $0 - $1 }
      let product = Self.product(step, change)
      if product > 0 {
        differences.append(Difference(step: step, slope: change, inverse: 1 / product))
        if differences.count > memory { differences.removeFirst() }
      }
      (variables, gradient, value) = (next, nextGradient, lower)
    }
    return variables
  }

  /// Downhill, by the inverse Hessian that the last steps suggest.
  private func direction(against gradient: [Double], _ differences: [Difference]) -> [Double] {
    var direction = gradient.map { -$0 }
    var factors: [Double] = []
    for difference in differences.reversed() {
      let factor = difference.inverse * Self.product(difference.step, direction)
      factors.append(factor)
      for index in direction.indices { direction[index] -= factor * difference.slope[index] }
    }
    if let last = differences.last {
      let scale = 1 / (last.inverse * Self.product(last.slope, last.slope))
      for index in direction.indices { direction[index] *= scale }
    }
    for (difference, factor) in zip(differences, factors.reversed()) {
      let other = difference.inverse * Self.product(difference.slope, direction)
      for index in direction.indices {
        direction[index] += (factor - other) * difference.step[index]
      }
    }
    return direction
  }

  private static func product(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

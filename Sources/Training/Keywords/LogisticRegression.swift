import Foundation
import LinearAlgebra

/// Logistic regression with an L2 penalty, by Newton's method.
///
/// Source: Hastie, Tibshirani and Friedman 2009, “The Elements of Statistical Learning”, 4.4.1.
struct LogisticRegression {
  /// The rows' values, row after row.
  var values: [Double] = []
  /// For each row whether it is positive.
  var labels: [Bool] = []
  /// For each row how much it counts.
  var rowWeights: [Double] = []
  let featureCount: Int

  init(featureCount: Int) { self.featureCount = featureCount }

  /// Scales the weights of the rows from `first` on so that those of positive rows sum to
  /// a thousand times `total`.
  mutating func balance(from first: Int, to total: Double) {
    let rows = first..<labels.count
    let sum = rows.reduce(0.0) { $0 + (labels[$1] ? rowWeights[$1] : 0) }
    guard sum > 0 else { return }
    for row in rows { rowWeights[row] *= 1000 * total / sum }
  }

  /// The weights that fit best, of features as they are given.
  ///
  /// - Parameters:
  ///   - penalty: How much a weight's square counts, of features scaled to unit variance.
  ///   - used: For each feature whether it may have a weight.
  /// - Throws: ``LinearAlgebraError`` when a Newton step cannot be solved.
  func fit(penalty: Double, used: [Bool]) throws -> [Double] {
    let columns = (0..<featureCount).filter { used[$0] }
    let scales = self.scales(of: columns)
    var weights = [Double](repeating: 0, count: columns.count)
    for _ in 0..<12 {
      let (gradient, hessian) = derivatives(weights, columns, scales, penalty)
      let step = try hessian.choleskySolve(gradient)
      for index in weights.indices { weights[index] -= step[index] }
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    var result = [Double](repeating: 0, count: featureCount)
    for (index, column) in columns.enumerated() { result[column] = weights[index] * scales[index] }
    return result
  }

  private func scales(of columns: [Int]) -> [Double] {
    columns.map { column in
      var (sum, squares) = (0.0, 0.0)
      for row in labels.indices {
        let value = values[row * featureCount + column]
        sum += value
        squares += value * value
      }
      let mean = sum / Double(max(labels.count, 1))
      let variance = squares / Double(max(labels.count, 1)) - mean * mean
      return variance > 1e-12 ? 1 / variance.squareRoot() : 1
    }
  }

  private func derivatives(
    _ weights: [Double], _ columns: [Int], _ scales: [Double], _ penalty: Double
  ) -> (gradient: [Double], hessian: Matrix<Double>) {
    let count = columns.count
    var gradient = weights.map { $0 * penalty }
    var hessian = [Double](repeating: 0, count: count * count)
    for index in 0..<count { hessian[index * count + index] = penalty }
    gradient[0] = 0
    var row = [Double](repeating: 0, count: count)
    for number in labels.indices {
      var sum = 0.0
      for index in 0..<count {
        row[index] = values[number * featureCount + columns[index]] * scales[index]
        sum += row[index] * weights[index]
      }
      let probability = 1 / (1 + exp(-sum))
      let error = (probability - (labels[number] ? 1 : 0)) * rowWeights[number]
      let curvature = max(probability * (1 - probability), 1e-9) * rowWeights[number]
      row.withUnsafeBufferPointer { row in
        hessian.withUnsafeMutableBufferPointer { hessian in
          for left in 0..<count where row[left] != 0 {
            let factor = curvature * row[left]
            for right in left..<count { hessian[left * count + right] += factor * row[right] }
          }
        }
      }
      for index in 0..<count { gradient[index] += error * row[index] }
    }
    return (gradient, Matrix(rows: count, columns: count, elements: hessian))
  }
}

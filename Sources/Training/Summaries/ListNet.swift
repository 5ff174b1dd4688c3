internal import CMath
import LinearAlgebra
import Summarization

/// Fits linear scores whose softmax over the sentences of a document comes near to the softmax of
/// what the sentences are worth.
///
/// Source: Cao, Qin, Liu, Tsai and Li 2007, "Learning to Rank: From Pairwise Approach to Listwise
/// Approach" (ListNet, top one). The loss is the cross entropy of both distributions plus a ridge
/// penalty; it is convex and minimized by Newton's method, with steps that are halved until they
/// lower the loss.
struct ListNet {
  /// The weight of the squared weights beside the mean loss of a document.
  var ridge = 0.01
  /// What the penalty draws the weights towards; 0 for nil.
  var prior: [Double]?
  /// The most Newton steps.
  var stepCount = 10

  /// The sentences of one document.
  struct List {
    /// One row of predictors a sentence.
    var rows: [[Double]]
    /// The distribution over the sentences that the softmax of the scores is to come near to.
    var target: [Double]
    /// How much the document counts.
    var weight: Double
  }

  /// The weights that minimize the loss; the prior, where the search begins, without lists.
  ///
  /// - Throws: ``LinearAlgebraError`` when a Newton step cannot be solved.
  /// - Complexity: O(*n* · *f*² + *f*³) a step for *n* sentences and *f* predictors.
  func fit(_ lists: [List]) throws -> [Double] {
    let predictorCount = prior?.count ?? lists.lazy.compactMap { $0.rows.first?.count }.first ?? 0
    let prior = prior ?? [Double](repeating: 0, count: predictorCount)
    var weights = prior
    let lists = lists.filter { ($0.target.max() ?? 0) > ($0.target.min() ?? 0) }
    let total = lists.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return weights }
    var loss = loss(lists, weights, prior: prior, total: total)
    for _ in 0..<stepCount {
      var gradient = zip(prior, weights).map { ridge * total * ($0 - $1) }
      var spread: [Double] = []
      for list in lists { add(list, weights, &gradient, &spread) }
      let rows = spread.count / predictorCount
      var hessian = Matrix(rows: rows, columns: predictorCount, elements: spread).columnGram()
      for index in 0..<predictorCount { hessian[index, index] += ridge * total }
      let step = try hessian.choleskySolve(gradient)
      var share = 2.0
      var (next, lower) = (weights, loss)
      repeat {
        share /= 2
        next = zip(weights, step).map { $0 + share * $1 }
        lower = self.loss(lists, next, prior: prior, total: total)
      } while lower > loss && share > 1e-3
      guard lower <= loss else { break }
      (weights, loss) = (next, lower)
      if step.allSatisfy({ abs($0) < 1e-5 }) { break }
    }
    return weights
  }

  /// The cross entropy of all documents plus the penalty.
  private func loss(
    _ lists: [List], _ weights: [Double], prior: [Double], total: Double
  ) -> Double {
    var loss = zip(prior, weights).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    loss *= ridge * total / 2
    for list in lists {
      let scores = Self.scores(of: list, weights)
      let most = scores.max() ?? 0
      let logSum = most + log(scores.reduce(0) { $0 + exp($1 - most) })
      loss += list.weight * zip(list.target, scores).reduce(0) { $0 + $1.0 * (logSum - $1.1) }
    }
    return loss
  }

  private static func scores(of list: List, _ weights: [Double]) -> [Double] {
    list.rows.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// Adds a document's part of the gradient, and the rows √(weight·p)·(x − mean) whose products are
  /// its part of the Hessian.
  private func add(
    _ list: List, _ weights: [Double], _ gradient: inout [Double], _ spread: inout [Double]
  ) {
    let shares = Softmax.shares(of: Self.scores(of: list, weights))
    var mean = [Double](repeating: 0, count: weights.count)
    for (sentence, row) in list.rows.enumerated() {
      let error = list.weight * (list.target[sentence] - shares[sentence])
      for (index, value) in row.enumerated() {
        mean[index] += shares[sentence] * value
        gradient[index] += error * value
      }
    }
    for (sentence, row) in list.rows.enumerated() {
      let factor = (list.weight * shares[sentence]).squareRoot()
      for (index, value) in row.enumerated() { spread.append(factor * (value - mean[index])) }
    }
  }
}

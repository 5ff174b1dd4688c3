import Summarization

/// Fits the weights for summaries of several sentences: those that make the extracts people chose
/// the most likely ones of their size.
///
/// A conditional random field with a given number of ones (see ``ExtractChain`` for the sources);
/// the loss is the negative log likelihood a sentence of the extract plus a ridge penalty, which is
/// convex within the bounds of scores that the chain counts with, and is minimized by ``LBFGS``.
struct ExtractLikelihood {
  /// The weight of the squared weights beside the mean loss of a document.
  var ridge = 0.01
  /// What the penalty draws the weights towards; 0 for nil.
  var prior: [Double]?

  /// One document with the extract that is to become likely.
  struct Example {
    /// Rows of predictors, one after the other, for sentences and for links.
    let rows: [Double]
    let linkRows: [Double]
    let size: Int
    /// For each sentence 1 when it is in the extract, and 0.
    let target: [Double]
    /// The same for each pair of neighbours.
    let linkTarget: [Double]
    /// How much the document counts.
    var weight = 1.0

    /// Nil for a document whose sentences are not found in an extract, by half of its number at
    /// least, or are all in it, and for an extract of more sentences than a chain counts.
    ///
    /// - Parameters:
    ///   - isExtracted: For each sentence whether it is in the extract.
    ///   - rows: One row of predictors a sentence.
    ///   - linkRows: One row of predictors a sentence but the first.
    init?(
      of example: SummaryExample, isExtracted: [Bool], rows: [[Double]], linkRows: [[Double]]
    ) {
      size = isExtracted.count { $0 }
      guard let extract = example.extract, size > 0, 2 * size >= extract.sentences,
        size < rows.count, size <= ExtractChain.largestSize
      else { return nil }
      target = isExtracted.map { $0 ? 1 : 0 }
      linkTarget = zip(isExtracted, isExtracted.dropFirst()).map { $0 && $1 ? 1 : 0 }
      self.rows = Array(rows.joined())
      self.linkRows = Array(linkRows.joined())
    }
  }

  /// The weights of the predictors, and after them those of the predictors of links; the prior
  /// without examples.
  func fit(_ examples: [Example]) -> [Double] {
    let count = SummaryPredictors.count + LinkPredictors.names.count
    let prior = prior ?? [Double](repeating: 0, count: count)
    let total = examples.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return prior }
    return LBFGS().minimum(from: prior) { weights, gradient in
      var loss = 0.0
      for index in weights.indices {
        let distance = weights[index] - prior[index]
        loss += ridge / 2 * distance * distance
        gradient[index] = ridge * distance
      }
      for example in examples {
        loss += add(example, weights, &gradient, share: example.weight / total)
      }
      return loss
    }
  }

  /// Adds a document's part of the gradient and returns its part of the loss.
  private func add(
    _ example: Example, _ weights: [Double], _ gradient: inout [Double], share: Double
  ) -> Double {
    let predictors = 0..<SummaryPredictors.count
    let links = SummaryPredictors.count..<weights.count
    let scores = Self.products(example.rows, weights[predictors])
    let linkScores = Self.products(example.linkRows, weights[links])
    let chain = ExtractChain(scores: scores, links: linkScores, size: example.size)
    let factor = share / Double(example.size)
    Self.add(
      example.rows, times: zip(chain.marginals, example.target).map { factor * ($0 - $1) },
      to: &gradient[predictors])
    Self.add(
      example.linkRows,
      times: zip(chain.linkMarginals, example.linkTarget).map { factor * ($0 - $1) },
      to: &gradient[links])
    let likely = zip(scores, example.target).reduce(0) { $0 + $1.0 * $1.1 }
    let linked = zip(linkScores, example.linkTarget).reduce(0) { $0 + $1.0 * $1.1 }
    return factor * (chain.logPartition - likely - linked)
  }

  /// The product of each row with the weights.
  private static func products(_ rows: [Double], _ weights: ArraySlice<Double>) -> [Double] {
    rows.withUnsafeBufferPointer { rows in
      weights.withUnsafeBufferPointer { weights in
        stride(from: 0, to: rows.count, by: weights.count).map { start in
          var sum = 0.0
          for index in weights.indices { sum += rows[start + index] * weights[index] }
          return sum
        }
      }
    }
  }

  /// Adds the sum of the rows, each times its factor.
  private static func add(
    _ rows: [Double], times factors: [Double], to sum: inout ArraySlice<Double>
  ) {
    rows.withUnsafeBufferPointer { rows in
      sum.withUnsafeMutableBufferPointer { sum in
        for (row, factor) in factors.enumerated() {
          for index in sum.indices { sum[index] += factor * rows[row * sum.count + index] }
        }
      }
    }
  }
}

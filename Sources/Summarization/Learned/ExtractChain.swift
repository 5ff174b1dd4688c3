internal import CMath

/// The probabilities of extracts of one size, when each sentence has a score and neighbours that
/// are both taken have a further one.
///
/// The probability of a set of sentences is in proportion to the exponential of the scores of its
/// sentences and of the links between neighbours in it. People often take a passage rather than
/// sentences here and there, which scores of single sentences cannot tell.
///
/// Sources: Shen, Sun, Li, Yang and Chen 2007, "Document Summarization Using Conditional Random
/// Fields", for summaries as labels of a linear chain; Gupta, Diwan and Sarawagi 2007, "Efficient
/// Inference with Cardinality-Based Clique Potentials", for sums over labellings with a given number
/// of ones. Departure from the former: the number of sentences is given and not found.
package struct ExtractChain: Sendable {
  /// The largest size that is counted exactly; it keeps all sums within the range of a Double and the
  /// memory small.
  package static let largestSize = 20

  /// For each sentence the probability that it is in the extract; they sum to the size.
  package let marginals: [Double]
  /// For each sentence but the last the probability that it and the next one are.
  package let linkMarginals: [Double]
  /// The logarithm of the sum that makes probabilities of the exponentials.
  package let logPartition: Double

  /// - Parameters:
  ///   - scores: One a sentence.
  ///   - links: One a pair of neighbours.
  ///   - size: The number of sentences of the extract, from 1 to that of the sentences and to
  ///     ``largestSize``.
  /// - Complexity: O(*n* · (*k* + log *n*)) time and O(*n* · *k*) memory for *n* sentences and extracts
  ///   of *k*.
  package init(scores: [Double], links: [Double], size: Int) {
    precondition((1...Self.largestSize).contains(size) && size <= scores.count)
    precondition(links.count == scores.count - 1, "One link for each pair of neighbours is needed.")
    // Beyond these bounds, from the score that just suffices, a sentence is as good as always or never
    // taken, and neighbours as good as always or never together. They keep all sums within the range
    // of a Double for a million sentences.
    let enough = scores.sorted(by: >)[size - 1]
    let weights = scores.map { exp(min(14, max(-60, $0 - enough))) }
    let links = links.map { exp(min(10, max(-10, $0))) }
    let forward = Self.forward(weights, links, size)
    let columns = 2 * (size + 1)
    let last = forward.count - 2
    let total = forward[last] + forward[last + 1]
    var marginals = [Double](repeating: 0, count: weights.count)
    var linkMarginals = [Double](repeating: 0, count: links.count)
    // For each number of sentences that are still to come the sums over what follows, when the
    // sentence in work is not taken and when it is.
    var free = [Double](repeating: 0, count: size + 1)
    free[0] = 1
    var bound = free
    for sentence in weights.indices.reversed() {
      let row = sentence * columns
      for taken in 1...size {
        marginals[sentence] += forward[row + 2 * taken + 1] * bound[size - taken]
      }
      marginals[sentence] /= total
      guard sentence > 0 else { break }
      let (weight, link) = (weights[sentence], links[sentence - 1])
      for taken in stride(from: 1, to: size, by: 1) {
        linkMarginals[sentence - 1] +=
          forward[row - columns + 2 * taken + 1] * bound[size - taken - 1]
      }
      linkMarginals[sentence - 1] *= link * weight / total
      for open in stride(from: size, through: 1, by: -1) {
        let taken = weight * bound[open - 1]
        bound[open] = free[open] + link * taken
        free[open] += taken
      }
      bound[0] = free[0]
    }
    self.marginals = marginals
    self.linkMarginals = linkMarginals
    logPartition = log(total) + Double(size) * enough
  }

  /// For each sentence and each number of sentences taken up to it the sums over what may come
  /// before, when it is not taken and when it is.
  private static func forward(_ weights: [Double], _ links: [Double], _ size: Int) -> [Double] {
    let columns = 2 * (size + 1)
    var sums = [Double](repeating: 0, count: weights.count * columns)
    sums[0] = 1
    sums[3] = weights[0]
    for sentence in 1..<max(1, weights.count) {
      let (row, before) = (sentence * columns, (sentence - 1) * columns)
      sums[row] = sums[before] + sums[before + 1]
      for taken in 1...size {
        let (open, fewer) = (before + 2 * taken, before + 2 * taken - 2)
        sums[row + 2 * taken] = sums[open] + sums[open + 1]
        sums[row + 2 * taken + 1] =
          weights[sentence] * (sums[fewer] + links[sentence - 1] * sums[fewer + 1])
      }
    }
    return sums
  }

  /// The log odds of each sentence to be in the extract; of those that are as good as certain no more
  /// can be told than a Double has digits for.
  var logOdds: [Double] {
    marginals.map { log(max($0, 1e-300)) - log(max(1 - $0, 1e-7)) }
  }
}

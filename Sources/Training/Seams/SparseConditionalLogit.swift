internal import CMath

/// A conditional logit over gaps between words, one of which is to be chosen or none of them: the
/// probability of a gap is the exponential of its score in those of all gaps and of zero, the score of none
/// (D. McFadden (1974), "Conditional Logit Analysis of Qualitative Choice Behavior", Frontiers in
/// Econometrics). A score is a constant and the weights of the features of the gap and of all words in front
/// of it, which are there or not.
///
/// Batches of choices move the weights by AdaGrad; a penalty on their absolute values leaves many of them
/// at zero (J. Duchi, E. Hazan, Y. Singer (2011), "Adaptive Subgradient Methods for Online Learning and
/// Stochastic Optimization", Journal of Machine Learning Research 12, composite mirror descent).
struct SparseConditionalLogit {
  /// A gap: how many words are in front of it, and the numbers of its features.
  struct Gap {
    let words: Int
    let features: [Int32]
  }

  /// The numbers of the features of each word, the gaps in the order of the text, the place of the one to be
  /// chosen among them, or nil for none, and how much the choice counts.
  struct Choice {
    var words: [[Int32]]
    var gaps: [Gap]
    let chosen: Int?
    let weight: Double
  }

  private(set) var weights: [Double]
  private(set) var constant = -3.0
  private var squares: [Double]
  private var constantSquare = 1e-6
  private let penalty: Double
  private static let step = 0.1
  private static let batchSize = 100

  init(featureCount: Int, penalty: Double) {
    weights = Array(repeating: 0, count: featureCount)
    squares = Array(repeating: 1e-6, count: featureCount)
    self.penalty = penalty
  }

  /// Goes over all choices once, in an order that `generator` makes.
  mutating func pass(_ choices: [Choice], using generator: inout some RandomNumberGenerator) {
    let order = choices.indices.shuffled(using: &generator)
    for start in stride(from: 0, to: order.count, by: Self.batchSize) {
      move(along: order[start..<min(order.count, start + Self.batchSize)].map { choices[$0] })
    }
  }

  /// The probability of each gap.
  func shares(of choice: Choice) -> [Double] {
    var scores: [Double] = []
    var front = constant
    var word = 0
    for gap in choice.gaps {
      while word < gap.words {
        front = choice.words[word].reduce(front) { $0 + weights[Int($1)] }
        word += 1
      }
      scores.append(gap.features.reduce(front) { $0 + weights[Int($1)] })
    }
    let most = max(0, scores.max() ?? 0)
    let exponentials = scores.map { exp($0 - most) }
    let sum = exponentials.reduce(exp(-most), +)
    return exponentials.map { $0 / sum }
  }

  private mutating func move(along batch: [Choice]) {
    var gradient = Array(repeating: 0.0, count: weights.count)
    var constantGradient = 0.0
    for choice in batch {
      var errors = shares(of: choice)
      if let chosen = choice.chosen { errors[chosen] -= 1 }
      // A word is in front of all gaps from the first one behind it.
      var behind = 0.0
      var word = choice.gaps.last?.words ?? 0
      for (gap, error) in zip(choice.gaps, errors).reversed() {
        while word > gap.words {
          word -= 1
          for feature in choice.words[word] { gradient[Int(feature)] += behind * choice.weight }
        }
        behind += error
        for feature in gap.features { gradient[Int(feature)] += error * choice.weight }
      }
      while word > 0 {
        word -= 1
        for feature in choice.words[word] { gradient[Int(feature)] += behind * choice.weight }
      }
      constantGradient += behind * choice.weight
    }
    let count = Double(batch.count)
    for index in weights.indices {
      let slope = gradient[index] / count
      squares[index] += slope * slope
      let step = Self.step / squares[index].squareRoot()
      let moved = weights[index] - step * slope
      weights[index] = moved > 0 ? max(0, moved - step * penalty) : min(0, moved + step * penalty)
    }
    let slope = constantGradient / count
    constantSquare += slope * slope
    constant -= Self.step / constantSquare.squareRoot() * slope
  }
}

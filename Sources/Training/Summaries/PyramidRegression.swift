import LinearAlgebra

/// How far articles are built like an inverted pyramid, as a weighted sum of what the whole article
/// is like, fitted by least squares with a ridge penalty.
///
/// What is fitted is how much more of the summary's worth the opening has than another sentence.
struct PyramidRegression {
  /// The penalty on the weights of the standardized traits, beside the mean squared error.
  var ridge = 0.3

  /// An article.
  struct Case {
    var traits: [Double]
    /// How much the opening tells, from 0 to 1.
    var target: Double
    /// How much the article counts.
    var weight: Double

    /// - Parameter share: The opening's share in the target of all sentences.
    init(traits: [Double], share: Double, sentenceCount: Int, weight: Double) {
      self.traits = traits
      // An even share gives a quarter, a share three times as large a half.
      let times = share * Double(sentenceCount)
      target = times / (times + 3)
      self.weight = weight
    }
  }

  /// The weights of the traits, and the constant, of a sum whose mean over the cases is 0 and
  /// whose deviation is one half.
  ///
  /// - Throws: ``LinearAlgebraError`` when the normal equations cannot be solved.
  func fit(_ cases: [Case]) throws -> (weights: [Double], constant: Double) {
    let count = cases.first?.traits.count ?? 0
    let total = cases.reduce(0) { $0 + $1.weight }
    func mean(_ value: (Case) -> Double) -> Double {
      cases.reduce(0) { $0 + $1.weight * value($1) } / total
    }
    let means = (0..<count).map { trait in mean { $0.traits[trait] } }
    let deviations = (0..<count).map { trait in
      mean { ($0.traits[trait] - means[trait]) * ($0.traits[trait] - means[trait]) }.squareRoot()
    }
    // A trait that is the same everywhere says nothing.
    let factors = deviations.map { $0 > 1e-6 ? 1 / $0 : 0 }
    let usual = mean(\.target)
    var rows: [Double] = []
    var products = [Double](repeating: 0, count: count)
    for item in cases {
      let share = item.weight / total
      for trait in 0..<count {
        let value = (item.traits[trait] - means[trait]) * factors[trait]
        rows.append(share.squareRoot() * value)
        products[trait] += share * value * (item.target - usual)
      }
    }
    var matrix = Matrix(rows: cases.count, columns: count, elements: rows).columnGram()
    for trait in 0..<count { matrix[trait, trait] += ridge }
    var weights = try matrix.choleskySolve(products)
    for trait in 0..<count { weights[trait] *= factors[trait] }
    func sum(_ item: Case) -> Double {
      (0..<count).reduce(0) { $0 + weights[$1] * (item.traits[$1] - means[$1]) }
    }
    let deviation = mean { sum($0) * sum($0) }.squareRoot()
    guard deviation > 1e-9 else { return ([Double](repeating: 0, count: count), 0) }
    weights = weights.map { $0 / (2 * deviation) }
    return (weights, -zip(weights, means).reduce(0) { $0 + $1.0 * $1.1 })
  }
}

import Summarization

/// The gates of the kinds of text: logistic regressions on the traits of documents, each of one kind
/// against all others.
package struct KindGates {
  /// The penalty on squared weights of standardized traits, beside the mean loss of a document.
  var ridge = 0.005

  /// A document of a known kind, with or without a summary.
  package struct Example {
    var kind: String
    var traits: DocumentTraits
    /// How much it counts.
    var weight: Double
  }

  /// For each of `kinds` a weight for each trait.
  ///
  /// - Throws: ``LinearAlgebraError`` when a Newton step cannot be solved.
  func fit(_ examples: [Example], kinds: [String]) throws -> [[Double]] {
    let scale = Scale(examples)
    let rows = examples.map { scale.standardized($0.traits.values) }
    let zeros = [Double](repeating: 0, count: DocumentTraits.names.count)
    return try kinds.map { kind in
      // A regression on two classes is the list of a document and of nothing.
      let lists = zip(examples, rows).map { example, row in
        ListNet.List(
          rows: [row, zeros], target: example.kind == kind ? [1, 0] : [0, 1],
          weight: example.weight)
      }
      return scale.unscaled(try ListNet(ridge: ridge).fit(lists))
    }
  }

  /// The share of each kind in each item, by gates that have not seen the item.
  ///
  /// - Parameter pages: Documents that all gates have seen beside the items.
  func crossFittedShares(
    _ items: [SummarizerTraining.Item], pages: [Example], kinds: [String]
  ) throws -> [[Double]] {
    var shares = items.map { _ in [Double]() }
    for part in 0..<SummarizerTraining.foldCount {
      let gates = try fit(items.filter { $0.fold != part }.map(Example.init) + pages, kinds: kinds)
      for (index, item) in items.enumerated() where item.fold == part {
        shares[index] = SummaryWeights.shares(of: gates, item.predictors.traits)
      }
    }
    return shares
  }

  /// Means and deviations of the traits; the first trait, which is constant, stays as it is.
  private struct Scale {
    private var means: [Double]
    private var deviations: [Double]

    init(_ examples: [Example]) {
      let rows = examples.map(\.traits.values)
      let count = Double(max(rows.count, 1))
      let traits = DocumentTraits.names.indices
      let means = traits.map { trait in rows.reduce(0) { $0 + $1[trait] } / count }
      deviations = traits.map { trait in
        (rows.reduce(0) { $0 + ($1[trait] - means[trait]) * ($1[trait] - means[trait]) } / count)
          .squareRoot()
      }
      self.means = means
      self.means[0] = 0
      deviations[0] = 1
    }

    func standardized(_ values: [Double]) -> [Double] {
      values.indices.map {
        deviations[$0] > 1e-9 ? (values[$0] - means[$0]) / deviations[$0] : 0
      }
    }

    /// The weights for values that are not standardized which give the same sums.
    func unscaled(_ weights: [Double]) -> [Double] {
      var result = weights.indices.map { deviations[$0] > 1e-9 ? weights[$0] / deviations[$0] : 0 }
      for trait in result.indices.dropFirst() { result[0] -= means[trait] * result[trait] }
      return result
    }
  }
}

extension KindGates.Example {
  init(_ item: SummarizerTraining.Item) {
    self.init(kind: item.example.kind, traits: item.predictors.traits, weight: item.weight)
  }
}

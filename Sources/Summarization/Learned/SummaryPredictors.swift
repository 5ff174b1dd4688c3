internal import CMath
import LinearAlgebra
import TextAnalysis

/// What the score of the learned summarizer is a weighted sum of: the features of a sentence, some
/// products with being the first or second sentence, and products with the size of the document and
/// with that of the summary.
package struct SummaryPredictors: Sendable {
  private static let firstProducts: [SentenceFeature] = [
    .length, .degree, .leaning, .unfinished, .titleCoverage, .furniture, .quotation, .document,
  ]
  private static let secondProducts: [SentenceFeature] = [.length, .degree]
  private static let sizeProducts: [SentenceFeature] = [.first, .length, .coverage, .facet]
  /// The more sentences a summary has, the shorter they are.
  private static let countProducts: [SentenceFeature] = [.length, .characters]

  /// The names of the predictors: `length`, `first*length` (product of features), `length*size`
  /// (product with the size of the document) or `length*count` (product with the logarithm of the
  /// number of sentences of the summary, see ``logCount(of:sentences:)``).
  package static let names: [String] =
    SentenceFeature.allCases.map(\.name)
    + firstProducts.map { "first*\($0.name)" } + secondProducts.map { "second*\($0.name)" }
    + sizeProducts.map { "\($0.name)*size" } + countProducts.map { "\($0.name)*count" }
  /// For each predictor the feature it is counted under in explanations.
  static let parts: [SentenceFeature] =
    SentenceFeature.allCases + firstProducts + secondProducts + sizeProducts
    + countProducts
  /// The number of predictors of a sentence.
  package static let count = names.count

  /// The features the predictors were made from.
  let features: SentenceFeatures
  /// What the kind of the document is told by.
  package let traits: DocumentTraits

  /// - Throws: ``GraphRankingError`` when PageRank does not converge.
  package init(of document: Document) throws {
    features = try SentenceFeatures(of: document)
    traits = DocumentTraits(of: features)
  }

  /// The predictors of sentence `index` in a summary of `count` sentences.
  package func row(_ index: Int, count: Int) -> [Double] {
    let (first, second) = (features[index, .first], features[index, .second])
    let logCount = Self.logCount(of: count, sentences: features.sentenceCount)
    return SentenceFeature.allCases.map { features[index, $0] }
      + Self.firstProducts.map { first * features[index, $0] }
      + Self.secondProducts.map { second * features[index, $0] }
      + Self.sizeProducts.map { traits.size * features[index, $0] }
      + Self.countProducts.map { logCount * features[index, $0] }
  }

  /// The logarithm of the number of sentences of a summary, as if it had a quarter of the document's
  /// and five at most: the extracts that the weights are learned from seldom have more.
  private static func logCount(of count: Int, sentences: Int) -> Double {
    log(max(1, min(Double(count), Double(sentences) / 4, 5)))
  }

  /// The weighted sum for each sentence in a summary of `count` sentences, added up in the order of
  /// the predictors.
  ///
  /// Predictors that are 0 are left out, which changes no sum: rows of a long document would fill
  /// more memory than all that they are made of.
  package func scores(weights: [Double], count: Int) -> [Double] {
    precondition(weights.count == Self.count, "One weight for each predictor is needed.")
    var sums = [Double](repeating: 0, count: features.sentenceCount)
    var weights = weights[...]
    for feature in SentenceFeature.allCases {
      features.add(feature, times: weights.removeFirst(), to: &sums)
    }
    for (sentence, products) in [Self.firstProducts, Self.secondProducts].enumerated() {
      for feature in products {
        let weight = weights.removeFirst()
        if sentence < sums.count { sums[sentence] += features[sentence, feature] * weight }
      }
    }
    let products = [
      (Self.sizeProducts, traits.size),
      (Self.countProducts, Self.logCount(of: count, sentences: features.sentenceCount)),
    ]
    for (features, factor) in products {
      for feature in features {
        self.features.add(feature, times: factor * weights.removeFirst(), to: &sums)
      }
    }
    return sums
  }
}

import LinearAlgebra
import TextAnalysis

/// What the score of the learned summarizer is a weighted sum of: the features of a sentence, some
/// products with being the first or second sentence, and products with the size of the document.
package struct SummaryPredictors: Sendable {
  private static let firstProducts: [SentenceFeature] = [
    .length, .degree, .leaning, .unfinished, .titleCoverage, .furniture, .quotation, .document,
  ]
  private static let secondProducts: [SentenceFeature] = [.length, .degree]
  private static let sizeProducts: [SentenceFeature] = [.first, .length, .coverage, .facet]

  /// The names of the predictors: `length`, `first*length` (product of features) or `length*size`
  /// (product with the size of the document).
  package static let names: [String] =
    SentenceFeature.allCases.map(\.name)
    + firstProducts.map { "first*\($0.name)" } + secondProducts.map { "second*\($0.name)" }
    + sizeProducts.map { "\($0.name)*size" }
  /// For each predictor the feature it is counted under in explanations.
  static let parts: [SentenceFeature] =
    SentenceFeature.allCases + firstProducts + secondProducts + sizeProducts
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

  /// The predictors of sentence `index`.
  package func row(_ index: Int) -> [Double] {
    var row: [Double] = []
    row.reserveCapacity(Self.count)
    append(index, to: &row)
    return row
  }

  /// The weighted sum for each sentence.
  package func scores(weights: [Double]) -> [Double] {
    precondition(weights.count == Self.count, "One weight for each predictor is needed.")
    var row: [Double] = []
    row.reserveCapacity(Self.count)
    return (0..<features.sentenceCount).map { sentence in
      row.removeAll(keepingCapacity: true)
      append(sentence, to: &row)
      var sum = 0.0
      for index in row.indices { sum += row[index] * weights[index] }
      return sum
    }
  }

  /// Rows are made when they are asked for: those of a long document would fill more memory than
  /// all that they are made of.
  private func append(_ sentence: Int, to row: inout [Double]) {
    let start = sentence * SentenceFeatures.count
    row.append(contentsOf: features.values[start..<start + SentenceFeatures.count])
    let (first, second) = (features[sentence, .first], features[sentence, .second])
    for feature in Self.firstProducts { row.append(first * features[sentence, feature]) }
    for feature in Self.secondProducts { row.append(second * features[sentence, feature]) }
    for feature in Self.sizeProducts { row.append(traits.size * features[sentence, feature]) }
  }
}

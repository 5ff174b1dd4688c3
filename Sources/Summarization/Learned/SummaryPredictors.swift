import LinearAlgebra
import TextAnalysis

/// What the score of the learned summarizer is a weighted sum of: the features of a sentence, some
/// products with being the first or second sentence, and products of some features with the
/// traits of the document, which let their weights depend on the kind of text.
package struct SummaryPredictors: Sendable {
  private static let firstProducts: [SentenceFeature] = [
    .length, .degree, .leaning, .unfinished, .titleCoverage, .furniture, .quotation, .document,
  ]
  private static let secondProducts: [SentenceFeature] = [.length, .degree]
  /// Features with traits of contents, and features with traits of form.
  private static let traitProducts: [(features: [SentenceFeature], traits: [DocumentTrait])] = [
    (
      [.first, .length, .coverage, .facet],
      [
        .size, .mean(.speech), .mean(.quotation), .mean(.numbers), .mean(.names), .mean(.aim),
        .mean(.leaning), .mean(.unfinished), .mean(.rare, less: 0.5), .mean(.question), .titleLead,
      ]
    ),
    (
      [.first, .characters, .early],
      [
        .mean(.politeEnding), .mean(.pastEnding, less: 0.3), .mean(.copulaEnding),
        .mean(.explanationEnding), .mean(.nominalEnding), .mean(.demandEnding),
        .mean(.reportEnding), .mean(.hanja), .mean(.bracket), .mean(.titleMark), .mean(.year),
        .mean(.listItem), .mean(.colon), .mean(.personOpening), .mean(.characters),
        .mean(.commas), .mean(.pronouns), .mean(.topic), .mean(.paragraphStart),
      ]
    ),
  ]

  /// The names of the predictors: `length`, `first*length` (product of features) or `length@speech`
  /// (product of feature and trait).
  package static let names: [String] =
    SentenceFeature.allCases.map(\.name)
    + firstProducts.map { "first*\($0.name)" } + secondProducts.map { "second*\($0.name)" }
    + traitProducts.flatMap { features, traits in
      features.flatMap { feature in traits.map { "\(feature.name)@\($0.name)" } }
    }
  /// For each predictor the feature it is counted under in explanations.
  static let parts: [SentenceFeature] =
    SentenceFeature.allCases + firstProducts + secondProducts
    + traitProducts.flatMap { features, traits in
      features.flatMap { feature in traits.map { _ in feature } }
    }
  /// The number of predictors of a sentence.
  package static let count = names.count

  /// The features the predictors were made from.
  let features: SentenceFeatures
  /// The values of the traits, in the order of ``traitProducts``.
  private let traits: [[Double]]

  /// - Throws: ``GraphRankingError`` when PageRank does not converge.
  package init(of document: Document) throws {
    let features = try SentenceFeatures(of: document)
    self.features = features
    traits =
      document.sentenceCount > 0
      ? Self.traitProducts.map { $0.traits.map { $0.value(of: features) } } : []
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
    for (products, traits) in zip(Self.traitProducts, traits) {
      for feature in products.features {
        let value = features[sentence, feature]
        for trait in traits { row.append(value * trait) }
      }
    }
  }
}

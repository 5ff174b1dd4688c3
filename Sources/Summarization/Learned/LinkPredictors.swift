/// What the attraction of a sentence to the one before it is a weighted sum of, once that one is in
/// the summary: a constant, the size of the document, and features of the later sentence.
///
/// Whether a paragraph begins there is not one of them: pasted pages lose their paragraphs.
package enum LinkPredictors {
  private static let features: [SentenceFeature] = [
    .second, .previousCosine, .leaning, .conclusionOpening, .contrastOpening,
    .additionOpening, .exampleOpening, .personOpening, .demonstrativeOpening, .quotation, .speech,
    .question, .characters, .pronouns, .novelty, .topic, .unfinished, .heading,
  ]

  /// The names in model files.
  package static let names = ["constant", "size"] + features.map(\.name)

  /// The predictors of the link between sentence `index` and the one before it.
  package static func row(_ index: Int, of predictors: SummaryPredictors) -> [Double] {
    [1, predictors.traits.size] + features.map { predictors.features[index, $0] }
  }

  /// The weighted sum for each sentence but the first.
  static func scores(of predictors: SummaryPredictors, weights: [Double]) -> [Double] {
    precondition(weights.count == names.count, "One weight for each predictor is needed.")
    let same = weights[0] + weights[1] * predictors.traits.size
    var sums = [Double](repeating: same, count: predictors.features.sentenceCount)
    for (feature, weight) in zip(features, weights.dropFirst(2)) {
      predictors.features.add(feature, times: weight, to: &sums)
    }
    return Array(sums.dropFirst())
  }
}

import LinearAlgebra
import TextAnalysis

extension LearnedSummarizer {
  /// What the sentences of a document are worth in a summary of a given number of sentences.
  struct Ranking {
    let features: SentenceFeatures
    /// The weighted sums that the sentences are ranked by.
    let values: [Double]
    /// The shares that the sums stand for.
    let scores: [Double]
    private let weights: [Double]

    /// - Throws: ``GraphRankingError`` when PageRank does not converge.
    init(of document: Document, count: Int, weights: SummaryWeights) throws {
      features = try SentenceFeatures(of: document)
      self.weights = weights.weights(
        for: count > 1 ? .several : .one, pyramid: weights.pyramid(traits: features.traits()))
      values = features.sums(weights: self.weights)
      scores = Softmax.shares(of: values)
    }

    /// For each sentence what each feature added to its sum, the largest first.
    func parts() -> [[SentenceExplanation.Part]] {
      values.indices.map { sentence in
        SentenceFeature.allCases.compactMap { feature in
          let value = (features[sentence, feature] * weights[feature.column]).quantized
          return value == 0 ? nil : SentenceExplanation.Part(name: feature.name, value: value)
        }.sorted { abs($0.value) > abs($1.value) }
      }
    }
  }
}

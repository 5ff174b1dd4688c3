import LinearAlgebra
import TextAnalysis

extension LearnedSummarizer {
  /// What the sentences of a document are worth in a summary of a given number of sentences.
  struct Ranking {
    let predictors: SummaryPredictors
    /// What the sentences are ranked by: the weighted sum for a summary of one sentence, the log
    /// odds to be in the summary for a longer one.
    let values: [Double]
    /// The probability to be the one sentence, or to be one of several.
    let scores: [Double]
    private let count: Int
    /// The size of the extracts that are counted, or nil for a summary of one sentence: all sentences
    /// but one at most, as nothing could be told of sentences that are in every extract.
    private let size: Int?
    private let weights: SummaryWeights.Mixture
    /// The weighted sums.
    private let sums: [Double]

    /// - Throws: ``GraphRankingError`` when PageRank does not converge.
    init(of document: Document, count: Int, weights: SummaryWeights) throws {
      let predictors = try SummaryPredictors(of: document)
      let mixture = weights.mixture(
        for: document.language, count > 1 ? .several : .one, traits: predictors.traits)
      let sums = predictors.scores(weights: mixture.weights, count: count)
      self.predictors = predictors
      self.count = count
      self.weights = mixture
      self.sums = sums
      size =
        count > 1 && sums.count > 1
        ? min(count, ExtractChain.largestSize, sums.count - 1) : nil
      guard let size else {
        values = sums
        scores = Softmax.shares(of: sums)
        return
      }
      let chain = ExtractChain(
        scores: sums, links: LinkPredictors.scores(of: predictors, weights: mixture.links),
        size: size)
      values = chain.logOdds
      scores = chain.marginals
    }

    /// For each sentence what its value is made of: what each feature added to the weighted sum,
    /// products included, and for several sentences what the other sentences and its neighbours
    /// make of it.
    func parts() -> [[SentenceExplanation.Part]] {
      var parts = sums.indices.map { featureParts(of: $0) }
      guard let size else { return parts }
      let apart = ExtractChain(
        scores: sums, links: [Double](repeating: 0, count: sums.count - 1), size: size
      ).logOdds
      for sentence in sums.indices {
        for (name, value) in [
          ("others", apart[sentence] - sums[sentence]),
          ("neighbours", values[sentence] - apart[sentence]),
        ] where value.quantized != 0 {
          parts[sentence].append(.init(name: name, value: value.quantized))
        }
        parts[sentence].sort { abs($0.value) > abs($1.value) }
      }
      return parts
    }

    private func featureParts(of sentence: Int) -> [SentenceExplanation.Part] {
      var sums = [Double](repeating: 0, count: SentenceFeatures.count)
      for (index, value) in predictors.row(sentence, count: count).enumerated() {
        sums[SummaryPredictors.parts[index].column] += value * weights.weights[index]
      }
      return SentenceFeature.allCases.compactMap { feature in
        let value = sums[feature.column].quantized
        return value == 0 ? nil : SentenceExplanation.Part(name: feature.name, value: value)
      }.sorted { abs($0.value) > abs($1.value) }
    }
  }
}

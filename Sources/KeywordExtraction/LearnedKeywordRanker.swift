import TextAnalysis
import Vectorization

/// Ranks all parts of noun phrases by a weighted sum of ``KeywordFeatures``.
///
/// The weights are those of a logistic regression that tells the keywords people gave from other
/// candidates, learned for each language from open sets (Models/keywords.md); scores are the
/// logarithms of the odds that a person would have given the candidate.
public struct LearnedKeywordRanker: KeywordRanker {
  private let weights: [Language: [Double]]
  private let background: @Sendable (Language) -> (any DocumentFrequencySource)?

  /// The ranker with the weights and the tables in Models.
  public init() {
    weights = KeywordModels.weights
    background = { KeywordModels.frequencies(of: $0) }
  }

  /// A ranker with weights other than the embedded ones, for training and experiments.
  ///
  /// - Parameter weights: For each language one weight a feature.
  public init(
    weights: [Language: [Double]],
    background: @escaping @Sendable (Language) -> (any DocumentFrequencySource)?
  ) {
    self.weights = weights
    self.background = background
  }

  public func candidates(of text: KeywordText, maximumLength: Int) -> [KeywordCandidate] {
    NounPhraseCandidates(maximumLength: maximumLength, extent: .all).candidates(of: text)
  }

  public func scores(of candidates: [KeywordCandidate], in text: KeywordText) -> [Double] {
    let language = text.document.language
    guard let weights = weights[language] ?? weights[.undetermined] else {
      return FirstPhrasesKeywordRanker().scores(of: candidates, in: text)
    }
    let features = KeywordFeatures(candidates, in: text, background: background(language))
    var values: [Double] = []
    return candidates.map { candidate in
      values.removeAll(keepingCapacity: true)
      features.append(candidate, to: &values)
      var score = 0.0
      for index in values.indices { score += values[index] * weights[index] }
      return score
    }
  }
}

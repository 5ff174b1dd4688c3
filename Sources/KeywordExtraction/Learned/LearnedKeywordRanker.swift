internal import CMath
import TextAnalysis
import Vectorization

/// Ranks all parts of noun phrases by a weighted sum of ``KeywordFeatures``.
///
/// The weights are those of a logistic regression that tells the keywords people gave from other
/// candidates, learned for each language from open sets (Models/keywords.md); a score is the
/// probability that a person would have given the candidate.
public struct LearnedKeywordRanker: KeywordRanker {
  private let weights: [Language: KeywordWeights]
  private let background: @Sendable (Language) -> (any DocumentFrequencySource)?

  /// The ranker with the weights and the tables in Models.
  public init() {
    weights = KeywordModels.weights
    background = { KeywordModels.frequencies(of: $0) }
  }

  /// A ranker with weights other than the embedded ones, for training and experiments.
  ///
  /// - Parameter weights: Those of `.undetermined` serve the languages without any.
  public init(
    weights: [Language: KeywordWeights],
    background: @escaping @Sendable (Language) -> (any DocumentFrequencySource)?
  ) {
    self.weights = weights
    self.background = background
  }

  /// All phrases and their parts; in a longer Korean article a common noun that is no compound must
  /// stand twice, or in the title or the first sentence, after the rule of KP-Miner (El-Beltagy and
  /// Rafea 2009) that what is said once, late in a document, is no keyword.
  public func candidates(of text: KeywordDocument, maximumLength: Int) -> [KeywordCandidate] {
    let candidates = NounPhraseCandidates(maximumLength: maximumLength, extent: .all)
      .candidates(of: text)
    guard Self.isLongKorean(text) else { return candidates }
    return candidates.filter { candidate in
      let word = text.words[candidate.first.words.lowerBound]
      return candidate.count > 1 || word.sentence <= 0 || candidate.forms.count > 1
        || word.partCount > 1 || word.traits.contains(.properNoun)
        || text.isInTitle[Int(candidate.forms[0])]
    }
  }

  private static func isLongKorean(_ text: KeywordDocument) -> Bool {
    text.document.language == .korean && text.words.count >= 150
  }

  public func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
    let language = text.document.language
    guard let weights = weights[language] ?? weights[.undetermined] else {
      return FirstPhrasesKeywordRanker().scores(of: candidates, in: text)
    }
    let features = KeywordFeatures(candidates, in: text, background: background(language))
    let plainWeights = weights.plain(atLength: features.length)
    var row = KeywordFeatureRow()
    var scores = candidates.map { candidate in
      features.write(candidate, to: &row)
      return 1 / (1 + exp(-row.sum(times: plainWeights)))
    }
    if Self.isLongKorean(text) { KoreanTopicNouns(candidates, in: text).boost(&scores) }
    return scores
  }
}

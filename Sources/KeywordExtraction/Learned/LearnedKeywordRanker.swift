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
    guard let scoring = scoring(of: candidates, in: text) else {
      return FirstPhrasesKeywordRanker().scores(of: candidates, in: text)
    }
    var row = KeywordFeatureRow()
    var scores = candidates.map { candidate in
      scoring.features.write(candidate, to: &row)
      return 1 / (1 + exp(-row.sum(times: scoring.weights)))
    }
    if Self.isLongKorean(text) { KoreanTopicNouns(candidates, in: text).boost(&scores) }
    return scores
  }

  /// The features of an article's candidates, and their weights in an article of its length; nil
  /// without weights for its language.
  private func scoring(
    of candidates: [KeywordCandidate], in text: KeywordDocument
  ) -> (features: KeywordFeatures, weights: [Double])? {
    let language = text.document.language
    guard let weights = weights[language] ?? weights[.undetermined] else { return nil }
    let features = KeywordFeatures(candidates, in: text, background: background(language))
    return (features, weights.plain(atLength: features.length))
  }

  /// The features times their weights; what ``KoreanTopicNouns`` add to it is `topic-noun`.
  public func parts(
    of chosen: [Int], among candidates: [KeywordCandidate], in text: KeywordDocument
  ) -> [[ExplainedKeyword.Part]]? {
    guard let scoring = scoring(of: candidates, in: text) else { return nil }
    let scores = scores(of: candidates, in: text)
    return chosen.map { candidate in
      let row = scoring.features.row(of: candidates[candidate])
      var parts = zip(KeywordFeature.allCases, scoring.weights).map { feature, weight in
        ExplainedKeyword.Part(name: feature.name, value: row[feature] * weight)
      }
      let sum = row.sum(times: scoring.weights)
      let boost = log(scores[candidate] / (1 - scores[candidate])) - sum
      if abs(boost) > 1e-6 { parts.append(ExplainedKeyword.Part(name: "topic-noun", value: boost)) }
      let order = parts.indices.sorted {
        (-abs(parts[$0].value), $0) < (-abs(parts[$1].value), $1)
      }
      return order.map { parts[$0] }.filter { $0.value != 0 }
    }
  }
}

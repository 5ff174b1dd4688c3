internal import CMath
import TextAnalysis
import Vectorization

/// Ranks all parts of noun phrases by a weighted sum of ``KeywordFeatures`` and by trees over them.
///
/// The weights are those of a logistic regression that tells the keywords people gave from other
/// candidates, learned for each language from open sets (Models/keywords.md); the trees, boosted
/// from there on, add what the sum lacks. A score is the probability that a person would have given
/// the candidate.
public struct LearnedKeywordRanker: KeywordRanker {
  private let weights: [Language: KeywordWeights]
  private let trees: @Sendable (Language) -> KeywordTrees
  private let background: @Sendable (Language) -> (any DocumentFrequencySource)?

  /// The ranker with the weights, trees and tables in Models.
  public init() {
    weights = KeywordModels.weights
    trees = { KeywordModels.trees(of: $0) }
    background = { KeywordModels.frequencies(of: $0) }
  }

  /// A ranker with weights other than the embedded ones, for training and experiments.
  ///
  /// - Parameters:
  ///   - weights: Those of `.undetermined` serve the languages without any.
  ///   - trees: The trees that go with the weights of a language.
  ///   - background: In how many documents of a language forms occur.
  public init(
    weights: [Language: KeywordWeights],
    trees: @escaping @Sendable (Language) -> KeywordTrees = { _ in KeywordTrees() },
    background: @escaping @Sendable (Language) -> (any DocumentFrequencySource)?
  ) {
    self.weights = weights
    self.trees = trees
    self.background = background
  }

  /// All phrases and their parts but ``LoneNouns``, ``MediaNames``, ``Labels``, ``NameBearers``,
  /// ``ObliqueWords`` and ``ArticledPhrases``; in a longer Korean article a common noun that is no compound must stand twice, or
  /// in the title or the first sentence, after the rule of KP-Miner (El-Beltagy and Rafea 2009) that
  /// what is said once, late in a document, is no keyword.
  public func candidates(of text: KeywordDocument, maximumLength: Int) -> [KeywordCandidate] {
    let (lone, media, oblique) = (LoneNouns(text), MediaNames(text), ObliqueWords(text))
    let articled = ArticledPhrases(text)
    var candidates = NounPhraseCandidates(maximumLength: maximumLength, extent: .all)
      .candidates(of: text)
    text.removePieces(from: &candidates, longest: maximumLength)
    candidates.removeAll {
      lone.contains($0) || media.contains($0) || oblique.contains($0) || articled.contains($0)
        || Labels.contains($0, in: text) || NameBearers.contains($0, in: text)
    }
    if Self.isLongKorean(text) { candidates.removeAll { Self.isMinor($0, in: text) } }
    return candidates
  }

  /// Whether a candidate is a common noun that is no compound and stands once, neither in the title nor
  /// in the first sentence.
  private static func isMinor(_ candidate: KeywordCandidate, in text: KeywordDocument) -> Bool {
    guard candidate.count == 1, candidate.forms.count == 1 else { return false }
    let word = text.words[candidate.first.words.lowerBound]
    return word.sentence > 0 && word.partCount <= 1 && !word.traits.contains(.properNoun)
      && !text.isInTitle[Int(candidate.forms[0])]
  }

  private static func isLongKorean(_ text: KeywordDocument) -> Bool {
    text.document.language == .korean && text.words.count >= 150
  }

  /// Below a probability of about half of F1 a further keyword costs more than it brings (Lipton, Elkan and
  /// Naryanaswamy 2014, “Optimal thresholding of classifiers to maximize F1 measure”); these are best over
  /// most unseen sources, which in English are papers more than news (Evaluation/Keywords.md).
  public func minimumScore(in language: Language) -> Double? { language == .english ? 0.1 : 0.15 }

  public func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
    guard let scoring = scoring(of: candidates, in: text) else {
      return FirstPhrasesKeywordRanker().scores(of: candidates, in: text)
    }
    return scores(of: candidates, in: text, by: scoring)
  }

  private func scores(
    of candidates: [KeywordCandidate], in text: KeywordDocument, by scoring: Scoring
  ) -> [Double] {
    var row = KeywordFeatureRow()
    var block = KeywordFeatureBlock()
    var sums = SIMD8<Double>()
    var scores: [Double] = []
    scores.reserveCapacity(candidates.count)
    for start in stride(from: 0, to: candidates.count, by: KeywordFeatureBlock.rowCount) {
      let end = min(start + KeywordFeatureBlock.rowCount, candidates.count)
      for candidate in start..<end {
        scoring.features.write(candidates[candidate], to: &row)
        sums[candidate - start] = row.sum(times: scoring.weights)
        block.set(candidate - start, to: row)
      }
      let treeSums = scoring.trees.sums(for: block)
      for place in 0..<end - start { scores.append(1 / (1 + exp(-sums[place] - treeSums[place]))) }
    }
    if Self.isLongKorean(text) { KoreanTopicNouns(candidates, in: text).boost(&scores) }
    return scores
  }

  /// The features of an article's candidates, their weights in an article of its length, and the
  /// trees beside these.
  private struct Scoring {
    var features: KeywordFeatures
    var weights: [Double]
    var trees: KeywordTrees
  }

  /// What scores the candidates of an article; nil without weights for its language.
  private func scoring(
    of candidates: [KeywordCandidate], in text: KeywordDocument
  ) -> Scoring? {
    let language = text.document.language
    guard let weights = weights[language] ?? weights[.undetermined] else { return nil }
    let features = KeywordFeatures(candidates, in: text, background: background(language))
    return Scoring(
      features: features, weights: weights.plain(atLength: features.length),
      trees: trees(self.weights[language] == nil ? .undetermined : language))
  }

  /// For each feature its value times its weight and what the trees say by it; what
  /// ``KoreanTopicNouns`` add to that is `topic-noun`.
  public func parts(
    of chosen: [Int], among candidates: [KeywordCandidate], in text: KeywordDocument
  ) -> [[ExplainedKeyword.Part]]? {
    guard let scoring = scoring(of: candidates, in: text) else { return nil }
    let scores = scores(of: candidates, in: text, by: scoring)
    return chosen.map { candidate in
      let row = scoring.features.row(of: candidates[candidate])
      var values = zip(row.values, scoring.weights).map { $0 * $1 }
      scoring.trees.add(to: &values, for: row)
      var parts = zip(KeywordFeature.allCases, values).map {
        ExplainedKeyword.Part(name: $0.name, value: $1)
      }
      let boost = log(scores[candidate] / (1 - scores[candidate])) - values.reduce(0, +)
      if abs(boost) > 1e-6 { parts.append(ExplainedKeyword.Part(name: "topic-noun", value: boost)) }
      let order = parts.indices.sorted {
        (-abs(parts[$0].value), $0) < (-abs(parts[$1].value), $1)
      }
      return order.map { parts[$0] }.filter { $0.value != 0 }
    }
  }
}

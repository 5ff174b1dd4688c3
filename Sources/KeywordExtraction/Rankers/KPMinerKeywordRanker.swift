internal import CMath
import TextAnalysis
import Vectorization

/// Ranks phrases by frequency, rarity and a boost for phrases of several words.
///
/// Source: El-Beltagy and Rafea 2009, “KP-Miner: A keyphrase extraction system for English and
/// Arabic documents”: a candidate first stands among the first words and occurs often enough; a
/// phrase of several words counts as unknown to the background and is boosted by the share of such
/// phrases. Departures: candidates are parts of noun phrases, and the least frequency falls with
/// the length of the article, to 1 below 400 words, as short texts would have no candidates.
public struct KPMinerKeywordRanker: KeywordRanker {
  private static let cutoff = 850
  private static let sigma = 3.0
  private static let alpha = 2.3
  private let background: (any DocumentFrequencySource)?

  public init(background: (any DocumentFrequencySource)? = nil) {
    self.background = background
  }

  public func candidates(of text: KeywordDocument, maximumLength: Int) -> [KeywordCandidate] {
    let least = text.words.count < 400 ? 1 : text.words.count < 2000 ? 2 : 3
    return NounPhraseCandidates(maximumLength: maximumLength, extent: .all).candidates(of: text)
      .filter { $0.count >= least && $0.first.words.lowerBound < Self.cutoff }
  }

  public func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
    let rarity = background.map { FormRarity(text, background: $0) } ?? FormRarity(text)
    let unknown = log(1 + Double(background?.documentCount ?? text.document.sentenceCount)) + 1
    let all = candidates.reduce(0) { $0 + $1.count }
    let compounds = candidates.reduce(0) { $0 + ($1.forms.count > 1 ? $1.count : 0) }
    let boost = min(Self.sigma, Double(all) / (Double(max(compounds, 1)) * Self.alpha))
    return candidates.map { candidate in
      candidate.forms.count > 1
        ? Double(candidate.count) * unknown * max(boost, 1)
        : Double(candidate.count) * rarity.weights[Int(candidate.forms[0])]
    }
  }
}

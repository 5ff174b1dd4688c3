internal import CMath
import TextAnalysis
import Vectorization

/// Ranks by how unlike the background an article's words are.
///
/// A word adds its share of the Kullback-Leibler divergence of the article from the background, p ·
/// ln(p / q), with p its share of the article's words and q the same of the background, where a
/// document frequency stands for a count; a candidate scores its count times the mean of its words.
/// Source: Tomokiyo and Hurst 2003, “A language model approach to keyphrase extraction”, whose
/// informativeness this is, of words in place of n-grams.
public struct BackgroundContrastKeywordRanker: KeywordRanker {
  private let background: (any DocumentFrequencySource)?

  public init(background: (any DocumentFrequencySource)? = nil) {
    self.background = background
  }

  public func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
    let rarity = background.map { FormRarity(text, background: $0) } ?? FormRarity(text)
    let total = Double(max(text.words.count, 1))
    let divergence = text.formCounts.indices.map { form in
      let share = Double(text.formCounts[form]) / total
      // A weight is 1 + ln(N / df): its exponential is one over the share of documents.
      return share > 0 ? share * max(0, log(share) + rarity.weights[form] + log(total)) : 0
    }
    return candidates.map { candidate in
      Double(candidate.count) * candidate.forms.reduce(0) { $0 + divergence[Int($1)] }
        / Double(candidate.forms.count)
    }
  }
}

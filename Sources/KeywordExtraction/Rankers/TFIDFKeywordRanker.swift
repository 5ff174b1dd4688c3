import TextAnalysis
import Vectorization

/// Ranks by how often a phrase is in the article and how rare its words are elsewhere (Salton
/// and Buckley 1988, “Term-weighting approaches in automatic text retrieval”).
///
/// A candidate scores its count times the sum of its words' rarity. Without a table of document
/// frequencies the sentences of the article stand for documents, and the sum is divided by the
/// square root of the number of words.
public struct TFIDFKeywordRanker: KeywordRanker {
  private let background: (any DocumentFrequencySource)?

  /// - Parameter background: In how many documents of a collection each form occurs; nil for the
  ///   article's own sentences.
  public init(background: (any DocumentFrequencySource)? = nil) {
    self.background = background
  }

  public func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
    let rarity = background.map { FormRarity(text, background: $0) } ?? FormRarity(text)
    return candidates.map { candidate in
      let sum = candidate.forms.reduce(0) { $0 + rarity.weights[Int($1)] }
      let length = background == nil ? Double(candidate.forms.count).squareRoot() : 1
      return Double(candidate.count) * sum / length
    }
  }
}

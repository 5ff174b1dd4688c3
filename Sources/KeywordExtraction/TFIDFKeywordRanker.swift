import LinearAlgebra
import TextAnalysis
import Vectorization

/// Ranks by term frequency and inverse sentence frequency (Salton and Buckley 1988,
/// “Term-weighting approaches in automatic text retrieval”), with sentences for documents.
///
/// A candidate scores how often it stands in the article, times the sum of its words' rarity over
/// the square root of their number, so that a phrase beats its words where both are as frequent.
public struct TFIDFKeywordRanker: KeywordRanker {
  private let inverseDocumentFrequency = InverseDocumentFrequency.smooth

  public init() {}

  public func scores(
    of candidates: [KeywordCandidate], in document: Document
  ) -> [Double] {
    let counts = TermCountMatrix(document.body, vocabulary: document.vocabulary)
    return candidates.map { candidate in
      let rarity = candidate.terms.reduce(0.0) { sum, term in
        sum
          + inverseDocumentFrequency.weight(
            unitCount: document.sentenceCount,
            frequency: Int(counts.sentenceFrequencies[Int(term)]))
      }
      return Double(candidate.count) * rarity / Double(candidate.terms.count).squareRoot()
    }
  }
}

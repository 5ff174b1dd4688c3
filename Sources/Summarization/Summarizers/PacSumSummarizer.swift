import LinearAlgebra
import TextAnalysis
import Vectorization

/// PacSum: centrality in which a link counts differently to a sentence before and to one after.
///
/// Source: Zheng and Lapata 2019, "Sentence Centrality Revisited for Unsupervised Summarization",
/// TF-IDF form: the score is λ₁ times the weights of the links to earlier sentences plus λ₂ times
/// those to later ones; weights are what a similarity has above min + β·(max − min), and 0 below.
/// Departures: similarities are cosines, where the paper takes products of TF-IDF vectors; of
/// documents longer than ``longestStretch`` sentences, a sentence is linked within its stretch only.
public struct PacSumSummarizer: SentenceScorer {
  /// λ₁, the weight of links to earlier sentences; the paper finds it best at or below 0.
  public var earlierWeight: Double
  /// λ₂, the weight of links to later sentences.
  public var laterWeight: Double
  /// β, where weak links end: 0 keeps all, 1 none.
  public var threshold: Double

  /// The most sentences that are compared pair by pair.
  public static let longestStretch = 1000

  public init(earlierWeight: Double = -0.5, laterWeight: Double = 1, threshold: Double = 0) {
    self.earlierWeight = earlierWeight
    self.laterWeight = laterWeight
    self.threshold = threshold
  }

  /// The directed centrality of each sentence.
  ///
  /// - Complexity: O(*n*²) for *n* sentences of a stretch, after the product of their rows.
  public func scores(of document: Document) -> [Double] {
    let cosine = CosineSimilarity()
    return DocumentStretches.scores(of: document.body, limit: Self.longestStretch) { text in
      scores(similarities: cosine.matrix(for: text, vocabulary: document.vocabulary))
    }
  }

  /// The directed centrality in a symmetric matrix of similarities.
  func scores(similarities: Matrix<Double>) -> [Double] {
    let count = similarities.rows
    var (least, most) = (Double.infinity, 0.0)
    for row in 0..<count {
      for column in 0..<row {
        least = min(least, similarities[row, column])
        most = max(most, similarities[row, column])
      }
    }
    let cut = least + threshold * (most - least)
    var scores = [Double](repeating: 0, count: count)
    for row in 0..<count {
      for column in 0..<row {
        let weight = max(0, similarities[row, column] - cut)
        scores[row] += earlierWeight * weight
        scores[column] += laterWeight * weight
      }
    }
    return scores
  }
}

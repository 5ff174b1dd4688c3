import GraphRanking
import LinearAlgebra
import TextAnalysis
import Vectorization

/// LexRank: the sentences that a random walk over similar sentences visits most often.
///
/// Source: Erkan and Radev 2004, "LexRank: Graph-based Lexical Centrality as Salience in Text
/// Summarization". Every sentence is linked to itself, as in the paper's algorithm 3. Departures:
/// unless a background collection is given, as in the paper, rarities are counted in the article
/// itself; with continuous weights, documents of more than ``largestMatrix`` sentences are
/// ranked without the links to themselves, and with a threshold in stretches of that length.
public struct LexRankSummarizer: SentenceScorer {
  /// What the weights of the graph are.
  public enum Weighting: Sendable, Hashable {
    /// The cosines themselves.
    case continuous
    /// 1 where the cosine is above the threshold, which is at least 0, and 0 elsewhere.
    case threshold(Double)
  }

  public var weighting: Weighting
  /// Where the rarity of words is looked up; nil for the article's own sentences.
  public var background: (any DocumentFrequencySource)?
  /// The random walk; its damping factor of 0.85 is a jump probability of 0.15 in the paper.
  public var pageRank: PageRank

  /// The most sentences whose similarities are stored in one matrix.
  public static let largestMatrix = 1000

  public init(
    weighting: Weighting = .continuous, background: (any DocumentFrequencySource)? = nil,
    pageRank: PageRank = PageRank()
  ) {
    self.weighting = weighting
    self.background = background
    self.pageRank = pageRank
  }

  /// The share of the walk's time that is spent at each sentence.
  ///
  /// - Complexity: O(*n*³) for articles; for long documents as ``TextRankSummarizer``.
  public func scores(of document: Document) throws -> [Double] {
    let cosine = CosineSimilarity(
      vectorizer: TFIDFVectorizer(inverseDocumentFrequency: .plain, background: background))
    switch weighting {
    case .continuous where document.sentenceCount > Self.largestMatrix:
      let rows = cosine.rows(for: document.body, vocabulary: document.vocabulary)
      return try pageRank.scores(of: .products(rows))
    case .continuous:
      var matrix = cosine.matrix(for: document.body, vocabulary: document.vocabulary)
      matrix.fillDiagonal(with: 1)
      return try pageRank.scores(of: .symmetric(matrix))
    case .threshold(let threshold):
      return try DocumentStretches.scores(of: document.body, limit: Self.largestMatrix) { text in
        var matrix = cosine.matrix(for: text, vocabulary: document.vocabulary)
        matrix.withMutableElements { elements in
          for index in elements.indices {
            elements[index] = elements[index].quantized > threshold ? 1 : 0
          }
        }
        matrix.fillDiagonal(with: 1)
        return try pageRank.scores(of: .symmetric(matrix))
      }
    }
  }
}

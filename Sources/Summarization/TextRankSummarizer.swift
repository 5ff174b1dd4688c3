import GraphRanking
import TextAnalysis
import Vectorization

/// TextRank: sentences that many other sentences resemble, found by PageRank over the graph of
/// their similarities.
///
/// Source: Mihalcea and Tarau 2004, "TextRank: Bringing Order into Texts". Departures: the usual
/// similarity here is the cosine of TF-IDF rows, where the paper divides the number of shared words
/// by the lengths' logarithms; scores are probabilities that sum to 1, see ``GraphRanking/PageRank``.
public struct TextRankSummarizer: SentenceScorer {
  /// The random walk over the sentences.
  public var pageRank: PageRank
  /// What makes the rows whose products are the weights of the graph.
  public var similarity: CosineSimilarity

  public init(
    similarity: CosineSimilarity = CosineSimilarity(), pageRank: PageRank = PageRank()
  ) {
    self.similarity = similarity
    self.pageRank = pageRank
  }

  /// The probability that a reader who walks from sentence to similar sentence is at each one.
  ///
  /// - Complexity: O(*n*³) by BLAS and one Cholesky solve for articles, and O(*t*) an iteration
  ///   for documents of more than ``GraphRanking/PageRank/largestExactGraph`` sentences, where *t*
  ///   is the number of terms of all sentences.
  public func scores(of document: Document) throws -> [Double] {
    let rows = similarity.rows(for: document.body, vocabulary: document.vocabulary)
    return try pageRank.scores(of: .products(rows))
  }
}

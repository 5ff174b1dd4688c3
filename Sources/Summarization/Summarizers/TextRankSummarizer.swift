import GraphRanking
import LinearAlgebra
import TextAnalysis
import Vectorization

/// TextRank: sentences that many other sentences resemble, found by PageRank over the graph of
/// their similarities.
///
/// Source: Mihalcea and Tarau 2004, "TextRank: Bringing Order into Texts". Departures: the usual
/// similarity here is the cosine of TF-IDF rows, where the paper divides the number of shared words
/// by the lengths' logarithms (``WordOverlapSimilarity`` is that one); scores are probabilities that
/// sum to 1, see ``GraphRanking/PageRank``.
///
/// A walk that jumps to sentences like the title or the query (Haveliwala 2002, "Topic-Sensitive
/// PageRank") makes their neighbours rise as well.
public struct TextRankSummarizer: SentenceScorer {
  /// Where the random walk jumps to.
  public enum Personalization: Sendable, Hashable {
    /// To every sentence alike.
    case none
    /// To sentences by their likeness to the title.
    case title
    /// To sentences by their likeness to the query.
    case query
  }

  /// What the weights of the graph are.
  public var similarity: any SentenceSimilarity
  /// Where the walk jumps to; without a title or query, or when no sentence resembles it, to every
  /// sentence alike.
  public var personalization: Personalization
  /// The random walk over the sentences.
  public var pageRank: PageRank

  /// The most sentences that are compared pair by pair: of a longer document, similarities other
  /// than the cosine link the sentences of stretches of this length only.
  public static let longestStretch = 500

  public init(
    similarity: any SentenceSimilarity = CosineSimilarity(),
    personalization: Personalization = .none, pageRank: PageRank = PageRank()
  ) {
    self.similarity = similarity
    self.personalization = personalization
    self.pageRank = pageRank
  }

  /// The probability that a reader who walks from sentence to similar sentence is at each one.
  ///
  /// - Complexity: O(*n*³) by BLAS and one Cholesky solve for articles. For documents of more than
  ///   ``GraphRanking/PageRank/largestExactGraph`` sentences with the cosine O(*t*) an iteration,
  ///   where *t* is the number of terms of all sentences; with another similarity that of its
  ///   matrices of ``longestStretch`` sentences.
  public func scores(of document: Document) throws -> [Double] {
    let jumps = jumps(of: document)
    if let cosine = similarity as? CosineSimilarity {
      let rows = cosine.rows(for: document.body, vocabulary: document.vocabulary)
      return try pageRank.scores(of: .products(rows), teleport: jumps)
    }
    var start = 0
    return try DocumentStretches.scores(of: document.body, limit: Self.longestStretch) { text in
      let range = start..<start + text.sentences.count
      start = range.upperBound
      let matrix = try similarity.matrix(for: text, vocabulary: document.vocabulary)
      let graph: WeightedGraph = similarity.isSymmetric ? .symmetric(matrix) : .directed(matrix)
      let teleport = jumps.map { Array($0[range]) }
      let isUsable = teleport?.contains { $0 > 0 } ?? false
      return try pageRank.scores(of: graph, teleport: isUsable ? teleport : nil)
    }
  }

  /// The likeness of each sentence to the title or query, or nil for none.
  private func jumps(of document: Document) -> [Double]? {
    let target: TokenizedText?
    switch personalization {
    case .none: target = nil
    case .title: target = document.title
    case .query: target = document.query
    }
    guard let target else { return nil }
    let likeness = TextLikeness(to: target, of: document).cosines
    return likeness.contains { $0 > 0 } ? likeness : nil
  }
}

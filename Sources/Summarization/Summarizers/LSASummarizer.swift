import LinearAlgebra
import TextAnalysis

/// LSA after Steinberger and Ježek: sentences that weigh most in all of the strong topics together.
///
/// Source: Steinberger and Ježek 2004, "Using Latent Semantic Analysis in Text Summarization and
/// Summary Evaluation": the score of a sentence is the length of its vector in the space of the
/// topics, each stretched by its singular value; topics weaker than half of the strongest are left
/// out. Departure: at most ``largestTopicCount`` topics are counted.
public struct LSASummarizer: SentenceScorer {
  /// The most topics that are counted.
  public static let largestTopicCount = 32

  public init() {}

  /// √Σ *σₖ²vₖᵢ²* over the strong topics *k*.
  ///
  /// - Complexity: see ``LatentTopics``.
  public func scores(of document: Document) throws -> [Double] {
    let topics = try LatentTopics(of: document, topics: Self.largestTopicCount)
    let strongest = topics.strengths.first ?? 0
    // A hair below a half, so that rounding does not decide about a topic of exactly a half.
    let strong = topics.strengths.prefix { $0 >= 0.5 * strongest * (1 - 1e-5) }
    var squares = [Double](repeating: 0, count: document.sentenceCount)
    for (topic, strength) in strong.enumerated() {
      for (sentence, weight) in topics.weights.row(topic).enumerated() {
        squares[sentence] += strength * strength * weight * weight
      }
    }
    return squares.map { $0.squareRoot() }
  }
}

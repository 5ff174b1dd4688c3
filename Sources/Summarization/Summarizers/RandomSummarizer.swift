import LinearAlgebra
import TextAnalysis

/// Sentences at random, from a fixed seed and the article's own text: the floor of comparisons.
public struct RandomSummarizer: SentenceScorer {
  private let seed: UInt64

  /// - Parameter seed: Two seeds give two independent choices; one seed always the same.
  public init(seed: UInt64 = 12345) {
    self.seed = seed
  }

  /// One number in 0..<1 a sentence, uniform and independent.
  ///
  /// The generator is started from the seed and the text, so that the choice for an article does
  /// not depend on the articles before it.
  public func scores(of document: Document) -> [Double] {
    var generator = SplitMix64(seed: FNV1a.hash(of: document.body.text.utf8, seed: seed))
    return document.body.sentences.map { _ in generator.nextUniform() }
  }
}

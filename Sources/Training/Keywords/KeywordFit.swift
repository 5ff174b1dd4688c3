import KeywordExtraction
import Vectorization

/// What is learned for the default keyword ranker from sets of one language.
package struct KeywordFit {
  package let weights: KeywordWeights
  /// None when the recipe asks for none.
  package let trees: KeywordTrees

  /// The ranker with these weights and trees for all languages.
  func ranker(_ background: (any DocumentFrequencySource)?) -> LearnedKeywordRanker {
    let trees = trees
    return LearnedKeywordRanker(
      weights: [.undetermined: weights], trees: { _ in trees }, background: { _ in background })
  }
}

import TextAnalysis

/// The first sentences of the article: the baseline that news is hard to beat with.
public struct LeadSummarizer: SentenceScorer {
  public init() {}

  /// The share of the article that begins at the sentence: 1 for the first, falling evenly.
  public func scores(of document: Document) -> [Double] {
    let count = Double(document.sentenceCount)
    return document.body.sentences.indices.map { 1 - Double($0) / count }
  }
}

import TextAnalysis

/// Chooses sentences when all of them have scores: the half of summarizing that does not care where
/// the scores come from.
public protocol SentenceSelector: Sendable {
  /// Sentences that keep the budget, first pick first.
  ///
  /// - Parameter scores: One finite score a sentence, higher for sentences to choose first.
  func pick(by scores: [Double], from document: Document, within budget: SummaryBudget) -> [Int]
}

/// A summarizer made of any scores and any choice among them.
///
///     SelectingSummarizer(scorer: LexRankSummarizer(), selector: MMRSelector(diversity: 0.3))
///
/// Any summarizer can give the scores; its own picks are not used.
public struct SelectingSummarizer: Summarizer {
  /// What gives the scores.
  public var scorer: any Summarizer
  /// What chooses.
  public var selector: any SentenceSelector

  public init(scorer: any Summarizer, selector: any SentenceSelector) {
    self.scorer = scorer
    self.selector = selector
  }

  public func select(from document: Document, within budget: SummaryBudget) throws -> Selection {
    let scores: [Double]
    if let scorer = scorer as? any SentenceScorer {
      scores = try scorer.scores(of: document)
    } else {
      scores = try scorer.select(from: document, within: budget).scores
    }
    try InvalidScores.check(scores, expected: document.sentenceCount)
    return Selection(
      picks: selector.pick(by: scores, from: document, within: budget), scores: scores)
  }
}

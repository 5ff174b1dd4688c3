import TextAnalysis

/// Chooses the sentences of an article that stand for the whole.
///
/// A summarizer is an immutable value that many threads share. To add one, write a file with a
/// type that conforms, and add a case to ``SummarizationMethod``; the help screen and the shared
/// checks of the test suite pick it up. From outside of the package it is given as
/// ``SummarizationMethod/custom(_:_:)``.
public protocol Summarizer: Sendable {
  /// Scores every sentence and chooses those that fit within `budget`.
  ///
  /// - Returns: Distinct sentences that keep the budget; the same for the same arguments.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  func select(from document: Document, within budget: SummaryBudget) throws -> Selection

  /// The same choice, with ``Selection/explanations`` filled in.
  func explainedSelection(
    from document: Document, within budget: SummaryBudget
  ) throws -> Selection
}

extension Summarizer {
  public func explainedSelection(
    from document: Document, within budget: SummaryBudget
  ) throws -> Selection {
    var selection = try select(from: document, within: budget)
    selection.explanations = selection.plainExplanations(
      meter: BudgetMeter(budget, for: document))
    return selection
  }
}

/// What a summarizer chose, and how it scored every sentence.
public struct Selection: Sendable, Hashable {
  /// The chosen sentences, first pick first.
  public var picks: [Int]
  /// One score a sentence of the document; comparable within one document and method only.
  public var scores: [Double]

  /// One explanation a sentence when they were asked for, otherwise none.
  public var explanations: [SentenceExplanation]

  public init(picks: [Int], scores: [Double], explanations: [SentenceExplanation] = []) {
    self.picks = picks
    self.scores = scores
    self.explanations = explanations
  }
}

/// A summarizer that is a score for each sentence, independent of the other choices.
///
/// Conforming types only score; the choice is ``TopSentences`` by score.
public protocol SentenceScorer: Summarizer {
  /// One finite score a sentence, higher for sentences that should be chosen first.
  func scores(of document: Document) throws -> [Double]
}

extension SentenceScorer {
  public func select(from document: Document, within budget: SummaryBudget) throws -> Selection {
    let scores = try scores(of: document)
    try InvalidScores.check(scores, expected: document.sentenceCount)
    return Selection(
      picks: TopSentences.pick(by: scores, from: document, within: budget), scores: scores)
  }
}

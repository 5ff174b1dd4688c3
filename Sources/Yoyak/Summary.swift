import Summarization
import TextAnalysis
import Vectorization

/// The sentences of an article that stand for the whole.
public struct Summary: Sendable, Hashable {
  /// The sentences, in the order asked for.
  public var sentences: [SummarySentence]
  /// How many sentences the body has.
  public var sentenceCount: Int
  /// What alone tells how to reproduce the summary.
  public var signature: String
  /// Why each sentence of the body, in order, was taken or not; empty unless
  /// ``SummaryOptions/explains`` asks for it.
  public var explanations: [ExplainedSentence] = []
}

/// A sentence of the body with what its score is made of and what was decided.
public struct ExplainedSentence: Sendable, Hashable {
  /// The sentence.
  public var sentence: SummarySentence
  /// The parts of its score and the decision.
  public var explanation: SentenceExplanation
}

/// One sentence of a summary.
public struct SummarySentence: Sendable, Hashable {
  /// Its number among all sentences of the body, from 0.
  public var index: Int
  /// Its place in the article, in UTF-8 offsets.
  public var range: TextRange
  /// The text there as it was given, unaltered.
  public var text: String
  /// The text as it is shown: folds of the input are spaces, words broken by them whole, and marks
  /// of emphasis and links left out. Mostly it is ``text``.
  public var display: String
  /// The method's score; comparable within one summary only.
  public var score: Double
}

/// The order sentences are given in.
public enum SentenceOrder: String, Sendable, Hashable, CaseIterable {
  /// As in the article.
  case document
  /// The best first.
  case rank
}

/// How an article is summarized.
public struct SummaryOptions: Sendable, Hashable {
  public var method: SummarizationMethod
  public var budget: SummaryBudget
  public var order: SentenceOrder
  /// How much a sentence loses for saying again what a chosen one says, from 0 to 1; nil leaves the
  /// choice to the method.
  public var diversity: Double?
  /// In how many documents of a collection words occur, for methods that use it
  /// (`SummarizationMethod.usesDocumentFrequencies`); nil for the article's own sentences.
  public var documentFrequencies: DocumentFrequencyTable?
  /// Whether the summary tells why each sentence was taken or not.
  public var explains: Bool

  public init(
    method: SummarizationMethod = .learned, budget: SummaryBudget = SummaryBudget(),
    order: SentenceOrder = .document, diversity: Double? = nil,
    documentFrequencies: DocumentFrequencyTable? = nil, explains: Bool = false
  ) {
    self.method = method
    self.budget = budget
    self.order = order
    self.diversity = diversity
    self.documentFrequencies = documentFrequencies
    self.explains = explains
  }
}

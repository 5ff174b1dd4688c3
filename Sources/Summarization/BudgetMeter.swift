import TextAnalysis

/// Keeps account of a budget while sentences are chosen.
public struct BudgetMeter: Sendable {
  /// The limits.
  public let budget: SummaryBudget
  /// The length of every sentence of the document.
  public let lengths: [SentenceLength]
  private let sentenceLimit: Int
  private var taken = 0
  private var used: (characters: Int, words: Int, bytes: Int) = (0, 0, 0)

  /// Starts an account with nothing taken.
  public init(_ budget: SummaryBudget, for document: Document) {
    self.budget = budget
    sentenceLimit = budget.sentenceLimit(of: document.sentenceCount)
    lengths = document.body.sentences.map { SentenceLength(of: $0, in: document.body.text) }
  }

  /// Whether no further sentence can be taken, however short.
  public var isFull: Bool { taken >= sentenceLimit }

  /// Whether `sentence` still fits within every limit.
  public func fits(_ sentence: Int) -> Bool {
    let length = lengths[sentence]
    let separator = taken > 0 ? 1 : 0
    return taken < sentenceLimit
      && used.characters + separator + length.characters <= budget.characters ?? .max
      && used.words + length.words <= budget.words ?? .max
      && used.bytes + separator + length.bytes <= budget.bytes ?? .max
  }

  /// Takes `sentence` when it fits, and says whether it did.
  public mutating func take(_ sentence: Int) -> Bool {
    guard fits(sentence) else { return false }
    let length = lengths[sentence]
    let separator = taken > 0 ? 1 : 0
    used.characters += separator + length.characters
    used.words += length.words
    used.bytes += separator + length.bytes
    taken += 1
    return true
  }
}

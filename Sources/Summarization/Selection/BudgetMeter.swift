import TextAnalysis

/// Keeps account of a budget while sentences are chosen, and of what was said: no sentence is taken
/// whose text was taken before, nor one without any text.
public struct BudgetMeter: Sendable {
  /// The limits.
  public let budget: SummaryBudget
  /// The length of every sentence of the document.
  public let lengths: [SentenceLength]
  private let sentenceLimit: Int
  let twins: DuplicateSentences
  /// The sentences that are white space of any script.
  private let blanks: Set<Int>
  /// The first sentences of the texts that were taken, where two have the same.
  private var said: Set<Int> = []
  private var taken = 0
  private var used: (characters: Int, words: Int, bytes: Int) = (0, 0, 0)

  /// Starts an account with nothing taken.
  public init(_ budget: SummaryBudget, for document: Document) {
    self.budget = budget
    sentenceLimit = budget.sentenceLimit(of: document.sentenceCount)
    twins = DuplicateSentences(of: document.body)
    let text = document.body.text
    let sentences = document.body.sentences
    let lengths = DocumentThreads.map(sentences) { SentenceLength(of: $0, in: text) }
    self.lengths = lengths
    blanks = Set(
      sentences.indices.filter { sentence in
        // Wide and unbreakable spaces count as a word.
        lengths[sentence].words == 0
          || lengths[sentence].words == 1
            && text.string(in: sentences[sentence]).unicodeScalars
              .allSatisfy(\.properties.isWhitespace)
      })
  }

  /// Whether the whole document keeps the limits of length.
  var holdsAll: Bool {
    guard budget.limitsLength else { return true }
    var sum = (characters: 0, words: 0, bytes: 0)
    for length in lengths {
      sum.characters += length.characters + 1
      sum.words += length.words
      sum.bytes += length.bytes + 1
    }
    return sum.characters - 1 <= budget.characters ?? .max && sum.words <= budget.words ?? .max
      && sum.bytes - 1 <= budget.bytes ?? .max
  }

  /// Whether no further sentence can be taken, however short.
  public var isFull: Bool { taken >= sentenceLimit }

  /// Whether `sentence` still fits within every limit and says what was not taken yet.
  public func fits(_ sentence: Int) -> Bool {
    let length = lengths[sentence]
    let separator = taken > 0 ? 1 : 0
    if isBlank(sentence) { return false }
    if let first = twins.first(of: sentence), said.contains(first) { return false }
    return taken < sentenceLimit
      && used.characters + separator + length.characters <= budget.characters ?? .max
      && used.words + length.words <= budget.words ?? .max
      && used.bytes + separator + length.bytes <= budget.bytes ?? .max
  }

  /// Whether `sentence` is white space.
  func isBlank(_ sentence: Int) -> Bool { blanks.contains(sentence) }

  /// What `sentence` costs under the first kind of limit that is set: its characters, words or bytes
  /// in this order, or 1 when only sentences are counted.
  func cost(of sentence: Int) -> Int {
    let length = lengths[sentence]
    if budget.characters != nil { return length.characters + 1 }
    if budget.words != nil { return length.words }
    if budget.bytes != nil { return length.bytes + 1 }
    return 1
  }

  /// An upper bound of what sentences with these gains can bring within what is left: by the
  /// number of sentences, and by the first limited length with the last sentence counted in part.
  func mostValue(of gains: [(gain: Double, sentence: Int)]) -> Double {
    let room = sentenceLimit - taken
    var bound = gains.map(\.gain).sorted(by: >).prefix(room).reduce(0, +)
    guard budget.limitsLength else { return bound }
    var left: Double
    let separator = taken > 0 ? 0 : 1
    if let limit = budget.characters {
      left = Double(limit) - Double(used.characters - separator)
    } else if let limit = budget.words {
      left = Double(limit) - Double(used.words)
    } else {
      left = Double(budget.bytes ?? 0) - Double(used.bytes - separator)
    }
    var partial = 0.0
    let dense = gains.map { (gain: $0.gain, cost: Double(max(cost(of: $0.sentence), 1))) }
      .sorted { $0.gain * $1.cost > $1.gain * $0.cost }
    for (gain, cost) in dense {
      if cost >= left {
        partial += gain * left / cost
        break
      }
      partial += gain
      left -= cost
    }
    bound = min(bound, partial)
    return bound
  }

  /// Takes `sentence` when it fits, and says whether it did.
  public mutating func take(_ sentence: Int) -> Bool {
    guard fits(sentence) else { return false }
    let length = lengths[sentence]
    let separator = taken > 0 ? 1 : 0
    used.characters += separator + length.characters
    used.words += length.words
    used.bytes += separator + length.bytes
    if let first = twins.first(of: sentence) { said.insert(first) }
    taken += 1
    return true
  }
}

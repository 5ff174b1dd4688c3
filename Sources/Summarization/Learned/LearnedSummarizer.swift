import LinearAlgebra
import TextAnalysis

/// The usual method: a weighted sum of inspectable features, with weights learned from articles and
/// the summaries people wrote for them, and a choice that avoids repetition and sentences that
/// cannot be read alone.
///
/// The weights are the same for all languages, and drawn towards what is safe everywhere: the place
/// behind the opening, centrality that looks ahead. They move with how far the article is built like
/// an inverted pyramid, which the same features tell. Summaries of one sentence have weights of
/// their own.
///
/// Sources: Kupiec, Pedersen and Chen 1995, "A Trainable Document Summarizer", for learning such
/// weights at all; Cao et al. 2007, "Learning to Rank: From Pairwise Approach to Listwise Approach"
/// (ListNet), for the loss that they minimize; Carbonell and Goldstein 1998 for the redundancy.
public struct LearnedSummarizer: SentenceScorer {
  /// What the largest cosine with a chosen sentence takes off the sum, 0 or more. A
  /// sentence that repeats a chosen one loses as much again as two that lean on others.
  public var redundancyWeight: Double
  /// Whether sentences that cannot be read alone are avoided.
  public var keepsReadable: Bool
  private let weights: SummaryWeights

  public init(redundancyWeight: Double = 0.5, keepsReadable: Bool = true) {
    self.init(
      weights: .embedded, redundancyWeight: redundancyWeight, keepsReadable: keepsReadable)
  }

  /// A summarizer with other weights, for training.
  package init(
    weights: SummaryWeights, redundancyWeight: Double = 0.5, keepsReadable: Bool = true
  ) {
    self.weights = weights
    self.redundancyWeight = redundancyWeight
    self.keepsReadable = keepsReadable
  }

  /// The share of each sentence in what the sums of a summary of three stand for.
  public func scores(of document: Document) throws -> [Double] {
    try Ranking(of: document, count: 3, weights: weights).scores
  }

  public func select(from document: Document, within budget: SummaryBudget) throws -> Selection {
    try Run(self, document, budget).selection
  }

  public func explainedSelection(
    from document: Document, within budget: SummaryBudget
  ) throws -> Selection {
    let run = try Run(self, document, budget)
    var selection = run.selection
    selection.explanations = run.explanations()
    return selection
  }

  /// How many sentences of usual length the budget has room for, at least 1.
  static func sentenceCount(of budget: SummaryBudget, meter: BudgetMeter) -> Int {
    let count = meter.lengths.count
    func room(_ limit: Int?, _ length: KeyPath<SentenceLength, Int>) -> Int {
      guard let limit else { return count }
      let total = max(1, meter.lengths.reduce(0) { $0 + $1[keyPath: length] })
      return Int(min(Double(count), (Double(limit) * Double(count) / Double(total)).rounded()))
    }
    return max(
      1,
      min(
        budget.sentenceLimit(of: count), room(budget.characters, \.characters),
        room(budget.words, \.words), room(budget.bytes, \.bytes)))
  }

  /// One choice, with all that explains it.
  private struct Run {
    /// What a sentence loses that repeats a chosen one: twice what one loses that leans on a sentence
    /// left out.
    private static let repetitionCost = 1.0

    /// What cannot be read alone is taken alone when there is nothing else; a sentence joined to the
    /// one before costs more where it would be all that is read.
    private static func costs(forOne: Bool) -> DependencyCosts {
      DependencyCosts(light: forOne ? 8 : 0.2, name: 1, strong: 25, caption: 100, fragment: 200)
    }

    let ranking: Ranking
    let meter: BudgetMeter
    let readability: SentenceReadability?
    let selection: Selection
    private let takenFor: [Int: Int]

    init(
      _ summarizer: LearnedSummarizer, _ document: Document, _ budget: SummaryBudget
    ) throws {
      let meter = BudgetMeter(budget, for: document)
      let ranking = try Ranking(
        of: document, count: LearnedSummarizer.sentenceCount(of: budget, meter: meter),
        weights: summarizer.weights)
      let values = ranking.values
      let features = ranking.features
      let readability =
        summarizer.keepsReadable
        ? SentenceReadability(
          of: document, hasSpeaker: values.indices.map { features[$0, .speech] > 0 },
          isBalanced: values.indices.map { features[$0, .unbalanced] == 0 })
        : nil
      let alone = [Bool](repeating: true, count: values.count)
      let none = [Bool](repeating: false, count: values.count)
      var redundancy = Redundancy(rows: features.rows)
      let choice = ReadableChoice(
        costs: Self.costs(forOne: budget.sentences == 1), continuationGain: 0.2
      ) { sentence, picks in
        let likeness = redundancy.likeness(sentence, picks).quantized
        let repeats = likeness >= Redundancy.repetition ? Self.repetitionCost : 0
        return values[sentence] - summarizer.redundancyWeight * likeness - repeats
      }
      let result = choice.choose(
        count: values.count,
        readability: readability
          ?? SentenceReadability(
            isBalanced: alone, leanings: alone.map { _ in .none }, isBareQuotation: none,
            hasSpeaker: none),
        meter: meter)
      self.ranking = ranking
      self.meter = meter
      self.readability = readability
      takenFor = result.takenFor
      selection = Selection(picks: result.picks, scores: ranking.scores)
    }

    func explanations() -> [SentenceExplanation] {
      var isTaken = [Bool](repeating: false, count: selection.scores.count)
      for pick in selection.picks { isTaken[pick] = true }
      let hindrances = meter.hindrances(beside: selection.picks)
      return ranking.parts().enumerated().map { sentence, parts in
        SentenceExplanation(
          parts: parts, decision: decision(on: sentence, isTaken, hindrances[sentence]))
      }
    }

    private func decision(
      on sentence: Int, _ isTaken: [Bool], _ hindrance: SelectionDecision?
    ) -> SelectionDecision {
      if let other = takenFor[sentence] { return .takenAsAntecedent(of: other) }
      if let place = selection.picks.firstIndex(of: sentence) { return .taken(rank: place + 1) }
      if let hindrance { return hindrance }
      guard let readability else { return .outranked }
      if !readability.isPrintable[sentence] {
        return readability.leanings[sentence] == .fragment ? .outranked : .unbalancedMarks
      }
      if let antecedent = readability.antecedents[sentence], !isTaken[antecedent] {
        return .leans(on: antecedent)
      }
      return .outranked
    }
  }
}

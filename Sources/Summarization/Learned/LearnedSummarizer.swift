import LinearAlgebra
import TextAnalysis

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The usual method: a weighted sum of inspectable features, with weights learned from articles and
/// the summaries people wrote for them, and a choice that avoids repetition and sentences that
/// cannot be read alone.
///
/// Sources: Kupiec, Pedersen and Chen 1995, "A Trainable Document Summarizer", for learning such
/// weights at all; Cao et al. 2007, "Learning to Rank: From Pairwise Approach to Listwise Approach"
/// (ListNet), for the loss they minimize; Carbonell and Goldstein 1998 for the redundancy. Weights
/// differ by language and by whether one sentence or several are asked for, and are mixed by how
/// much the document looks like each of the kinds of text they were learned from (see
/// ``SummaryWeights``).
public struct LearnedSummarizer: SentenceScorer {
  /// What the largest cosine with a chosen sentence takes off the weighted sum, 0 or more.
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

  /// The probability that each sentence is the best one, as the model has it, for summaries of
  /// several sentences.
  public func scores(of document: Document) throws -> [Double] {
    let predictors = try SummaryPredictors(of: document)
    let own = weights.weights(for: document.language, .several, traits: predictors.traits)
    return Self.softmax(predictors.scores(weights: own))
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

  /// Whether the budget has room for one sentence of usual length only.
  static func length(of budget: SummaryBudget, meter: BudgetMeter) -> SummaryWeights.Length {
    let count = meter.lengths.count
    guard budget.sentenceLimit(of: count) > 1 else { return .one }
    func holdsTwo(_ limit: Int?, _ length: KeyPath<SentenceLength, Int>) -> Bool {
      guard let limit else { return true }
      let total = meter.lengths.reduce(0) { $0 + $1[keyPath: length] }
      return limit * count >= total + total / 2
    }
    return holdsTwo(budget.characters, \.characters) && holdsTwo(budget.words, \.words)
      && holdsTwo(budget.bytes, \.bytes) ? .several : .one
  }

  static func softmax(_ values: [Double]) -> [Double] {
    let most = values.max() ?? 0
    let powers = values.map { exp($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// One choice, with all that explains it.
  private struct Run {
    /// What a sentence loses that repeats a chosen one: twice what one loses that leans on a sentence
    /// left out.
    private static let repetitionCost = 1.0

    let predictors: SummaryPredictors
    let weights: [Double]
    let meter: BudgetMeter
    let readability: SentenceReadability?
    let selection: Selection
    private let takenFor: [Int: Int]

    init(
      _ summarizer: LearnedSummarizer, _ document: Document, _ budget: SummaryBudget
    ) throws {
      let predictors = try SummaryPredictors(of: document)
      let meter = BudgetMeter(budget, for: document)
      let weights = summarizer.weights.weights(
        for: document.language, LearnedSummarizer.length(of: budget, meter: meter),
        traits: predictors.traits)
      let values = predictors.scores(weights: weights)
      let features = predictors.features
      let readability =
        summarizer.keepsReadable
        ? SentenceReadability(
          of: document, hasSpeaker: values.indices.map { features[$0, .speech] > 0 })
        : nil
      let alone = [Bool](repeating: true, count: values.count)
      let none = [Bool](repeating: false, count: values.count)
      var redundancy = Redundancy(rows: features.rows)
      let choice = ReadableChoice(
        strongCost: 0.5, lightCost: 0.1, continuationGain: 0.2
      ) { sentence, picks in
        let likeness = redundancy.likeness(sentence, picks)
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
      self.predictors = predictors
      self.weights = weights
      self.meter = meter
      self.readability = readability
      takenFor = result.takenFor
      selection = Selection(picks: result.picks, scores: LearnedSummarizer.softmax(values))
    }

    func explanations() -> [SentenceExplanation] {
      var isTaken = [Bool](repeating: false, count: selection.scores.count)
      for pick in selection.picks { isTaken[pick] = true }
      return selection.scores.indices.map { sentence in
        SentenceExplanation(parts: parts(of: sentence), decision: decision(on: sentence, isTaken))
      }
    }

    private func decision(on sentence: Int, _ isTaken: [Bool]) -> SelectionDecision {
      if let other = takenFor[sentence] { return .takenAsAntecedent(of: other) }
      if let place = selection.picks.firstIndex(of: sentence) { return .taken(rank: place + 1) }
      if !meter.fits(sentence) { return .tooLong }
      guard let readability else { return .outranked }
      if !readability.isPrintable[sentence] { return .unbalancedMarks }
      if let antecedent = readability.antecedents[sentence], !isTaken[antecedent] {
        return .leans(on: antecedent)
      }
      return .outranked
    }

    /// What each feature added to the weighted sum, products included.
    private func parts(of sentence: Int) -> [SentenceExplanation.Part] {
      var sums = [Double](repeating: 0, count: SentenceFeatures.count)
      for (index, value) in predictors.row(sentence).enumerated() {
        sums[SummaryPredictors.parts[index].column] += value * weights[index]
      }
      return SentenceFeature.allCases.compactMap { feature in
        let value = sums[feature.column].quantized
        return value == 0 ? nil : SentenceExplanation.Part(name: feature.name, value: value)
      }.sorted { abs($0.value) > abs($1.value) }
    }
  }
}

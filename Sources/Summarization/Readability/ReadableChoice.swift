import LinearAlgebra
import TextAnalysis

/// Greedy choice of sentences that can be read by themselves.
///
/// Every round takes the best offer. A sentence is offered at its value; one that leans on another
/// which was not taken is offered at less, by the cost of its kind of leaning, or together with the
/// other one at the mean of both values, whichever is more; one whose antecedent was taken is offered
/// at more, as both read on. A sentence whose quotation marks or
/// brackets are not in pairs is never taken, unless the document has no other.
struct ReadableChoice {
  /// What a sentence loses that cannot be understood without another one.
  var strongCost: Double
  /// What a sentence loses that is joined to another one but says by itself what it is about.
  var lightCost: Double
  /// What a sentence gains when the one it leans on was taken.
  var continuationGain: Double
  /// What a sentence is worth, when the given ones were taken before; never rises.
  var value: (_ sentence: Int, _ picks: [Int]) -> Double

  /// How many leaning sentences are weighed in a round, the best first: a bound for long documents.
  private static let windowSize = 64

  /// What was chosen and why.
  struct Result {
    var picks: [Int] = []
    /// For sentences that another one took along, that other one.
    var takenFor: [Int: Int] = [:]
  }

  /// A sentence, those it takes along, and the value it is offered at.
  private struct Offer {
    var sentence: Int
    var antecedents: [Int] = []
    var value: Double
  }

  /// - Complexity: O(*n* log *n*) for *n* sentences, what the values take, and a bounded number of
  ///   offers a round.
  func choose(
    count: Int, readability: SentenceReadability, meter: BudgetMeter
  ) -> Result {
    var meter = meter
    var result = Result()
    var isTaken = [Bool](repeating: false, count: count)
    var leaning: [Int] = []
    let anyPrintable = readability.isPrintable.contains(true)
    func isOpen(_ sentence: Int) -> Bool {
      !isTaken[sentence] && meter.fits(sentence)
        && (readability.isPrintable[sentence] || !anyPrintable)
    }
    func take(_ sentence: Int, for other: Int?) {
      guard meter.take(sentence) else { return }
      isTaken[sentence] = true
      result.picks.append(sentence)
      if let other { result.takenFor[sentence] = other }
    }
    // The most that a sentence can be offered at.
    func bound(_ sentence: Int) -> Double {
      value(sentence, result.picks)
        + (readability.leanings[sentence] == .none ? 0 : continuationGain)
    }
    var queue = LazyGainQueue((0..<count).map(bound))
    while !meter.isFull {
      var best: Offer?
      // Leaning sentences that come before the first that stands alone are weighed against it.
      while let top = queue.best(gain: bound, isOpen: isOpen) {
        if readability.leanings[top] == .none {
          best = Offer(sentence: top, value: value(top, result.picks).quantized)
          break
        }
        queue.removeBest()
        leaning.append(top)
      }
      var place: Int?
      for (index, sentence) in leaning.prefix(Self.windowSize).enumerated() where isOpen(sentence) {
        let offer = offer(
          of: sentence, picks: result.picks, isTaken: isTaken, readability: readability,
          meter: meter)
        if let known = best, known.value >= offer.value { continue }
        best = offer
        place = index
      }
      guard let best else { break }
      if let place { leaning.remove(at: place) } else { queue.removeBest() }
      take(best.sentence, for: nil)
      for antecedent in best.antecedents { take(antecedent, for: best.sentence) }
      if leaning.prefix(Self.windowSize).contains(where: { !isOpen($0) }) {
        leaning.removeAll { !isOpen($0) }
      }
    }
    return result
  }

  /// The better of a leaning sentence alone and with what it leans on.
  private func offer(
    of sentence: Int, picks: [Int], isTaken: [Bool], readability: SentenceReadability,
    meter: BudgetMeter
  ) -> Offer {
    let own = value(sentence, picks)
    let missing = readability.missingAntecedents(of: sentence, isTaken: isTaken)
    if missing?.isEmpty == true {
      return Offer(sentence: sentence, value: (own + continuationGain).quantized)
    }
    let cost = readability.leanings[sentence] == .light ? lightCost : strongCost
    let alone = Offer(sentence: sentence, value: (own - cost).quantized)
    var trial = meter
    guard let missing, trial.take(sentence), missing.allSatisfy({ trial.take($0) }) else {
      return alone
    }
    let sum = missing.reduce(own) { $0 + value($1, picks) }
    let mean = min(own, sum / Double(missing.count + 1)).quantized
    return mean > alone.value
      ? Offer(sentence: sentence, antecedents: missing, value: mean) : alone
  }
}

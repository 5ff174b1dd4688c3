import LinearAlgebra
import TextAnalysis

/// Greedy choice of sentences that can be read by themselves.
///
/// Every round takes the best offer. A sentence is offered at its value; one that leans on another
/// which was not taken is offered at less, by the cost of its kind of leaning, or together with the
/// other one at the mean of both values, whichever is more; one whose antecedent was taken is offered
/// at more, as both read on. Several that are offered together are weighed against as many of the
/// best that can be read by themselves. What is no sentence is offered at much less. A quotation that
/// runs over several sentences is offered as a whole, at the mean of their values. Other sentences
/// whose quotation marks or brackets are not in pairs are never taken, unless there is nothing else.
///
/// Sentences that belong together may fit no more when their turn comes. At the end they are weighed
/// against as many of those that were taken last, and stand in their place if they are worth more.
///
/// A length is not filled up with scraps: once something was taken, what is no sentence, says too
/// little or is worth much less than what was taken is left out, though it fits.
struct ReadableChoice {
  /// What sentences lose that cannot be read alone.
  var costs: DependencyCosts
  /// What a sentence gains when the one it leans on was taken.
  var continuationGain: Double
  /// What a sentence is worth, when the given ones were taken before; never rises.
  var value: (_ sentence: Int, _ picks: [Int]) -> Double

  /// How many leaning sentences are weighed in a round, the best first: a bound for long documents.
  private static let windowSize = 64
  /// How far below the mean of what was taken a sentence may be that fills up a length.
  private static let fillingDistance = 2.5
  /// In longer documents an offer of several sentences is weighed against the best single one.
  private static let longDocument = 2000

  /// What was chosen and why.
  struct Result {
    var picks: [Int] = []
    /// For sentences that another one took along, that other one.
    var takenFor: [Int: Int] = [:]
  }

  /// A sentence, all that is taken with it in the order of the picks, and the value of the offer.
  private struct Offer {
    var sentence: Int
    var picks: [Int]
    var value: Double
  }

  /// - Complexity: O(*n* log *n*) for *n* sentences, what the values take, and a bounded number of
  ///   offers a round.
  func choose(
    count: Int, readability: SentenceReadability, meter: BudgetMeter
  ) -> Result {
    let result = choose(count: count, readability: readability, meter: meter, printsAll: false)
    // What fits may have nothing but marks that are not in pairs.
    return result.picks.isEmpty
      ? choose(count: count, readability: readability, meter: meter, printsAll: true) : result
  }

  /// - Parameter printsAll: Whether marks that are not in pairs are no matter.
  private func choose(
    count: Int, readability: SentenceReadability, meter emptyMeter: BudgetMeter, printsAll: Bool
  ) -> Result {
    var meter = emptyMeter
    var result = Result()
    var isTaken = [Bool](repeating: false, count: count)
    var leaning: [Int] = []
    var worth = 0.0
    var worths: [Double] = []
    let fillsLength = meter.budget.sentences == nil && !meter.holdsAll
    func isOpen(_ sentence: Int) -> Bool {
      guard !isTaken[sentence], meter.fits(sentence) else { return false }
      if fillsLength, !result.picks.isEmpty,
        readability.isThin[sentence] || readability.leanings[sentence].isNoSentence
      {
        return false
      }
      if printsAll { return true }
      guard let run = readability.runs[sentence] else { return readability.isPrintable[sentence] }
      var trial = meter
      return run.allSatisfy { trial.take($0) }
    }
    func standsAlone(_ sentence: Int) -> Bool {
      let leaning = readability.leanings[sentence]
      return printsAll
        || (leaning == .none || leaning.isNoSentence) && readability.runs[sentence] == nil
    }
    // What a sentence without an antecedent is offered at; what is none never gets one.
    func worthAlone(_ sentence: Int) -> Double {
      let leaning = readability.leanings[sentence]
      return value(sentence, result.picks) - (leaning.isNoSentence ? costs.cost(of: leaning) : 0)
    }
    // The most that a sentence can be offered at.
    func bound(_ sentence: Int) -> Double {
      worthAlone(sentence) + (standsAlone(sentence) ? 0 : continuationGain)
    }
    var queue = LazyGainQueue((0..<count).map(bound))
    while !meter.isFull {
      var best: Offer?
      // Leaning sentences that come before the first that stands alone are weighed against it.
      while let top = queue.best(gain: bound, isOpen: isOpen) {
        if standsAlone(top) {
          best = Offer(sentence: top, picks: [top], value: worthAlone(top).quantized)
          break
        }
        queue.removeBest()
        leaning.append(top)
      }
      var rivals: [Double]?
      // What the best single sentence is above the mean of as many as are offered together.
      func advantage(over offer: Offer) -> Double {
        guard offer.picks.count > 1, count <= Self.longDocument else { return 0 }
        let known =
          rivals
          ?? (0..<count).filter { isOpen($0) && standsAlone($0) }.map(worthAlone).sorted(by: >)
        rivals = known
        let equals = known.prefix(offer.picks.count)
        guard let first = equals.first else { return 0 }
        return first - equals.reduce(0, +) / Double(equals.count)
      }
      var place: Int?
      for (index, sentence) in leaning.prefix(Self.windowSize).enumerated() where isOpen(sentence) {
        var offer = offer(
          of: sentence, picks: result.picks, isTaken: isTaken, readability: readability,
          meter: meter)
        offer.value = (offer.value + advantage(over: offer)).quantized
        if let known = best, known.value >= offer.value { continue }
        best = offer
        place = index
      }
      guard let best else { break }
      let bestWorth = value(best.sentence, result.picks)
      if fillsLength, !result.picks.isEmpty,
        bestWorth < worth / Double(result.picks.count) - Self.fillingDistance
      {
        break
      }
      worth += bestWorth * Double(best.picks.count)
      if let place { leaning.remove(at: place) } else { queue.removeBest() }
      for pick in best.picks where meter.take(pick) {
        isTaken[pick] = true
        worths.append(value(pick, result.picks))
        result.picks.append(pick)
        if pick != best.sentence { result.takenFor[pick] = best.sentence }
      }
      if leaning.prefix(Self.windowSize).contains(where: { !isOpen($0) }) {
        leaning.removeAll { !isOpen($0) }
      }
    }
    if !printsAll {
      exchange(&result, worths, count: count, readability: readability, meter: emptyMeter)
    }
    return result
  }

  /// Puts sentences that belong together in the place of as many of those that were taken last, once,
  /// where they are worth more.
  ///
  /// - Parameter worths: What each pick was worth when it was taken.
  private func exchange(
    _ result: inout Result, _ worths: [Double], count: Int, readability: SentenceReadability,
    meter: BudgetMeter
  ) {
    let picks = result.picks
    guard picks.count > 1 else { return }
    let antecedents = Set(picks.compactMap { readability.antecedents[$0] })
    // What something taken leans on, or leans itself, stays.
    let free = picks.reversed().prefix {
      readability.leanings[$0] == .none && readability.runs[$0] == nil && !antecedents.contains($0)
    }
    var best: (picks: [Int], sentence: Int, gain: Double)?
    for sentence in 0..<count {
      let leaning = readability.leanings[sentence]
      guard leaning != .none, !leaning.isNoSentence, readability.runs[sentence] == nil,
        readability.isPrintable[sentence], !picks.contains(sentence)
      else { continue }
      for length in 2...max(2, free.count) where length <= free.count {
        let kept = Array(picks.dropLast(length))
        var isTaken = [Bool](repeating: false, count: count)
        for pick in kept { isTaken[pick] = true }
        guard
          let missing = readability.missingAntecedents(of: sentence, isTaken: isTaken),
          missing.count == length - 1
        else { continue }
        let offer = [sentence] + missing
        var trial = meter
        guard (kept + offer).allSatisfy({ trial.take($0) }) else { continue }
        // What stands in the place of a pick is compared with it too, so that its worth is no more.
        let worth = offer.reduce(continuationGain) { $0 + value($1, picks) }
        let gain = (worth - worths.suffix(length).reduce(0, +)).quantized
        if gain > best?.gain ?? 0 { best = (kept + offer, sentence, gain) }
      }
    }
    guard let best else { return }
    result.picks = best.picks
    for pick in best.picks where pick != best.sentence && !picks.contains(pick) {
      result.takenFor[pick] = best.sentence
    }
  }

  /// The better of a leaning sentence, or the run of its quotation, alone and with what it leans on.
  private func offer(
    of sentence: Int, picks: [Int], isTaken: [Bool], readability: SentenceReadability,
    meter: BudgetMeter
  ) -> Offer {
    let unit = readability.unit(of: sentence)
    let sum = unit.reduce(0) { $0 + value($1, picks) }
    let own = min(value(sentence, picks), sum / Double(unit.count))
    let missing = readability.missingAntecedents(of: sentence, isTaken: isTaken)
    let leaning = readability.leanings[unit.lowerBound]
    if missing?.isEmpty == true {
      let gain = leaning == .none ? 0 : continuationGain
      return Offer(sentence: sentence, picks: Array(unit), value: (own + gain).quantized)
    }
    // A run of a quotation without its speaker is no better than one sentence of it.
    let cost = costs.cost(of: leaning == .none ? .strong : leaning)
    let alone = Offer(sentence: sentence, picks: Array(unit), value: (own - cost).quantized)
    var trial = meter
    guard let missing, unit.allSatisfy({ trial.take($0) }),
      missing.allSatisfy({ trial.take($0) })
    else { return alone }
    let total = missing.reduce(sum) { $0 + value($1, picks) }
    let mean = min(own, total / Double(missing.count + unit.count)).quantized
    return mean > alone.value
      ? Offer(sentence: sentence, picks: Array(unit) + missing, value: mean) : alone
  }
}

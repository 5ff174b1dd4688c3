import LinearAlgebra

/// The rounds of a ``ReadableChoice``: what was taken so far, and what of the rest may be.
struct ReadableRounds {
  /// How many leaning sentences are weighed in a round, the best first: a bound for long documents.
  private static let windowSize = 64
  /// How far below the mean of what was taken a sentence may be that fills up a length.
  private static let fillingDistance = 2.5
  /// In longer documents an offer of several sentences is weighed against the best single one.
  private static let longDocument = 2000

  let choice: ReadableChoice
  let count: Int
  let readability: SentenceReadability
  /// Whether marks that are not in pairs are no matter.
  private let printsAll: Bool
  /// Whether nothing but a length is given, which need not be filled up with scraps.
  private let fillsLength: Bool
  /// The meter before anything was taken.
  let emptyMeter: BudgetMeter
  private var meter: BudgetMeter
  var result = ReadableChoice.Result()
  private var isTaken: [Bool]
  /// Sentences that do not stand alone and came before one that does, the best first.
  private var leaning: [Int] = []
  /// What each pick was worth when it was taken.
  private(set) var worths: [Double] = []
  /// The worth of the offers that were taken, each as often as it has sentences.
  private var worth = 0.0

  init(
    _ choice: ReadableChoice, count: Int, readability: SentenceReadability, meter: BudgetMeter,
    printsAll: Bool
  ) {
    self.choice = choice
    self.count = count
    self.readability = readability
    self.printsAll = printsAll
    self.meter = meter
    emptyMeter = meter
    fillsLength = meter.budget.sentences == nil && !meter.holdsAll
    isTaken = [Bool](repeating: false, count: count)
  }

  /// Takes the best offer in each round until nothing fits, then exchanges what is worth less.
  mutating func run() -> ReadableChoice.Result {
    var queue = LazyGainQueue((0..<count).map { bound($0) })
    while !meter.isFull {
      let single = bestAlone(&queue)
      guard let (offer, place) = bestOffer(above: single) else { break }
      let worth = value(offer.sentence)
      guard isWorthFilling(worth) else { break }
      if let place { leaning.remove(at: place) } else { queue.removeBest() }
      take(offer, of: worth)
    }
    if !printsAll { exchange() }
    return result
  }

  private func value(_ sentence: Int) -> Double { choice.value(sentence, result.picks) }

  private func isOpen(_ sentence: Int) -> Bool {
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

  private func standsAlone(_ sentence: Int) -> Bool {
    let leaning = readability.leanings[sentence]
    return printsAll
      || (leaning == .none || leaning.isNoSentence) && readability.runs[sentence] == nil
  }

  /// What a sentence without an antecedent is offered at; what is none never gets one.
  private func worthAlone(_ sentence: Int) -> Double {
    let leaning = readability.leanings[sentence]
    return value(sentence) - (leaning.isNoSentence ? choice.costs.cost(of: leaning) : 0)
  }

  /// The most that a sentence can be offered at.
  private func bound(_ sentence: Int) -> Double {
    worthAlone(sentence) + (standsAlone(sentence) ? 0 : choice.continuationGain)
  }

  /// Whether a length is filled up with what is worth so much.
  private func isWorthFilling(_ worth: Double) -> Bool {
    !fillsLength || result.picks.isEmpty
      || worth >= self.worth / Double(result.picks.count) - Self.fillingDistance
  }

  private mutating func take(_ offer: ReadableOffer, of worth: Double) {
    self.worth += worth * Double(offer.picks.count)
    for pick in offer.picks where meter.take(pick) {
      isTaken[pick] = true
      worths.append(value(pick))
      result.picks.append(pick)
      if pick != offer.sentence { result.takenFor[pick] = offer.sentence }
    }
    if leaning.prefix(Self.windowSize).contains(where: { !isOpen($0) }) {
      leaning = leaning.filter { isOpen($0) }
    }
  }

  /// The best sentence that stands alone; leaning ones that come before it are to be weighed against it.
  private mutating func bestAlone(_ queue: inout LazyGainQueue) -> ReadableOffer? {
    while let top = queue.best(gain: { bound($0) }, isOpen: { isOpen($0) }) {
      if standsAlone(top) {
        return ReadableOffer(sentence: top, picks: [top], value: worthAlone(top).quantized)
      }
      queue.removeBest()
      leaning.append(top)
    }
    return nil
  }

  /// The best of a sentence that stands alone and the leaning ones, with its place among these.
  private func bestOffer(above single: ReadableOffer?) -> (offer: ReadableOffer, place: Int?)? {
    var best = single.map { (offer: $0, place: Int?.none) }
    var rivals: [Double]?
    for (index, sentence) in leaning.prefix(Self.windowSize).enumerated() where isOpen(sentence) {
      var offer = offer(of: sentence)
      offer.value = (offer.value + advantage(over: offer, &rivals)).quantized
      if let known = best, known.offer.value >= offer.value { continue }
      best = (offer, index)
    }
    return best
  }

  /// What the best single sentence is above the mean of as many as are offered together.
  ///
  /// - Parameter rivals: The worth of all that stand alone, the best first, once it was asked for.
  private func advantage(over offer: ReadableOffer, _ rivals: inout [Double]?) -> Double {
    guard offer.picks.count > 1, count <= Self.longDocument else { return 0 }
    let known =
      rivals
      ?? (0..<count).filter { isOpen($0) && standsAlone($0) }.map { worthAlone($0) }.sorted(by: >)
    rivals = known
    let equals = known.prefix(offer.picks.count)
    guard let first = equals.first else { return 0 }
    return first - equals.reduce(0, +) / Double(equals.count)
  }

  /// The better of a leaning sentence, or the run of its quotation, alone and with what it leans on.
  private func offer(of sentence: Int) -> ReadableOffer {
    let unit = readability.unit(of: sentence)
    let sum = unit.reduce(0) { $0 + value($1) }
    let own = min(value(sentence), sum / Double(unit.count))
    let missing = readability.missingAntecedents(of: sentence, isTaken: isTaken)
    let leaning = readability.leanings[unit.lowerBound]
    if missing?.isEmpty == true {
      let gain = leaning == .none ? 0 : choice.continuationGain
      return ReadableOffer(sentence: sentence, picks: Array(unit), value: (own + gain).quantized)
    }
    // A run of a quotation without its speaker is no better than one sentence of it.
    let cost = choice.costs.cost(of: leaning == .none ? .strong : leaning)
    let alone = ReadableOffer(sentence: sentence, picks: Array(unit), value: (own - cost).quantized)
    var trial = meter
    guard let missing, unit.allSatisfy({ trial.take($0) }),
      missing.allSatisfy({ trial.take($0) })
    else { return alone }
    let total = missing.reduce(sum) { $0 + value($1) }
    let mean = min(own, total / Double(missing.count + unit.count)).quantized
    return mean > alone.value
      ? ReadableOffer(sentence: sentence, picks: Array(unit) + missing, value: mean) : alone
  }
}

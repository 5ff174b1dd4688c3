/// Branch and bound for the largest weight of concepts that sentences within a budget can cover.
///
/// Depth first over the sentences in the order of their weight; at every node the sentences that are
/// left are worth at most what each would add now, and as many of the best of them as still fit
/// bound the branch from above (the coverage of several is at most the sum of their gains).
struct ConceptCoverageSearch {
  /// The most steps (concepts looked at) before the best set so far is given.
  static let largestWork = 3_000_000

  private let concepts: [[Int]]
  private let weights: [Double]
  private let meter: BudgetMeter
  /// The sentences with concepts that fit alone, heaviest first.
  private let order: [Int]

  init(concepts: [[Int]], weights: [Double], meter: BudgetMeter) {
    self.concepts = concepts
    self.weights = weights
    self.meter = meter
    let totals = concepts.map { $0.reduce(0) { $0 + weights[$1] } }
    order = totals.indices.filter { totals[$0] > 0 && meter.fits($0) }
      .sorted { (totals[$1], $0) < (totals[$0], $1) }
  }

  /// The best set of sentences; the greedy one when the search is cut off before a better one.
  func run() -> [Int] {
    var state = State(meter: meter, conceptCount: weights.count)
    state.best = greedy()
    state.bestWorth = worth(of: state.best)
    visit(0, &state)
    return state.best
  }

  private struct State {
    var meter: BudgetMeter
    var holders: [Int]
    var taken: [Int] = []
    var worth = 0.0
    var best: [Int] = []
    var bestWorth = 0.0
    var work = 0

    init(meter: BudgetMeter, conceptCount: Int) {
      self.meter = meter
      holders = [Int](repeating: 0, count: conceptCount)
    }
  }

  /// Tries every choice among the sentences from `place` of the order on.
  private func visit(_ start: Int, _ state: inout State) {
    var place = start
    while place < order.count, state.work < Self.largestWork, !state.meter.isFull {
      guard bound(from: place, state: &state) > state.bestWorth else { return }
      let sentence = order[place]
      place += 1
      let before = state.meter
      guard state.meter.take(sentence) else { continue }
      let gained = add(sentence, to: &state)
      if state.worth > state.bestWorth {
        state.best = state.taken
        state.bestWorth = state.worth
      }
      if gained > 0 { visit(place, &state) }
      remove(sentence, gained: gained, from: &state)
      state.meter = before
    }
  }

  private func add(_ sentence: Int, to state: inout State) -> Double {
    var gained = 0.0
    for concept in concepts[sentence] {
      if state.holders[concept] == 0 { gained += weights[concept] }
      state.holders[concept] += 1
    }
    state.taken.append(sentence)
    state.worth += gained
    return gained
  }

  private func remove(_ sentence: Int, gained: Double, from state: inout State) {
    for concept in concepts[sentence] { state.holders[concept] -= 1 }
    state.taken.removeLast()
    state.worth -= gained
  }

  /// The most that the sentences from `place` on can bring the worth to.
  private func bound(from place: Int, state: inout State) -> Double {
    var gains: [(gain: Double, sentence: Int)] = []
    for sentence in order[place...] where state.meter.fits(sentence) {
      var gain = 0.0
      for concept in concepts[sentence] where state.holders[concept] == 0 {
        gain += weights[concept]
      }
      state.work += concepts[sentence].count + 1
      if gain > 0 { gains.append((gain, sentence)) }
    }
    return state.worth + state.meter.mostValue(of: gains)
  }

  private func worth(of sentences: [Int]) -> Double {
    Set(sentences.flatMap { concepts[$0] }).sorted().reduce(0) { $0 + weights[$1] }
  }

  /// Takes the sentence that adds most for its length, again and again.
  private func greedy() -> [Int] {
    var state = State(meter: meter, conceptCount: weights.count)
    let limitsLength = meter.budget.limitsLength
    var queue = LazyGainQueue(
      order.map { sentence in
        let total = concepts[sentence].reduce(0) { $0 + weights[$1] }
        return limitsLength ? total / Double(max(meter.cost(of: sentence), 1)) : total
      })
    while !state.meter.isFull,
      let place = queue.popBest(
        gain: { place in
          let gain = concepts[order[place]].reduce(0) {
            $0 + (state.holders[$1] == 0 ? weights[$1] : 0)
          }
          return limitsLength ? gain / Double(max(meter.cost(of: order[place]), 1)) : gain
        }, isOpen: { state.meter.fits(order[$0]) }),
      state.meter.take(order[place])
    {
      if add(order[place], to: &state) == 0 {
        // Nothing new is left.
        state.taken.removeLast()
        break
      }
    }
    return state.taken
  }
}

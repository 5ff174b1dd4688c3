import TextAnalysis

/// The depth-first search of ``KnapsackSelector``.
///
/// Several limits are bounded as one: what a sentence uses of each limit, as a share of it, is added
/// up, and a set that keeps every limit keeps the sum as well. With one limit the bound is that of
/// the classical knapsack.
struct KnapsackSearch {
  private struct Item {
    var sentence: Int
    var value: Double
    /// What it uses of each limited length, a separator included.
    var lengths: [Int]
    /// The sum of the shares it uses of each limit.
    var share: Double
  }

  /// The sentences that fit alone and are worth something, by falling value for their share.
  private let items: [Item]
  /// Sums of the shares and of the values of the items before each place.
  private let shareSums: [Double]
  private let valueSums: [Double]
  private let limits: [Int]
  private let sentenceLimit: Int

  init(values: [Double], budget: SummaryBudget, document: Document) {
    let meter = BudgetMeter(budget, for: document)
    // A set of k sentences has k − 1 separators: one for each sentence, and one more of room.
    func withSeparator(_ limit: Int) -> Int { min(limit, .max - 1) + 1 }
    let limits = [
      budget.characters.map(withSeparator), budget.words, budget.bytes.map(withSeparator),
    ].compactMap(\.self)
    let all = values.indices.compactMap { sentence -> Item? in
      guard values[sentence] > 0, meter.fits(sentence) else { return nil }
      let length = meter.lengths[sentence]
      let lengths = [
        budget.characters.map { _ in length.characters + 1 },
        budget.words.map { _ in length.words },
        budget.bytes.map { _ in length.bytes + 1 },
      ].compactMap(\.self)
      let share = zip(lengths, limits).reduce(0) { $0 + Double($1.0) / Double(max($1.1, 1)) }
      return Item(sentence: sentence, value: values[sentence], lengths: lengths, share: share)
    }.sorted {
      ($1.value * $0.share, $0.sentence) < ($0.value * $1.share, $1.sentence)
    }
    // Of sentences with the same text, which are as long, the one that is worth most.
    var said: Set<Int> = []
    let items = all.filter { item in
      meter.twins.first(of: item.sentence).map { said.insert($0).inserted } ?? true
    }
    var (shareSums, valueSums) = ([0.0], [0.0])
    for (index, item) in items.enumerated() {
      shareSums.append(shareSums[index] + item.share)
      valueSums.append(valueSums[index] + item.value)
    }
    self.items = items
    self.shareSums = shareSums
    self.valueSums = valueSums
    self.limits = limits
    sentenceLimit = budget.sentenceLimit(of: document.sentenceCount)
  }

  /// The best set worth more than `value`, or nil when there is none or the search was cut off
  /// before one was found.
  ///
  /// The tree is walked with a stack of taken items: for each item in order first with it, then,
  /// once all that follows was tried, without it.
  func run(above value: Double) -> [Int]? {
    var best: [Int]?
    var bestValue = value
    var room = limits
    var worth = 0.0
    var taken: [Int] = []
    var index = 0
    var nodes = 0
    while nodes <= KnapsackSelector.largestNodeCount {
      while index < items.count, taken.count < sentenceLimit,
        worth + bound(from: index, room) > bestValue + 1e-9
      {
        nodes += 1
        if nodes > KnapsackSelector.largestNodeCount { break }
        if zip(items[index].lengths, room).allSatisfy({ $0 <= $1 }) {
          for axis in room.indices { room[axis] -= items[index].lengths[axis] }
          worth += items[index].value
          taken.append(index)
        }
        index += 1
      }
      if worth > bestValue + 1e-9 {
        bestValue = worth
        best = taken.map { items[$0].sentence }
      }
      guard let last = taken.popLast() else { break }
      for axis in room.indices { room[axis] += items[last].lengths[axis] }
      worth -= items[last].value
      index = last + 1
      nodes += 1
    }
    return best
  }

  /// What the items from `index` on can add at most: those that fit in order, and a part of the
  /// next one.
  private func bound(from index: Int, _ room: [Int]) -> Double {
    let left = zip(room, limits).reduce(0) { $0 + Double($1.0) / Double(max($1.1, 1)) }
    let end = shareSums[index] + left
    // The last place up to which everything fits.
    let last = (index + 1..<items.count + 1).partitioningIndex { shareSums[$0] > end } - 1
    var bound = valueSums[last] - valueSums[index]
    if last < items.count {
      bound += items[last].value * max(0, end - shareSums[last]) / items[last].share
    }
    return bound
  }
}

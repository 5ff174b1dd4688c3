/// Counts the work of a greedy choice that looks at all sentences in every round, so that a long
/// document with a large budget does not take time that grows with the square of its length.
struct GreedyRounds {
  /// The most steps of work; some seconds.
  static let largestWork = 200_000_000

  private let workPerRound: Int
  private var work = 0

  /// - Parameter workPerRound: About how many numbers a round looks at.
  init(workPerRound: Int) {
    self.workPerRound = max(workPerRound, 1)
  }

  /// Whether a further round is within bounds; the first always is.
  mutating func next() -> Bool {
    guard work < Self.largestWork else { return false }
    work += workPerRound
    return true
  }
}

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

  /// What was chosen and why.
  struct Result {
    var picks: [Int] = []
    /// For sentences that another one took along, that other one.
    var takenFor: [Int: Int] = [:]
  }

  /// - Complexity: O(*n* log *n*) for *n* sentences, what the values take, and a bounded number of
  ///   offers a round.
  func choose(
    count: Int, readability: SentenceReadability, meter: BudgetMeter
  ) -> Result {
    func choose(printsAll: Bool) -> Result {
      var rounds = ReadableRounds(
        self, count: count, readability: readability, meter: meter, printsAll: printsAll)
      return rounds.run()
    }
    let result = choose(printsAll: false)
    // What fits may have nothing but marks that are not in pairs.
    return result.picks.isEmpty ? choose(printsAll: true) : result
  }
}

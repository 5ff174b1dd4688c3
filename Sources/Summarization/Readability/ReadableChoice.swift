import LinearAlgebra
import TextAnalysis

/// Greedy choice of sentences that can be read by themselves.
///
/// The best sentence that still fits is taken, again and again, with these exceptions: a sentence
/// whose quotation marks or brackets are not in pairs is never taken, unless the document has no
/// other; a sentence that leans on one that was not taken takes it along when both fit and the other
/// is nearly as good, and otherwise waits until nothing else is left.
struct ReadableChoice {
  /// How far the mean value of a sentence and those it takes along may be below its own.
  var tolerance: Double
  /// What a sentence is worth, when the given ones were taken before; never rises.
  var value: (_ sentence: Int, _ picks: [Int]) -> Double

  /// What was chosen and why.
  struct Result {
    var picks: [Int] = []
    /// For sentences that another one took along, that other one.
    var takenFor: [Int: Int] = [:]
  }

  /// - Complexity: O(*n* log *n*) and what the values take.
  func choose(
    count: Int, readability: SentenceReadability, meter: BudgetMeter
  ) -> Result {
    var meter = meter
    var result = Result()
    var isTaken = [Bool](repeating: false, count: count)
    var waiting: [Int] = []
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
    var queue = LazyGainQueue((0..<count).map { value($0, []) })
    while !meter.isFull,
      let best = queue.popBest(gain: { value($0, result.picks) }, isOpen: isOpen)
    {
      guard let missing = readability.missingAntecedents(of: best, isTaken: isTaken) else {
        waiting.append(best)
        continue
      }
      if missing.isEmpty {
        take(best, for: nil)
        continue
      }
      var trial = meter
      let fits = trial.take(best) && missing.allSatisfy { trial.take($0) }
      let own = value(best, result.picks)
      let mean =
        missing.reduce(own) { $0 + value($1, result.picks) } / Double(missing.count + 1)
      if fits, mean >= own - tolerance {
        take(best, for: nil)
        for antecedent in missing { take(antecedent, for: best) }
      } else {
        waiting.append(best)
      }
    }
    for sentence in waiting where isOpen(sentence) { take(sentence, for: nil) }
    return result
  }
}

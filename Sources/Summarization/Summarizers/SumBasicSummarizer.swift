import TextAnalysis

/// SumBasic: sentences of probable words, where words that were told become improbable.
///
/// Source: Nenkova and Vanderwende 2005, "The Impact of Frequency on Summarization": of the
/// sentences that hold the most probable word, the one of the highest mean probability is taken,
/// and the probabilities of its words are squared, again and again. Departure: of a very long
/// document only as many sentences are chosen so as ``GreedyRounds`` allows, the rest by the first
/// score.
public struct SumBasicSummarizer: Summarizer {
  public init() {}

  /// Scores are the mean probabilities before anything was taken.
  ///
  /// - Complexity: O(*p* · *t*) for *p* picks and *t* tokens.
  public func select(from document: Document, within budget: SummaryBudget) throws -> Selection {
    let frequencies = TermFrequencies(of: document)
    var probabilities = frequencies.counts.map {
      Double($0) / Double(max(frequencies.total, 1))
    }
    let terms = document.body.sentences.indices.map { document.body.terms(inSentence: $0) }
    let scores = terms.map { Self.mean(of: $0, probabilities) }
    var meter = BudgetMeter(budget, for: document)
    var rounds = GreedyRounds(workPerRound: frequencies.total + frequencies.counts.count)
    var isTaken = [Bool](repeating: false, count: terms.count)
    var picks: [Int] = []
    while !meter.isFull, rounds.next() {
      // The most probable word of the sentences that can still be taken.
      var isOpen = [Bool](repeating: false, count: probabilities.count)
      for sentence in terms.indices where !isTaken[sentence] && meter.fits(sentence) {
        for term in terms[sentence] { isOpen[Int(term)] = true }
      }
      var word = -1
      for candidate in isOpen.indices where isOpen[candidate] {
        if word < 0 || probabilities[candidate] > probabilities[word] { word = candidate }
      }
      var (best, bestScore) = (-1, -1.0)
      for sentence in terms.indices
      where !isTaken[sentence] && terms[sentence].contains(Int32(word)) && meter.fits(sentence) {
        let score = Self.mean(of: terms[sentence], probabilities)
        if score > bestScore { (best, bestScore) = (sentence, score) }
      }
      guard best >= 0, meter.take(best) else { break }
      isTaken[best] = true
      picks.append(best)
      for term in Set(terms[best]) { probabilities[Int(term)] *= probabilities[Int(term)] }
    }
    picks += TopSentences.fill(&meter, by: scores, leavingOut: isTaken)
    return Selection(picks: picks, scores: scores)
  }

  /// The probabilities are added in the order of their size, so that sentences of the same words in
  /// another order are equal.
  private static func mean(of terms: [Int32], _ probabilities: [Double]) -> Double {
    if terms.isEmpty { return 0 }
    return terms.map { probabilities[Int($0)] }.sorted().reduce(0, +) / Double(terms.count)
  }
}

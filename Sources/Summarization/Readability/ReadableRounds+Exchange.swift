import LinearAlgebra

/// The exchange at the end of a choice.
extension ReadableRounds {
  /// Puts sentences that belong together in the place of as many of those that were taken last, once,
  /// where they are worth more.
  mutating func exchange() {
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
        var trial = emptyMeter
        guard (kept + offer).allSatisfy({ trial.take($0) }) else { continue }
        // What stands in the place of a pick is compared with it too, so that its worth is no more.
        let worth = offer.reduce(choice.continuationGain) { $0 + choice.value($1, picks) }
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
}

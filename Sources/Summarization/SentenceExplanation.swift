/// Why a sentence was taken into a summary, or was not.
public enum SelectionDecision: Sendable, Hashable, CustomStringConvertible {
  /// Taken, as the pick of this number from 1.
  case taken(rank: Int)
  /// Taken because the sentence with this index leans on it.
  case takenAsAntecedent(of: Int)
  /// Other sentences came first until the budget was full.
  case outranked
  /// It does not fit within the budget even alone.
  case tooLong
  /// Its beginning leans on the sentence with this index, which was not taken.
  case leans(on: Int)
  /// A quotation mark or bracket is opened and not closed, or the other way round.
  case unbalancedMarks
  /// It is the same to the letter as the sentence with this index, which was taken.
  case repeats(Int)
  /// It is white space.
  case blank

  public var description: String {
    switch self {
    case .taken(let rank): "taken as number \(rank)"
    case .takenAsAntecedent(let other): "taken because sentence \(other) leans on it"
    case .outranked: "not taken: other sentences came first"
    case .tooLong: "not taken: too long for the budget"
    case .leans(let other): "not taken: leans on sentence \(other)"
    case .unbalancedMarks: "not taken: quotation marks or brackets are not in pairs"
    case .repeats(let other): "not taken: the same as sentence \(other)"
    case .blank: "not taken: holds no text"
    }
  }
}

/// What a sentence's score is made of, and what was decided.
public struct SentenceExplanation: Sendable, Hashable {
  /// A part of a score.
  public struct Part: Sendable, Hashable {
    /// What was looked at, such as `title-cosine`.
    public var name: String
    /// What it added; negative when it counted against the sentence.
    public var value: Double

    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// The parts, the weightiest first; of a method with inspectable parts they add up to the value
  /// that was ranked by.
  public var parts: [Part]
  /// Taken or not, and why.
  public var decision: SelectionDecision

  public init(parts: [Part], decision: SelectionDecision) {
    self.parts = parts
    self.decision = decision
  }
}

extension Selection {
  /// Explanations that tell as much as scores and picks do.
  func plainExplanations(meter: BudgetMeter) -> [SentenceExplanation] {
    var decisions = meter.hindrances(beside: picks).map { $0 ?? .outranked }
    for (rank, pick) in picks.enumerated() { decisions[pick] = .taken(rank: rank + 1) }
    return zip(scores, decisions).map {
      SentenceExplanation(
        parts: [SentenceExplanation.Part(name: "score", value: $0)], decision: $1)
    }
  }
}

extension BudgetMeter {
  /// For each sentence why it could not be taken beside `picks` whatever it is worth, or nil; of an
  /// account with nothing taken.
  func hindrances(beside picks: [Int]) -> [SelectionDecision?] {
    var saidBy: [Int: Int] = [:]
    for pick in picks {
      if let first = twins.first(of: pick) { saidBy[first] = pick }
    }
    return lengths.indices.map { sentence in
      if isBlank(sentence) { return .blank }
      if let pick = twins.first(of: sentence).flatMap({ saidBy[$0] }), pick != sentence {
        return .repeats(pick)
      }
      return fits(sentence) ? nil : .tooLong
    }
  }
}

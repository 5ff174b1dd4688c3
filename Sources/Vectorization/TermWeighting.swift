internal import CMath

/// What a term's count inside a sentence contributes to its weight.
///
/// Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
/// Information Processing & Management 24 (1988), table 1.
public enum TermFrequency: String, Sendable, Hashable, CaseIterable {
  /// *tf*, the count itself.
  case raw
  /// 1 + ln *tf*.
  case logarithmic
  /// 1 for every term that occurs.
  case binary

  /// The contribution of a term that occurs `count` times, at least once.
  public func weight(count: Double) -> Double {
    switch self {
    case .raw: count
    case .logarithmic: 1 + log(count)
    case .binary: 1
    }
  }
}

/// What the rarity of a term contributes to its weight, where *N* units were counted and *df* of
/// them hold the term; a unit is a sentence of the document or a document of a background table.
///
/// Source: Salton and Buckley 1988 for the plain form. The smooth form adds one unit that holds
/// every term, so that nothing is divided by zero, and adds 1, so that a term of every sentence
/// still counts; it is the default of the program scikit-learn, and ours: in a text of a few
/// sentences the terms of its subject occur in most of them, and the plain form erases those.
public enum InverseDocumentFrequency: String, Sendable, Hashable, CaseIterable {
  /// ln((1 + *N*) / (1 + *df*)) + 1.
  case smooth
  /// ln(*N* / *df*), 0 for a term that every unit holds; an unknown term counts as *df* = 1.
  case plain
  /// 1 for every term.
  case none

  /// The contribution of a term.
  public func weight(unitCount: Int, frequency: Int) -> Double {
    switch self {
    case .smooth: log(Double(1 + unitCount) / Double(1 + frequency)) + 1
    case .plain: max(0, log(Double(max(unitCount, 1)) / Double(max(frequency, 1))))
    case .none: 1
    }
  }
}

import Yoyak

/// How long summaries are while systems are compared; the same for all systems.
public enum SummaryLength: Sendable, Hashable, CustomStringConvertible {
  /// A number of sentences.
  case sentences(Int)
  /// A number of characters (Unicode scalars).
  case characters(Int)
  /// As many characters as the references have on average.
  case reference
  /// As many sentences as people marked, on average.
  case gold

  /// Reads `sentences:3`, `characters:200`, `reference` or `gold`.
  public init?(_ description: String) {
    let parts = description.split(separator: ":", omittingEmptySubsequences: false)
    switch (parts.first, parts.count) {
    case ("reference", 1): self = .reference
    case ("gold", 1): self = .gold
    case ("sentences", 2):
      guard let count = Int(parts[1]), count > 0 else { return nil }
      self = .sentences(count)
    case ("characters", 2):
      guard let count = Int(parts[1]), count > 0 else { return nil }
      self = .characters(count)
    default: return nil
    }
  }

  public var description: String {
    switch self {
    case .sentences(let count): "sentences:\(count)"
    case .characters(let count): "characters:\(count)"
    case .reference: "reference"
    case .gold: "gold"
    }
  }

  /// The budget for one document.
  func budget(for document: PreparedDocument) -> SummaryBudget {
    switch self {
    case .sentences(let count): SummaryBudget(sentences: count)
    case .characters(let count): SummaryBudget(characters: count)
    case .reference: SummaryBudget(characters: document.referenceLength)
    case .gold: SummaryBudget(sentences: document.goldCount)
    }
  }
}

/// An option whose value is outside of what it allows.
///
///     'diversity' is 2.0: give a number from 0 to 1.
public struct InvalidOption: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the option.
  public var name: String
  /// The value that was given.
  public var value: String
  /// What is allowed.
  public var allowed: String

  public init(_ name: String, _ value: some CustomStringConvertible, allowed: String) {
    self.name = name
    self.value = value.description
    self.allowed = allowed
  }

  public var description: String { "'\(name)' is \(value): give \(allowed)." }

  /// Checks that a whole number is at least `least`.
  public static func requireAtLeast(
    _ least: Int, _ name: String, _ value: Int?
  ) throws(InvalidOption) {
    guard let value, value < least else { return }
    throw InvalidOption(name, value, allowed: "\(least) or more")
  }

  /// Checks that a number is from 0 to 1.
  public static func requireShare(_ name: String, _ value: Double?) throws(InvalidOption) {
    guard let value, !(0...1).contains(value) else { return }
    throw InvalidOption(name, value, allowed: "a number from 0 to 1")
  }
}

/// Scores of a method of one's own that nothing can be chosen by.
public enum InvalidScores: Error, Sendable, Hashable, CustomStringConvertible {
  /// There are more or fewer scores than there are sentences or candidates.
  case count(Int, expected: Int)
  /// The score at `index` is infinite or not a number.
  case notFinite(index: Int)
  /// What was chosen is chosen twice or does not exist.
  case noSuchPick(Int)

  public var description: String {
    switch self {
    case .count(let count, let expected):
      "the method gave \(count) scores for \(expected) sentences or candidates: give one for each."
    case .notFinite(let index):
      "the method gave a score that is not finite, number \(index): give finite numbers."
    case .noSuchPick(let index):
      "the method chose number \(index) twice or chose what is not there: give distinct indexes."
    }
  }

  /// Checks that there are `expected` finite scores.
  public static func check(_ scores: [Double], expected: Int) throws(InvalidScores) {
    guard scores.count == expected else { throw .count(scores.count, expected: expected) }
    if let index = scores.firstIndex(where: { !$0.isFinite }) { throw .notFinite(index: index) }
  }
}

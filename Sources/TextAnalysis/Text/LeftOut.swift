/// A stretch of an input that is no part of its article, and what says so.
public struct LeftOut: Sendable, Hashable {
  /// The kebab-case name of the rule, such as `caption` or `copyright`.
  public let rule: String
  /// The removed UTF-8 offsets of the text, without white space at either end.
  public let range: TextRange

  public init(rule: String, range: TextRange) {
    self.rule = rule
    self.range = range
  }
}

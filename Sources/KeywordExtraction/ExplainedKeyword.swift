/// A keyword with what its score is made of.
public struct ExplainedKeyword: Sendable, Hashable {
  /// A part of a score.
  public struct Part: Sendable, Hashable {
    /// What was looked at, such as `title-share`.
    public var name: String
    /// What it added; negative when it counted against the keyword.
    public var value: Double

    /// A part of this name and value.
    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// The keyword.
  public var keyword: Keyword
  /// The parts, the weightiest first. Those of the default add up to the logarithm of the odds that
  /// the score, a probability, stands for, before a query is looked at; other methods have one part.
  public var parts: [Part]

  /// A keyword with the parts of its score.
  public init(keyword: Keyword, parts: [Part]) {
    self.keyword = keyword
    self.parts = parts
  }
}

/// What a user wants among the keywords.
public struct KeywordWishes: Sendable, Hashable {
  /// Words that are among the keywords of every article that holds them, whatever their scores.
  public var mustInclude: [String]
  /// The only phrases that may be keywords, as of a thesaurus; nil for what the method finds.
  public var candidates: [String]?

  public init(mustInclude: [String] = [], candidates: [String]? = nil) {
    self.mustInclude = mustInclude
    self.candidates = candidates
  }
}

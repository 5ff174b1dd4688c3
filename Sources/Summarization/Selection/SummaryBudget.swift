import LinearAlgebra
import TextAnalysis

/// How long a summary may be; every limit that is given holds, all at once.
///
/// Sentences are never cut: a limit that not even the shortest sentence meets gives no summary.
public struct SummaryBudget: Sendable, Hashable {
  /// The most sentences.
  public var sentences: Int?
  /// The largest share of the article's sentences, above 0 and at most 1; at least one sentence.
  public var ratio: Double?
  /// The most characters (Unicode scalars), one separator between sentences counted.
  public var characters: Int?
  /// The most words (runs without white space).
  public var words: Int?
  /// The most UTF-8 bytes, one separator between sentences counted.
  public var bytes: Int?

  /// Makes a budget of the limits given; without any it is three sentences.
  public init(
    sentences: Int? = nil, ratio: Double? = nil, characters: Int? = nil, words: Int? = nil,
    bytes: Int? = nil
  ) {
    self.sentences = sentences
    self.ratio = ratio
    self.characters = characters
    self.words = words
    self.bytes = bytes
    if sentences == nil, ratio == nil, characters == nil, words == nil, bytes == nil {
      self.sentences = 3
    }
  }

  /// The most sentences that `sentences` and `ratio` allow of `count`.
  ///
  /// The share is rounded down but leaves at least one sentence. It is rounded to nine decimals
  /// first: 0.29 of 100 is 29, not what is a hair below.
  public func sentenceLimit(of count: Int) -> Int {
    var limit = min(sentences ?? count, count)
    // A share that is above all or no number limits nothing.
    if let ratio, ratio < 1 { limit = min(limit, max(1, Int((ratio * Double(count)).quantized))) }
    return max(0, limit)
  }

  /// Checks that every limit allows something.
  ///
  /// - Throws: ``TextAnalysis/InvalidOption`` for a limit below 1 or a share outside of 0 to 1.
  public func validate() throws(InvalidOption) {
    let limits = [
      ("sentences", sentences), ("characters", characters), ("words", words), ("bytes", bytes),
    ]
    for (name, limit) in limits { try InvalidOption.requireAtLeast(1, name, limit) }
    if let ratio, !(ratio > 0 && ratio <= 1) {
      throw InvalidOption("ratio", ratio, allowed: "a number above 0, at most 1")
    }
  }

  /// Whether a limit other than a number of sentences is set.
  public var limitsLength: Bool { characters != nil || words != nil || bytes != nil }
}

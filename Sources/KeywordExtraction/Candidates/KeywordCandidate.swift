import TextAnalysis

/// A word or phrase that may become a keyword, with all its places in the article.
public struct KeywordCandidate: Sendable, Hashable {
  /// The normal forms of its words, in order: numbers of ``KeywordDocument/forms``.
  public var forms: [Int32]
  /// Its places, in text order; never empty.
  public var occurrences: [KeywordOccurrence]

  public init(forms: [Int32], occurrences: [KeywordOccurrence]) {
    precondition(!occurrences.isEmpty, "A candidate stands somewhere in the article.")
    self.forms = forms
    self.occurrences = occurrences
  }

  /// How often it is in the article.
  public var count: Int { occurrences.count }
  /// The first of its places.
  public var first: KeywordOccurrence { occurrences[0] }
}

/// One place of a candidate.
public struct KeywordOccurrence: Sendable, Hashable {
  /// The words, as places in ``KeywordDocument/words``.
  public var words: Range<Int>
  /// The place in the text, in UTF-8 offsets.
  public var range: TextRange
  /// Whether it is a whole phrase here, not a part of a longer one.
  public var isWhole: Bool

  public init(words: Range<Int>, range: TextRange, isWhole: Bool = true) {
    self.words = words
    self.range = range
    self.isWhole = isWhole
  }
}

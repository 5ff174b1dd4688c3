import TextAnalysis

/// A word or phrase that may become a keyword, with all its places in the article.
public struct KeywordCandidate: Sendable, Hashable {
  /// The normal forms of its words, in order.
  public var terms: [Int32]
  /// Its places, in text order; never empty.
  public var occurrences: [KeywordOccurrence]

  public init(terms: [Int32], occurrences: [KeywordOccurrence]) {
    precondition(!occurrences.isEmpty, "A candidate stands somewhere in the article.")
    self.terms = terms
    self.occurrences = occurrences
  }

  /// How often it stands in the article.
  public var count: Int { occurrences.count }
}

/// One place of a candidate.
public struct KeywordOccurrence: Sendable, Hashable {
  /// The body sentence, or ``title``.
  public var sentence: Int
  /// The place in the text, in UTF-8 offsets.
  public var range: TextRange

  /// The `sentence` of an occurrence in the title.
  public static let title = -1

  public init(sentence: Int, range: TextRange) {
    self.sentence = sentence
    self.range = range
  }
}

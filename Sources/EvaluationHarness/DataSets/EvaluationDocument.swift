import TextAnalysis

/// One document of a data set, with what people wrote or marked for it.
public struct EvaluationDocument: Sendable, Hashable {
  /// What is summarized.
  public enum Content: Sendable, Hashable {
    /// A text that is still to be cleaned and split.
    case text(String)
    /// Sentences as the data set gives them.
    case sentences([String])
  }

  /// Which sentences people marked.
  public enum GoldSentences: Sendable, Hashable {
    /// Indexes of the given sentences, from 0.
    case indexes([Int])
    /// The sentences of each person, as they are in the text.
    case verbatim([[String]])
    /// Those that are in the references, which are extracts; the references are a person each.
    case inReferences
  }

  /// The identifier; the line number when the data set has none.
  public var id: String
  /// The line of the data set's file, from 1.
  public var line: Int
  public var title: String?
  public var content: Content
  /// The language the data set names, or nil to detect it.
  public var language: Language?
  /// The summaries by people.
  public var references: [String]
  public var goldSentences: GoldSentences?
  /// The keywords by people.
  public var keywords: [String]
}

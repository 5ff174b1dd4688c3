import TextAnalysis

/// What counts as a sentence for the metrics that look at sentences.
public enum SentenceDivision: Sendable, Hashable {
  /// The lines of a text, as in Python's rouge-score.
  case lines
  /// What the project's sentence splitter finds.
  case split(Language)

  /// The name in signatures.
  public var signature: String {
    switch self {
    case .lines: "lines"
    case .split: "split"
    }
  }

  /// The sentences of `text`, ascending and disjoint.
  ///
  /// - Complexity: O(*n*).
  public func sentences(of text: SourceText) -> [TextRange] {
    switch self {
    case .lines: text.lines
    case .split(let language):
      SentenceSplitter(language: language).sentences(of: text, in: text.fullRange)
    }
  }
}

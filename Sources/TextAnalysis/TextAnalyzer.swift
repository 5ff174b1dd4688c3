/// Turns sentences into tokens with tags and interned terms: the seam between a language and all
/// that is computed from its terms.
///
/// An analyzer is an immutable value that many threads share. A language names its
/// analyzer in its profile, under `Languages`; the shared checks of the test suite then run on it.
public protocol TextAnalyzer: Sendable {
  /// Name and version for signatures, such as `ko-morph-1`; changes whenever any output changes.
  var signature: String { get }

  /// Tokens for all sentences of one text.
  ///
  /// Every token lies inside its sentence, tokens ascend and do not overlap, and the result
  /// depends on the arguments alone. The whole text is analyzed in one call so that an analyzer
  /// may use what one sentence says about the words of another.
  ///
  /// - Parameters:
  ///   - text: The decoded text.
  ///   - sentences: Ranges of `text`, ascending and disjoint.
  ///   - vocabulary: The document's terms; new ones are added to it.
  /// - Complexity: Linear in the length of the sentences.
  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText
}

import LinearAlgebra
import TextAnalysis

/// A measure of how alike two sentences are: the weights of the sentence graph.
///
/// To add one, write a type of this protocol in a file of its own; the ranking knows only the
/// matrix.
public protocol SentenceSimilarity: Sendable {
  /// A name for signatures, with whatever parameters change the result.
  var name: String { get }

  /// Whether the weight from *i* to *j* always is that from *j* to *i*.
  var isSymmetric: Bool { get }

  /// The weights between all sentences of a text.
  ///
  /// - Returns: A square matrix in sentence order: finite, not negative, zero on the diagonal;
  ///   exactly zero between sentences that have nothing in common.
  /// - Throws: ``LinearAlgebraError`` when the measure needs a decomposition that fails.
  func matrix(
    for text: TokenizedText, vocabulary: Vocabulary
  ) throws(LinearAlgebraError) -> Matrix<Double>
}

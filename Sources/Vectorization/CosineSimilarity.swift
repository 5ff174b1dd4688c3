import LinearAlgebra
import TextAnalysis

/// The cosine of the angle between the TF-IDF rows of two sentences.
///
/// For a text of many thousand sentences the matrix is too large; give ``rows(for:vocabulary:)`` to
/// a ranking that works without it.
public struct CosineSimilarity: SentenceSimilarity {
  /// What makes the rows.
  public var vectorizer: TFIDFVectorizer

  public init(vectorizer: TFIDFVectorizer = TFIDFVectorizer()) {
    self.vectorizer = vectorizer
  }

  public var name: String {
    let parts = [vectorizer.termFrequency.rawValue, vectorizer.inverseDocumentFrequency.rawValue]
    let source = vectorizer.background == nil ? "" : "-background"
    return "cosine-tf:\(parts[0])-idf:\(parts[1])\(source)"
  }

  public var isSymmetric: Bool { true }

  public func matrix(for text: TokenizedText, vocabulary: Vocabulary) -> Matrix<Double> {
    Self.matrix(of: rows(for: text, vocabulary: vocabulary))
  }

  /// The unit rows of the sentences without the columns of terms that one sentence alone holds:
  /// the cosine of two sentences is the product of their rows.
  ///
  /// - Complexity: O(*t* log *s* + *v*) for *t* tokens, *s* in a sentence, and *v* terms.
  public func rows(for text: TokenizedText, vocabulary: Vocabulary) -> SparseMatrix<Double> {
    vectorizer.vectorize(text, vocabulary: vocabulary).droppingSingletonColumns().rows
  }

  /// The cosines between unit rows, with zeros on the diagonal: by `syrk` of the dense rows, or by
  /// sparse products when those are less work.
  ///
  /// - Complexity: as ``LinearAlgebra/SparseMatrix/gram()``; *n*² doubles for *n* rows.
  public static func matrix(of rows: SparseMatrix<Double>) -> Matrix<Double> {
    var similarity = rows.gram()
    similarity.fillDiagonal(with: 0)
    return similarity
  }
}

internal import CMath
import LinearAlgebra
import TextAnalysis
import Vectorization

/// The number of words two sentences share, over the sum of the logarithms of their lengths.
///
/// Source: the original similarity of Mihalcea and Tarau 2004, "TextRank: Bringing Order into
/// Texts". Where both logarithms are 0 (two sentences of one word each) the paper's quotient is
/// undefined; the weight is then 0. Lengths count terms with repeats, shared words count once.
public struct WordOverlapSimilarity: SentenceSimilarity {
  public init() {}

  public var name: String { "overlap" }

  public var isSymmetric: Bool { true }

  /// - Complexity: that of the product of the 0/1 rows; *n*² doubles for *n* sentences.
  public func matrix(for text: TokenizedText, vocabulary: Vocabulary) -> Matrix<Double> {
    let counts = TermCountMatrix(text, vocabulary: vocabulary).counts
    var binary = SparseMatrix<Double>(columns: counts.columns)
    binary.reserveCapacity(rows: counts.rows, storedCount: counts.storedCount)
    var logarithms: [Double] = []
    for row in 0..<counts.rows {
      let places = counts.places(inRow: row)
      var length = 0.0
      for place in places {
        length += counts.values[place]
        binary.append(1, column: counts.columnIndices[place])
      }
      binary.endRow()
      logarithms.append(length > 0 ? log(length) : 0)
    }
    var matrix = binary.gram()
    let order = matrix.rows
    matrix.withMutableElements { elements in
      for row in 0..<order {
        for column in 0..<order {
          let divisor = logarithms[row] + logarithms[column]
          let shared = elements[row * order + column]
          elements[row * order + column] = row == column || divisor == 0 ? 0 : shared / divisor
        }
      }
    }
    return matrix
  }
}

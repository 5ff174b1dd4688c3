import LinearAlgebra
import TextAnalysis
import Vectorization

/// The length of the longest run of words that two sentences have in common.
///
/// Source: Barrios, López, Argerich and Wachenchauzer 2016, "Variations of the Similarity Function
/// of TextRank for Automated Summarization" (longest common substring). Departures: the run is
/// counted in terms (stop words and particles passed over), and of a sentence longer than
/// ``maximumLength`` terms the rest is not looked at.
public struct CommonSubstringSimilarity: SentenceSimilarity {
  /// The most terms of a sentence that are compared.
  public static let maximumLength = 200

  public init() {}

  public var name: String { "lcs" }

  public var isSymmetric: Bool { true }

  /// - Complexity: O(*n*² · *l*²) for *n* sentences of *l* terms.
  public func matrix(for text: TokenizedText, vocabulary: Vocabulary) -> Matrix<Double> {
    let order = text.sentences.count
    let sentences = (0..<order).map {
      Array(text.terms(inSentence: $0).prefix(Self.maximumLength))
    }
    var lengths = [Int](repeating: 0, count: Self.maximumLength + 1)
    var matrix = Matrix<Double>(rows: order, columns: order)
    for row in 0..<order {
      for column in 0..<row {
        let length = Self.longestRun(sentences[row], sentences[column], lengths: &lengths)
        matrix[row, column] = Double(length)
        matrix[column, row] = Double(length)
      }
    }
    return matrix
  }

  /// The length of the longest common run; `lengths` is room for one more than `second` has.
  private static func longestRun(
    _ first: [Int32], _ second: [Int32], lengths: inout [Int]
  ) -> Int {
    for index in 0...second.count { lengths[index] = 0 }
    var longest = 0
    for term in first {
      // From the right, so that lengths[index] still is that of the previous term of `first`.
      for index in stride(from: second.count, to: 0, by: -1) {
        lengths[index] = second[index - 1] == term ? lengths[index - 1] + 1 : 0
        longest = max(longest, lengths[index])
      }
    }
    return longest
  }
}

internal import CMath
import LinearAlgebra
import TextAnalysis
import Vectorization

/// How well one sentence answers another as a query, by the ranking function BM25 or BM25+.
///
/// The weight from sentence *i* to *j* is
///
///     Σ over the words t of i:  idf(t) · ( tf·(k₁ + 1) / (tf + k₁·(1 − b + b·|j| / mean length)) + δ )
///
/// with *tf* the count of *t* in *j*, summed over the words that *j* holds, and
/// idf(t) = ln((N − n + 0.5) / (n + 0.5)); a word of more than half of the sentences gets ε times
/// the mean idf instead of a negative weight. Sources: Barrios, López, Argerich and Wachenchauzer
/// 2016, "Variations of the Similarity Function of TextRank for Automated Summarization" (ε = 0.25,
/// k₁ = 1.2, b = 0.75); Robertson et al. 1994 for BM25 (δ = 0); Lv and Zhai 2011, "Lower-Bounding
/// Term Frequency Normalization", for BM25+ (δ = 1). Departure: a mean idf below 0, which very short
/// texts have, counts as 0.
public struct BM25Similarity: SentenceSimilarity {
  /// How soon further occurrences of a word stop to count, above 0.
  public var saturation: Double
  /// How much long sentences are marked down, from 0 to 1.
  public var lengthNormalization: Double
  /// What any occurrence is worth at least: 0 for BM25, 1 for BM25+.
  public var lowerBound: Double
  /// The share of the mean idf that frequent words get.
  public var frequentWordShare: Double

  public init(
    saturation: Double = 1.2, lengthNormalization: Double = 0.75, lowerBound: Double = 0,
    frequentWordShare: Double = 0.25
  ) {
    self.saturation = saturation
    self.lengthNormalization = lengthNormalization
    self.lowerBound = lowerBound
    self.frequentWordShare = frequentWordShare
  }

  /// BM25+ with its usual lower bound of 1.
  public static var plus: BM25Similarity { BM25Similarity(lowerBound: 1) }

  public var name: String {
    "bm25-k1:\(saturation)-b:\(lengthNormalization)-delta:\(lowerBound)-eps:\(frequentWordShare)"
  }

  public var isSymmetric: Bool { false }

  /// - Complexity: O(Σ *dₜ*² + *n*²), where *dₜ* is the number of sentences that hold term *t*.
  public func matrix(for text: TokenizedText, vocabulary: Vocabulary) -> Matrix<Double> {
    let counted = TermCountMatrix(text, vocabulary: vocabulary)
    let answers = answerWeights(counted).transposed()
    let counts = counted.counts
    let order = counts.rows
    var matrix = Matrix<Double>(rows: order, columns: order)
    matrix.withMutableElements { elements in
      for query in 0..<order {
        for place in counts.places(inRow: query) {
          let occurrences = counts.values[place]
          for other in answers.places(inRow: Int(counts.columnIndices[place])) {
            elements[query * order + Int(answers.columnIndices[other])] +=
              occurrences * answers.values[other]
          }
        }
        elements[query * order + query] = 0
      }
    }
    return matrix
  }

  /// For each sentence and each of its words what an occurrence of the word in a query is worth.
  private func answerWeights(_ counted: TermCountMatrix) -> SparseMatrix<Double> {
    let counts = counted.counts
    let rarities = rarities(counted.sentenceFrequencies, sentenceCount: counts.rows)
    let lengths = (0..<counts.rows).map { row in
      counts.places(inRow: row).reduce(0) { $0 + counts.values[$1] }
    }
    let meanLength = lengths.reduce(0, +) / Double(max(counts.rows, 1))
    var weights = SparseMatrix<Double>(columns: counts.columns)
    weights.reserveCapacity(rows: counts.rows, storedCount: counts.storedCount)
    for row in 0..<counts.rows {
      let relative = meanLength > 0 ? lengths[row] / meanLength : 1
      let norm = saturation * (1 - lengthNormalization + lengthNormalization * relative)
      for place in counts.places(inRow: row) {
        let column = counts.columnIndices[place]
        let count = counts.values[place]
        let frequency = count * (saturation + 1) / (count + norm) + lowerBound
        weights.append(rarities[Int(column)] * frequency, column: column)
      }
      weights.endRow()
    }
    return weights
  }

  /// The idf of each term.
  private func rarities(_ frequencies: [Int32], sentenceCount: Int) -> [Double] {
    var sum = 0.0
    var present = 0
    let plain = frequencies.map { frequency -> Double in
      guard frequency > 0 else { return 0 }
      let rarity = log((Double(sentenceCount - Int(frequency)) + 0.5) / (Double(frequency) + 0.5))
      sum += rarity
      present += 1
      return rarity
    }
    let floor = max(0, frequentWordShare * sum / Double(max(present, 1)))
    return plain.map { $0 < 0 ? floor : $0 }
  }
}

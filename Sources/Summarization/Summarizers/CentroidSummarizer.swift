import LinearAlgebra
import TextAnalysis
import Vectorization

/// The centroid method of MEAD: sentences that hold the article's central words, early ones and
/// those like the first before others, none that repeats another.
///
/// Source: Radev, Jing, Styś and Tam 2004, "Centroid-based Summarization of Multiple Documents": a
/// sentence's score is the sum of the centroid values of its words, plus a position value that falls
/// from the largest centroid value to its *n*-th part, plus its inner product with the first
/// sentence, each with weight 1; then cross-sentence subsumption takes redundancy off. Departures:
/// one article is the cluster, so that rarities are counted over its sentences; a word is central
/// when its TF-IDF in the whole article is at least the mean; the three parts are each divided by
/// their largest value, and subsumed sentences are passed over (see ``SubsumptionSelector``) instead
/// of marked down.
public struct CentroidSummarizer: SentenceScorer {
  /// The weights of the three parts.
  public var centroidWeight: Double
  public var positionWeight: Double
  public var firstSentenceWeight: Double

  public init(
    centroidWeight: Double = 1, positionWeight: Double = 1, firstSentenceWeight: Double = 1
  ) {
    self.centroidWeight = centroidWeight
    self.positionWeight = positionWeight
    self.firstSentenceWeight = firstSentenceWeight
  }

  public func select(from document: Document, within budget: SummaryBudget) throws -> Selection {
    try SelectingSummarizer(scorer: self, selector: SubsumptionSelector())
      .select(from: document, within: budget)
  }

  /// The weighted sum of the three parts.
  ///
  /// - Complexity: O(*t*) in the number of tokens.
  public func scores(of document: Document) -> [Double] {
    let counted = TermCountMatrix(document.body, vocabulary: document.vocabulary)
    let centroids = Self.centroidValues(counted)
    let parts = [
      (centroidWeight, centroids),
      (positionWeight, Self.positions(document.sentenceCount)),
      (firstSentenceWeight, Self.overlapsWithFirst(counted.counts)),
    ]
    var scores = [Double](repeating: 0, count: document.sentenceCount)
    for (weight, values) in parts {
      let largest = values.max() ?? 0
      guard largest > 0 else { continue }
      for index in scores.indices { scores[index] += weight * values[index] / largest }
    }
    return scores
  }

  /// For each sentence the sum of the centroid values of its words.
  static func centroidValues(_ counted: TermCountMatrix) -> [Double] {
    let counts = counted.counts
    var centroid = [Double](repeating: 0, count: counts.columns)
    for (place, column) in counts.columnIndices.enumerated() {
      centroid[Int(column)] += counts.values[place]
    }
    let rarity = InverseDocumentFrequency.smooth
    var (sum, present) = (0.0, 0)
    for column in centroid.indices where centroid[column] > 0 {
      centroid[column] *= rarity.weight(
        unitCount: counts.rows, frequency: Int(counted.sentenceFrequencies[column]))
      sum += centroid[column]
      present += 1
    }
    let threshold = sum / Double(max(present, 1))
    for column in centroid.indices where centroid[column].quantized < threshold.quantized {
      centroid[column] = 0
    }
    return (0..<counts.rows).map { row in
      counts.places(inRow: row).reduce(0) {
        $0 + counts.values[$1] * centroid[Int(counts.columnIndices[$1])]
      }
    }
  }

  /// (*n* − *i*) / *n* for the sentence at *i* from 0.
  private static func positions(_ count: Int) -> [Double] {
    (0..<count).map { Double(count - $0) / Double(count) }
  }

  /// The inner product of each sentence's word counts with those of the first.
  private static func overlapsWithFirst(_ counts: SparseMatrix<Double>) -> [Double] {
    guard counts.rows > 0 else { return [] }
    var first = [Double](repeating: 0, count: counts.columns)
    for place in counts.places(inRow: 0) {
      first[Int(counts.columnIndices[place])] = counts.values[place]
    }
    return counts.product(first)
  }
}

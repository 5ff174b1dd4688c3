internal import CMath
import TextAnalysis
import Vectorization

extension FeatureTable.Writer {
  /// For terms that were not judged.
  private static let unknown = 0.5

  /// Features of what the terms would be as keywords, by themselves and by how often the document has them.
  ///
  /// - Parameter totals: How often the document has each term.
  func addKeyphraseness(
    _ counted: TermCountMatrix, _ totals: [Double], of document: Document
  ) {
    let counts = counted.counts
    // Terms are no words in every language; what a term is spelled like at its first place is one.
    let keyphraseness = Keyphraseness(document.language)
    var worth = [Double?](repeating: nil, count: totals.count)
    for token in document.body.tokens where token.isTerm && worth[Int(token.term)] == nil {
      worth[Int(token.term)] =
        keyphraseness.value(of: document.body.text.utf8[token.range]) ?? Self.unknown
    }
    let worths = worth.map { $0 ?? 0 }
    let counted = totals.indices.map { worths[$0] * log(1 + totals[$0]) }
    var means = [Double](repeating: 0, count: sentenceCount)
    var countedMeans = means
    for sentence in 0..<sentenceCount {
      let places = counts.places(inRow: sentence)
      var (sum, countedSum) = (0.0, 0.0)
      for place in places {
        let term = Int(counts.columnIndices[place])
        sum += worths[term]
        countedSum += counted[term]
      }
      means[sentence] = sum / Double(max(1, places.count))
      countedMeans[sentence] = countedSum / Double(max(1, places.count))
    }
    setStandardized(.keyphraseness, means)
    setStandardized(.keyTerms, countedMeans)
  }
}

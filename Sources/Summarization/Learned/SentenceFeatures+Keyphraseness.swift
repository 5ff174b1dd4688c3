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
    let keyphraseness = Keyphraseness(document.language)
    let worth = totals.indices.map { term in
      totals[term] == 0
        ? 0 : keyphraseness.value(of: document.vocabulary.utf8(of: Int32(term))) ?? Self.unknown
    }
    let counted = totals.indices.map { worth[$0] * log(1 + totals[$0]) }
    var means = [Double](repeating: 0, count: sentenceCount)
    var countedMeans = means
    for sentence in 0..<sentenceCount {
      let places = counts.places(inRow: sentence)
      var (sum, countedSum) = (0.0, 0.0)
      for place in places {
        let term = Int(counts.columnIndices[place])
        sum += worth[term]
        countedSum += counted[term]
      }
      means[sentence] = sum / Double(max(1, places.count))
      countedMeans[sentence] = countedSum / Double(max(1, places.count))
    }
    setStandardized(.keyphraseness, means)
    setStandardized(.keyTerms, countedMeans)
  }
}

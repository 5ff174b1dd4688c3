internal import CMath

/// What the learned summarizer knows of a whole document, to tell its kind by: the means of the
/// features over the sentences, and its size.
package struct DocumentTraits: Sendable {
  /// The features whose means are traits. Those that are standardized within the document all have
  /// the mean 0, and the number of paragraphs tells of the page a text was copied from rather than
  /// of the text.
  private static let features: [SentenceFeature] = {
    let others: [SentenceFeature] = [
      .degree, .pageRank, .later, .earlier, .coverage, .frequency, .shared, .document, .facet,
      .length, .paragraphStart,
    ]
    return SentenceFeature.allCases.filter { !others.contains($0) }
  }()

  /// The names in model files.
  package static let names = ["constant", "size"] + features.map(\.name)

  /// 1, the size, and the means, in the order of ``names``.
  package let values: [Double]

  /// ln(number of sentences) − 2.3: 0 for ten sentences.
  var size: Double { values[1] }

  /// - Complexity: O(*n*) for *n* sentences.
  init(of features: SentenceFeatures) {
    let count = max(features.sentenceCount, 1)
    values =
      [1, log(Double(count)) - 2.3]
      + Self.features.map { features.sum(of: $0) / Double(count) }
  }
}

/// The weights of the learned summarizer, the same for all languages: one for each feature of a
/// sentence, and what is added to it the more an article is built like an inverted pyramid.
package struct SummaryWeights: Sendable, Hashable {
  /// The lengths of summaries that have weights of their own.
  package enum Length: CaseIterable, Sendable {
    case one
    case several
  }

  /// What a column of the table holds.
  package enum Column: Int, CaseIterable, Sendable {
    /// The weights of summaries of one sentence and of longer ones.
    case one
    case several
    /// What is added to them in an article that is wholly built like an inverted pyramid, and taken
    /// off in one that is the contrary.
    case oneByPyramid
    case severalByPyramid
    /// What the features of the opening, and the means of the features over all sentences, say
    /// about how far the article is one.
    case pyramidByOpening
    case pyramidByMean

    /// The name in the file.
    package var name: String {
      switch self {
      case .one: "one"
      case .several: "several"
      case .oneByPyramid: "one-by-pyramid"
      case .severalByPyramid: "several-by-pyramid"
      case .pyramidByOpening: "pyramid-by-opening"
      case .pyramidByMean: "pyramid-by-mean"
      }
    }
  }

  /// The names of the features, in the order of the weights.
  package static let names = SentenceFeature.allCases.map(\.name)

  private let columns: [[Double]]

  /// - Parameter columns: For each column, in the order of ``Column``, one weight for each of
  ///   ``names``.
  package init(columns: [[Double]]) {
    precondition(
      columns.count == Column.allCases.count
        && columns.allSatisfy { $0.count == Self.names.count },
      "One weight for each feature and column is needed.")
    self.columns = columns
  }

  /// The weights of a column.
  package subscript(column: Column) -> [Double] { columns[column.rawValue] }

  /// The weights of a length, and what is added to them by the pyramid.
  private func columns(for length: Length) -> (own: [Double], added: [Double]) {
    switch length {
    case .one: (self[.one], self[.oneByPyramid])
    case .several: (self[.several], self[.severalByPyramid])
    }
  }

  /// The weights for summaries of a length of an article.
  ///
  /// - Parameter pyramid: How far it is built like an inverted pyramid, see ``pyramid(traits:)``.
  func weights(for length: Length, pyramid: Double) -> [Double] {
    let (own, added) = columns(for: length)
    return zip(own, added).map { $0 + pyramid * $1 }
  }

  /// How far an article is built like an inverted pyramid, so that its opening tells the news: from
  /// −1 to 1, the mean article 0.
  ///
  /// - Parameter traits: See ``SentenceFeatures/traits()``.
  package func pyramid(traits: [Double]) -> Double {
    let weights = self[.pyramidByOpening] + self[.pyramidByMean]
    return max(-1, min(1, zip(weights, traits).reduce(0) { $0 + $1.0 * $1.1 }))
  }
}

/// The weights of the learned summarizer, one for each feature of a sentence; the same for all
/// languages and kinds of text.
package struct SummaryWeights: Sendable, Hashable {
  /// The lengths of summaries that have weights of their own.
  package enum Length: String, CaseIterable, Sendable {
    case one
    case several
  }

  /// The names of the features, in the order of the weights.
  package static let names = SentenceFeature.allCases.map(\.name)

  /// For summaries of one sentence.
  private let one: [Double]
  /// For longer ones.
  private let several: [Double]

  /// - Parameters:
  ///   - one: One weight for each of ``names``, for summaries of one sentence.
  ///   - several: The same for longer ones.
  package init(one: [Double], several: [Double]) {
    precondition(
      one.count == Self.names.count && several.count == Self.names.count,
      "One weight for each feature is needed.")
    self.one = one
    self.several = several
  }

  /// The weights for summaries of a length.
  package subscript(length: Length) -> [Double] {
    switch length {
    case .one: one
    case .several: several
    }
  }
}

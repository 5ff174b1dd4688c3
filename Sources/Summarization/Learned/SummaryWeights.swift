internal import CMath
import TextAnalysis

/// The weights of the learned summarizer: for each language those of several kinds of text, which
/// are mixed by how much a document is of each kind.
///
/// Source: Jacobs, Jordan, Nowlan and Hinton 1991, "Adaptive Mixtures of Local Experts". Departure:
/// the kinds are those of the training texts and learned by themselves, each against all others, so
/// that a document's shares are its logistic probabilities divided by their sum.
package struct SummaryWeights: Sendable {
  /// The lengths of summaries that have weights of their own.
  package enum Length: String, CaseIterable, Sendable {
    case one
    case several
  }

  /// One kind of text in one language.
  package struct Kind: Sendable {
    /// A language (or `other`) and the kind, such as `ko-speech`.
    package var name: String
    /// One weight for each trait of a document; their weighted sum is the log odds that it is of
    /// the kind.
    package var gate: [Double]
    /// One weight for each predictor, by length.
    package var weights: [Length: [Double]]
    /// One weight for each predictor of a link, for summaries of several sentences.
    package var links: [Double]

    package init(name: String, gate: [Double], weights: [Length: [Double]], links: [Double]) {
      self.name = name
      self.gate = gate
      self.weights = weights
      self.links = links
    }

    /// The language before the first hyphen.
    fileprivate var language: Substring { name.prefix { $0 != "-" } }
  }

  /// The kinds, in the order they were given.
  let kinds: [Kind]

  package init(kinds: [Kind]) {
    self.kinds = kinds
  }

  /// The name of a language in names of kinds.
  package static func name(of language: Language?) -> String { language?.rawValue ?? "other" }

  /// The weights for one document.
  package struct Mixture: Sendable {
    /// One for each predictor.
    package var weights: [Double]
    /// One for each predictor of a link.
    package var links: [Double]
  }

  /// The weights for a document: the mean of its kinds by their shares.
  package func mixture(
    for language: Language, _ length: Length, traits: DocumentTraits
  ) -> Mixture {
    let own = kinds(of: language)
    let shares = Self.shares(of: own.map(\.gate), traits)
    return Mixture(
      weights: Self.mean(of: own.map { $0.weights[length] ?? [] }, shares),
      links: Self.mean(of: own.map(\.links), shares))
  }

  /// The sum of the rows, each by its share.
  private static func mean(of rows: [[Double]], _ shares: [Double]) -> [Double] {
    var mean = [Double](repeating: 0, count: rows.map(\.count).max() ?? 0)
    for (row, share) in zip(rows, shares) {
      for index in row.indices { mean[index] += share * row[index] }
    }
    return mean
  }

  /// The kinds of a language, or those of other languages.
  private func kinds(of language: Language) -> [Kind] {
    let own = kinds.filter { $0.language == language.rawValue }
    return own.isEmpty ? kinds.filter { $0.language == Self.name(of: nil) } : own
  }

  /// How much a document is of each kind that has one of `gates`; they sum to 1.
  package static func shares(of gates: [[Double]], _ traits: DocumentTraits) -> [Double] {
    let odds = gates.map { gate in
      // Beyond 30 the probability is 0 or 1 and its power may be infinite.
      min(30, max(-30, zip(gate, traits.values).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let probabilities = odds.map { 1 / (1 + exp(-$0)) }
    let sum = probabilities.reduce(0, +)
    return probabilities.map { $0 / sum }
  }
}

internal import CMath
import Summarization
import TextAnalysis

/// The learned summarizer's weights out of examples.
package struct SummarizerTraining {
  /// An example with what the fit needs of it.
  package struct Item {
    package var example: SummaryExample
    /// One row of features a sentence.
    var rows: [[Double]]
    var rewards: SentenceRewards
    /// How much it counts: sources count by the 0.4th power of their size.
    var weight: Double
    /// The part of the cross-validation it belongs to.
    package var fold: Int
  }

  /// The number of parts of the cross-validation.
  package static let foldCount = 5
  /// The penalty on what weights differ from ``prior(_:)``.
  private static let ridge = 0.02

  /// Sources that count more, as people chose their sentences, or less, as they say little.
  private static let factors = ["ko_gold": 2.5, "scisumm": 0.3, "opinosis": 0.5]
  /// Long news summaries, which one sentence cannot be likened to.
  private static let factorsForOne = ["cnndm": 0.3, "inshorts": 0.5]

  /// Computes features and rewards.
  package static func items(of examples: [SummaryExample]) throws -> [Item] {
    var sizes: [String: Double] = [:]
    for example in examples { sizes[example.source, default: 0] += 1 }
    var scoring = SentenceOverlap()
    return try examples.map { example in
      // FNV-1a: Swift's own hashes differ from run to run.
      let hash = example.group.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      }
      let features = try SentenceFeatures(of: example.document)
      return Item(
        example: example, rows: (0..<features.sentenceCount).map(features.row),
        rewards: SentenceRewards(of: example, scoring: &scoring),
        weight: (factors[example.source] ?? 1) / pow(sizes[example.source] ?? 1, 0.6),
        fold: Int((hash >> 20) % UInt64(foldCount)))
    }
  }

  /// What is safe where nothing is known, which the penalty draws the weights towards: the first
  /// sentences of the body, and centrality that looks ahead, as PacSum and FAR have it. A headline
  /// quotes what the article is about; most of the sets have no headlines that do.
  private static func prior(_ length: SummaryWeights.Length) -> [Double] {
    let values: [String: Double] =
      switch length {
      case .one:
        ["early-in-body": 3, "facet": 0.5, "page-rank": 0.2, "title-quotation": 0.4]
      case .several:
        ["early-in-body": 1.5, "facet": 0.5, "page-rank": 0.3, "title-quotation": 0.6]
      }
    return SummaryWeights.names.map { values[$0] ?? 0 }
  }

  /// Fits the weights of both lengths.
  package static func fit(_ items: [Item]) throws -> SummaryWeights {
    SummaryWeights(one: try fit(items, .one), several: try fit(items, .several))
  }

  private static func fit(_ items: [Item], _ length: SummaryWeights.Length) throws -> [Double] {
    try ListNet(ridge: ridge, prior: prior(length)).fit(
      items.map { item in
        let factor = length == .one ? factorsForOne[item.example.source] ?? 1 : 1
        return ListNet.List(
          rows: item.rows, target: item.rewards.target(length), weight: factor * item.weight)
      })
  }
}

extension Double {
  /// The number rounded to so many decimals.
  package func rounded(toPlaces places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}

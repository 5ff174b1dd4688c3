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
    /// What the whole article is like: the features of its opening and the means of all.
    var traits: [Double]
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
  /// What the features are multiplied with where they count by the pyramid: such weights are
  /// penalized two and a half times as much.
  private static let pyramidScale = 0.632
  /// Longer documents, in sentences, train by every third one, which counts three times.
  private static let longDocument = 100
  private static let longStep = 3

  /// Sources that count more, as people chose their sentences, or less, as they say little.
  private static let factors = ["ko_gold": 2.5, "scisumm": 0.3, "opinosis": 0.5]
  /// For one sentence: editors chose it among the sentences; long news summaries, which one
  /// sentence cannot be likened to.
  private static let factorsForOne = ["ko_gold": 2.0, "cnndm": 0.3, "inshorts": 0.5]

  /// Computes features and rewards.
  package static func items(of examples: [SummaryExample]) throws -> [Item] {
    var sizes: [String: Double] = [:]
    for example in examples { sizes[example.source, default: 0] += 1 }
    var scoring = SentenceOverlap()
    return try examples.map { example in
      // Swift's own hashes differ from run to run.
      let hash = FNV1a.hash(of: example.group.utf8)
      let features = try SentenceFeatures(of: example.document)
      return Item(
        example: example, rows: (0..<features.sentenceCount).map(features.row),
        traits: features.traits(),
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
        ["early-in-body": 3, "facet": 0.5, "page-rank": 0.2, "title-quotation": 0.8]
      case .several:
        ["early-in-body": 1.5, "facet": 0.5, "page-rank": 0.3, "title-quotation": 1.2]
      }
    return SummaryWeights.names.map { values[$0] ?? 0 }
  }

  /// Fits the weights.
  package static func fit(_ items: [Item]) throws -> SummaryWeights {
    var seen = 0
    let items = items.compactMap { item -> Item? in
      guard item.rows.count > longDocument else { return item }
      seen += 1
      var item = item
      item.weight *= Double(longStep)
      return seen % longStep == 1 ? item : nil
    }
    let pyramid = try pyramidColumns(items)
    let none = SummaryWeights.names.map { _ in 0.0 }
    let gate = SummaryWeights(columns: [none, none, none, none] + pyramid)
    let one = try fit(items, .one, gate: gate)
    let several = try fit(items, .several, gate: gate)
    return SummaryWeights(columns: [one.own, several.own, one.added, several.added] + pyramid)
  }

  /// What tells how far an article is built like an inverted pyramid.
  private static func pyramidColumns(_ items: [Item]) throws -> [[Double]] {
    let opening = column(of: "opening")
    let fitted = try PyramidRegression().fit(
      items.map { item in
        let place = item.rows.firstIndex { $0[opening] > 0 } ?? 0
        return PyramidRegression.Case(
          traits: item.traits, share: item.rewards.target(.one)[place],
          sentenceCount: item.rows.count, weight: item.weight)
      })
    let count = SummaryWeights.names.count
    var means = Array(fitted.weights[count...])
    // The mean of the place is one half in every text, and carries the constant.
    means[column(of: "place")] = 2 * fitted.constant
    return [Array(fitted.weights[..<count]), means]
  }

  private static func column(of name: String) -> Int {
    guard let column = SummaryWeights.names.firstIndex(of: name) else {
      preconditionFailure("There is no feature \(name).")
    }
    return column
  }

  private static func fit(
    _ items: [Item], _ length: SummaryWeights.Length, gate: SummaryWeights
  ) throws -> (own: [Double], added: [Double]) {
    let count = SummaryWeights.names.count
    let fit = ListNet(
      ridge: ridge, prior: prior(length) + [Double](repeating: 0, count: count))
    let weights = try fit.fit(
      items.map { item in
        let factor = length == .one ? factorsForOne[item.example.source] ?? 1 : 1
        let share = pyramidScale * gate.pyramid(traits: item.traits)
        return ListNet.List(
          rows: item.rows.map { row in row + row.map { share * $0 } },
          target: item.rewards.target(length), weight: factor * item.weight)
      })
    return (Array(weights[..<count]), weights[count...].map { pyramidScale * $0 })
  }
}

extension Double {
  /// The number rounded to so many decimals.
  package func rounded(toPlaces places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}

internal import CMath

extension KeywordRelevance {
  /// How many of the first `count` keywords are right.
  public func hits(at count: Int) -> Int {
    isRight.prefix(max(0, count)).count { $0 }
  }

  /// What the first `count` places hold: right keywords, gold keywords, places.
  ///
  /// A place that a short list leaves empty counts as wrong, so that a method gains nothing by
  /// keeping quiet. Summed over documents the counts give micro averages.
  public func counts(at count: Int) -> MatchCounts {
    MatchCounts(
      hits: Double(hits(at: count)), inReference: Double(goldCount),
      inHypothesis: Double(max(0, count)))
  }

  /// Precision, recall and F1 of the first `count` places.
  public func score(at count: Int) -> Score {
    Self.score(counts(at: count))
  }

  /// Precision, recall and F1 of as many places as there are gold keywords: three equal figures.
  public var scoreAtGoldCount: Score { score(at: goldCount) }

  /// The precision of as many places as there are gold keywords, which is also the recall there.
  public var rPrecision: Double { scoreAtGoldCount.precision }

  /// The mean over the gold keywords of the precision at the place of each, 0 for those not found.
  ///
  /// Its mean over documents is MAP.
  public var averagePrecision: Double {
    guard goldCount > 0 else { return 0 }
    var hits = 0
    var sum = 0.0
    for (index, right) in isRight.enumerated() where right {
      hits += 1
      sum += Double(hits) / Double(index + 1)
    }
    return sum / Double(goldCount)
  }

  /// Discounted gain of the right keywords over that of a list that begins with all gold keywords.
  ///
  /// The gain of a right keyword is 1, the discount log₂(place + 1) (K. Järvelin and J. Kekäläinen
  /// 2002, "Cumulated gain-based evaluation of IR techniques", in the form now usual).
  public var normalizedDiscountedGain: Double {
    guard goldCount > 0 else { return 0 }
    var gain = 0.0
    for (index, right) in isRight.enumerated() where right { gain += Self.discount(index) }
    let ideal = (0..<goldCount).reduce(0.0) { $0 + Self.discount($1) }
    return gain / ideal
  }

  /// The score that counts amount to; 0 for an empty side.
  public static func score(_ counts: MatchCounts) -> Score {
    Score(
      precision: counts.inHypothesis > 0 ? counts.hits / counts.inHypothesis : 0,
      recall: counts.inReference > 0 ? counts.hits / counts.inReference : 0)
  }

  private static func discount(_ index: Int) -> Double { 1 / log2(Double(index + 2)) }
}

/// The figures of one method over many documents.
public struct KeywordFigures: Sendable, Hashable {
  /// Where the list is cut for precision, recall and F1.
  public static let cutoffs = [5, 10, 15]

  /// Means over documents of precision, recall and F1 at each of ``cutoffs``.
  public let macro: [Score]
  /// Precision, recall and F1 of the summed counts at each of ``cutoffs``.
  public let micro: [Score]
  /// The mean at the gold count.
  public let macroAtGoldCount: Score
  /// The score of the summed counts at each document's gold count.
  public let microAtGoldCount: Score
  /// The mean R-precision.
  public let rPrecision: Double
  /// The mean of the average precisions (MAP).
  public let meanAveragePrecision: Double
  /// The mean nDCG.
  public let normalizedDiscountedGain: Double

  /// Takes one entry a document; all figures are 0 when there are none.
  public init(_ documents: [KeywordRelevance]) {
    macro = Self.cutoffs.map { cutoff in .mean(documents.map { $0.score(at: cutoff) }) }
    micro = Self.cutoffs.map { cutoff in
      KeywordRelevance.score(Self.sum(documents.map { $0.counts(at: cutoff) }))
    }
    macroAtGoldCount = .mean(documents.map(\.scoreAtGoldCount))
    microAtGoldCount = KeywordRelevance.score(
      Self.sum(documents.map { $0.counts(at: $0.goldCount) }))
    let count = Double(max(1, documents.count))
    rPrecision = documents.reduce(0) { $0 + $1.rPrecision } / count
    meanAveragePrecision = documents.reduce(0) { $0 + $1.averagePrecision } / count
    normalizedDiscountedGain = documents.reduce(0) { $0 + $1.normalizedDiscountedGain } / count
  }

  private static func sum(_ counts: [MatchCounts]) -> MatchCounts {
    counts.reduce(MatchCounts(hits: 0, inReference: 0, inHypothesis: 0), +)
  }
}

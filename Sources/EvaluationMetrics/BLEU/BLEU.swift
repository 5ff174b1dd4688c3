internal import CMath
import TextAnalysis

/// BLEU: the geometric mean of the clipped precisions of *n*-grams up to four tokens, less for texts
/// that are shorter than their references.
///
/// The figure is sacreBLEU's: counts of several references are clipped at the largest, the length of
/// reference that counts is the one nearest to the text's, and an order without a match counts as
/// half a match, a quarter, and so on ("exp" smoothing). Orders that the corpus has no *n*-grams of
/// make it 0; for one text they are left out (`eff:yes`).
///
/// Source: K. Papineni, S. Roukos, T. Ward, W.-J. Zhu (2002), "BLEU: a Method for Automatic
/// Evaluation of Machine Translation"; M. Post (2018), "A Call for Clarity in Reporting BLEU
/// Scores"; B. Chen, C. Cherry (2014), "A Systematic Comparison of Smoothing Techniques for
/// Sentence-Level BLEU", method 3.
public struct BLEU: CorpusMetric {
  /// What a token is.
  public let tokenizer: BLEUTokenizer

  public init(tokenizer: BLEUTokenizer = .mteval13a) {
    self.tokenizer = tokenizer
  }

  /// The longest *n*-grams.
  static let order = 4

  public var name: String { "BLEU" }

  /// The lengths of text and reference, then matches and *n*-grams of each order.
  public var width: Int { 2 + 2 * Self.order }

  /// - Complexity: O(*n*) on average for texts of *n* bytes together.
  public func statistics(hypothesis: SourceText, references: [SourceText]) -> [Double] {
    precondition(!references.isEmpty, "BLEU needs a reference.")
    var vocabulary = Vocabulary(capacity: 256)
    let texts = ([hypothesis] + references).map {
      tokenizer.tokens(of: $0, vocabulary: &vocabulary)
    }
    var statistics = [Double](repeating: 0, count: width)
    statistics[0] = Double(texts[0].count)
    statistics[1] = Double(Self.nearest(texts[0].count, texts.dropFirst().map(\.count)))
    var grams = texts
    var table = PairTable()
    for order in 1...Self.order {
      if order > 1 { Self.extend(&grams, by: texts, order: order, table: &table) }
      let largest = grams.reduce(-1) { max($0, $1.max() ?? -1) }
      statistics[1 + order] = Double(Self.matches(grams, kinds: Int(largest) + 1))
      statistics[1 + Self.order + order] = Double(grams[0].count)
    }
    return statistics
  }

  public func figure(ofSums sums: [Double]) -> Double {
    Self.figure(sums, leavesOutEmptyOrders: false)
  }

  public func sentenceFigure(of statistics: [Double]) -> Double {
    Self.figure(statistics, leavesOutEmptyOrders: true)
  }

  public func signature(referenceCounts: ClosedRange<Int>) -> ScoreSignature {
    ScoreSignature(
      name,
      [
        "nrefs": Self.referenceField(referenceCounts), "case": "mixed", "eff": "no",
        "tok": tokenizer.rawValue, "smooth": "exp", "like": "sacrebleu-2.6.0",
      ])
  }

  /// The length nearest to that of the text, the shorter of two.
  private static func nearest(_ count: Int, _ lengths: [Int]) -> Int {
    lengths.min { (abs(count - $0), $0) < (abs(count - $1), $1) } ?? 0
  }

  /// Makes numbers of *n*-grams from those of the *n*-grams that are one token shorter: an *n*-gram
  /// is the pair of its beginning and its last token.
  private static func extend(
    _ grams: inout [[Int32]], by texts: [[Int32]], order: Int, table: inout PairTable
  ) {
    table.removeAll()
    for (index, tokens) in texts.enumerated() {
      grams[index] = zip(grams[index].dropLast(), tokens.dropFirst(order - 1)).map {
        table.intern(PairTable.key($0, $1))
      }
    }
  }

  /// How many *n*-grams of the first text are in the others, each counted as often as it is in the
  /// one that has most.
  private static func matches(_ grams: [[Int32]], kinds: Int) -> Int {
    var available = [Int32](repeating: 0, count: kinds)
    for reference in grams.dropFirst() {
      var own = [Int32](repeating: 0, count: kinds)
      for gram in reference {
        own[Int(gram)] += 1
        available[Int(gram)] = max(available[Int(gram)], own[Int(gram)])
      }
    }
    var matches = 0
    for gram in grams[0] where available[Int(gram)] > 0 {
      available[Int(gram)] -= 1
      matches += 1
    }
    return matches
  }

  private static func figure(_ sums: [Double], leavesOutEmptyOrders: Bool) -> Double {
    let matches = sums[2..<2 + order]
    guard matches.contains(where: { $0 > 0 }) else { return 0 }
    var logarithms = 0.0
    var orders = order
    var halving = 1.0
    for (index, hits) in matches.enumerated() {
      let total = sums[2 + order + index]
      guard total > 0 else {
        if !leavesOutEmptyOrders { return 0 }
        orders = index
        break
      }
      if hits == 0 { halving *= 2 }
      logarithms += log((hits > 0 ? hits : 1 / halving) / total)
    }
    let penalty = sums[0] < sums[1] ? exp(1 - sums[1] / sums[0]) : 1
    return penalty * exp(logarithms / Double(orders))
  }
}

import Summarization
import TextAnalysis

/// The learned summarizer's weights out of examples.
package struct SummarizerTraining {
  /// An example with what the fit needs of it.
  package struct Item {
    package var example: SummaryExample
    var predictors: SummaryPredictors
    var rewards: SentenceRewards
    /// One row of predictors a sentence, for a summary of one sentence.
    var rowsForOne: [[Double]]
    /// The same for a summary of as many sentences as the example has.
    var rowsForSeveral: [[Double]]
    /// Its extract, when sentences of the document are found in it.
    var extract: ExtractLikelihood.Example?
    /// How much it counts: large sets are held down to ``largestWeight``.
    var weight: Double
    /// The part of the cross-validation it belongs to.
    package var fold: Int
    /// The quarter of the learning curve it belongs to.
    var quarter: Int
  }

  /// What a set counts at most, in documents.
  static let largestWeight = 300.0
  /// The number of parts of the cross-validation.
  package static let foldCount = 5
  /// The languages with weights of their own.
  private static let languages: [Language] = [.korean, .english]
  /// The penalty that draws the weights of a kind towards those of all kinds.
  private static let kindRidge = 0.03
  /// Documents with a smaller share of a kind have no part in its weights.
  private static let leastShare = 0.02

  /// Computes predictors and rewards.
  package static func items(of examples: [SummaryExample]) throws -> [Item] {
    var sizes: [String: Int] = [:]
    for example in examples { sizes[example.set, default: 0] += 1 }
    var scoring = SummaryScoring()
    return try examples.map { example in
      // FNV-1a: Swift's own hashes differ from run to run.
      let hash = example.group.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      }
      let predictors = try SummaryPredictors(of: example.document)
      func rows(_ count: Int) -> [[Double]] {
        (0..<example.document.sentenceCount).map { predictors.row($0, count: count) }
      }
      let several = rows(example.sentenceCount)
      let rewards = SentenceRewards(of: example, scoring: &scoring)
      return Item(
        example: example, predictors: predictors, rewards: rewards,
        rowsForOne: rows(1), rowsForSeveral: several,
        extract: ExtractLikelihood.Example(
          of: example, isExtracted: rewards.isExtracted, rows: several,
          linkRows: several.indices.dropFirst().map { LinkPredictors.row($0, of: predictors) }),
        weight: min(1, largestWeight / Double(sizes[example.set] ?? 1)),
        fold: Int((hash >> 20) % UInt64(foldCount)), quarter: Int((hash >> 40) % 4))
    }
  }

  /// The least weight of a quotation from the headline. A headline quotes what the article is about;
  /// most of the sets have no such headlines, so that they say little about it. The log odds of
  /// several sentences are further apart than the sums of one.
  private static func leastQuotationWeight(_ length: SummaryWeights.Length) -> Double {
    switch length {
    case .one: 0.25
    case .several: 0.4
    }
  }
  private static let quotation = SummaryPredictors.names.firstIndex(of: "title-quotation")

  /// Fits the weights of all kinds of text; the gates see `pages` too.
  package static func fit(_ items: [Item], pages: [KindGates.Example]) throws -> SummaryWeights {
    var kinds: [SummaryWeights.Kind] = []
    for language in languages {
      let own = items.filter { $0.example.language == language }
      kinds += try self.kinds(
        of: language, own, pages: language == KnownPages.language ? pages : [], common: own)
    }
    // Other languages have few examples: what all languages have in common counts there.
    let others = items.filter { !languages.contains($0.example.language) }
    return SummaryWeights(
      kinds: kinds + (try self.kinds(of: nil, others, pages: [], common: items)))
  }

  /// Fits the kinds of one language, each drawn towards what is fitted to the items in `common`.
  private static func kinds(
    of language: Language?, _ items: [Item], pages: [KindGates.Example], common: [Item]
  ) throws -> [SummaryWeights.Kind] {
    let names = Set(items.map(\.example.kind)).sorted()
    let gates = try KindGates().fit(items.map(KindGates.Example.init) + pages, kinds: names)
    let shares = try KindGates().crossFittedShares(items, pages: pages, kinds: names)
    let one = try ListNet().fit(lists(of: common, .one))
    let several = try ListNet().fit(lists(of: common, .several))
    let extracts = ExtractLikelihood().fit(extracts(of: common))
    return try names.indices.map { index in
      let shares = shares.map { $0[index] }
      var kind = SummaryWeights.Kind(
        name: "\(SummaryWeights.name(of: language))-\(names[index])", gate: gates[index],
        weights: [
          .one: withQuotations(
            try ListNet(ridge: kindRidge, prior: one).fit(lists(of: items, .one, shares)), .one)
        ],
        links: LinkPredictors.names.map { _ in 0 })
      if hasPassages(items.filter { $0.example.kind == names[index] }) {
        let own = ExtractLikelihood(ridge: kindRidge, prior: extracts)
          .fit(self.extracts(of: items, shares))
        kind.weights[.several] = withQuotations(
          Array(own.prefix(SummaryPredictors.count)), .several)
        kind.links = Array(own.dropFirst(SummaryPredictors.count))
      } else {
        kind.weights[.several] = withQuotations(
          try ListNet(ridge: kindRidge, prior: several).fit(lists(of: items, .several, shares)),
          .several)
      }
      return kind
    }
  }

  /// Whether the extracts of a kind of text are passages: found in half of the items at least, with
  /// twice as many neighbours as sentences drawn by chance.
  ///
  /// Editors of news choose sentences here and there. Extracts of minutes cut sentences out of
  /// statements in quotation marks, which are kept whole here.
  private static func hasPassages(_ items: [Item]) -> Bool {
    let examples = items.compactMap(\.extract)
    let neighbours = examples.reduce(0) { $0 + $1.linkTarget.reduce(0, +) }
    let chance = examples.reduce(0) {
      $0 + Double($1.size * ($1.size - 1)) / Double($1.target.count)
    }
    return 2 * examples.count >= items.count && neighbours >= 2 * chance && neighbours > 0
  }

  /// What the worth of single sentences tells; items count by their shares, or all by 1.
  private static func lists(
    of items: [Item], _ length: SummaryWeights.Length, _ shares: [Double]? = nil
  ) -> [ListNet.List] {
    weighted(items, shares).map { item, weight in
      ListNet.List(
        rows: length == .one ? item.rowsForOne : item.rowsForSeveral,
        target: item.rewards.target(length), weight: weight)
    }
  }

  /// What the choice of several sentences tells; items count by their shares, or all by 1.
  private static func extracts(
    of items: [Item], _ shares: [Double]? = nil
  ) -> [ExtractLikelihood.Example] {
    weighted(items, shares).compactMap { item, weight in
      var extract = item.extract
      extract?.weight = weight
      return extract
    }
  }

  /// The items that count and how much they do.
  private static func weighted(
    _ items: [Item], _ shares: [Double]?
  ) -> [(item: Item, weight: Double)] {
    items.indices.compactMap { index in
      let share = shares?[index] ?? 1
      return share < leastShare ? nil : (items[index], items[index].weight * share)
    }
  }

  private static func withQuotations(
    _ weights: [Double], _ length: SummaryWeights.Length
  ) -> [Double] {
    var weights = weights
    if let quotation {
      weights[quotation] = max(weights[quotation], leastQuotationWeight(length))
    }
    return weights
  }
}

extension Double {
  /// The number rounded to so many decimals.
  package func rounded(toPlaces places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}

import Foundation
import KeywordExtraction
import TextAnalysis
import Vectorization

/// Learns weights of the keyword features, and trees over them, from sets of one language or of several.
package struct KeywordTraining {
  /// A set of articles with keywords, as it is learned from.
  package struct Source {
    package let set: KeywordSet
    /// How much its keywords count.
    let weight: Double
    /// In how many documents forms occur, the article at hand left out.
    let background: (any DocumentFrequencySource)?
  }

  package let sources: [Source]
  /// How much a weight's square counts.
  let penalty: Double
  /// For each of ``KeywordWeights/names`` whether it may have a weight.
  let used: [Bool]
  /// How trees are grown from the weighted sums on; nil for none.
  let trees: GradientBoosting.Settings?
  /// About how many words of a set are learned from; of a longer set some articles are passed over.
  let mostWords: Int
  /// The most words of a candidate.
  static let maximumLength = 4

  init(
    sources: [Source], penalty: Double, used: [Bool], trees: GradientBoosting.Settings?,
    mostWords: Int = 300_000
  ) {
    self.sources = sources
    self.penalty = penalty
    self.used = used
    self.trees = trees
    self.mostWords = mostWords
  }

  /// What is learned from all articles of which `isUsed` holds for the numbers of the source and of
  /// the article in it.
  ///
  /// Within a set each article counts about as much as any other.
  ///
  /// - Throws: ``LinearAlgebraError`` when the weights cannot be solved for.
  package func fit(from isUsed: (Int, Int) -> Bool = { _, _ in true }) throws -> KeywordFit {
    var regression = LogisticRegression(featureCount: KeywordWeights.names.count)
    for (number, source) in sources.enumerated() {
      let firstRow = regression.labels.count
      for item in sample(of: source) where isUsed(number, item) {
        add(source.set.items[item], of: source, to: &regression)
      }
      regression.balance(from: firstRow, to: source.weight)
    }
    let weights = KeywordWeights(try regression.fit(penalty: penalty, used: used)).rounded
    return KeywordFit(weights: weights, trees: grown(on: regression, from: weights))
  }

  /// The trees that begin with the log odds by `weights`.
  private func grown(on regression: LogisticRegression, from weights: KeywordWeights)
    -> KeywordTrees
  {
    var result = KeywordTrees()
    guard let trees else { return result }
    let features = KeywordFeature.allCases.filter { $0 != .one && used[$0.rawValue] }
    let width = regression.featureCount
    let rows = regression.labels.indices
    var boosting = GradientBoosting(
      trees,
      columns: features.map { feature in
        rows.map { regression.values[$0 * width + feature.rawValue] }
      },
      labels: regression.labels, rowWeights: regression.rowWeights,
      scores: rows.map { row in
        var sum = 0.0
        for column in 0..<width {
          sum += regression.values[row * width + column] * weights.values[column]
        }
        return sum
      })
    for tree in boosting.trees() { result.append(tree.nodes(features)) }
    return result
  }

  /// The numbers of the articles of a source that make up about ``mostWords``.
  func sample(of source: Source) -> StrideTo<Int> {
    stride(
      from: 0, to: source.set.items.count, by: max(1, source.set.wordCount / mostWords))
  }

  private func add(
    _ item: KeywordSet.Item, of source: Source, to regression: inout LogisticRegression
  ) {
    let text = KeywordDocument(item.document)
    let candidates = LearnedKeywordRanker().candidates(
      of: text, maximumLength: Self.maximumLength)
    let features = KeywordFeatures(candidates, in: text, background: source.background)
    let weight = 1 / Double(candidates.count + 50)
    for candidate in candidates {
      // The places of a short name (바이든) are no spellings of the full one.
      let place = candidate.occurrences.first { place in
        !text.words[place.words].contains { $0.traits.contains(.alias) }
      }
      let surface = text.string(in: (place ?? candidate.first).range)
      regression.values += KeywordWeights.inputs(
        features.row(of: candidate), atLength: features.length)
      regression.labels.append(item.gold.contains(source.set.normalizer.normalized(surface)))
      regression.rowWeights.append(weight)
    }
  }
}

extension KeywordTraining {
  /// The fewest documents of a word in a table of frequencies.
  private static let leastDocuments: Int32 = 3

  /// Reads the sets of a model and counts its table of document frequencies.
  ///
  /// - Returns: What learns, and the text of the table.
  package static func read(
    _ model: KeywordRecipe.Model, in folders: KeywordRecipeFolders, mostWords: Int = 300_000
  ) throws -> (training: KeywordTraining, table: String?) {
    let sources = model.sets.flatMap { source in
      model.languages(of: source).map { (source: source, language: $0) }
    }
    let sets = try sources.map {
      try KeywordSet(path: folders.path($0.source.file), language: $0.language)
    }
    var table: String?
    var base: FrequencyTable?
    if let frequencies = model.frequencies {
      var counting = FrequencyCounting()
      for (set, source) in zip(sets, sources.map(\.source)) where source.counting == .here {
        counting.count(set)
      }
      for file in frequencies.alsoCounted {
        counting.count(try KeywordSet(path: folders.path(file), language: model.language))
      }
      var text = counting.text(
        least: leastDocuments, note: "Document frequencies for keywords; see keywords.md.")
      base = text.withUTF8 { FrequencyTable(utf8: $0) }
      table = text
    }
    let learned = zip(sets, sources.map(\.source)).map { set, source in
      Source(
        set: set, weight: source.weight,
        background: source.counting == .nowhere
          ? base : base.map { LeaveOneOutFrequencies(base: $0, least: Int(leastDocuments)) })
    }
    let training = KeywordTraining(
      sources: learned, penalty: model.penalty, used: model.used, trees: model.trees?.settings,
      mostWords: mostWords)
    return (training, table)
  }
}

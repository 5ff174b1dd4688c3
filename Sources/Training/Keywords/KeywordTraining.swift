import Foundation
import KeywordExtraction
import TextAnalysis
import Vectorization

/// Learns the weights of the keyword features from sets of one language.
package struct KeywordTraining {
  package let sets: [KeywordSet]
  /// How much the keywords of each set count.
  package let setWeights: [Double]
  /// In how many documents forms occur, the articles of the sets left out one by one.
  package let background: LeaveOneOutFrequencies?
  /// How much a weight's square counts.
  package var penalty = 1.0
  /// For each feature whether it may have a weight.
  package var used = [Bool](repeating: true, count: KeywordWeights.names.count)
  /// About how many words of a set are learned from; of a longer set some articles are passed over.
  private static let mostWords = 300_000
  /// The most words of a candidate.
  package var maximumLength = 4

  package init(
    sets: [KeywordSet], setWeights: [Double], background: LeaveOneOutFrequencies?
  ) {
    self.sets = sets
    self.setWeights = setWeights
    self.background = background
  }

  /// Reads the sets of a model, and counts its table of document frequencies and writes it.
  ///
  /// - Parameter least: The fewest documents of a word in the table.
  package init(
    _ model: KeywordRecipe.Model, in folders: KeywordRecipeFolders, least: Int32
  ) throws {
    let sets = try model.sets.map {
      try KeywordSet(path: folders.path($0.file), language: model.language)
    }
    var background: LeaveOneOutFrequencies?
    if let frequencies = model.frequencies {
      var counting = FrequencyCounting()
      for (set, source) in zip(sets, model.sets) where source.isCounted ?? true {
        counting.count(set)
      }
      for file in frequencies.alsoCounted {
        counting.count(try KeywordSet(path: folders.path(file), language: model.language))
      }
      var text = counting.text(
        least: least, note: "Document frequencies for keywords; see keywords.md.")
      try text.write(
        toFile: folders.models + "/" + frequencies.table, atomically: true, encoding: .utf8)
      background = LeaveOneOutFrequencies(
        base: text.withUTF8 { FrequencyTable(utf8: $0) }, least: Int(least))
    }
    self.init(sets: sets, setWeights: model.sets.map(\.weight), background: background)
    penalty = model.penalty
    used = model.used
  }

  /// The weights learned from all articles but those of one fold.
  ///
  /// Within a set each article counts about as much as any other.
  ///
  /// - Parameter fold: Articles whose number leaves this remainder are left out; nil for none.
  /// - Throws: ``LinearAlgebraError`` when the weights cannot be solved for.
  package func weights(without fold: Int?, of folds: Int) throws -> KeywordWeights {
    var regression = LogisticRegression(featureCount: KeywordWeights.names.count)
    for (set, setWeight) in zip(sets, setWeights) {
      let firstRow = regression.labels.count
      let stride = max(1, set.wordCount / Self.mostWords)
      for (number, item) in set.items.enumerated()
      where number % folds != fold && number / folds % stride == 0 {
        let text = KeywordDocument(item.document)
        let candidates = LearnedKeywordRanker().candidates(of: text, maximumLength: maximumLength)
        let features = KeywordFeatures(candidates, in: text, background: background)
        let weight = 1 / Double(candidates.count + 50)
        for candidate in candidates {
          let surface = text.string(in: candidate.first.range)
          regression.values += KeywordWeights.inputs(
            features.row(of: candidate), atLength: features.length)
          regression.labels.append(item.gold.contains(set.normalizer.normalized(surface)))
          regression.rowWeights.append(weight)
        }
      }
      regression.balance(from: firstRow, to: setWeight)
    }
    return KeywordWeights(try regression.fit(penalty: penalty, used: used))
  }

  /// F1 of each set by weights that were learned without the article that is ranked.
  package func crossValidate(folds: Int) throws -> [(set: String, score: KeywordF1)] {
    var scores = sets.map { ($0.name, KeywordF1()) }
    for fold in 0..<folds {
      let weights = try weights(without: fold, of: folds)
      let background = background
      let ranker = LearnedKeywordRanker(weights: [.undetermined: weights]) { _ in background }
      let extractor = KeywordExtractor(ranker: ranker, maximumPhraseLength: maximumLength)
      for (index, set) in sets.enumerated() {
        for (number, item) in set.items.enumerated() where number % folds == fold {
          try scores[index].1.add(extractor, item, of: set)
        }
      }
    }
    return scores
  }
}

import ArgumentParser
import Foundation
import TextAnalysis
import Training

/// `ModelTraining train-english TREEBANK MODEL`: trains the English tagger.
///
/// A first field with a row for every feature tells which features matter: those with the largest
/// norm of their weights (around their mean over the labels) times the root of their frequency.
/// The best of them pass the filter, and a second field with few rows is trained behind it.
struct TrainEnglish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-english",
    abstract: "Train the English tagger from a treebank in CoNLL-U form.")

  @Argument(help: "The treebank.") var treebank: String
  @Argument(help: "The model file to write.") var model: String
  @Option(help: "Passes over the text.") var epochs = 8
  @Option(help: "Features that pass the filter.") var features = 90_000
  @Option(help: "Weight rows in the model.") var rows = 42_000

  func run() throws {
    let set = Self.trainingSet(try EnglishTreebank(path: treebank))
    print("\(set.count) sentences, \(set.labels.count) words")
    let filter = try select(from: set)
    let weights = filter.withUnsafeBufferPointer { bits -> [FloatScores] in
      guard let base = bits.baseAddress else { return [] }
      let filter = EnglishFeatureFilter(bits: base)
      return train(on: set, rowCount: rows) { feature in
        filter.contains(feature) ? (Int(feature) &* rows) &>> 32 : nil
      }
    }
    let file = SequenceModelWriter.file(
      weights: weights, labelCount: EnglishLabel.allCases.count,
      featureCount: EnglishFeatures.count, impossible: -.infinity)
    try Data(filter + file).write(to: URL(fileURLWithPath: model))
    print("\(filter.count + file.count) bytes")
  }

  static func trainingSet(_ treebank: EnglishTreebank) -> SequenceTrainingSet {
    var set = SequenceTrainingSet(featureCount: EnglishFeatures.count)
    var features = EnglishFeatures()
    for sentence in treebank.sentences {
      sentence.spaced.withUnsafeBufferPointer { features.fill(sentence.pieces, in: $0) }
      for (index, word) in sentence.words.enumerated() {
        let label = EnglishLabel(universal: word.universal, penn: word.penn)
        set.append(label: label.rawValue, allowed: .max) { features.write(index, to: $0) }
      }
      set.endSequence()
    }
    return set
  }

  private func train(
    on set: SequenceTrainingSet, rowCount: Int, row: (UInt32) -> Int?
  ) -> [FloatScores] {
    var options = ConditionalRandomField.Options()
    options.epochs = epochs
    var field = ConditionalRandomField(
      set: set, labelCount: EnglishLabel.allCases.count, rowCount: rowCount, options: options,
      mayFollow: { _, _ in true }, row: { row(set.features[$0]) })
    return field.train { epoch, loss in
      print("\(rowCount) rows, epoch \(epoch + 1): \((loss * 10_000).rounded() / 100) % wrong")
    }
  }

  /// The bits of the filter.
  private func select(from set: SequenceTrainingSet) throws -> [UInt8] {
    let sorted = set.features.sorted()
    var distinct: [UInt32] = []
    var counts: [Int] = []
    for feature in sorted {
      if feature == distinct.last {
        counts[counts.count - 1] += 1
      } else {
        distinct.append(feature)
        counts.append(1)
      }
    }
    let rowOf = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    let weights = train(on: set, rowCount: distinct.count) { rowOf[$0] }
    let worth = distinct.indices.map { Self.norm(weights[$0]) * Float(counts[$0]).squareRoot() }
    let best = distinct.indices.sorted {
      worth[$0] != worth[$1] ? worth[$0] > worth[$1] : distinct[$0] < distinct[$1]
    }
    print("\(distinct.count) features, of which \(min(features, best.count)) pass")
    var bits = [UInt8](repeating: 0, count: EnglishFeatureFilter.byteCount)
    for index in best.prefix(features) {
      let (byte, mask) = EnglishFeatureFilter.place(of: distinct[index])
      bits[byte] |= mask
    }
    return bits
  }

  /// The norm of a row's weights around their mean.
  private static func norm(_ weights: FloatScores) -> Float {
    let count = EnglishLabel.allCases.count
    var sum: Float = 0
    for label in 0..<count { sum += weights[label] }
    let mean = sum / Float(count)
    var squares: Float = 0
    for label in 0..<count { squares += (weights[label] - mean) * (weights[label] - mean) }
    return squares.squareRoot()
  }
}

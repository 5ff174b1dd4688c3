import ArgumentParser
import Foundation
import TextAnalysis
import Training

/// `ModelTraining train-korean LABELLED WORDS FOLDER`: trains the Korean tagger.
///
/// An averaged perceptron with all features tells which of them matter, and a conditional random
/// field is trained with those; then the tagger labels the text again for the table of frequent
/// words.
struct TrainKorean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-korean",
    abstract: "Train the Korean tagger from text labelled by Models/Korean/label.py.")

  @Argument(help: "The labelled text.") var labelled: String
  @Argument(help: "The word list of Models/Korean/lexicon.py.") var words: String
  @Argument(help: "The folder for the korean-….bin files.") var models: String
  @Option(help: "Passes over the text, to choose the features.") var firstEpochs = 3
  @Option(help: "Passes over the text, with the chosen features.") var epochs = 8
  @Option(help: "Share of the features left out in a step, with the chosen features.")
  var dropout = 0.2
  @Option(help: "How often a feature must appear.") var least: UInt8 = 3
  @Option(help: "Weight rows in the model.") var rows = 176_000
  @Option(help: "Buckets in the table of frequent words.") var buckets = 7_500
  @Option(help: "Share of the spaces left out in a second copy of the text.") var spaceLoss = 0.12
  @Option(help: "Use one line in this many.") var every = 1
  @Flag(help: "Only make the table of frequent words, for the tagger in the folder.")
  var wordsOnly = false

  func run() throws {
    let bytes = try contents(labelled)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).enumerated()
      .filter { $0.offset % every == 0 }.map(\.element)
    if !wordsOnly {
      try write(KoreanLexiconWriter.file(list: contents(words)), "korean-lexicon.bin")
      try write(try tagger(lines), "korean-tagger.bin")
    }
    try write(try frequentWords(lines), "korean-words.bin")
  }

  private func tagger(_ lines: [ArraySlice<UInt8>]) throws -> [UInt8] {
    var text = KoreanTrainingText(
      lexicon: try ModelFile.koreanLexicon(models), spaceLoss: spaceLoss)
    for line in lines { text.add(line: line) }
    print("\(text.set.count) words, \(text.set.labels.count) units")
    var selection = FeatureSelection(text.set, least: least)
    print("\(selection.features.count) features")
    let all = perceptronWeights(text.set, selection)
    selection.keepBest(
      weights: all, labelCount: KoreanLabel.allCases.count,
      bucketCount: rows / SelectedFeatureModel.bucketSize)
    return SelectedFeatureModelWriter(
      weights: fieldWeights(text.set, selection), features: selection.features,
      labelCount: KoreanLabel.allCases.count, impossible: AveragedPerceptron.impossible
    ).file()
  }

  private func frequentWords(_ lines: [ArraySlice<UInt8>]) throws -> [UInt8] {
    var writer = KoreanWordsWriter(
      model: try ModelFile.korean(models, withWords: false),
      lexicon: try ModelFile.koreanLexicon(models))
    for line in lines { writer.add(Array(line.prefix { $0 != UInt8(ascii: "\t") })) }
    return writer.file(bucketCount: buckets)
  }

  private func contents(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: models + "/" + name))
    print("\(name): \(bytes.count) bytes")
  }

  /// The weights of all features.
  private func perceptronWeights(
    _ set: SequenceTrainingSet, _ selection: FeatureSelection
  ) -> [FloatScores] {
    var perceptron = AveragedPerceptron(
      labelCount: KoreanLabel.allCases.count, rowCount: selection.features.count,
      mayFollow: Self.mayFollow)
    perceptron.train(on: set, rows: selection.rows, epochs: firstEpochs, seed: 1) { epoch, wrong in
      print("all features, epoch \(epoch + 1): \(wrong * 100) % wrong")
    }
    return perceptron.averaged()
  }

  /// The weights of the chosen features.
  private func fieldWeights(
    _ set: SequenceTrainingSet, _ selection: FeatureSelection
  ) -> [FloatScores] {
    var options = ConditionalRandomField.Options()
    options.epochs = epochs
    options.dropout = dropout
    options.transitionInterval = 32
    var field = ConditionalRandomField(
      set: set, labelCount: KoreanLabel.allCases.count, rowCount: selection.features.count,
      options: options, mayFollow: Self.mayFollow
    ) {
      selection.rows[$0] == FeatureSelection.none ? nil : Int(selection.rows[$0])
    }
    return field.train { epoch, loss in
      print("chosen features, epoch \(epoch + 1): \(loss * 100) % wrong")
    }
  }

  private static func mayFollow(_ previous: Int?, _ label: Int) -> Bool {
    let labels = KoreanLabel.allCases
    return labels[label].canFollow(previous.map { labels[$0] })
  }
}

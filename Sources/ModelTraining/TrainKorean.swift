import ArgumentParser
import Foundation
import TextAnalysis

/// `ModelTraining train-korean LABELLED WORDS FOLDER`: trains the Korean tagger.
///
/// A first training with all features tells which of them matter, a second one trains those; then
/// the tagger labels the text again for the table of frequent words.
struct TrainKorean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-korean",
    abstract: "Train the Korean tagger from text labelled by Models/Korean/label.py.")

  @Argument(help: "The labelled text.") var labelled: String
  @Argument(help: "The word list of Models/Korean/lexicon.py.") var words: String
  @Argument(help: "The folder for the korean-….bin files.") var models: String
  @Option(help: "Passes over the text, to choose the features.") var firstEpochs = 3
  @Option(help: "Passes over the text, with the chosen features.") var epochs = 7
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
    let all = train(text.set, selection, epochs: firstEpochs)
    selection.keepBest(
      weights: all, labelCount: KoreanLabel.allCases.count,
      bucketCount: rows / SelectedFeatureModel.bucketSize)
    return SelectedFeatureModelWriter(
      weights: train(text.set, selection, epochs: epochs), features: selection.features,
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

  private func train(
    _ set: SequenceTrainingSet, _ selection: FeatureSelection, epochs: Int
  ) -> [FloatScores] {
    let labels = KoreanLabel.allCases
    var perceptron = AveragedPerceptron(
      labelCount: labels.count, rowCount: selection.features.count
    ) {
      labels[$1].canFollow($0.map { labels[$0] })
    }
    perceptron.train(on: set, rows: selection.rows, epochs: epochs, seed: 1) { epoch, wrong in
      print("epoch \(epoch + 1): \(wrong * 100) % wrong")
    }
    return perceptron.averaged()
  }
}

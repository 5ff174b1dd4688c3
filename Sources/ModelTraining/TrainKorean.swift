import ArgumentParser
import Foundation
import TextAnalysis

/// `ModelTraining train-korean LABELLED MODEL`: trains the Korean tagger.
struct TrainKorean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-korean",
    abstract: "Train the Korean tagger from text labelled by Models/Korean/label.py.")

  @Argument(help: "The labelled text.") var labelled: String
  @Argument(help: "The word list of Models/Korean/lexicon.py.") var words: String
  @Argument(help: "The folder for korean-tagger.bin and korean-lexicon.bin.") var models: String
  @Option(help: "Passes over the text, to choose the features.") var firstEpochs = 3
  @Option(help: "Passes over the text, with the chosen features.") var epochs = 6
  @Option(help: "How often a feature must appear.") var least: UInt8 = 3
  @Option(help: "Weight rows in the model.") var rows = 190_000
  @Option(help: "Share of the spaces left out in a second copy of the text.") var spaceLoss = 0.12
  @Option(help: "Use one line in this many.") var every = 1

  func run() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: labelled)))
    let lexicon = KoreanLexiconWriter.file(
      list: [UInt8](try Data(contentsOf: URL(fileURLWithPath: words))))
    try Data(lexicon).write(to: URL(fileURLWithPath: models + "/korean-lexicon.bin"))
    print("lexicon: \(lexicon.count) bytes")
    var text = KoreanTrainingText(lexicon: try ModelFile.lexicon(models), spaceLoss: spaceLoss)
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated()
    where number % every == 0 {
      text.add(line: line)
    }
    print("\(text.set.count) words, \(text.set.labels.count) units")
    var selection = FeatureSelection(text.set, least: least)
    print("\(selection.features.count) features")
    let all = train(text.set, selection, epochs: firstEpochs)
    selection.keepBest(
      weights: all, labelCount: KoreanLabel.allCases.count,
      bucketCount: rows / SelectedFeatureModel.bucketSize)
    let file = SelectedFeatureModelWriter(
      weights: train(text.set, selection, epochs: epochs), features: selection.features,
      labelCount: KoreanLabel.allCases.count, impossible: AveragedPerceptron.impossible
    ).file()
    try Data(file).write(to: URL(fileURLWithPath: models + "/korean-tagger.bin"))
    print("\(file.count) bytes")
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

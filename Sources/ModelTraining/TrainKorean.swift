import ArgumentParser
import Foundation
import TextAnalysis

/// `ModelTraining train-korean LABELLED MODEL`: trains the Korean tagger.
struct TrainKorean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-korean",
    abstract: "Train the Korean tagger from text labelled by Models/Korean/label.py.")

  @Argument(help: "The labelled text.") var labelled: String
  @Argument(help: "The model file to write.") var model: String
  @Option(help: "Passes over the text.") var epochs = 6
  @Option(help: "Weight rows in the model.") var rows = 1 << 16
  @Option(help: "Use one line in this many.") var every = 1

  func run() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: labelled)))
    var text = KoreanTrainingText()
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated()
    where number % every == 0 {
      text.add(line: line)
    }
    print("\(text.set.count) words, \(text.set.labels.count) units")
    let labels = KoreanLabel.allCases
    var perceptron = AveragedPerceptron(labelCount: labels.count, rowCount: rows) {
      labels[$1].canFollow($0.map { labels[$0] })
    }
    perceptron.train(on: text.set, epochs: epochs, seed: 1) { epoch, wrong in
      print("epoch \(epoch + 1): \(wrong * 100) % wrong")
    }
    let file = SequenceModelWriter.file(
      weights: perceptron.averaged(), labelCount: labels.count,
      featureCount: KoreanUnits.featureCount, impossible: AveragedPerceptron.impossible)
    try Data(file).write(to: URL(fileURLWithPath: model))
    print("\(file.count) bytes")
  }
}

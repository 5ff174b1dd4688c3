import ArgumentParser
import Foundation
import TextAnalysis

/// `ModelTraining korean-speed FILE…`: how fast texts become terms, for Evaluation/KoreanAnalysis.
struct KoreanSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "korean-speed",
    abstract: "Print how many megabytes of Korean text a second of processor time analyzes.",
    shouldDisplay: false)

  @Argument(help: "A file with one document a line.") var file: String
  @Option(help: "How often to read it; the fastest time counts.") var times = 5
  @Option(help: "A folder with model files to use in place of the embedded ones.") var models:
    String?
  @Option(help: "The folder of mecab-ko-dic, to analyze with MeCab.") var mecab: String?

  func run() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    let documents = bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    let analyzer: any TextAnalyzer =
      if let mecab {
        try TextAnalyzers.mecab(dictionary: mecab)
      } else if let models {
        try KoreanAnalyzer(model: ModelFile.korean(models), repairsNames: true)
      } else {
        KoreanAnalyzer()
      }
    var best = Double.infinity
    var terms = 0
    for _ in 0..<times {
      terms = 0
      let start = clock()
      for document in documents {
        let text = SourceText(validUTF8: document)
        var vocabulary = Vocabulary()
        let tokenized = analyzer.tokenize(
          text, sentences: [text.fullRange], vocabulary: &vocabulary)
        terms += tokenized.tokens.count { $0.isTerm }
      }
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    print("\(documents.count) documents, \(bytes.count) bytes, \(terms) terms, \(best) s")
    print("\((Double(bytes.count) / best / 1e4).rounded() / 100) MB/s")
  }
}

import ArgumentParser
import TextAnalysis

/// `ModelTraining korean-tokens`: a JSON array `[[start, end, "TAG"], …]` for each line of standard
/// input, offsets in scalars; for the scorer in Evaluation/KoreanAnalysis.
struct KoreanTokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "korean-tokens", abstract: "Print the Korean tokens of each line as JSON.",
    shouldDisplay: false)

  @Option(help: "A model file to use in place of the embedded one.") var model: String?

  func run() throws {
    let analyzer =
      try model.map { try KoreanAnalyzer(model: ModelFile.load($0)) } ?? KoreanAnalyzer()
    while let line = readLine() {
      let text = SourceText(line)
      var vocabulary = Vocabulary()
      let tokenized = analyzer.tokenize(
        text, sentences: [text.fullRange], vocabulary: &vocabulary)
      var scalarAt = [0]
      for byte in text.utf8 {
        scalarAt.append(scalarAt[scalarAt.count - 1] + (byte & 0xC0 == 0x80 ? 0 : 1))
      }
      let spans = tokenized.tokens.map {
        "[\(scalarAt[$0.range.lowerBound]), \(scalarAt[$0.range.upperBound]), \"\($0.tag.rawValue)\"]"
      }
      print("[" + spans.joined(separator: ", ") + "]")
    }
  }
}

import ArgumentParser
import TextAnalysis

/// `ModelTraining korean-tokens`: a JSON array `[[start, end, "TAG"], …]` for each line of standard
/// input, offsets in scalars; for the scorer in Evaluation/KoreanAnalysis.
struct KoreanTokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "korean-tokens", abstract: "Print the Korean tokens of each line as JSON.",
    shouldDisplay: false)

  @Option(help: "A folder with model files to use in place of the embedded ones.") var models:
    String?
  @Option(help: "The folder of mecab-ko-dic, to analyze with MeCab.") var mecab: String?

  @Flag(help: "Leave names as the tagger cut them.") var asTagged = false
  @Flag(help: "Work out the labels of frequent words too.") var withoutWords = false
  @Flag(help: "Take all lines as the sentences of one text.") var oneText = false

  func run() throws {
    let analyzer: any TextAnalyzer =
      if let mecab {
        try TextAnalyzers.mecab(dictionary: mecab)
      } else if let models {
        try KoreanAnalyzer(
          model: ModelFile.korean(models, withWords: !withoutWords), repairsNames: !asTagged)
      } else {
        KoreanAnalyzer()
      }
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    if oneText {
      print(analyzer, lines)
    } else {
      for line in lines { print(analyzer, [line]) }
    }
  }

  private func print(_ analyzer: any TextAnalyzer, _ lines: [String]) {
    let text = SourceText(lines.joined(separator: "\n"))
    var sentences: [TextRange] = []
    for line in lines {
      let start = sentences.last.map { $0.upperBound + 1 } ?? 0
      sentences.append(start..<start + line.utf8.count)
    }
    var vocabulary = Vocabulary()
    let tokenized = analyzer.tokenize(text, sentences: sentences, vocabulary: &vocabulary)
    for (index, sentence) in sentences.enumerated() {
      var scalarAt = [0]
      for byte in text.utf8[sentence] {
        scalarAt.append(scalarAt[scalarAt.count - 1] + (byte & 0xC0 == 0x80 ? 0 : 1))
      }
      let spans = tokenized.tokens(inSentence: index).map {
        let start = scalarAt[$0.range.lowerBound - sentence.lowerBound]
        let end = scalarAt[$0.range.upperBound - sentence.lowerBound]
        return "[\(start), \(end), \"\($0.tag.rawValue)\"]"
      }
      Swift.print("[" + spans.joined(separator: ", ") + "]")
    }
  }
}

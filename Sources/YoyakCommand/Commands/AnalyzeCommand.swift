import ArgumentParser
import TextAnalysis
import Yoyak

/// `yoyak analyze`: the tokens that summaries and keywords are computed from.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    _superCommandName: YoyakCommand.name,
    abstract: "Print the tokens of an article, with their tags and terms.",
    discussion: """
      One token a line: sentence, start, end, surface, tag, term. Tags are those of the Sejong \
      corpus for Korean and Universal parts of speech for other languages; a token without a term \
      (a particle, an ending, a stop word, a symbol) counts for nothing in vectors and keywords.

      Examples:
        yoyak analyze article.txt
        yoyak analyze -f jsonl --user-dictionary names.txt article.txt
      """)

  /// The forms tokens are printed in.
  enum Format: String, ArgumentChoice {
    case tsv, jsonl

    var outputFormat: OutputFormat { self == .tsv ? .tsv : .jsonl }
  }

  @OptionGroup(title: "Input")
  var input: InputOptions

  @Option(name: [.short, .long], help: "The form of the tokens.")
  var format = Format.tsv

  func run() throws {
    let reading = try ArticleReading(input)
    let status = Batch(input: input, encoding: ResultEncoding(format: format.outputFormat)).run {
      record in
      let article = try reading.article(of: record)
      return TokensResult(
        record: record, article: article, offsets: reading.offsets(in: article))
    }
    throw ExitCode(status.rawValue)
  }
}

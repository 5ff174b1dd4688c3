import ArgumentParser
import KeywordExtraction
import Summarization
import Yoyak

/// `yoyak digest`: summary, keywords, title and metadata of an article from one reading.
struct DigestCommand: ArticleCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    _superCommandName: YoyakCommand.name,
    abstract: "Print the title, the summary and the keywords of an article.",
    discussion: """
      Each article is read and analyzed once. The methods are those of 'yoyak summarize' and \
      'yoyak keywords', and the results the same. Texts that a summary does not serve, such as \
      lists, have their keywords and the reason.

      Examples:
        yoyak digest article.txt                           title, summary, keywords
        yoyak digest -n 2 --count 5 -f json page.html
        yoyak digest news.jsonl -f jsonl -o digests.jsonl  an object a line
      """)

  @OptionGroup(title: "Input")
  var input: InputOptions

  @OptionGroup var summary: SummaryArguments

  @Option(help: ArgumentHelp("The method of the keywords.", valueName: "name"))
  var keywordMethod = KeywordOptions().method

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The most keywords.", valueName: "n"))
  var count = KeywordOptions().count

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The most words of a keyword.", valueName: "n"))
  var maxPhraseLength = KeywordOptions().maximumPhraseLength

  @OptionGroup var wishes: KeywordWishesOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    try output.validate(with: input)
    try ValidationError.requireAtLeastOne(("count", count), ("max-phrase-length", maxPhraseLength))
    try summary.validate(with: output)
    // The table serves the summary, the keywords or both.
    if !keywordMethod.usesDocumentFrequencies { try summary.validateTable() }
  }

  func run() throws {
    throw ExitCode(try runBatch().rawValue)
  }

  func work() throws -> @Sendable (Record) throws -> DigestResult {
    let ofSummary = try summary.options(for: output)
    let options = DigestOptions(
      summary: ofSummary,
      keywords: KeywordOptions(
        method: keywordMethod, count: count, maximumPhraseLength: maxPhraseLength,
        documentFrequencies: ofSummary.documentFrequencies, wishes: try wishes.wishes),
      summarizesEverything: summary.force)
    let view = summary.view(in: output)
    let reading = try ArticleReading(input, query: summary.query)
    return { record in
      let read = try reading.read(record)
      var result = try DigestResult(
        record: record, read: read, options: options, offsets: reading.offsets(in: read.article))
      try result.show(view, of: read.article, in: record, options)
      return result
    }
  }
}

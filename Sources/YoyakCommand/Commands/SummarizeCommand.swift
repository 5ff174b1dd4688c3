import ArgumentParser
import Summarization
import Yoyak

/// `yoyak summarize`: the sentences that stand for an article.
struct SummarizeCommand: ArticleCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    _superCommandName: YoyakCommand.name,
    abstract: "Print the sentences that stand for an article.",
    discussion: """
      Examples:
        yoyak summarize article.txt                        three sentences
        yoyak summarize -n 5 --max-characters 400 < article.txt
        yoyak summarize news.jsonl -f jsonl                an object a line, in and out
        yoyak summarize --explain page.html                why each sentence was taken or not

      Methods:

      """
        + SummarizationMethod.allCases.map { "  \($0.rawValue): \($0.summary)" }
        .joined(separator: "\n"))

  @OptionGroup(title: "Input")
  var input: InputOptions

  @OptionGroup var summary: SummaryArguments

  @Flag(help: "Take all articles for reports of one event, in the order given: one summary.")
  var combine = false

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    try output.validate(with: input)
    if combine { try output.validateForOneResult(of: input) }
    for (name, isGiven) in [("explain", summary.explain), ("context", summary.context)]
    where isGiven && combine {
      throw ValidationError("'--\(name)' is for one article at a time: leave out '--combine'.")
    }
    try summary.validate(with: output)
    try summary.validateTable()
  }

  func run() throws {
    if combine { throw ExitCode(try summarizeTogether().rawValue) }
    throw ExitCode(try runBatch().rawValue)
  }

  func work() throws -> @Sendable (Record) throws -> SummaryResult {
    let options = try summary.options(for: output)
    let reading = try ArticleReading(input, query: summary.query)
    let (isForced, view) = (summary.force, summary.view(in: output))
    return { record in
      let read = try reading.read(record)
      var result = try SummaryResult(
        record: record, read: read, options: options, isForced: isForced,
        offsets: reading.offsets(in: read.article))
      try result.show(view, of: read.article, in: record, options)
      return result
    }
  }

  /// One summary of all records; those that cannot be read are reported and left out.
  private func summarizeTogether() throws -> ExitStatus {
    let options = try summary.options
    let collection = try ArticleCollection(input, query: summary.query)
    if collection.isGivenUp { return collection.status }
    let result = try SummaryResult(
      cluster: ArticleCluster(collection.articles), identifiers: collection.entries.map(\.id),
      options: options, unit: input.offsets)
    if let shortfall = result.shortfall, !output.format.hasObjects { throw shortfall }
    _ = try output.open(reading: input.files)
    var printer = ResultPrinter(
      output.encoding, isBatch: false, tsvColumns: SummaryResult.tsvColumns)
    printer.print(
      result.rendered(by: output.encoding, passingThrough: [:]),
      name: result.name)
    printer.end()
    if let shortfall = result.shortfall { throw shortfall }
    return collection.status
  }
}

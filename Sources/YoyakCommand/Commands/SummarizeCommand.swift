import ArgumentParser
import Summarization
import Yoyak

extension SummarizationMethod: ExpressibleByArgument {}
extension SentenceOrder: ExpressibleByArgument {}

/// `yoyak summarize`: the sentences that stand for an article.
struct SummarizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    abstract: "Print the sentences that stand for an article.",
    discussion: "Methods:\n"
      + SummarizationMethod.allCases.map { "  \($0.rawValue): \($0.summary)" }
      .joined(separator: "\n"))

  @OptionGroup(title: "Input")
  var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "The method, one of those listed above; \(SummaryOptions().method.rawValue) if not given, or "
        + "\(SummarizationMethod.textrankQuery.rawValue) for a query.", valueName: "name"))
  var method: SummarizationMethod?

  @Option(
    name: [.customShort("n", allowingJoined: true), .long], parsing: .unconditional,
    help: ArgumentHelp("At most this many sentences; 3 if no limit is given.", valueName: "n"))
  var sentences: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("At most this share of the sentences, such as 0.2.", valueName: "r"))
  var ratio: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("At most this many characters.", valueName: "n"))
  var maxCharacters: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("At most this many words.", valueName: "n"))
  var maxWords: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("At most this many UTF-8 bytes.", valueName: "n"))
  var maxBytes: Int?

  @Option(help: "Sentences as in the article, or the best first.")
  var order = SentenceOrder.document

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What the summary is to be about.", valueName: "text"))
  var query: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How much a sentence loses for repeating a chosen one, from 0 to 1.", valueName: "x"))
  var diversity: Double?

  @OptionGroup var background: BackgroundOptions

  @Flag(
    help: "Also tell, for each sentence, what its score is made of and why it was taken or not.")
  var explain = false

  @Flag(help: "Take all articles for reports of one event, in the order given: one summary.")
  var combine = false

  @Flag(help: "Summarize lists, photo pages and other texts that are no prose all the same.")
  var force = false

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    try output.validate(with: input)
    let counts = [
      ("sentences", sentences), ("max-characters", maxCharacters), ("max-words", maxWords),
      ("max-bytes", maxBytes),
    ]
    for (name, count) in counts {
      if let count, count < 1 {
        throw ValidationError("'--\(name) \(count)' is too few: give 1 or more.")
      }
    }
    if let diversity, !(0...1).contains(diversity) {
      throw ValidationError("'--diversity \(diversity)' is out of range: give 0 to 1.")
    }
    if explain, combine {
      throw ValidationError("'--explain' is for one article at a time: leave out '--combine'.")
    }
    if explain, output.format != .text, !output.format.hasObjects {
      throw ValidationError(
        "'--explain' cannot be printed as \(output.format.rawValue): give text, json or jsonl.")
    }
    if let ratio, !(ratio > 0 && ratio <= 1) {
      throw ValidationError("'--ratio \(ratio)' is out of range: give a number above 0, at most 1.")
    }
    try background.validate(
      for: chosenMethod, usable: SummarizationMethod.allCases.filter(\.usesDocumentFrequencies))
  }

  /// The method that is asked for, or the usual one.
  private var chosenMethod: SummarizationMethod {
    method ?? (query == nil ? SummaryOptions().method : .textrankQuery)
  }

  func run() throws {
    let options = SummaryOptions(
      method: chosenMethod,
      budget: SummaryBudget(
        sentences: sentences, ratio: ratio, characters: maxCharacters, words: maxWords,
        bytes: maxBytes),
      order: order, diversity: diversity, documentFrequencies: try background.table,
      explains: explain)
    let reading = try ArticleReading(input, query: query)
    let isForced = force
    if combine { throw ExitCode(try summarizeTogether(reading, options).rawValue) }
    let status = try Batch(input: input, output: output).run { record in
      let read = try reading.read(record)
      return try SummaryResult(
        record: record, read: read, options: options, isForced: isForced,
        offsets: reading.offsets(in: read.article))
    }
    throw ExitCode(status.rawValue)
  }

  /// One summary of all records; those that cannot be read are reported and left out.
  private func summarizeTogether(
    _ reading: ArticleReading, _ options: SummaryOptions
  ) throws -> ExitStatus {
    var reader = RecordReader(input)
    var status = ExitStatus.done
    var articles: [Article] = []
    var identifiers: [JSONValue] = []
    while let entry = reader.next() {
      do {
        let record = try entry.record.get()
        articles.append(try reading.article(of: record))
        identifiers.append(record.id)
      } catch {
        StandardStreams.report(line: CommandFailure(of: error).message(on: entry.name))
        if input.onError == .fail { return .someFailed }
        status = .someFailed
      }
    }
    if articles.isEmpty {
      throw status == .done
        ? NothingToSummarize.noText
        : CommandFailure(.unreadable, "none of the articles could be read.")
    }
    let result = try SummaryResult(
      cluster: ArticleCluster(articles), identifiers: identifiers, options: options,
      reading: reading)
    if let shortfall = result.shortfall, !output.format.hasObjects { throw shortfall }
    _ = try output.open()
    var printer = ResultPrinter(
      output.encoding, isBatch: false, tsvColumns: SummaryResult.tsvColumns)
    printer.print(
      result.rendered(by: output.encoding, passingThrough: [:]),
      name: result.name)
    printer.end()
    if let shortfall = result.shortfall { throw shortfall }
    return status
  }
}

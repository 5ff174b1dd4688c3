import ArgumentParser
import EvaluationHarness
import EvaluationMetrics
import EvaluationReports
import Glibc
import TextAnalysis

extension PairedTest: ArgumentChoice {}

extension DataSetReading.Condition: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// The form evaluations are printed in.
enum EvaluationFormat: String, ArgumentChoice {
  case text, json, latex, csv
}

/// The options that evaluations of summaries and of keywords have in common.
struct EvaluationArguments: ParsableArguments {
  @Argument(
    help: "A file with one JSON object a line; '-' for standard input.", completion: .file())
  var dataSet: String

  @Option(
    help: ArgumentHelp(
      "Score only documents in this language: that of the record, else this one; auto, "
        + "\(Language.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "code"))
  var language = LanguageChoice.automatic

  @Flag(help: "Take texts as they are: remove no captions, bylines or other page boilerplate.")
  var keepBoilerplate = false

  @Option(
    help: ArgumentHelp(
      "Which of f1, precision and recall are shown, separated by commas.", valueName: "names"))
  var figures = NameList<ScoreFigure>([.f1])

  @Flag(
    help: "Split 'text' into sentences although there are 'sentences' too, such as paragraphs.")
  var splitText = false

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Score only the documents that have this value in this field.", valueName: "field=value"))
  var condition: DataSetReading.Condition?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Score a sample of this many documents.", valueName: "n"))
  var limit: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Resamples for intervals and trials of the test.", valueName: "n"))
  var resamples = 1000

  @Option(
    help: ArgumentHelp(
      "Where random numbers start: resampling, the sample, the random system.", valueName: "n"))
  var seed: UInt64 = 12345

  @Option(help: "How systems are compared with the first one.")
  var test = PairedTest.approximateRandomization

  @Option(
    help: ArgumentHelp(
      "Another program's outputs, JSONL with the documents' 'id'; may be repeated.",
      valueName: "name=file"))
  var system: [NamedOutputs] = []

  @Flag(help: "Compare all pairs of systems too, with Holm's correction of the p values.")
  var allPairs = false

  @Flag(help: "Print every document's scores too, worst first.")
  var documents = false

  @Option(name: [.short, .long], help: "The form of the results.")
  var format = EvaluationFormat.text

  @Option(
    help: ArgumentHelp("Write a page with tables and plots to this file.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var report: String?

  @Option(
    name: [.customShort("j", allowingJoined: true), .long], parsing: .unconditional,
    help: ArgumentHelp("Threads; one for each core if not given.", valueName: "n"))
  var jobs: Int?

  @Flag(
    inversion: .prefixedNo,
    help: "Show on standard error how many documents are done; in a terminal if not given.")
  var progress: Bool?

  func validate() throws {
    try ValidationError.requireAtLeastOne(("limit", limit), ("jobs", jobs))
    try ValidationError.requireResamples(resamples)
  }

  /// The options for the harness.
  var options: EvaluationOptions {
    var options = EvaluationOptions()
    options.language = language.language
    options.keepsBoilerplate = keepBoilerplate
    options.figures = figures.values
    options.resampling = BootstrapResampling(resamples: resamples, seed: seed)
    options.test = test
    options.comparesAllPairs = allPairs
    options.jobs = jobs ?? SystemThread.coreCount
    return options
  }

  /// Reads the data set.
  ///
  /// - Throws: ``CommandFailure`` when the file cannot be read or a line is no document.
  private func readDataSet(_ reading: DataSetReading) throws -> DataSet {
    var source = try ByteSource(path: dataSet)
    let bytes = try source.readToEnd()
    var reading = reading
    reading.condition = condition
    reading.splitsText = splitText
    do {
      let data = try DataSet(jsonLines: bytes, path: dataSet, reading: reading)
      return limit.map { data.sampled($0, seed: seed) } ?? data
    } catch {
      throw CommandFailure(.unreadable, "\(error)")
    }
  }

  /// Prints results and writes the report.
  private func show(_ results: [EvaluationResult]) throws {
    for result in results where result.documents.count == 1 {
      StandardStreams.warn(
        "There is one document of language '\(result.language.rawValue)': intervals and p values "
          + "mean nothing; give more documents.")
    }
    switch format {
    case .text:
      let tables = results.map { result in
        ResultTables(result).text
          + (documents ? "\n" + ResultTables(result).documents : "")
      }
      StandardStreams.print(tables.joined(separator: "\n"))
    case .latex:
      StandardStreams.print(results.map { ResultTables($0).latex }.joined(separator: "\n"))
    case .csv:
      StandardStreams.print(ResultTables.csv(results))
    case .json:
      StandardStreams.print(try ResultJSON.render(results, withDocuments: documents))
    }
    if let report { try OutputFile.write(ReportPage.html(of: results), to: report) }
  }

  /// Runs an evaluation with its errors turned into failures of the command.
  func run(
    reading: DataSetReading = DataSetReading(),
    _ evaluate: (DataSet, (Int) -> Void) throws -> [EvaluationResult]
  ) throws {
    let data = try readDataSet(reading)
    let count = data.documents.count
    var progress = ProgressLine(
      isShown: progress ?? (isatty(STDERR_FILENO) == 1), of: count, "documents")
    do {
      let results = try evaluate(data) { _ in progress.advance() }
      progress.end()
      try show(results)
    } catch let error as DataSetError {
      throw CommandFailure(.unreadable, "\(error)")
    } catch let error as EvaluationError {
      throw CommandFailure(.someFailed, error.description)
    }
  }
}

/// Names separated by commas, each once.
struct NameList<Name: RawRepresentable & CaseIterable & Hashable & Sendable>:
  ExpressibleByArgument, Sendable
where Name.RawValue == String {
  let values: [Name]

  init(_ values: [Name]) {
    self.values = values
  }

  init?(argument: String) {
    if argument == "all" {
      values = Array(Name.allCases)
      return
    }
    var values: [Name] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let name = Name(rawValue: String(part)) else { return nil }
      if !values.contains(name) { values.append(name) }
    }
    guard !values.isEmpty else { return nil }
    self.values = values
  }

  /// The names, a baseline before the others when they are all there are.
  func values(baseline: Name) -> [Name] {
    values == Array(Name.allCases) ? [baseline] + values.filter { $0 != baseline } : values
  }

  var defaultValueDescription: String {
    values.count == Name.allCases.count
      ? "all" : values.map(\.rawValue).joined(separator: ",")
  }

  static var allValueStrings: [String] { ["all"] + Name.allCases.map(\.rawValue) }
}

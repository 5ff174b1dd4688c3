import ArgumentParser
import EvaluationHarness
import EvaluationMetrics
import Yoyak

/// `yoyak evaluate summaries`: the project's summarizers compared on a data set.
struct SummariesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summaries",
    abstract: "Summarize a data set by several methods and compare them with people's summaries.",
    discussion: """
      A data set has one JSON object a line, with 'text' or 'sentences', 'reference' (one or \
      several summaries), and where people marked sentences 'extractive' (their indexes, from 0). \
      Lead, random and a greedy oracle always stand beside the methods; the first method is the \
      baseline of the comparison, lead if all are taken. Figures are in hundredths with 95 % \
      bootstrap intervals; * is p < 0.05, ** is p < 0.01.

      Where a set has references of several kinds, such as a sentence of an editor's own and an \
      extract, score against one kind at a time: '--reference-number 1', or the field's name.

      '--system NAME=FILE' puts the summaries of another program into the tables: a JSON object a \
      line with the document's 'id' and 'summary' (a string or sentences) or 'sentences', as \
      'yoyak summarize -f jsonl' prints them. † marks weights that were learned from this set.
      """)

  @OptionGroup(title: "Evaluation")
  var arguments: EvaluationArguments

  @Option(help: ArgumentHelp("The field with the references.", valueName: "name"))
  var referenceField = DataSetReading().referenceField

  @Option(help: ArgumentHelp("Score against this one of the references, from 1.", valueName: "n"))
  var referenceNumber: Int?

  @Flag(help: "The references are extracts: the sentences of the text in them are the marked ones.")
  var extracts = false

  @Option(
    help: ArgumentHelp(
      "Methods separated by commas, or all; 'yoyak summarize --help' lists them.",
      valueName: "names"))
  var methods = NameList<SummarizationMethod>(SummarizationMethod.allCases)

  @Option(
    help: ArgumentHelp(
      "The length of summaries: sentences:N, characters:N, reference (as long as the references) "
        + "or gold (as many sentences as people marked).", valueName: "length"))
  var length = SummaryLength.reference

  @Option(
    help: ArgumentHelp("Metrics separated by commas, or all.", valueName: "names"))
  var metrics = NameList<MetricKind>([.rouge1, .rouge2, .rougeL])

  @Option(
    help: ArgumentHelp(
      "Tokenizers separated by commas, or all; morphemes and syllables for Korean if not given.",
      valueName: "names"))
  var tokenizers: NameList<TokenizerKind>?

  @Flag(help: "Compare English words by their Porter stems.")
  var stem = false

  @Option(help: BLEUTokenizer.help)
  var bleuTokenizer = BLEUTokenizer.mteval13a

  func validate() throws {
    try arguments.system.requireOwnNames(
      besides: SummarizationMethod.allCases.map(\.rawValue) + [OracleName.oracle])
    if let referenceNumber, referenceNumber < 1 {
      throw ValidationError("'--reference-number \(referenceNumber)' is too low: give 1 or more.")
    }
  }

  func run() throws {
    if methods.values != Array(SummarizationMethod.allCases),
      methods.values.contains(.textrankQuery)
    {
      throw CommandFailure(
        .usage,
        "'\(SummarizationMethod.textrankQuery.rawValue)' needs a query, which data sets do not "
          + "have: leave it out, or take 'textrank'.")
    }
    var reading = DataSetReading()
    reading.referenceField = referenceField
    reading.referenceNumber = referenceNumber
    reading.extracts = extracts
    try arguments.run(reading: reading) { data, progress in
      let evaluation = SummaryEvaluation(
        methods: methods.values(baseline: .lead),
        systems: try arguments.system.systems(for: data, fields: ["summary", "sentences"]),
        length: length, metrics: metrics.values, tokenizers: tokenizers?.values, stems: stem,
        bleuTokenizer: bleuTokenizer, options: arguments.options)
      return try evaluation.run(on: data, progress: progress)
    }
  }
}

extension SummaryLength: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  public var defaultValueDescription: String { description }
}

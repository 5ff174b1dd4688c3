import ArgumentParser
import EvaluationMetrics
import EvaluationReports
import TextAnalysis

/// `yoyak evaluate correlation`: how far metrics agree with judgements by people.
struct CorrelationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correlation",
    abstract: "Compare metrics with judgements by people.",
    discussion: """
      A file has one JSON object a line, a system's output for a document: 'system', 'document', \
      'candidate' (the text), 'references' (one or several), and 'score' (what people gave it, a \
      number or several). Kendall's tau-b, Pearson's r and Spearman's rho are computed at the level \
      of systems (their means over documents) and of summaries (within each document, averaged). \
      Where there are four systems or more, Williams' test says whether the metric of a row goes \
      together with the judgements of systems more closely than that of a column (one-sided p).
      """)

  @Argument(help: "The judgements.", completion: .file(extensions: ["jsonl"]))
  var judgements: String

  @Option(help: ArgumentHelp("Metrics separated by commas, or all.", valueName: "names"))
  var metrics = NameList<MetricKind>([.rouge1, .rouge2, .rougeL, .bleu, .chrf, .chrfPlusPlus])

  @Option(
    help: ArgumentHelp(
      "What ROUGE counts, separated by commas; for Korean ko-morph,ko-syllable, for English "
        + "rouge155, else unicode-words.", valueName: "names"))
  var tokenizer: NameList<TokenizerKind>?

  @Option(
    help: ArgumentHelp("The language: auto (that of the references), ko, en, ….", valueName: "code")
  )
  var language = LanguageChoice.automatic

  @Flag(help: "Stem English words by Porter's rules.")
  var stem = false

  @Option(help: BLEUTokenizer.help)
  var bleuTokenizer = BLEUTokenizer.mteval13a

  @Option(help: "The figure of ROUGE that is compared.")
  var figure = ScoreFigure.f1

  @Option(help: ArgumentHelp("The field with what people gave.", valueName: "name"))
  var scoreField = "score"

  @Flag(help: "Print what each metric gives each output; in JSON only.")
  var documents = false

  @Option(name: [.short, .long], help: "The form of the results.")
  var format = EvaluationFormat.text

  func run() throws {
    let outputs = try JudgementFile(scoreField: scoreField).read(judgements)
    guard !outputs.isEmpty else {
      throw CommandFailure(.nothingToDo, "'\(judgements)' has no judgements.")
    }
    let texts = EvaluationTexts(
      names: outputs.map(\.document), references: outputs.map(\.references),
      systems: [("", outputs.map(\.candidate))])
    let language = language.language ?? texts.detectedLanguage
    let schemes = (tokenizer?.values ?? TokenizerKind.defaults(for: language)).map {
      ROUGEScheme(
        tokenizer: $0.tokenizer, language: language,
        stemmer: stem ? PorterStemmer(variant: .porter) : nil, sentences: .split(language))
    }
    let evaluation = RougeEvaluation(
      texts, language: language,
      scorer: TextScorer(
        metrics: metrics.values, schemes: schemes, bleuTokenizer: bleuTokenizer))
    let report = CorrelationReport(evaluation, outputs: outputs, figure: figure)
    switch format {
    case .text: StandardStreams.print(report.text)
    case .latex: StandardStreams.print(report.latex)
    case .csv: StandardStreams.print(report.csv)
    case .json: StandardStreams.print(try report.json(withOutputs: documents))
    }
  }
}

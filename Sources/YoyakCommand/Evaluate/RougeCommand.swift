import ArgumentParser
import EvaluationMetrics
import TextAnalysis
import Yoyak

extension ReferenceCombination: ArgumentChoice {}
extension ScoreFigure: ArgumentChoice {}

extension BLEUTokenizer: ArgumentChoice {
  /// What commands say of the option.
  static let help = ArgumentHelp(
    "What a token is to bleu, by sacreBLEU's names; 'char' or another than 13a suits Korean better."
  )
}

/// `yoyak evaluate rouge`: ROUGE, BLEU and chrF for any language, with intervals and significance.
struct RougeCommand: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "rouge",
    abstract: "Score texts against references by ROUGE, BLEU and chrF.",
    discussion: """
      Texts come from a folder (a text a file, matched by name), a JSONL file (matched by id where \
      all records have one, else by order), or a plain file (a text a line). References come \
      likewise, several paths being several references of each text, or stand in the JSONL records.
      Figures are in hundredths; where systems are compared, * is p < 0.05 and ** is p < 0.01 by \
      all tests asked for.

      Metrics:
      \(MetricKind.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))

      Tokenizers:
      \(TokenizerKind.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))
      """)

  /// Programs whose figures can be reproduced.
  enum Compatibility: String, ArgumentChoice {
    case rougeScore = "rouge-score"
  }

  /// What ends a sentence for rougeLsum.
  enum Sentences: String, ArgumentChoice {
    case split, lines
  }

  @Argument(help: "The texts to score.", completion: .file())
  var hypotheses: String

  @Argument(help: "The references.", completion: .file())
  var references: [String] = []

  @Option(
    help: ArgumentHelp(
      "The texts of another system, compared with the first; may be repeated.", valueName: "path"))
  var system: [String] = []

  @Option(help: ArgumentHelp("Metrics separated by commas, or all.", valueName: "names"))
  var metrics = NameList<MetricKind>([.rouge1, .rouge2, .rougeL])

  @Option(
    help: ArgumentHelp(
      "What is counted, separated by commas; for Korean ko-morph,ko-syllable, for English "
        + "rouge155, else unicode-words.", valueName: "names"))
  var tokenizer: NameList<TokenizerKind>?

  @Option(
    help: ArgumentHelp(
      "The language: auto (that of the references), "
        + "\(Language.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "code"))
  var language = LanguageChoice.automatic

  @Flag(help: "Stem English words by Porter's rules.")
  var stem = false

  @Option(help: "Give exactly the figures of this program: Python's rouge-score 0.1.2.")
  var compatibility: Compatibility?

  @Option(help: "What is done with several references.")
  var multi = ReferenceCombination.best

  @Option(help: "What is a sentence for rougeLsum: what the splitter finds, or a line.")
  var sentences = Sentences.split

  @Option(help: ArgumentHelp("Count only this many tokens of each text.", valueName: "n"))
  var maxTokens: Int?

  @Option(help: BLEUTokenizer.help)
  var bleuTokenizer = BLEUTokenizer.mteval13a

  @Option(help: "The figure in score lines.")
  var figure = ScoreFigure.f1

  @OptionGroup(title: "Input")
  var input: RougeInputOptions

  @OptionGroup(title: "Statistics")
  var statistics: RougeStatisticsOptions

  @Flag(help: "Print the scores of every text, and the worst and best.")
  var documents = false

  @Option(name: [.short, .long], help: "The form of the results.")
  var format = EvaluationFormat.text

  func validate() throws {
    try ValidationError.requireAtLeastOne(("max-tokens", maxTokens))
    if system.isEmpty, statistics.pairedBootstrap || statistics.approximateRandomization {
      throw ValidationError("There is nothing to compare with: name another '--system'.")
    }
    guard compatibility != nil else { return }
    if tokenizer != nil || multi != .best || maxTokens != nil {
      throw ValidationError(
        "'--compatibility' decides tokens and references itself: leave out '--tokenizer', '--multi' "
          + "and '--max-tokens'.")
    }
    let known: [MetricKind] = [.rouge1, .rouge2, .rouge3, .rouge4, .rougeL, .rougeLsum]
    if let other = metrics.values.first(where: { !known.contains($0) }) {
      throw ValidationError(
        "rouge-score has no '\(other.rawValue)'; it has "
          + known.map(\.rawValue).joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    let report = report(
      on: try EvaluationTexts(
        systems: [hypotheses] + system, references: references, reader: input.reader))
    switch format {
    case .text: StandardStreams.print(report.text)
    case .json: StandardStreams.print(try report.json)
    case .latex: StandardStreams.print(report.latex)
    case .csv: StandardStreams.print(report.csv)
    }
  }

  /// Makes the JSON of the figures out of records of texts with their references, a line each.
  func recordWork() throws -> RecordWork {
    let reader = input.reader
    return { lines in
      var entries: [TextCollection.Entry] = []
      for line in lines.split(separator: UInt8(ascii: "\n")) {
        entries.append(try reader.fields.entry(fromJSON: Array(line)))
      }
      let texts = try EvaluationTexts(
        [TextCollection(name: hypotheses, entries: entries)], reader: reader)
      return Array(try report(on: texts).json.utf8.dropLast())
    }
  }

  /// The figures that the options ask for.
  private func report(on texts: EvaluationTexts) -> RougeReport {
    let schemes = schemes(for: texts)
    return RougeReport(
      RougeEvaluation(
        texts, language: schemes[0].language,
        scorer: TextScorer(
          metrics: metrics.values, schemes: schemes, bleuTokenizer: bleuTokenizer)),
      figure: figure, statistics: statistics, showsDocuments: documents)
  }

  private func schemes(for texts: EvaluationTexts) -> [ROUGEScheme] {
    if compatibility == .rougeScore { return [ROUGEScheme(likeRougeScoreWithStemming: stem)] }
    let language = language.language ?? texts.detectedLanguage
    let tokenizers = tokenizer?.values ?? TokenizerKind.defaults(for: language)
    return tokenizers.map { kind in
      ROUGEScheme(
        tokenizer: kind.tokenizer, language: language,
        stemmer: stem ? PorterStemmer(variant: .porter) : nil, references: multi,
        sentences: sentences == .lines ? .lines : .split(language), tokenLimit: maxTokens)
    }
  }
}

/// The options that say how the files of `yoyak evaluate rouge` are read.
struct RougeInputOptions: ParsableArguments {
  @Option(help: "What a plain file holds: a text a line, or one text.")
  var textsPer = TextsPer.line

  @Option(help: ArgumentHelp("The field of the text in JSONL.", valueName: "name"))
  var summaryField = "summary"

  @Option(help: ArgumentHelp("The field of the references in JSONL.", valueName: "name"))
  var referenceField = "reference"

  @Option(help: ArgumentHelp("The field of the identifier in JSONL.", valueName: "name"))
  var idField = "id"

  /// A reader of such files.
  var reader: TextCollectionReader {
    TextCollectionReader(
      textsPer: textsPer,
      fields: TextRecordFields(text: summaryField, reference: referenceField, id: idField))
  }
}

/// The options of intervals and significance.
struct RougeStatisticsOptions: ParsableArguments {
  @Flag(help: "Print confidence intervals, by bootstrap resampling.")
  var confidence = false

  @Flag(help: "Compare every further system with the first by the paired bootstrap.")
  var pairedBootstrap = false

  @Flag(help: "Compare every further system with the first by approximate randomization.")
  var approximateRandomization = false

  @Option(help: ArgumentHelp("The confidence of the intervals in percent.", valueName: "percent"))
  var confidenceLevel = 95.0

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The number of resamples and of random trials.", valueName: "n"))
  var resamples = 1000

  @Option(help: ArgumentHelp("Where the random numbers start.", valueName: "n"))
  var seed: UInt64 = 12345

  func validate() throws {
    guard confidenceLevel > 0, confidenceLevel < 100 else {
      throw ValidationError(
        "'--confidence-level \(confidenceLevel)' is out of range: give a number between 0 and 100.")
    }
    try ValidationError.requireResamples(resamples)
  }

  /// Whether any figure depends on random numbers.
  var resamplesAnything: Bool { confidence || pairedBootstrap || approximateRandomization }
}

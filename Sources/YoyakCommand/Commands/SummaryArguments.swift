import ArgumentParser
import Summarization
import Yoyak

extension SummarizationMethod: ArgumentChoice {}
extension SentenceOrder: ArgumentChoice {}

/// The options that say how an article is summarized.
struct SummaryArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The method, one of those of 'yoyak summarize'; \(SummaryOptions().method.rawValue) if not "
        + "given, or \(SummarizationMethod.textrankQuery.rawValue) for a query.", valueName: "name")
  )
  var method: SummarizationMethod?

  @OptionGroup var budget: BudgetOptions

  @Option(help: "Sentences as in the article, or the best first.")
  var order = SentenceOrder.document

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What the result is to be about.", valueName: "text"))
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

  @Flag(help: "In text, also print the sentences beside those of the summary.")
  var context = false

  @Flag(help: "Summarize lists, photo pages and other texts that are no prose all the same.")
  var force = false

  func validate() throws {
    if let diversity, !(0...1).contains(diversity) {
      throw ValidationError("'--diversity \(diversity)' is out of range: give 0 to 1.")
    }
    try ValidationError.requireWords(inQuery: query)
  }

  /// - Throws: `ValidationError` when what is asked for has no place in the form of the results.
  func validate(with output: OutputOptions) throws {
    if explain, ![.text, .html].contains(output.format), !output.format.hasObjects {
      throw ValidationError(
        "'--explain' cannot be printed as \(output.format.rawValue): give text, json, jsonl or html."
      )
    }
    if context, output.format != .text {
      throw ValidationError("'--context' is for text; '--format html' shows the whole article.")
    }
  }

  /// - Throws: `ValidationError` when a table is given that the method does not use.
  func validateTable() throws {
    try background.validate(
      for: chosenMethod, usable: SummarizationMethod.allCases.filter(\.usesDocumentFrequencies))
  }

  /// The method that is asked for, or the usual one.
  private var chosenMethod: SummarizationMethod {
    method ?? (query?.isEmpty ?? true ? SummaryOptions().method : .textrankQuery)
  }

  /// How an article is summarized for results in this form; pages tell the reasons unasked.
  func options(for output: OutputOptions) throws(CommandFailure) -> SummaryOptions {
    var options = try options
    if output.format == .html { options.explains = true }
    return options
  }

  /// What is shown of the article beside the result.
  func view(in output: OutputOptions) -> ResultView {
    output.format == .html ? .page : context ? .context : .result
  }

  /// How an article is summarized.
  var options: SummaryOptions {
    get throws(CommandFailure) {
      SummaryOptions(
        method: chosenMethod, budget: budget.budget, order: order, diversity: diversity,
        documentFrequencies: try background.table, explains: explain)
    }
  }
}

import ArgumentParser
import EvaluationHarness
import Yoyak

/// `yoyak evaluate keywords`: the project's keyword rankers compared on a data set.
struct KeywordsEvaluationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keywords",
    abstract: "Rank the keywords of a data set by several methods and compare them with people's.",
    discussion: """
      A data set has one JSON object a line, with 'text' or 'sentences' and 'keywords'. Beside the \
      methods always stand the first phrases of the text, candidates at random, and the candidates \
      that are right (oracle). Keywords are compared exactly after normalization and in part; the \
      first method is the baseline of the comparison. Figures are in hundredths with 95 % \
      bootstrap intervals; * is p < 0.05, ** is p < 0.01.

      '--system NAME=FILE' puts the keywords of another program into the tables: a JSON object a \
      line with the document's 'id' and 'keywords', best first. † marks weights that were learned \
      from this set.
      """)

  @OptionGroup(title: "Evaluation")
  var arguments: EvaluationArguments

  @Option(
    help: ArgumentHelp(
      "Methods separated by commas, or all, the first phrases being the baseline then; "
        + "'yoyak keywords --help' lists them.", valueName: "names"))
  var methods = NameList<KeywordRankingMethod>(KeywordRankingMethod.allCases)

  func validate() throws {
    try arguments.system.requireOwnNames(
      besides: KeywordRankingMethod.allCases.map(\.rawValue) + ["random", OracleName.oracle])
  }

  func run() throws {
    try arguments.run { data, progress in
      let evaluation = KeywordEvaluation(
        methods: methods.values(baseline: .firstphrases),
        systems: try arguments.system.systems(for: data, fields: ["keywords"]),
        options: arguments.options)
      return try evaluation.run(on: data, progress: progress)
    }
  }
}

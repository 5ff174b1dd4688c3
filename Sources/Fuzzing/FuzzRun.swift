import EvaluationMetrics
import InputFormats
import TextAnalysis
import Yoyak

/// Runs of all checks on fuzzed inputs; a seed is one run and gives the same run every time.
struct FuzzRun {
  /// The checks of the program, if it is there.
  let program: ProgramChecks?
  /// How many times something was done with an input: bytes decoded, an article read, a method run,
  /// two texts compared, a stream printed.
  private(set) var executions = 0
  /// How many runs there are to one of the program, which takes long to start.
  private static let runsAProgram: UInt64 = 50

  init(program: ProgramChecks?) {
    self.program = program
  }

  /// One run.
  ///
  /// - Throws: A ``Finding``, or an error that no one promised.
  mutating func run(_ seed: UInt64) throws {
    var input = FuzzedInput(seed: seed)
    switch input.number(below: 5) {
    case 0:
      executions += 1
      try TextChecks.decoding(input.bytes())
    case 1:
      let article = Article(html: SourceText(input.page()))
      executions += 1
      try TextChecks.article(article)
      try methods(article, &input)
    case 2:
      try contents(&input)
    case 3:
      executions += MethodChecks.comparisons
      // Skip-bigrams take the square of a text's length: one tokenizer at a time.
      try MethodChecks.metrics(
        input.text(), input.text(), input.element(of: TokenizerKind.allCases))
    default:
      let language = input.element(of: [nil, nil, .korean, .english] + Language.allCases)
      let options = ArticleOptions(
        title: input.number(below: 3) == 0 ? input.text() : nil, language: language,
        keepsBoilerplate: input.number(below: 4) == 0)
      let article = Article(text: input.text(), options: options)
      executions += 1
      try TextChecks.article(article)
      try methods(article, &input)
    }
    guard let program, seed % Self.runsAProgram == 0 else { return }
    executions += ProgramChecks.streams
    try program.stream(
      (0..<20).map { input.record($0) }, command: input.element(of: ["summarize", "keywords"]))
  }

  /// Bytes taken for each format, or for the one that they look like.
  private mutating func contents(_ input: inout FuzzedInput) throws {
    executions += 1
    let bytes = input.bytes()
    let format = input.element(of: [nil] + InputFormat.allCases.filter { !$0.holdsRecords })
    do {
      try TextChecks.article(try Article(contents: bytes, format: format))
    } catch is UnreadableInput {
    } catch is TextDecodingError {
    }
  }

  /// A few methods with a budget: two summaries each, which must be the same, and keywords.
  private mutating func methods(_ article: Article, _ input: inout FuzzedInput) throws {
    let budgets = [
      SummaryBudget(), SummaryBudget(sentences: 1 + input.number(below: 9)),
      SummaryBudget(ratio: 0.3), SummaryBudget(characters: 1 + input.number(below: 400)),
      SummaryBudget(bytes: 1 + input.number(below: 400)),
      SummaryBudget(sentences: 2, words: 1 + input.number(below: 50)),
    ]
    for _ in 0..<3 {
      executions += 3
      try MethodChecks.summary(
        of: article, by: input.element(of: SummarizationMethod.allCases),
        within: input.element(of: budgets))
      try MethodChecks.keywords(
        of: article, by: input.element(of: KeywordRankingMethod.allCases))
    }
  }
}

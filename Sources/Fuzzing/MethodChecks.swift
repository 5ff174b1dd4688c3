import EvaluationMetrics
import TextAnalysis
import Yoyak

/// What summarizers, rankers and metrics promise, whatever the article.
enum MethodChecks {
  /// A summary's sentences are slices of the article in order, each once, within the budget.
  static func summary(
    of article: Article, by method: SummarizationMethod, within budget: SummaryBudget
  ) throws {
    let options = SummaryOptions(method: method, budget: budget, explains: true)
    let summary: Summary
    do {
      summary = try article.summary(options)
    } catch is NothingToSummarize {
      return
    }
    let name = "\(method.rawValue) within \(budget)"
    let indexes = summary.sentences.map(\.index)
    try require(!indexes.isEmpty, "\(name): no empty summary")
    try require(indexes == Array(Set(indexes)).sorted(), "\(name): in order, each once")
    for sentence in summary.sentences {
      try require(sentence.score.isFinite, "\(name): finite scores")
      try require(
        sentence.display == article.source.string(in: sentence.range),
        "\(name): a sentence is a slice")
      try require(
        sentence.text == article.original.string(in: article.originalRange(sentence.range))
          || article.original.utf8 == article.source.utf8 || !sentence.text.isEmpty,
        "\(name): a sentence is a slice of the input")
    }
    let joined = summary.sentences.map(\.display).joined(separator: " ")
    try require(
      indexes.count <= budget.sentenceLimit(of: summary.sentenceCount)
        && joined.unicodeScalars.count <= budget.characters ?? .max
        && joined.utf8.count <= budget.bytes ?? .max, "\(name): the budget holds")
    try require(summary == (try article.summary(options)), "\(name): the same again")
  }

  /// Keywords are in the text, each once, with scores that fall.
  static func keywords(of article: Article, by method: KeywordRankingMethod) throws {
    let keywords: [Keyword]
    do {
      keywords = try article.keywords(KeywordOptions(method: method, count: 8)).keywords
    } catch is NothingToSummarize {
      return
    }
    try require(keywords.count <= 8, "\(method.rawValue): the count holds")
    try require(
      Set(keywords.map(\.text)).count == keywords.count, "\(method.rawValue): no keyword twice")
    for (keyword, next) in zip(keywords, keywords.dropFirst()) {
      try require(keyword.score >= next.score, "\(method.rawValue): scores fall")
    }
    let letters = withoutSpace(
      article.source.string(in: article.source.fullRange) + "\n" + (article.title ?? ""))
    for keyword in keywords {
      try require(keyword.score.isFinite, "\(method.rawValue): finite scores")
      try require(
        keyword.text.unicodeScalars.contains { $0.value > 0x20 },
        "\(method.rawValue): no empty keyword")
      try require(
        keyword.ranges.isEmpty || letters.contains(withoutSpace(keyword.text)),
        "\(method.rawValue): '\(keyword.text)' is in the text or its title")
      for (range, next) in zip(keyword.ranges, keyword.ranges.dropFirst()) {
        try require(range.upperBound <= next.lowerBound, "\(method.rawValue): places ascend")
      }
    }
  }

  /// The scalars of a text but for white space, of which a keyword has one space between words.
  private static func withoutSpace(_ text: String) -> [UInt32] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
  }

  /// How many pairs of texts ``metrics(_:_:_:)`` compares.
  static let comparisons = 2

  /// Figures are between 0 and 1, and 1 for a text against itself where it has any.
  static func metrics(_ hypothesis: String, _ reference: String, _ kind: TokenizerKind) throws {
    let scheme = ROUGEScheme(tokenizer: kind.tokenizer, language: .korean)
    var scorer = TextScorer(metrics: MetricKind.allCases, schemes: [scheme])
    let texts = [SourceText(hypothesis), SourceText(reference)]
    for (first, second) in [(0, 1), (0, 0)] {
      let figures = scorer.score(hypothesis: texts[first], references: [texts[second]])
      for (measure, figure) in zip(scorer.measures, figures) {
        for kind in ScoreFigure.allCases {
          try require(
            figure[kind] >= 0 && figure[kind] <= 1.000_001,
            "\(measure.name), \(measure.group): \(figure[kind]) is between 0 and 1")
        }
        guard first == second else { continue }
        let value = figure[.f1]
        try require(
          value == 0 || value > 0.999_999 || measure.kind == .rougeLsum,
          "\(measure.name), \(measure.group): a text against itself has \(value)")
      }
    }
  }
}

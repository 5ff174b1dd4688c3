import EvaluationMetrics
import Summarization
import TextAnalysis
import Yoyak

/// Makes and scores the summaries of single documents of one language.
struct SummaryScoring: Sendable {
  let columns: [EvaluationColumn]
  private let evaluation: SummaryEvaluation
  private let language: Language
  private let hasGold: Bool
  private let scorer: TextScorer
  /// What the oracle counts.
  private let oracleTokenizer: any SummaryTokenizer

  init(
    _ evaluation: SummaryEvaluation, language: Language, documents: [EvaluationDocument],
    of dataSet: DataSet
  ) {
    self.evaluation = evaluation
    self.language = language
    hasGold = documents.allSatisfy { $0.goldSentences != nil }
    let stemmer = evaluation.stems && language == .english ? PorterStemmer() : nil
    let schemes = (evaluation.tokenizers ?? TokenizerKind.defaults(for: language)).map {
      ROUGEScheme(tokenizer: $0.tokenizer, language: language, stemmer: stemmer)
    }
    oracleTokenizer = schemes[0].tokenizer
    scorer = TextScorer(
      metrics: evaluation.metrics, schemes: schemes, bleuTokenizer: evaluation.bleuTokenizer)
    let counts = documents.map(\.references.count)
    let referenceCounts = (counts.min() ?? 0)...(counts.max() ?? 0)
    let tail = dataSet.signatureFields(language: language, documents: documents.count)
    let options = evaluation.options
    let length = evaluation.length.description
    var columns: [EvaluationColumn] = []
    for measure in scorer.measures {
      let isScore = measure.scheme != nil
      columns += (isScore ? options.figures : [.f1]).map { figure in
        let signature = measure.signature(referenceCounts: referenceCounts, figure: figure)
        return EvaluationColumn(
          group: measure.group, label: Self.label(measure.name, figure),
          aggregation: isScore ? .mean : .corpus(measure.kind),
          signature: options.complete(signature.adding(["length": length]), tail))
      }
    }
    if hasGold {
      columns += ScoreFigure.allCases.map { figure in
        EvaluationColumn(
          group: "marked sentences", label: figure.abbreviation, aggregation: .mean,
          signature: options.complete(
            ScoreSignature(
              "sentences",
              [
                "multi": "mean", "lang": language.rawValue, "score": figure.rawValue,
                "length": length,
              ]), tail))
      }
    }
    self.columns = columns
  }

  private static func label(_ name: String, _ figure: ScoreFigure) -> String {
    figure == .f1 ? name : "\(name) \(figure.abbreviation)"
  }

  /// The summaries of one document by all systems, with their scores.
  func result(for document: EvaluationDocument) throws -> DocumentResult {
    let prepared = PreparedDocument(
      document, language: language, keepsBoilerplate: evaluation.options.keepsBoilerplate)
    var scorer = scorer
    var outputs = try evaluation.methods.map { method in
      output(of: try picks(by: method, for: prepared), for: prepared, &scorer)
    }
    outputs += evaluation.systems.map { system in
      output(of: system.texts(for: document), for: prepared, &scorer)
    }
    outputs.append(output(of: oraclePicks(for: prepared), for: prepared, &scorer))
    return DocumentResult(
      id: document.id, line: document.line, title: prepared.article.title,
      sentenceCount: prepared.article.document.sentenceCount, references: document.references,
      outputs: outputs)
  }

  /// The sentences a method takes; one when not even the shortest fits the length, none of an
  /// article without sentences.
  private func picks(
    by method: SummarizationMethod, for prepared: PreparedDocument
  ) throws -> [Int] {
    let budget = evaluation.length.budget(for: prepared)
    do {
      if let picks = try picks(by: method, for: prepared, within: budget) { return picks }
      return try picks(by: method, for: prepared, within: SummaryBudget(sentences: 1)) ?? []
    } catch {
      throw EvaluationError(
        description: "document '\(prepared.document.id)' (line \(prepared.document.line)): "
          + "method '\(method.rawValue)' failed: \(error)")
    }
  }

  /// Likewise within a budget, or nil when no sentence fits.
  private func picks(
    by method: SummarizationMethod, for prepared: PreparedDocument, within budget: SummaryBudget
  ) throws -> [Int]? {
    if method == .random {
      let random = RandomSummarizer(seed: evaluation.options.resampling.seed)
      let picks = try random.select(from: prepared.article.document, within: budget).picks
      return picks.isEmpty ? nil : picks.sorted()
    }
    do {
      let summary = try prepared.article.summary(SummaryOptions(method: method, budget: budget))
      return summary.sentences.map(\.index)
    } catch NothingToSummarize.budgetTooSmall {
      return nil
    } catch is NothingToSummarize {
      return []
    }
  }

  private func oraclePicks(for prepared: PreparedDocument) -> [Int] {
    var oracle = GreedyOracle(prepared, tokenizer: oracleTokenizer)
    let document = prepared.article.document
    let picks = oracle.picks(from: document, within: evaluation.length.budget(for: prepared))
    if !picks.isEmpty { return picks }
    return oracle.picks(from: document, within: SummaryBudget(sentences: 1))
  }

  private func output(
    of picks: [Int], for prepared: PreparedDocument, _ scorer: inout TextScorer
  ) -> SystemOutput {
    let article = prepared.article
    let texts = picks.map { article.source.string(in: article.document.body.sentences[$0]) }
    return output(of: texts, picks: picks, for: prepared, &scorer)
  }

  /// The summary of another program, whose sentences need not be the article's.
  private func output(
    of texts: [String], for prepared: PreparedDocument, _ scorer: inout TextScorer
  ) -> SystemOutput {
    var sentences = texts
    if texts.count == 1 {
      let text = SourceText(texts[0])
      sentences = SentenceSplitter(language: language).sentences(of: text, in: text.fullRange)
        .map { text.string(in: $0) }
    }
    return output(
      of: sentences, picks: prepared.indexes(of: sentences), for: prepared, &scorer)
  }

  private func output(
    of texts: [String], picks: [Int], for prepared: PreparedDocument, _ scorer: inout TextScorer
  ) -> SystemOutput {
    let hypothesis = SourceText(texts.joined(separator: "\n"))
    var figures: [DocumentFigure] = []
    for text in scorer.score(hypothesis: hypothesis, references: prepared.references) {
      switch text {
      case .score(let score):
        figures += evaluation.options.figures.map { .score(score[$0]) }
      case .statistics(let statistics, let metric):
        figures.append(.statistics(statistics, of: metric))
      }
    }
    if hasGold {
      let score = SentenceSelectionScore.meanScore(chosen: picks, golds: prepared.gold)
      figures += ScoreFigure.allCases.map { .score(score[$0]) }
    }
    return SystemOutput(texts: texts, sentences: picks.filter { $0 >= 0 }, figures: figures)
  }
}

import EvaluationMetrics
import TextAnalysis
import Yoyak

/// Makes and scores the keyword lists of single documents of one language.
struct KeywordScoring: Sendable {
  /// A table: what counts as right, which gold keywords count, how documents are averaged.
  private struct Group {
    let name: String
    let matching: KeywordMatching
    var onlyPresent = false
    var isMicro = false
  }

  private static let groups = [
    Group(name: "exact", matching: .exact),
    Group(name: "exact, gold in the text", matching: .exact, onlyPresent: true),
    Group(name: "exact, micro", matching: .exact, isMicro: true),
    Group(name: "partial", matching: .partial),
    Group(name: "partial, micro", matching: .partial, isMicro: true),
  ]

  let columns: [EvaluationColumn]
  private let systems: [KeywordSystem]
  private let options: EvaluationOptions
  private let language: Language
  private let normalizer: KeywordNormalizer

  init(
    systems: [KeywordSystem], options: EvaluationOptions, language: Language,
    data: [ScoreSignature.Field]
  ) {
    self.systems = systems
    self.options = options
    self.language = language
    let normalizer = KeywordNormalizer(language: language)
    self.normalizer = normalizer
    columns = Self.groups.flatMap { group in
      Self.labels(of: group, figures: options.figures).map { label, figure in
        let signature = ScoreSignature(
          label,
          [
            "match": group.matching.rawValue, "gold": group.onlyPresent ? "in-text" : "all",
            "mean": group.isMicro ? "micro" : "macro", "lang": language.rawValue,
            "norm": normalizer.signature, "list": "\(KeywordEvaluation.listLength)",
          ])
        return EvaluationColumn(
          group: group.name, label: label,
          aggregation: group.isMicro ? Self.aggregation(figure) : .mean,
          signature: options.complete(signature, data))
      }
    }
  }

  /// The heads of a group's columns, in the order of ``figures(of:in:)``.
  private static func labels(
    of group: Group, figures: [ScoreFigure]
  ) -> [(label: String, figure: ScoreFigure)] {
    var labels: [(String, ScoreFigure)] = []
    for cutoff in KeywordFigures.cutoffs {
      labels += figures.map { ("\($0.abbreviation)@\(cutoff)", $0) }
    }
    // At the gold count precision, recall and F1 are one figure.
    labels.append((group.isMicro ? "F1@gold" : "R-precision", .f1))
    if !group.isMicro { labels += [("MAP", .f1), ("nDCG", .f1)] }
    return labels
  }

  private static func aggregation(_ figure: ScoreFigure) -> DocumentStatistics.Aggregation {
    switch figure {
    case .precision: .precisionOfSums
    case .recall: .recallOfSums
    case .f1: .f1OfSums
    }
  }

  /// The keywords of one document by all systems, with their scores.
  func result(for document: EvaluationDocument) throws -> DocumentResult {
    let prepared = PreparedDocument(
      document, language: language, keepsBoilerplate: options.keepsBoilerplate)
    let article = prepared.article
    let text = normalizer.normalizedText(
      [article.title ?? "", article.source.string(in: article.source.fullRange)]
        .joined(separator: "\n"))
    let present = document.keywords.filter { normalizer.isPresent($0, in: text) }
    let outputs = try systems.map { system in
      let keywords = try ranked(by: system, for: prepared)
      let values = Self.groups.flatMap { group in
        figures(
          of: KeywordRelevance(
            ranked: keywords, gold: group.onlyPresent ? present : document.keywords,
            matching: group.matching, normalizer: normalizer), in: group)
      }
      return SystemOutput(texts: keywords, figures: values)
    }
    return DocumentResult(
      id: document.id, line: document.line, title: article.title,
      sentenceCount: article.document.sentenceCount, references: document.keywords,
      outputs: outputs)
  }

  private func ranked(
    by system: KeywordSystem, for prepared: PreparedDocument
  ) throws -> [String] {
    do {
      return try system.keywords(
        of: prepared, normalizer: normalizer, count: KeywordEvaluation.listLength)
    } catch is NothingToSummarize {
      return []
    } catch {
      throw EvaluationError(
        description: "document '\(prepared.document.id)' (line \(prepared.document.line)): "
          + "method '\(system.name)' failed: \(error)")
    }
  }

  private func figures(of relevance: KeywordRelevance, in group: Group) -> [DocumentFigure] {
    if group.isMicro {
      return KeywordFigures.cutoffs.flatMap { cutoff in
        options.figures.map { _ in .counts(relevance.counts(at: cutoff)) }
      } + [.counts(relevance.counts(at: relevance.goldCount))]
    }
    return KeywordFigures.cutoffs.flatMap { cutoff in
      options.figures.map { .score(relevance.score(at: cutoff)[$0]) }
    } + [
      .score(relevance.rPrecision), .score(relevance.averagePrecision),
      .score(relevance.normalizedDiscountedGain),
    ]
  }
}

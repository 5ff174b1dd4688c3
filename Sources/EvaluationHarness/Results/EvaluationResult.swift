import EvaluationMetrics
import TextAnalysis

/// What one column of a table shows.
public struct EvaluationColumn: Sendable, Hashable {
  /// The table it is in, such as a tokenizer.
  public let group: String
  /// The head of the column.
  public let label: String
  /// How the documents' numbers make the figure.
  public let aggregation: DocumentStatistics.Aggregation
  /// What alone tells how to reproduce its figures, but for the system.
  public let signature: ScoreSignature
}

/// What one document adds to one figure.
public enum DocumentFigure: Sendable, Hashable {
  /// A score of its own.
  case score(Double)
  /// Counts that are summed over documents.
  case counts(MatchCounts)
  /// Statistics of a metric that are summed over documents.
  case statistics([Double], of: MetricKind)

  /// The document's own score; F1 where counts are summed.
  public var value: Double {
    switch self {
    case .score(let value): value
    case .counts(let counts):
      DocumentStatistics(counts: [counts], aggregation: .f1OfSums).figure
    case .statistics(let statistics, let metric):
      MeasuredText.statistics(statistics, of: metric)[.f1]
    }
  }
}

/// What one system made of one document.
public struct SystemOutput: Sendable, Hashable {
  /// The sentences of the summary, or the keywords, in the order given.
  public let texts: [String]
  /// The indexes of the sentences; empty for keywords.
  public let sentences: [Int]
  /// The length in characters (Unicode scalars), one separator between texts counted.
  public let characters: Int
  /// One entry a column.
  public let figures: [DocumentFigure]

  init(texts: [String], sentences: [Int] = [], figures: [DocumentFigure]) {
    self.texts = texts
    self.sentences = sentences
    self.figures = figures
    characters = texts.reduce(max(0, texts.count - 1)) { $0 + $1.unicodeScalars.count }
  }
}

/// What all systems made of one document.
public struct DocumentResult: Sendable, Hashable {
  public let id: String
  /// The line of the data set's file, from 1.
  public let line: Int
  public let title: String?
  /// How many sentences the article has.
  public let sentenceCount: Int
  /// The summaries or keywords by people.
  public let references: [String]
  /// One entry a system.
  public let outputs: [SystemOutput]
}

/// What a run found on the documents of one language.
public struct EvaluationResult: Sendable {
  /// What was made: `summaries` or `keywords`.
  public let task: String
  /// The data set's file name.
  public let dataSet: String
  public let checksum: String
  public let language: Language
  /// How lengths were fixed, for headings.
  public let length: String
  /// The systems in table order; the first is the baseline.
  public let systems: [String]
  public let columns: [EvaluationColumn]
  public let documents: [DocumentResult]
  /// For each column the systems' figures, intervals and *p* values.
  public let comparisons: [SystemComparison]
  /// For each column the differences between all pairs of systems but the oracle; empty unless asked
  /// for.
  public let pairwise: [PairwiseComparison]
  /// The systems whose weights were learned from documents of this set.
  public let trainedOnSet: Set<String>

  init(
    task: String, dataSet: DataSet, language: Language, length: String, systems: [String],
    columns: [EvaluationColumn], documents: [DocumentResult], trainedOnSet: Set<String>,
    options: EvaluationOptions
  ) {
    self.task = task
    self.dataSet = dataSet.name
    checksum = dataSet.checksum
    self.language = language
    self.length = length
    self.systems = systems
    self.columns = columns
    self.documents = documents
    self.trainedOnSet = trainedOnSet
    let statistics = columns.indices.map { column in
      systems.indices.map { system in
        Self.statistics(
          documents.map { $0.outputs[system].figures[column] }, columns[column].aggregation)
      }
    }
    comparisons = statistics.map { own in
      SystemComparison(
        zip(systems, own).map { ($0, $1) }, resampling: options.resampling, test: options.test)
    }
    pairwise = (options.comparesAllPairs ? statistics : []).map { own in
      PairwiseComparison(
        zip(systems, own).filter { $0.0 != OracleName.oracle }.map(\.1), test: options.test,
        trials: options.resampling.resamples, seed: options.resampling.seed)
    }
  }

  /// The system's name as tables show it: with a dagger when its weights were learned from the set.
  public func shownName(_ system: String) -> String {
    trainedOnSet.contains(system) ? "\(system) †" : system
  }

  /// The groups of columns in order, each with its columns' numbers.
  public var groups: [(name: String, columns: [Int])] {
    var groups: [(name: String, columns: [Int])] = []
    for (index, column) in columns.enumerated() {
      if groups.last?.name == column.group {
        groups[groups.count - 1].columns.append(index)
      } else {
        groups.append((column.group, [index]))
      }
    }
    return groups
  }

  /// The system with the best figure in the first column, the oracle and the baseline left out;
  /// the baseline when there is no other.
  public var bestSystem: Int {
    guard let rows = comparisons.first?.rows else { return 0 }
    var best: Int?
    for index in rows.indices.dropFirst() where rows[index].name != OracleName.oracle {
      if let known = best, rows[known].interval.figure >= rows[index].interval.figure { continue }
      best = index
    }
    return best ?? 0
  }

  /// The documents' numbers, sorted by how much the best system gains over the baseline in the
  /// first column, the greatest loss first.
  public var documentsByGain: [Int] {
    let best = bestSystem
    let gains = documents.map { document in
      document.outputs[best].figures[0].value - document.outputs[0].figures[0].value
    }
    return documents.indices.sorted { (gains[$0], $0) < (gains[$1], $1) }
  }

  private static func statistics(
    _ figures: [DocumentFigure], _ aggregation: DocumentStatistics.Aggregation
  ) -> DocumentStatistics {
    switch aggregation {
    case .mean:
      return DocumentStatistics(scores: figures.map(\.value))
    case .corpus(let metric):
      let statistics = figures.map { figure -> [Double] in
        if case .statistics(let statistics, _) = figure { return statistics }
        return []
      }
      return DocumentStatistics(statistics: statistics, of: metric)
    case .precisionOfSums, .recallOfSums, .f1OfSums:
      let counts = figures.map { figure -> MatchCounts in
        if case .counts(let counts) = figure { return counts }
        return MatchCounts(hits: 0, inReference: 0, inHypothesis: 0)
      }
      return DocumentStatistics(counts: counts, aggregation: aggregation)
    }
  }
}

/// The name of the system that knows the references.
public enum OracleName {
  public static let oracle = "oracle"
}

/// Judgements by people of the outputs of several systems on several documents, beside the figures of
/// metrics.
///
/// - At the level of systems the mean judgement of each system is compared with its figure by the
///   metric over all its documents.
/// - At the level of summaries the systems' judgements on one document are compared with their figures
///   there, and the coefficients are averaged over the documents.
///
/// Source: M. Bhandari, P. Gour, A. Ashfaq, P. Liu, G. Neubig (2020), "Re-evaluating Evaluation in
/// Text Summarization", section 3.
public struct JudgementCorrelation: Sendable {
  /// One judged output.
  public struct Judgement: Sendable, Hashable {
    public let system: String
    public let document: String
    /// What people gave it.
    public let score: Double
    /// What each measure gave it.
    public let texts: [MeasuredText]

    public init(system: String, document: String, score: Double, texts: [MeasuredText]) {
      self.system = system
      self.document = document
      self.score = score
      self.texts = texts
    }
  }

  /// A coefficient and what it is of.
  public struct Figure: Sendable, Hashable {
    /// The coefficient; nil where judgements or figures are all equal.
    public let coefficient: Double?
    /// How many systems, or how many documents that have a coefficient.
    public let count: Int
  }

  /// The systems in the order of their first output.
  public let systems: [String]
  /// The number of documents.
  public let documentCount: Int
  /// Each system's mean judgement.
  public let judgements: [Double]
  /// By measure, each system's figure.
  public let figures: [[Double]]
  private let byDocument: [[Judgement]]
  private let figure: ScoreFigure

  /// - Parameters:
  ///   - judgements: All with an entry a measure.
  ///   - measureCount: The number of measures.
  ///   - figure: Which figure of a score counts.
  public init(_ judgements: [Judgement], measureCount: Int, figure: ScoreFigure) {
    self.figure = figure
    let bySystem = Self.grouped(judgements, by: \.system)
    byDocument = Self.grouped(judgements, by: \.document)
    systems = bySystem.map { $0[0].system }
    documentCount = byDocument.count
    self.judgements = bySystem.map { own in
      own.reduce(0) { $0 + $1.score } / Double(own.count)
    }
    figures = (0..<measureCount).map { measure in
      bySystem.map { own in
        DocumentStatistics(own.map { $0.texts[measure] }, figure: figure).figure
      }
    }
  }

  /// The correlation of a measure's figures of systems with the judgements.
  public func system(_ measure: Int, _ correlation: Correlation) -> Figure {
    Figure(
      coefficient: correlation.coefficient(judgements, figures[measure]), count: systems.count)
  }

  /// The mean correlation of a measure's figures with the judgements of one document's outputs.
  public func summary(_ measure: Int, _ correlation: Correlation) -> Figure {
    let coefficients = byDocument.compactMap { own in
      correlation.coefficient(own.map(\.score), own.map { $0.texts[measure][figure] })
    }
    guard !coefficients.isEmpty else { return Figure(coefficient: nil, count: 0) }
    return Figure(
      coefficient: coefficients.reduce(0, +) / Double(coefficients.count),
      count: coefficients.count)
  }

  /// The one-sided *p* value of `first` going together with the judgements of systems more closely
  /// than `second`, by ``WilliamsTest``; nil where it has none.
  public func pValue(_ first: Int, above second: Int) -> Double? {
    let pearson = Correlation.pearson
    guard let one = pearson.coefficient(judgements, figures[first]),
      let other = pearson.coefficient(judgements, figures[second]),
      let between = pearson.coefficient(figures[first], figures[second])
    else { return nil }
    return WilliamsTest.pValue(
      first: one, second: other, between: between, count: systems.count)
  }

  private static func grouped(
    _ judgements: [Judgement], by key: (Judgement) -> String
  ) -> [[Judgement]] {
    var places: [String: Int] = [:]
    var groups: [[Judgement]] = []
    for judgement in judgements {
      if let place = places[key(judgement)] {
        groups[place].append(judgement)
      } else {
        places[key(judgement)] = groups.count
        groups.append([judgement])
      }
    }
    return groups
  }
}

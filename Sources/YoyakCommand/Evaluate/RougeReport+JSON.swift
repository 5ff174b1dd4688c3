import EvaluationMetrics
import EvaluationReports

extension RougeReport {
  /// One JSON object with every figure between 0 and 1, unrounded.
  var json: String {
    get throws { try ResultJSON.text(of: object) }
  }

  private var object: RougeObject {
    let texts = evaluation.texts
    return RougeObject(
      texts: texts.names.count, language: evaluation.language.rawValue,
      scores: entries.map { entry in
        RougeObject.Entry(
          metric: entry.measure.name, tokenizer: entry.measure.group,
          system: texts.systems[entry.system].name, precision: entry.score?.precision,
          recall: entry.score?.recall, f1: entry.score?.f1,
          score: entry.score == nil ? entry.value : nil, signature: "\(entry.signature)",
          interval: entry.interval.map {
            RougeObject.Interval(mean: $0.mean, lower: $0.lower, upper: $0.upper)
          },
          pValues: entry.pValues.isEmpty
            ? nil
            : Dictionary(entry.pValues.map { ($0.test.rawValue, $0.value) }) { first, _ in first })
      },
      documents: showsDocuments ? documentObjects : nil)
  }

  private var documentObjects: [RougeObject.Document] {
    evaluation.measures.enumerated().flatMap { index, measure in
      evaluation.texts.systems.enumerated().flatMap { system, texts in
        zip(evaluation.texts.names, evaluation.scores(measure: index, system: system)).map {
          RougeObject.Document($0, texts.name, measure, $1)
        }
      }
    }
  }
}

/// The layout of the JSON.
private struct RougeObject: Encodable {
  struct Entry: Encodable {
    let metric: String
    let tokenizer: String
    let system: String
    let precision: Double?
    let recall: Double?
    let f1: Double?
    /// The figure of a metric that has only one.
    let score: Double?
    let signature: String
    let interval: Interval?
    let pValues: [String: Double]?
  }

  struct Interval: Encodable {
    let mean: Double
    let lower: Double
    let upper: Double
  }

  struct Document: Encodable {
    let id: String
    let system: String
    let metric: String
    let tokenizer: String
    let precision: Double?
    let recall: Double?
    let f1: Double?
    let score: Double?

    init(_ id: String, _ system: String, _ measure: Measure, _ text: MeasuredText) {
      self.id = id
      self.system = system
      metric = measure.name
      tokenizer = measure.group
      guard case .score(let score) = text else {
        (precision, recall, f1, self.score) = (nil, nil, nil, text[.f1])
        return
      }
      (precision, recall, f1, self.score) = (score.precision, score.recall, score.f1, nil)
    }
  }

  let texts: Int
  let language: String
  let scores: [Entry]
  let documents: [Document]?
}

import EvaluationMetrics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension RougeReport {
  /// One JSON object with every figure between 0 and 1, unrounded.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(object), as: UTF8.self) + "\n"
    }
  }

  private var object: RougeObject {
    let texts = evaluation.texts
    return RougeObject(
      texts: texts.names.count, language: evaluation.schemes[0].language.rawValue,
      scores: entries.map { entry in
        RougeObject.Entry(
          metric: evaluation.metrics[entry.metric].metric.name,
          tokenizer: evaluation.schemes[entry.scheme].tokenizer.signature,
          system: texts.systems[entry.system].name, precision: entry.score.precision,
          recall: entry.score.recall, f1: entry.score.f1, signature: "\(entry.signature)",
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
    entries.flatMap { entry in
      let scores = evaluation.scores(
        scheme: entry.scheme, metric: entry.metric, system: entry.system)
      return zip(evaluation.texts.names, scores).map { name, score in
        RougeObject.Document(
          id: name, system: evaluation.texts.systems[entry.system].name,
          metric: evaluation.metrics[entry.metric].metric.name,
          tokenizer: evaluation.schemes[entry.scheme].tokenizer.signature,
          precision: score.precision, recall: score.recall, f1: score.f1)
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
    let precision: Double
    let recall: Double
    let f1: Double
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
    let precision: Double
    let recall: Double
    let f1: Double
  }

  let texts: Int
  let language: String
  let scores: [Entry]
  let documents: [Document]?
}

import EvaluationHarness
import EvaluationMetrics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Results as JSON: one object with every figure, its interval, *p* value and signature.
public enum ResultJSON {
  /// - Parameter withDocuments: Whether every document's outputs and scores are in it.
  /// - Throws: An error of the encoder, for a figure that is no finite number.
  public static func render(
    _ results: [EvaluationResult], withDocuments: Bool
  ) throws -> String {
    try text(of: results.map { Run($0, withDocuments: withDocuments) })
  }

  /// The JSON of any results: indented, the fields of objects in order of their names.
  ///
  /// - Throws: An error of the encoder, for a figure that is no finite number.
  package static func text(of results: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(results), as: UTF8.self) + "\n"
  }

  private struct Run: Encodable {
    let task: String
    let dataSet: String
    let checksum: String
    let language: String
    let length: String
    let documentCount: Int
    let scores: [Score]
    let pairs: [Pair]?
    let documents: [Document]?

    init(_ result: EvaluationResult, withDocuments: Bool) {
      task = result.task
      dataSet = result.dataSet
      checksum = result.checksum
      language = result.language.rawValue
      length = result.length
      documentCount = result.documents.count
      scores = zip(result.columns, result.comparisons).flatMap { column, comparison in
        comparison.rows.map {
          Score(
            column, $0, baseline: comparison.rows[0].name,
            isTrainedOnSet: result.trainedOnSet.contains($0.name))
        }
      }
      let pairs = zip(result.columns, result.pairwise).flatMap { column, comparison in
        comparison.pairs.map { Pair(column, $0, systems: result.systems) }
      }
      self.pairs = pairs.isEmpty ? nil : pairs
      documents = withDocuments ? result.documents.map { Document($0, of: result) } : nil
    }
  }

  private struct Score: Encodable {
    let system: String
    let group: String
    let metric: String
    let score: Double
    let mean: Double
    let lower: Double
    let upper: Double
    let difference: Double?
    let differenceLower: Double?
    let differenceUpper: Double?
    let baseline: String?
    let pValue: Double?
    let signature: String
    /// Whether the system's weights were learned from documents of this set; left out if not.
    let trainedOnSet: Bool?

    init(
      _ column: EvaluationColumn, _ row: SystemComparison.Row, baseline: String,
      isTrainedOnSet: Bool
    ) {
      trainedOnSet = isTrainedOnSet ? true : nil
      system = row.name
      group = column.group
      metric = column.label
      score = row.interval.figure
      mean = row.interval.mean
      lower = row.interval.lower
      upper = row.interval.upper
      difference = row.difference?.figure
      differenceLower = row.difference?.lower
      differenceUpper = row.difference?.upper
      self.baseline = row.pValue == nil ? nil : baseline
      pValue = row.pValue
      signature = column.signature.adding(["system": row.name]).line(row.interval)
    }
  }

  private struct Pair: Encodable {
    let group: String
    let metric: String
    let first: String
    let second: String
    let difference: Double
    let pValue: Double
    let adjustedPValue: Double

    init(_ column: EvaluationColumn, _ pair: PairwiseComparison.Pair, systems: [String]) {
      group = column.group
      metric = column.label
      first = systems[pair.first]
      second = systems[pair.second]
      difference = pair.difference
      pValue = pair.pValue
      adjustedPValue = pair.adjustedPValue
    }
  }

  private struct Document: Encodable {
    struct Output: Encodable {
      let system: String
      let texts: [String]
      let sentences: [Int]?
      let characters: Int
      let scores: [Double]
    }

    let id: String
    let line: Int
    let sentenceCount: Int
    /// The columns of `scores`, as group and label.
    let metrics: [String]
    let outputs: [Output]

    init(_ document: DocumentResult, of result: EvaluationResult) {
      id = document.id
      line = document.line
      sentenceCount = document.sentenceCount
      metrics = result.columns.map { "\($0.label) (\($0.group))" }
      outputs = zip(result.systems, document.outputs).map { system, output in
        Output(
          system: system, texts: output.texts,
          sentences: result.task == "summaries" ? output.sentences : nil,
          characters: output.characters, scores: output.figures.map(\.value))
      }
    }
  }
}

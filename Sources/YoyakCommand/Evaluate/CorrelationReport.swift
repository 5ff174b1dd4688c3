import EvaluationMetrics
import EvaluationReports
import Yoyak

/// The correlations of metrics with judgements, ready to be printed.
struct CorrelationReport {
  let evaluation: RougeEvaluation
  let outputs: [JudgedOutput]
  let figure: ScoreFigure
  let correlation: JudgementCorrelation

  init(_ evaluation: RougeEvaluation, outputs: [JudgedOutput], figure: ScoreFigure) {
    self.evaluation = evaluation
    self.outputs = outputs
    self.figure = figure
    let texts = evaluation.texts(ofSystem: 0)
    correlation = JudgementCorrelation(
      zip(outputs, texts).map { output, texts in
        JudgementCorrelation.Judgement(
          system: output.system, document: output.document, score: output.score, texts: texts)
      }, measureCount: evaluation.measures.count, figure: figure)
  }

  /// Two tables, of coefficients and of Williams' test, and a signature for each metric.
  var text: String {
    "\(correlation.systems.count) systems, \(correlation.documentCount) documents, "
      + "\(outputs.count) judgements\n\n" + coefficients.text
      + (williams.map { "\n\(Self.williamsNote)\n\($0.text)" } ?? "")
      + "\n" + evaluation.measures.indices.map { signature($0) + "\n" }.joined()
  }

  private static let williamsNote =
    "p that a row's metric is not nearer to people than a column's"

  /// The tables for a LaTeX document, the signatures as comments.
  var latex: String {
    evaluation.measures.indices.map { "% \(signature($0))\n" }.joined() + coefficients.latex
      + (williams.map { "\n\($0.latex)" } ?? "")
  }

  /// A line a metric, level and coefficient.
  var csv: String {
    Table(
      heads: ["metric", "tokenizer", "level", "correlation", "coefficient", "count", "signature"],
      rows: entries.map { entry in
        [
          .text(entry.metric), .text(entry.tokenizer), .text(entry.level),
          .text(entry.correlation), .text(entry.coefficient.map { "\($0)" } ?? ""),
          .text("\(entry.count)"), .text(entry.signature),
        ]
      }
    ).csv
  }

  /// One JSON object with every coefficient and p value.
  ///
  /// - Throws: An error of the encoder.
  func json(withOutputs: Bool) throws -> String {
    try ResultJSON.text(
      of: CorrelationObject(
        systems: correlation.systems.count, documents: correlation.documentCount,
        correlations: entries, williams: williamsEntries,
        outputs: withOutputs ? outputEntries : nil))
  }

  private func name(_ measure: Int) -> String {
    let measure = evaluation.measures[measure]
    let isAlone = evaluation.measures.count { $0.kind == measure.kind } == 1
    return isAlone ? measure.name : "\(measure.name) \(measure.group)"
  }

  private func signature(_ measure: Int) -> String {
    let signature = evaluation.measures[measure].signature(
      referenceCounts: evaluation.referenceCounts, figure: figure)
    return signature.adding(["v": YoyakVersion.current]).description
  }

  private var coefficients: Table {
    let levels: [(String, (Int, Correlation) -> JudgementCorrelation.Figure)] = [
      ("system", correlation.system), ("summary", correlation.summary),
    ]
    let heads = levels.flatMap { level in
      Correlation.allCases.map { "\(level.0) \($0.rawValue)" }
    }
    return Table(
      heads: ["metric"] + heads,
      rows: evaluation.measures.indices.map { measure in
        [.text(name(measure))]
          + levels.flatMap { level in
            Correlation.allCases.map { .text(Self.shown(level.1(measure, $0).coefficient)) }
          }
      })
  }

  private var williams: Table? {
    guard evaluation.measures.count > 1, correlation.systems.count >= 4 else { return nil }
    return Table(
      heads: ["metric"] + evaluation.measures.indices.map { name($0) },
      rows: evaluation.measures.indices.map { row in
        [.text(name(row))]
          + evaluation.measures.indices.map { column in
            .text(row == column ? "" : Self.shown(correlation.pValue(row, above: column)))
          }
      })
  }

  /// Three places after the point; a dash where there is no number.
  private static func shown(_ number: Double?) -> String { number.map { $0.fixed(3) } ?? "–" }

  private var entries: [CorrelationObject.Entry] {
    evaluation.measures.indices.flatMap { measure in
      Correlation.allCases.flatMap { kind in
        [
          ("system", correlation.system(measure, kind)),
          ("summary", correlation.summary(measure, kind)),
        ].map { level, figure in
          CorrelationObject.Entry(
            metric: evaluation.measures[measure].name,
            tokenizer: evaluation.measures[measure].group, level: level,
            correlation: kind.rawValue, coefficient: figure.coefficient, count: figure.count,
            signature: signature(measure))
        }
      }
    }
  }

  private var williamsEntries: [CorrelationObject.Williams] {
    evaluation.measures.indices.flatMap { first in
      evaluation.measures.indices.compactMap { second in
        guard first != second, let pValue = correlation.pValue(first, above: second) else {
          return nil
        }
        return CorrelationObject.Williams(
          metric: name(first), against: name(second), pValue: pValue)
      }
    }
  }

  private var outputEntries: [CorrelationObject.Output] {
    zip(outputs, evaluation.texts(ofSystem: 0)).map { output, texts in
      CorrelationObject.Output(
        system: output.system, document: output.document, score: output.score,
        figures: Dictionary(
          texts.enumerated().map { (name($0), $1[figure]) }, uniquingKeysWith: { $1 }))
    }
  }
}

/// The layout of the JSON.
struct CorrelationObject: Encodable {
  struct Entry: Encodable {
    let metric: String
    let tokenizer: String
    let level: String
    let correlation: String
    let coefficient: Double?
    let count: Int
    let signature: String
  }

  struct Williams: Encodable {
    let metric: String
    let against: String
    let pValue: Double
  }

  struct Output: Encodable {
    let system: String
    let document: String
    let score: Double
    let figures: [String: Double]
  }

  let systems: Int
  let documents: Int
  let correlations: [Entry]
  let williams: [Williams]
  let outputs: [Output]?
}

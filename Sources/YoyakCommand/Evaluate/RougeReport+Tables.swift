import EvaluationMetrics
import EvaluationReports

extension RougeReport {
  /// A table in hundredths and below it a line for every score, with its signature.
  var text: String {
    let systems = evaluation.texts.systems
    var text = table.text + "\n"
    for entry in entries {
      let name = systems.count > 1 ? "\(systems[entry.system].name): " : ""
      text += name + line(entry) + "\n"
    }
    if showsDocuments { text += "\n" + documents }
    return text
  }

  /// The table for a LaTeX document, the signatures as comments.
  var latex: String {
    entries.map { "% \(line($0))\n" }.joined() + table.latex
  }

  /// A line a figure, with precision, recall and F1, interval and p values.
  var csv: String {
    let number = { (value: Double?) -> Table.Cell in
      value.map { .figure(Table.Figure($0)) } ?? .text("")
    }
    let rows = entries.map { entry -> [Table.Cell] in
      [
        .text(evaluation.schemes[entry.scheme].tokenizer.signature),
        .text(evaluation.metrics[entry.metric].metric.name),
        .text(evaluation.texts.systems[entry.system].name), number(entry.score.precision),
        number(entry.score.recall), number(entry.score.f1), number(entry.interval?.lower),
        number(entry.interval?.upper),
      ]
        + [PairedTest.bootstrap, .approximateRandomization].map { test in
          number(entry.pValues.first { $0.test == test }?.value)
        } + [.text("\(entry.signature)")]
    }
    return Table(
      heads: [
        "tokenizer", "metric", "system", "precision", "recall", "f1", "lower", "upper",
        "p bootstrap", "p randomization", "signature",
      ], rows: rows
    ).csv
  }

  /// The score line, as its signature's form wants it.
  private func line(_ entry: Entry) -> String {
    var line =
      if let interval = entry.interval {
        entry.signature.line(interval)
      } else {
        "\(entry.signature) = \(Self.percent(entry.score[figure]))"
      }
    for (test, value) in entry.pValues {
      line += " (\(test == .bootstrap ? "paired bootstrap" : "approximate randomization"): "
      line += "p = \(value.fixed(4)))"
    }
    return line
  }

  /// One system: a row a metric with precision, recall and F1. Several: a row a system with one
  /// figure a metric. Tokenizers stand side by side.
  private var table: Table {
    evaluation.texts.systems.count == 1 ? singleSystemTable : systemsTable
  }

  private var singleSystemTable: Table {
    var head = [""]
    for scheme in evaluation.schemes {
      head += ["P", "R", "F1"].map { label(scheme) + $0 }
    }
    var rows: [[Table.Cell]] = []
    for (metric, kind) in evaluation.metrics.enumerated() {
      var row: [Table.Cell] = [.text(kind.metric.name)]
      for scheme in evaluation.schemes.indices {
        let entry = entry(scheme: scheme, metric: metric, system: 0)
        for cell in [ScoreFigure.precision, .recall, .f1] {
          row.append(
            cell == figure ? self.cell(entry) : .figure(Table.Figure(entry.score[cell])))
        }
      }
      rows.append(row)
    }
    return Table(heads: head, rows: rows)
  }

  private var systemsTable: Table {
    var head = [""]
    for scheme in evaluation.schemes {
      head += evaluation.metrics.map { label(scheme) + $0.metric.name }
    }
    var rows: [[Table.Cell]] = []
    for (index, system) in evaluation.texts.systems.enumerated() {
      var row: [Table.Cell] = [
        .text(index == 0 ? "\(system.name) (baseline)" : system.name)
      ]
      for scheme in evaluation.schemes.indices {
        for metric in evaluation.metrics.indices {
          row.append(cell(entry(scheme: scheme, metric: metric, system: index)))
        }
      }
      rows.append(row)
    }
    return Table(heads: head, rows: rows)
  }

  /// What is before a column's name where there are columns of several tokenizers.
  private func label(_ scheme: ROUGEScheme) -> String {
    evaluation.schemes.count > 1 ? "\(scheme.tokenizer.signature) " : ""
  }

  /// The figure, with half the width of its interval, and the stars of the largest p value.
  private func cell(_ entry: Entry) -> Table.Cell {
    .figure(
      Table.Figure(
        entry.score[figure], halfWidth: entry.interval?.halfWidth,
        mark: SignificanceMark.stars(entry.pValues.map(\.value).max())))
  }

  /// The scores of every text, and which were worst and best.
  private var documents: String {
    var heads = ["text", "system"]
    for scheme in evaluation.schemes {
      heads += evaluation.metrics.map { "\(scheme.tokenizer.signature) \($0.metric.name)" }
    }
    var rows: [[Table.Cell]] = []
    for (document, name) in evaluation.texts.names.enumerated() {
      for (index, system) in evaluation.texts.systems.enumerated() {
        rows.append([.text(name), .text(system.name)] + figures(document: document, system: index))
      }
    }
    var text = Table(heads: heads, rows: rows).text
    for (index, system) in evaluation.texts.systems.enumerated() {
      let order = documentsByScore(system: index)
      let names = { (documents: [Int]) in
        documents.map { self.evaluation.texts.names[$0] }.joined(separator: ", ")
      }
      text += "\n\(system.name), by \(evaluation.metrics[0].metric.name):\n"
      text += "  worst: \(names(Array(order.prefix(5))))\n"
      text += "  best: \(names(Array(order.suffix(5).reversed())))\n"
    }
    return text
  }

  private func figures(document: Int, system: Int) -> [Table.Cell] {
    var figures: [Table.Cell] = []
    for scheme in evaluation.schemes.indices {
      for metric in evaluation.metrics.indices {
        let scores = evaluation.scores(scheme: scheme, metric: metric, system: system)
        figures.append(.figure(Table.Figure(scores[document][figure])))
      }
    }
    return figures
  }

  private static func percent(_ share: Double) -> String { (share * 100).fixed(1) }
}

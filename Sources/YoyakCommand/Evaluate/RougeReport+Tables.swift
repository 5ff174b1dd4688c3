import EvaluationMetrics
import EvaluationReports

extension RougeReport {
  /// A table in hundredths and below it a line for every score, with its signature.
  var text: String {
    let systems = evaluation.texts.systems
    var text = tables.map(\.text).joined(separator: "\n") + "\n"
    for entry in entries {
      let name = systems.count > 1 ? "\(systems[entry.system].name): " : ""
      text += name + line(entry) + "\n"
    }
    if showsDocuments { text += "\n" + documents }
    return text
  }

  /// The table for a LaTeX document, the signatures as comments.
  var latex: String {
    entries.map { "% \(line($0))\n" }.joined()
      + tables.map(\.latex).joined(separator: "\n")
  }

  /// A line a figure, with precision, recall and F1, interval and p values.
  var csv: String {
    let number = { (value: Double?) -> Table.Cell in
      value.map { .figure(Table.Figure($0)) } ?? .text("")
    }
    let rows = entries.map { entry -> [Table.Cell] in
      [
        .text(entry.measure.group), .text(entry.measure.name),
        .text(evaluation.texts.systems[entry.system].name), number(entry.score?.precision),
        number(entry.score?.recall), number(entry.score?.f1), number(entry.interval?.lower),
        number(entry.interval?.upper),
      ]
        + [PairedTest.bootstrap, .approximateRandomization].map { test in
          number(entry.pValues.first { $0.test == test }?.value)
        } + [.text("\(entry.signature)"), number(entry.value)]
    }
    return Table(
      heads: [
        "tokenizer", "metric", "system", "precision", "recall", "f1", "lower", "upper",
        "p bootstrap", "p randomization", "signature", "score",
      ], rows: rows
    ).csv
  }

  /// The score line, as its signature's form wants it.
  private func line(_ entry: Entry) -> String {
    var line =
      if let interval = entry.interval {
        entry.signature.line(interval)
      } else {
        "\(entry.signature) = \(Self.percent(entry.value))"
      }
    for (test, value) in entry.pValues {
      line += " (\(test == .bootstrap ? "paired bootstrap" : "approximate randomization"): "
      line += "p = \(value.fixed(4)))"
    }
    return line
  }

  /// One system: a row a metric with precision, recall and F1, then a row for each metric of one
  /// figure. Several: a row a system with one figure a metric. Tokenizers are side by side.
  private var tables: [Table] {
    guard evaluation.texts.systems.count == 1 else { return [systemsTable] }
    return [singleSystemTable, singleFigureTable].compactMap { $0 }
  }

  /// The places of the measures with precision, recall and F1, a list a scheme.
  private var measuresByScheme: [[Int]] {
    var groups: [[Int]] = []
    for (index, measure) in evaluation.measures.enumerated() where measure.scheme != nil {
      if let last = groups.last?.last, evaluation.measures[last].group == measure.group {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups
  }

  private var singleSystemTable: Table? {
    let schemes = measuresByScheme
    guard let first = schemes.first else { return nil }
    var head = [""]
    for scheme in schemes {
      head += ["P", "R", "F1"].map { label(evaluation.measures[scheme[0]]) + $0 }
    }
    let rows = first.indices.map { metric -> [Table.Cell] in
      var row: [Table.Cell] = [.text(evaluation.measures[first[metric]].name)]
      for scheme in schemes {
        let entry = entry(measure: scheme[metric], system: 0)
        for cell in [ScoreFigure.precision, .recall, .f1] {
          row.append(
            cell == figure
              ? self.cell(entry) : .figure(Table.Figure(entry.score?[cell] ?? entry.value)))
        }
      }
      return row
    }
    return Table(heads: head, rows: rows)
  }

  private var singleFigureTable: Table? {
    let rows = entries.filter { $0.score == nil }.map { entry -> [Table.Cell] in
      [.text(entry.measure.name), cell(entry)]
    }
    return rows.isEmpty ? nil : Table(heads: ["", "score"], rows: rows)
  }

  private var systemsTable: Table {
    let head = [""] + evaluation.measures.map { label($0) + $0.name }
    let rows = evaluation.texts.systems.enumerated().map { index, system -> [Table.Cell] in
      [.text(index == 0 ? "\(system.name) (baseline)" : system.name)]
        + evaluation.measures.indices.map { cell(entry(measure: $0, system: index)) }
    }
    return Table(heads: head, rows: rows)
  }

  /// What is before a column's name where there are columns of several tokenizers.
  private func label(_ measure: Measure) -> String {
    measure.scheme != nil && measuresByScheme.count > 1 ? "\(measure.group) " : ""
  }

  /// The figure, with half the width of its interval, and the stars of the largest p value.
  private func cell(_ entry: Entry) -> Table.Cell {
    .figure(
      Table.Figure(
        entry.value, halfWidth: entry.interval?.halfWidth,
        mark: SignificanceMark.stars(entry.pValues.map(\.value).max())))
  }

  /// The scores of every text, and which were worst and best.
  private var documents: String {
    let heads =
      ["text", "system"]
      + evaluation.measures.map { $0.scheme == nil ? $0.name : "\($0.group) \($0.name)" }
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
      text += "\n\(system.name), by \(evaluation.measures[0].name):\n"
      text += "  worst: \(names(Array(order.prefix(5))))\n"
      text += "  best: \(names(Array(order.suffix(5).reversed())))\n"
    }
    return text
  }

  private func figures(document: Int, system: Int) -> [Table.Cell] {
    evaluation.measures.indices.map { measure in
      let scores = evaluation.scores(measure: measure, system: system)
      return .figure(Table.Figure(scores[document][figure]))
    }
  }

  private static func percent(_ share: Double) -> String { (share * 100).fixed(1) }
}

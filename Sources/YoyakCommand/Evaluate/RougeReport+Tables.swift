import EvaluationMetrics

extension RougeReport {
  /// A table in hundredths and below it a line for every score, with its signature.
  var text: String {
    let systems = evaluation.texts.systems
    var text = Self.aligned(table(plusMinus: " ± ")) + "\n"
    for entry in entries {
      let name = systems.count > 1 ? "\(systems[entry.system].name): " : ""
      text += name + line(entry) + "\n"
    }
    if showsDocuments { text += "\n" + documents }
    return text
  }

  /// The table for a LaTeX document, the signatures as comments.
  var latex: String {
    let rows = table(plusMinus: " $\\pm$ ")
    let columns = rows[0].count
    var latex = entries.map { "% \(line($0))\n" }.joined()
    latex += "\\begin{tabular}{l\(String(repeating: "r", count: columns - 1))}\n\\hline\n"
    for (index, row) in rows.enumerated() {
      latex += row.map(Self.escaped).joined(separator: " & ") + " \\\\\n"
      if index == 0 { latex += "\\hline\n" }
    }
    return latex + "\\hline\n\\end{tabular}\n"
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
  private func table(plusMinus: String) -> [[String]] {
    evaluation.texts.systems.count == 1
      ? singleSystemTable(plusMinus: plusMinus) : systemsTable(plusMinus: plusMinus)
  }

  private func singleSystemTable(plusMinus: String) -> [[String]] {
    var head = [""]
    for scheme in evaluation.schemes {
      let label = evaluation.schemes.count > 1 ? "\(scheme.tokenizer.signature) " : ""
      head += ["\(label)P", "\(label)R", "\(label)F1"]
    }
    var rows = [head]
    for (metric, kind) in evaluation.metrics.enumerated() {
      var row = [kind.metric.name]
      for scheme in evaluation.schemes.indices {
        let entry = entry(scheme: scheme, metric: metric, system: 0)
        for cell in [ScoreFigure.precision, .recall, .f1] {
          row.append(cell == figure ? self.cell(entry, plusMinus) : Self.percent(entry.score[cell]))
        }
      }
      rows.append(row)
    }
    return rows
  }

  private func systemsTable(plusMinus: String) -> [[String]] {
    var head = [""]
    for scheme in evaluation.schemes {
      let label = evaluation.schemes.count > 1 ? "\(scheme.tokenizer.signature) " : ""
      head += evaluation.metrics.map { label + $0.metric.name }
    }
    var rows = [head]
    for (index, system) in evaluation.texts.systems.enumerated() {
      var row = [index == 0 ? "\(system.name) (baseline)" : system.name]
      for scheme in evaluation.schemes.indices {
        for metric in evaluation.metrics.indices {
          row.append(cell(entry(scheme: scheme, metric: metric, system: index), plusMinus))
        }
      }
      rows.append(row)
    }
    return rows
  }

  /// The figure, with half the width of its interval, and a star where all tests give p < 0.05.
  private func cell(_ entry: Entry, _ plusMinus: String) -> String {
    var cell = Self.percent(entry.score[figure])
    if let interval = entry.interval { cell += plusMinus + Self.percent(interval.halfWidth) }
    if !entry.pValues.isEmpty, entry.pValues.allSatisfy({ $0.value < 0.05 }) { cell += "*" }
    return cell
  }

  /// The scores of every text, and which were worst and best.
  private var documents: String {
    var rows = [["text", "system"]]
    for scheme in evaluation.schemes {
      rows[0] += evaluation.metrics.map { "\(scheme.tokenizer.signature) \($0.metric.name)" }
    }
    for (document, name) in evaluation.texts.names.enumerated() {
      for (index, system) in evaluation.texts.systems.enumerated() {
        rows.append([name, system.name] + figures(document: document, system: index))
      }
    }
    var text = Self.aligned(rows)
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

  private func figures(document: Int, system: Int) -> [String] {
    var figures: [String] = []
    for scheme in evaluation.schemes.indices {
      for metric in evaluation.metrics.indices {
        let scores = evaluation.scores(scheme: scheme, metric: metric, system: system)
        figures.append(Self.percent(scores[document][figure]))
      }
    }
    return figures
  }

  private static func percent(_ share: Double) -> String { (share * 100).fixed(1) }

  /// Columns of equal width, the first to the left and the others to the right.
  private static func aligned(_ rows: [[String]]) -> String {
    var widths = [Int](repeating: 0, count: rows[0].count)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.unicodeScalars.count)
      }
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        line += column == 0 ? cell + space : "  " + space + cell
      }
      return line + "\n"
    }.joined()
  }

  private static func escaped(_ cell: String) -> String {
    // What the cells hold of LaTeX's own signs is only in names.
    if cell.contains("\\pm") { return cell }
    let special = "#%&_{}".unicodeScalars
    return cell.unicodeScalars.map { special.contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }
}

import EvaluationHarness
import EvaluationMetrics

extension RougeReport {
  /// A table in hundredths and below it a line for every score, with its signature.
  var text: String {
    let systems = evaluation.texts.systems
    var text = AlignedColumns.render(table(.text)) + "\n"
    for entry in entries {
      let name = systems.count > 1 ? "\(systems[entry.system].name): " : ""
      text += name + line(entry) + "\n"
    }
    if showsDocuments { text += "\n" + documents }
    return text
  }

  /// The table for a LaTeX document, the signatures as comments.
  var latex: String {
    let rows = table(.latex)
    let columns = rows[0].count
    var latex = entries.map { "% \(line($0))\n" }.joined()
    latex += "\\begin{tabular}{l\(String(repeating: "r", count: columns - 1))}\n\\hline\n"
    for (index, row) in rows.enumerated() {
      latex += row.joined(separator: " & ") + " \\\\\n"
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

  /// How tables are written in one of the forms.
  private struct Style: Sendable {
    let plusMinus: String
    let quoted: @Sendable (String) -> String
    let raised: @Sendable (String) -> String

    static let text = Style(plusMinus: " ± ", quoted: { $0 }, raised: { $0 })
    static let latex = Style(
      plusMinus: " $\\pm$ ", quoted: { LaTeXTable.escaped($0) },
      raised: { $0.isEmpty ? "" : "$^{\($0)}$" })
  }

  /// One system: a row a metric with precision, recall and F1. Several: a row a system with one
  /// figure a metric. Tokenizers stand side by side.
  private func table(_ style: Style) -> [[String]] {
    evaluation.texts.systems.count == 1 ? singleSystemTable(style) : systemsTable(style)
  }

  private func singleSystemTable(_ style: Style) -> [[String]] {
    var head = [""]
    for scheme in evaluation.schemes {
      head += ["P", "R", "F1"].map { style.quoted(label(scheme) + $0) }
    }
    var rows = [head]
    for (metric, kind) in evaluation.metrics.enumerated() {
      var row = [style.quoted(kind.metric.name)]
      for scheme in evaluation.schemes.indices {
        let entry = entry(scheme: scheme, metric: metric, system: 0)
        for cell in [ScoreFigure.precision, .recall, .f1] {
          row.append(cell == figure ? self.cell(entry, style) : Self.percent(entry.score[cell]))
        }
      }
      rows.append(row)
    }
    return rows
  }

  private func systemsTable(_ style: Style) -> [[String]] {
    var head = [""]
    for scheme in evaluation.schemes {
      head += evaluation.metrics.map { style.quoted(label(scheme) + $0.metric.name) }
    }
    var rows = [head]
    for (index, system) in evaluation.texts.systems.enumerated() {
      var row = [style.quoted(index == 0 ? "\(system.name) (baseline)" : system.name)]
      for scheme in evaluation.schemes.indices {
        for metric in evaluation.metrics.indices {
          row.append(cell(entry(scheme: scheme, metric: metric, system: index), style))
        }
      }
      rows.append(row)
    }
    return rows
  }

  /// What stands before a column's name where there are columns of several tokenizers.
  private func label(_ scheme: ROUGEScheme) -> String {
    evaluation.schemes.count > 1 ? "\(scheme.tokenizer.signature) " : ""
  }

  /// The figure, with half the width of its interval, and the stars of the largest p value.
  private func cell(_ entry: Entry, _ style: Style) -> String {
    var cell = Self.percent(entry.score[figure])
    if let interval = entry.interval { cell += style.plusMinus + Self.percent(interval.halfWidth) }
    return cell + style.raised(TextTable.stars(entry.pValues.map(\.value).max()))
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
    var text = AlignedColumns.render(rows)
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
}

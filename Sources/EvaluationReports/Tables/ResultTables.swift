import EvaluationHarness
import EvaluationMetrics

/// The tables of a result.
public struct ResultTables: Sendable {
  /// What a run found on the documents of one language.
  public let result: EvaluationResult

  public init(_ result: EvaluationResult) {
    self.result = result
  }

  /// The table of one group of columns: a row a system. The best figure of a column, the oracle
  /// left out, is marked so.
  ///
  /// - Parameter corner: The head of the column of systems.
  func table(of columns: [Int], corner: String) -> Table {
    Table(
      heads: [corner] + columns.map { result.columns[$0].label },
      rows: result.systems.indices.map { system in
        [.text(result.shownName(result.systems[system]))]
          + columns.map { .figure(figure(system, result.comparisons[$0].rows)) }
      }, spacing: .tight)
  }

  private func figure(_ system: Int, _ rows: [SystemComparison.Row]) -> Table.Figure {
    let row = rows[system]
    let best = rows.filter { $0.name != OracleName.oracle }.map(\.interval.figure).max()
    var figure = Table.Figure(
      row.interval.figure, halfWidth: row.interval.halfWidth,
      mark: SignificanceMark.stars(row.pValue))
    figure.isBest = row.name != OracleName.oracle && row.interval.figure == best
    figure.remark = row.difference.map { difference in
      "\(difference.figure > 0 ? "+" : "")\((difference.figure * 100).fixed(2)) against "
        + "\(rows[0].name), p = \((row.pValue ?? 1).fixed(4))"
    }
    return figure
  }

  /// All tables for a terminal, with a signature for each column beneath.
  ///
  /// Figures are in hundredths, with the half width of the 95 % interval; `*` marks a difference
  /// from the first system with *p* < 0.05, `**` one with *p* < 0.01.
  public var text: String {
    var text =
      "\(result.dataSet) (\(result.language.rawValue), \(result.documents.count) documents), "
      + "\(result.task), length \(result.length)\n"
    for group in result.groups {
      text += "\n" + table(of: group.columns, corner: group.name).text
      for column in group.columns { text += "\(result.columns[column].signature)\n" }
    }
    for (column, comparison) in zip(result.columns, result.pairwise) {
      text += "\n" + pairs(comparison, corner: "\(column.label), p").text
    }
    if !result.pairwise.isEmpty {
      text += "p of each difference, with Holm's correction for the pairs of a table\n"
    }
    return text + (result.trainedOnSet.isEmpty ? "" : "\n\(Self.daggerNote)\n")
  }

  /// What the dagger beside a system's name says.
  static let daggerNote = "† its weights were learned from documents of this set"

  /// The *p* values of all pairs of systems: a row and a column a system.
  func pairs(_ comparison: PairwiseComparison, corner: String) -> Table {
    let systems = result.systems.filter { $0 != OracleName.oracle }
    var rows = systems.map { name in
      [Table.Cell.text(result.shownName(name))] + systems.map { _ in Table.Cell.text("") }
    }
    for pair in comparison.pairs {
      let text = Table.Cell.text(
        pair.adjustedPValue.fixed(4) + SignificanceMark.stars(pair.adjustedPValue))
      rows[pair.first][pair.second + 1] = text
      rows[pair.second][pair.first + 1] = text
    }
    return Table(heads: [corner] + systems, rows: rows)
  }

  /// One `tabular` a group of columns; the signatures are in comments beneath.
  public var latex: String {
    result.groups.map { group in
      "% \(result.dataSet) (\(result.language.rawValue), \(result.documents.count) documents), "
        + "length \(result.length)\n" + table(of: group.columns, corner: group.name).latex
        + group.columns.map { "% \(result.columns[$0].signature)\n" }.joined()
    }.joined(separator: "\n")
      + zip(result.columns, result.pairwise).map { column, comparison in
        "\n" + pairs(comparison, corner: "\(column.label), p").latex
      }.joined()
      + (result.trainedOnSet.isEmpty ? "" : "% \(Self.daggerNote)\n")
  }

  /// A line a system and column, with interval, difference, *p* value and signature.
  public static func csv(_ results: [EvaluationResult]) -> String {
    Table(
      heads: [
        "data", "language", "group", "metric", "system", "score", "lower", "upper", "difference",
        "p", "signature", "against", "p holm", "trained on set",
      ],
      rows: results.flatMap { ResultTables($0).longRows + ResultTables($0).pairRows }
    ).csv
  }

  private var longRows: [[Table.Cell]] {
    zip(result.columns, result.comparisons).flatMap { column, comparison in
      comparison.rows.map { row in
        let number = { (value: Double?) -> Table.Cell in
          value.map { .figure(Table.Figure($0)) } ?? .text("")
        }
        return [
          .text(result.dataSet), .text(result.language.rawValue), .text(column.group),
          .text(column.label), .text(row.name), number(row.interval.figure),
          number(row.interval.lower), number(row.interval.upper), number(row.difference?.figure),
          number(row.pValue), .text("\(column.signature.adding(["system": row.name]))"),
          .text(row.pValue == nil ? "" : comparison.rows[0].name), .text(""),
          .text(result.trainedOnSet.contains(row.name) ? "yes" : "no"),
        ]
      }
    }
  }

  /// A line a pair of systems and column, without figures of their own.
  private var pairRows: [[Table.Cell]] {
    zip(result.columns, result.pairwise).flatMap { column, comparison in
      comparison.pairs.map { pair in
        let (first, second) = (result.systems[pair.first], result.systems[pair.second])
        return [
          .text(result.dataSet), .text(result.language.rawValue), .text(column.group),
          .text(column.label), .text(second), .text(""), .text(""), .text(""),
          .figure(Table.Figure(pair.difference)), .figure(Table.Figure(pair.pValue)),
          .text("\(column.signature.adding(["system": second]))"), .text(first),
          .figure(Table.Figure(pair.adjustedPValue)),
          .text(result.trainedOnSet.contains(second) ? "yes" : "no"),
        ]
      }
    }
  }

  /// The documents, greatest loss of the best system against the baseline first: the figure of the
  /// first column by every system.
  public var documents: String {
    guard let column = result.columns.first else { return "" }
    let best = result.systems[result.bestSystem]
    let rows = result.documentsByGain.map { index -> [Table.Cell] in
      let document = result.documents[index]
      return [.text(Self.flattened(document.id))]
        + document.outputs.map { .figure(Table.Figure($0.figures[0].value)) }
    }
    return "\(column.label), \(column.group), by gain of \(best) over \(result.systems[0]), "
      + "worst first\n" + Table(heads: ["document"] + result.systems, rows: rows).text
  }

  private static func flattened(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}

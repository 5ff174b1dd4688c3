import EmbeddedModels
import TextAnalysis

/// The weights of the learned summarizer.
///
/// The file (Models/summarizer-weights.txt) is a table: lines that begin with `#` are notes, the
/// first other line names the columns, each further one is a predictor with a weight for each
/// column. A column is a language (or `other`) and a length of summary, such as `ko-one`.
package struct SummaryWeights: Sendable {
  /// The lengths of summaries that have weights of their own.
  package enum Length: String, CaseIterable, Sendable {
    case one
    case several
  }

  private let columns: [String: [Double]]

  /// The weights that are compiled into the program.
  static let embedded: SummaryWeights = {
    let model = embeddedSummarizerWeights()
    let text = String(
      decoding: UnsafeBufferPointer(start: model.bytes, count: model.count), as: UTF8.self)
    do {
      return try SummaryWeights(text: text)
    } catch {
      preconditionFailure("Models/summarizer-weights.txt: \(error)")
    }
  }()

  /// The columns by name, each with one weight for each predictor.
  package init(columns: [String: [Double]]) {
    self.columns = columns
  }

  /// Reads a table.
  ///
  /// - Throws: ``SummaryWeightsError`` for a line that is no row of the table or a missing predictor.
  package init(text: String) throws(SummaryWeightsError) {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    let header = lines.first?.split(separator: " ").dropFirst().map(String.init) ?? []
    var rows: [String: [Double]] = [:]
    for line in lines.dropFirst() {
      let cells = line.split(separator: " ")
      let weights = cells.dropFirst().compactMap { Double($0) }
      guard let name = cells.first, weights.count == header.count, cells.count == header.count + 1
      else { throw .badRow(String(line)) }
      rows[String(name)] = weights
    }
    var columns: [String: [Double]] = [:]
    for (index, column) in header.enumerated() {
      var weights: [Double] = []
      for name in SummaryPredictors.names {
        guard let row = rows[name] else { throw .missingPredictor(name) }
        weights.append(row[index])
      }
      columns[column] = weights
    }
    for length in Length.allCases where columns["other-\(length.rawValue)"] == nil {
      throw .missingColumn("other-\(length.rawValue)")
    }
    self.columns = columns
  }

  /// The name of the column of a language and length.
  package static func column(_ language: Language?, _ length: Length) -> String {
    "\(language?.rawValue ?? "other")-\(length.rawValue)"
  }

  /// The weights of a language, or those for other languages, one for each predictor.
  package func weights(for language: Language, _ length: Length) -> [Double] {
    columns[Self.column(language, length)] ?? columns[Self.column(nil, length)]
      ?? [Double](repeating: 0, count: SummaryPredictors.count)
  }
}

/// A table of weights that cannot be used.
package enum SummaryWeightsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A row without one number for each column.
  case badRow(String)
  /// A predictor that has no row.
  case missingPredictor(String)
  /// A column that must be there.
  case missingColumn(String)

  package var description: String {
    switch self {
    case .badRow(let row):
      "The row '\(row)' is not a name and one number for each column. Train the table again."
    case .missingPredictor(let name):
      "The predictor '\(name)' has no row. Train the table again."
    case .missingColumn(let name):
      "There is no column '\(name)'. Train the table again."
    }
  }
}

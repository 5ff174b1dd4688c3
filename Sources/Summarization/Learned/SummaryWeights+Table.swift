import EmbeddedModels
import TextAnalysis

/// The file of the weights (Models/summarizer-weights.txt): lines that begin with `#` are notes; the
/// rest is a table, headed `feature`, with a row for each feature and the columns of ``Column``.
extension SummaryWeights {
  /// The weights that are compiled into the program.
  static let embedded: SummaryWeights = {
    let model = embeddedSummarizerWeights()
    do {
      return try SummaryWeights(
        utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
    } catch {
      preconditionFailure("Models/summarizer-weights.txt: \(error)")
    }
  }()

  /// Reads the table.
  ///
  /// - Throws: ``SummaryWeightsError`` for a line that is no row of the table or for a row or a
  ///   column that is missing.
  package init(text: String) throws(SummaryWeightsError) {
    let bytes = Array(text.utf8)
    let read = bytes.withUnsafeBufferPointer { utf8 in
      Result { () throws(SummaryWeightsError) in try SummaryWeights(utf8: utf8) }
    }
    self = try read.get()
  }

  /// Reads the table from UTF-8.
  init(utf8: UnsafeBufferPointer<UInt8>) throws(SummaryWeightsError) {
    let lines = utf8.split { $0 == 0x0A || $0 == 0x0D }
      .filter { $0.first != UInt8(ascii: "#") }
    let columns = try Self.columns(of: lines[...], rows: Self.names)
    var found: [[Double]] = []
    for column in Column.allCases {
      guard let values = columns.first(where: { $0.name == column.name })?.values else {
        throw .missingColumn(column.name)
      }
      found.append(values)
    }
    self.init(columns: found)
  }

  /// The columns of a table in their order, each with its values in the order of `rows`.
  private static func columns(
    of lines: ArraySlice<Slice<UnsafeBufferPointer<UInt8>>>, rows: [String]
  ) throws(SummaryWeightsError) -> [(name: String, values: [Double])] {
    let header = lines.first.map { cells(of: $0).dropFirst().map(string) } ?? []
    var found: [String: [Double]] = [:]
    for line in lines.dropFirst() {
      let cells = cells(of: line)
      let values = cells.dropFirst().compactMap {
        DecimalNumber.double(UnsafeBufferPointer(rebasing: $0))
      }
      guard let name = cells.first, values.count == header.count, cells.count == header.count + 1
      else { throw .badRow(string(line)) }
      found[string(name)] = values
    }
    var columns = header.map { (name: $0, values: [Double]()) }
    for row in rows {
      guard let values = found[row] else { throw .missingRow(row) }
      for (index, value) in values.enumerated() { columns[index].values.append(value) }
    }
    return columns
  }

  /// The cells of a row, which spaces separate.
  private static func cells(
    of line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> [Slice<UnsafeBufferPointer<UInt8>>] {
    line.split(separator: 0x20)
  }

  private static func string(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: utf8, as: UTF8.self)
  }

  /// The text that ``init(text:)`` reads, each number as `format` writes it.
  ///
  /// - Parameter note: What the file is and where it comes from.
  package func text(note: String, format: (Double) -> String) -> String {
    var lines = note.split(separator: "\n").map { "# \($0)" }
    lines.append((["feature"] + Column.allCases.map(\.name)).joined(separator: " "))
    for (index, name) in Self.names.enumerated() {
      lines.append(
        ([name] + Column.allCases.map { format(self[$0][index]) }).joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A file of weights that cannot be used.
package enum SummaryWeightsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A row without one number for each column.
  case badRow(String)
  /// A feature that has no row.
  case missingRow(String)
  /// A column that must be there.
  case missingColumn(String)

  package var description: String {
    switch self {
    case .badRow(let row):
      "The row '\(row)' is not a name and one number for each column. Train the table again."
    case .missingRow(let name):
      "There is no row '\(name)'. Train the table again."
    case .missingColumn(let name):
      "There is no column '\(name)'. Train the table again."
    }
  }
}

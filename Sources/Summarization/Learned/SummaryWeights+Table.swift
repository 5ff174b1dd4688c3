import EmbeddedModels

/// The file of the weights (Models/summarizer-weights.txt): lines that begin with `#` are notes; the
/// rest is a table, headed `feature`, with a row for each feature and a column for each length.
extension SummaryWeights {
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

  /// Reads the table.
  ///
  /// - Throws: ``SummaryWeightsError`` for a line that is no row of the table or for a row or a
  ///   column that is missing.
  package init(text: String) throws(SummaryWeightsError) {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    let columns = try Self.columns(of: lines[...], rows: Self.names)
    func column(_ length: Length) throws(SummaryWeightsError) -> [Double] {
      guard let values = columns.first(where: { $0.name == length.rawValue })?.values else {
        throw .missingColumn(length.rawValue)
      }
      return values
    }
    self.init(one: try column(.one), several: try column(.several))
  }

  /// The columns of a table in their order, each with its values in the order of `rows`.
  private static func columns(
    of lines: ArraySlice<Substring>, rows: [String]
  ) throws(SummaryWeightsError) -> [(name: String, values: [Double])] {
    let header = lines.first?.split(separator: " ").dropFirst().map(String.init) ?? []
    var found: [String: [Double]] = [:]
    for line in lines.dropFirst() {
      let cells = line.split(separator: " ")
      let values = cells.dropFirst().compactMap { Double($0) }
      guard let name = cells.first, values.count == header.count, cells.count == header.count + 1
      else { throw .badRow(String(line)) }
      found[String(name)] = values
    }
    var columns = header.map { (name: $0, values: [Double]()) }
    for row in rows {
      guard let values = found[row] else { throw .missingRow(row) }
      for (index, value) in values.enumerated() { columns[index].values.append(value) }
    }
    return columns
  }

  /// The text that ``init(text:)`` reads, each number as `format` writes it.
  ///
  /// - Parameter note: What the file is and where it comes from.
  package func text(note: String, format: (Double) -> String) -> String {
    var lines = note.split(separator: "\n").map { "# \($0)" }
    lines.append((["feature"] + Length.allCases.map(\.rawValue)).joined(separator: " "))
    for (index, name) in Self.names.enumerated() {
      lines.append(
        ([name] + Length.allCases.map { format(self[$0][index]) }).joined(separator: " "))
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

import EmbeddedModels
import TextAnalysis

/// The file of the weights (Models/summarizer-weights.txt): lines that begin with `#` are notes; the
/// rest is three tables. The first, headed `trait`, has a row for each trait and a column for each
/// kind, such as `ko-speech`; the second, headed `predictor`, a row for each predictor and a column
/// for each kind and length, such as `ko-speech-one`; the third, headed `link`, a row for each
/// predictor of a link and a column for each kind.
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

  /// Reads all tables.
  ///
  /// - Throws: ``SummaryWeightsError`` for a line that is no row of its table or for a row or a
  ///   column that is missing.
  package init(text: String) throws(SummaryWeightsError) {
    let bytes = Array(text.utf8)
    let read = bytes.withUnsafeBufferPointer { utf8 in
      Result { () throws(SummaryWeightsError) in try SummaryWeights(utf8: utf8) }
    }
    self = try read.get()
  }

  /// Reads all tables from UTF-8.
  init(utf8: UnsafeBufferPointer<UInt8>) throws(SummaryWeightsError) {
    let lines = utf8.split { $0 == 0x0A || $0 == 0x0D }
      .filter { $0.first != UInt8(ascii: "#") }
    let third = lines.firstIndex { $0.starts(with: "link ".utf8) } ?? lines.endIndex
    let second = lines[..<third].firstIndex { $0.starts(with: "predictor ".utf8) } ?? third
    let gates = try Self.columns(of: lines[..<second], rows: DocumentTraits.names)
    let weights = try Self.columns(of: lines[second..<third], rows: SummaryPredictors.names)
    let links = try Self.columns(of: lines[third...], rows: LinkPredictors.names)
    func column(_ name: String, of table: [(name: String, values: [Double])])
      throws(SummaryWeightsError) -> [Double]
    {
      guard let values = table.first(where: { $0.name == name })?.values else {
        throw .missingColumn(name)
      }
      return values
    }
    var kinds: [Kind] = []
    for (name, gate) in gates {
      var kind = Kind(name: name, gate: gate, weights: [:], links: [])
      for length in Length.allCases {
        kind.weights[length] = try column("\(name)-\(length.rawValue)", of: weights)
      }
      kind.links = try column(name, of: links)
      kinds.append(kind)
    }
    let others = Self.name(of: nil) + "-"
    guard kinds.contains(where: { $0.name.hasPrefix(others) }) else {
      throw .missingColumn(others)
    }
    self.init(kinds: kinds)
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
    lines.append((["trait"] + kinds.map(\.name)).joined(separator: " "))
    for (index, name) in DocumentTraits.names.enumerated() {
      lines.append(([name] + kinds.map { format($0.gate[index]) }).joined(separator: " "))
    }
    let columns = kinds.flatMap { kind in Length.allCases.map { (kind: kind, length: $0) } }
    lines.append(
      (["predictor"] + columns.map { "\($0.kind.name)-\($0.length.rawValue)" })
        .joined(separator: " "))
    for (index, name) in SummaryPredictors.names.enumerated() {
      let cells = columns.map { format($0.kind.weights[$0.length]?[index] ?? 0) }
      lines.append(([name] + cells).joined(separator: " "))
    }
    lines.append((["link"] + kinds.map(\.name)).joined(separator: " "))
    for (index, name) in LinkPredictors.names.enumerated() {
      lines.append(([name] + kinds.map { format($0.links[index]) }).joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A file of weights that cannot be used.
package enum SummaryWeightsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A row without one number for each column.
  case badRow(String)
  /// A trait, a predictor or a predictor of a link that has no row.
  case missingRow(String)
  /// A column that must be there, or how its name must begin.
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

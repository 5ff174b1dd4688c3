import TextAnalysis

/// The first line of a table: the names of its columns.
public struct DelimitedHeader: Sendable {
  /// The names, trimmed.
  public var names: [String]
  /// The byte between cells: a comma, a semicolon or a tab.
  public var delimiter: UInt8

  /// Reads the header of a table by its looks: at least two short names, none of them twice, and a
  /// line below it with as many cells.
  init?(_ text: ArraySlice<UInt8>) {
    let lines = text.split(separator: 0x0A, maxSplits: 1)
    guard let line = lines.first, line.count < 2000 else { return nil }
    self.init(line: Array(line), delimiter: nil)
    guard names.count >= 2, Set(names).count == names.count,
      names.allSatisfy({ (1...40).contains($0.utf8.count) && !$0.contains(". ") }),
      lines.count == 2
    else { return nil }
    var splitter = DelimitedSplitter(delimiter: delimiter)
    for row in lines[1].split(separator: 0x0A, omittingEmptySubsequences: false).prefix(2000) {
      if let cells = splitter.row(afterLine: Array(row)) {
        guard cells.count == names.count else { return nil }
        return
      }
    }
  }

  /// Reads the header of what is known to be a table.
  ///
  /// - Parameter delimiter: The byte between cells, or nil for the most frequent in the line.
  public init(line: [UInt8], delimiter: UInt8?) {
    let delimiters: [UInt8] = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";")]
    let counts = delimiters.map { delimiter in line.count { $0 == delimiter } }
    let most = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    self.delimiter = delimiter ?? delimiters[most]
    var splitter = DelimitedSplitter(delimiter: self.delimiter)
    let cells = splitter.row(afterLine: line) ?? splitter.rest()
    names = cells.map { cell in
      let text = (try? TextDecoder.decodeReplacing(cell).text.utf8) ?? cell
      return String(
        decoding: text[TextLines.trimmed(0..<text.count, of: text)], as: UTF8.self)
    }
  }
}

/// Cuts the rows of a table into cells as RFC 4180 has it: a cell in quotation marks may hold
/// delimiters, line breaks and doubled quotation marks.
public struct DelimitedSplitter: Sendable {
  private let delimiter: UInt8
  private var cells: [[UInt8]] = []
  private var cell: [UInt8] = []
  private var isQuoted = false
  private var wasQuoted = false

  /// The longest row that is waited for; a quotation mark that never closes ends there.
  private static let mostBytes = 1 << 26
  private var length = 0

  public init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// Whether a row has begun that no line has ended.
  public var isInside: Bool { length > 0 }

  /// The cells of the row that ends with this line, or nil when it goes on.
  ///
  /// - Complexity: O(*n*).
  public mutating func row(afterLine line: [UInt8]) -> [[UInt8]]? {
    length += line.count + 1
    var offset = 0
    while offset < line.count {
      let byte = line[offset]
      offset += 1
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if offset < line.count, line[offset] == byte {
          cell.append(byte)
          offset += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), cell.isEmpty, !wasQuoted {
        isQuoted = true
        wasQuoted = true
      } else if byte == delimiter {
        endCell()
      } else if byte != 0x0D || offset < line.count {
        cell.append(byte)
      }
    }
    if isQuoted, length < Self.mostBytes {
      cell.append(0x0A)
      return nil
    }
    return rest()
  }

  /// The cells of a row that the input cuts off.
  public mutating func rest() -> [[UInt8]] {
    endCell()
    defer {
      cells = []
      isQuoted = false
      length = 0
    }
    return cells
  }

  private mutating func endCell() {
    cells.append(cell)
    cell = []
    wasQuoted = false
  }
}

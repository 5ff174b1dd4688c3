/// Prints results one after another with what their form wants before, between and after them.
struct ResultPrinter {
  private let encoding: ResultEncoding
  /// Whether more than one document may come.
  private let isBatch: Bool
  /// The columns of the results, for the head of a table.
  private let tsvColumns: [String]
  private var count = 0

  private var format: OutputFormat { encoding.format }

  init(_ encoding: ResultEncoding, isBatch: Bool, tsvColumns: [String]) {
    self.encoding = encoding
    self.isBatch = isBatch
    self.tsvColumns = tsvColumns
  }

  /// One document's text; `name` heads it where several documents are printed for a reader.
  mutating func print(_ text: String, name: String) {
    let end = format == .json && !isBatch ? "\n" : ""
    StandardStreams.print(separator + head(of: name) + text + end)
    count += 1
  }

  /// What is after the last result.
  func end() {
    switch format {
    case .json where isBatch: StandardStreams.print(count > 0 ? "\n]\n" : "[]\n")
    case .html where count > 0: StandardStreams.print("</body>\n</html>\n")
    default: break
    }
  }

  /// What is before a result, which for the first is the beginning of the whole.
  private var separator: String {
    switch format {
    case .json where isBatch: count > 0 ? ",\n" : "[\n"
    case .tsv where count == 0: (["id"] + tsvColumns).joined(separator: "\t") + "\n"
    case .html where count == 0:
      "<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>Yoyak</title>\n"
        + "</head>\n<body>\n"
    case .text, .markdown: count > 0 ? "\n" : ""
    default: ""
    }
  }

  private func head(of name: String) -> String {
    guard format == .text, isBatch else { return "" }
    let name = encoding.isRaw ? name : TerminalText.escaped(name, keepsLineBreaks: false)
    return "==> \(name) <==\n"
  }
}

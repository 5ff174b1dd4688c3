import ArticlePages
import Yoyak

/// Prints results one after another with what their form wants before, between and after them.
struct ResultPrinter {
  private let encoding: ResultEncoding
  private let write: (String) -> Bool
  /// Whether more than one document may come.
  private let isBatch: Bool
  /// The columns of the results, for the head of a table.
  private let tsvColumns: [String]
  private var count = 0
  /// The index of a page.
  private var rows: [IndexRow] = []
  private var frame: PageFrame?
  /// Whether somebody takes what is printed; standard output ends the program where nobody does.
  private(set) var isWanted = true

  private var format: OutputFormat { encoding.format }

  /// - Parameter write: Takes what is printed; false when nobody wants more.
  init(
    _ encoding: ResultEncoding, isBatch: Bool, tsvColumns: [String],
    write: @escaping (String) -> Bool = RunStreams.standard.print
  ) {
    self.encoding = encoding
    self.write = write
    self.isBatch = isBatch
    self.tsvColumns = tsvColumns
  }

  /// One document's text; `name` heads it where several documents are printed for a reader.
  ///
  /// - Parameter row: Its line in the index of a page of articles.
  mutating func print(_ text: String, name: String, row: IndexRow? = nil) {
    if format == .html { beginPage(with: row) }
    let end = format == .json && !isBatch ? "\n" : ""
    put(separator + head(of: name) + text + end)
    count += 1
  }

  /// What is printed for a record that failed, in the forms that have a place for it.
  mutating func print(_ failure: CommandFailure, of name: String) {
    if let text = encoding.object(for: failure, of: name) {
      print(text, name: name)
    } else if format == .html {
      // There is only its line in the index.
      beginPage(with: IndexRow(number: 0, title: name, reason: failure.description))
      count += 1
    }
  }

  /// Notes a line of the index, and prints what is before the first section.
  private mutating func beginPage(with row: IndexRow?) {
    if let row { rows.append(row) }
    guard frame == nil else { return }
    let kind: PageFrame.Kind = row == nil ? .plain : isBatch ? .batch : .article
    let frame = PageFrame(
      kind, title: isBatch ? "" : row?.title ?? "", language: row?.language ?? .undetermined)
    self.frame = frame
    put(frame.head)
  }

  private mutating func put(_ text: String) {
    if isWanted { isWanted = write(text) }
  }

  /// What is after the last result.
  mutating func end() {
    switch format {
    case .json where isBatch: put(count > 0 ? "\n]\n" : "[]\n")
    case .html:
      if let frame { put(frame.foot(index: isBatch ? rows : [])) }
    default: break
    }
  }

  /// What is before a result, which for the first is the beginning of the whole.
  private var separator: String {
    switch format {
    case .json where isBatch: count > 0 ? ",\n" : "[\n"
    case .tsv where count == 0: (["id"] + tsvColumns).joined(separator: "\t") + "\n"
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

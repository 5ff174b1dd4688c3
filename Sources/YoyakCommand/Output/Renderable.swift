/// One document's result, which can be printed; the frame around several is ``ResultPrinter``'s.
protocol Renderable: Sendable {
  /// The identifier, for forms that have no field for it.
  var name: String { get }
  /// Why there is nothing in the result, or nil when there is something.
  var shortfall: CommandFailure? { get }
  /// What is missing in a result that has something in it, or nil when nothing is.
  var remark: String? { get }
  /// How many broken bytes of the record became U+FFFD, where nothing has been said of them yet.
  var replacedBytes: Int { get }
  /// The result as a section of a page, when it was made for one.
  var section: PageSection? { get }
  /// The names of the columns that follow the identifier in a table.
  static var tsvColumns: [String] { get }
  /// The result in the encoding's form, each line ended.
  func rendered(
    by encoding: ResultEncoding, passingThrough fields: [String: JSONValue]
  ) -> String
}

extension Renderable {
  var shortfall: CommandFailure? { nil }
  var remark: String? { nil }
  var replacedBytes: Int { 0 }
  var section: PageSection? { nil }
}

/// A result that is one JSON object and can be read in every form.
protocol ArticleResult: Renderable, JSONObject {
  /// Lines for a reader.
  var text: String { get }
  /// The same on a terminal.
  func shown(on terminal: TerminalStyle) -> String
  /// Markdown.
  var markdown: String { get }
  /// HTML for the inside of a page, where the result is no ``section``.
  var html: String { get }
  /// Rows of cells: the identifier, then what is under ``tsvColumns``.
  var tsvRows: [[String]] { get }
}

extension ArticleResult {
  func rendered(
    by encoding: ResultEncoding, passingThrough fields: [String: JSONValue]
  ) -> String {
    switch encoding.format {
    case .text: encoding.terminal.map { shown(on: $0) } ?? encoding.shown(text)
    case .markdown: encoding.shown(markdown)
    case .html: section?.html ?? html
    case .tsv: encoding.table(tsvRows)
    case .json, .jsonl: encoding.object(self, passingThrough: fields)
    }
  }
}

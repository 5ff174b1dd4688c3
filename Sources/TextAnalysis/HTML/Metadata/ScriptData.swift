/// Finds the text of an article among the data that a page's script draws it from.
///
/// Pages of Next.js hold no text of their own but the data of all they show, in JSON under names that
/// each site chooses. The text of the article is the longest string among them that has a name for a
/// text, and is worth reading only where the page shows nothing.
enum ScriptData {
  /// The id of the script that holds the data.
  static let identifier = "__NEXT_DATA__"
  /// Shorter strings are descriptions.
  private static let shortest = 120
  /// What sites call the text of an article.
  private static let names = [
    "body", "content", "html", "articleBody", "text", "bodyHtml", "contentHtml", "rendered",
    "bodyHTML", "contentHTML", "fullText", "articleText", "markdown",
  ]

  /// The place of the text between its quotation marks.
  ///
  /// - Complexity: O(*n*) in the length of the script.
  static func body(in page: UnsafeBufferPointer<UInt8>, _ script: TextRange) -> TextRange? {
    guard let value = JSONScanner.value(in: page, script) else { return nil }
    var found: TextRange?
    var waiting: [(value: JSONScanner.Value, isNamed: Bool)] = [(value, false)]
    while let (value, isNamed) = waiting.popLast() {
      switch value {
      case .string(let range):
        if isNamed, range.count >= shortest, range.count > found?.count ?? 0 { found = range }
      case .array(let values): waiting += values.map { ($0, isNamed) }
      case .object(let members):
        for (key, value) in members {
          waiting.append((value, names.contains { page[key].elementsEqual($0.utf8) }))
        }
      case .other: break
      }
    }
    return found
  }
}

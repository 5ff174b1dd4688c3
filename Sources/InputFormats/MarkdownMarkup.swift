import TextAnalysis

/// Blocks of HTML in Markdown that hold no running text: comments, scripts, tables, pictures with what is
/// written below them.
enum MarkdownMarkup {
  /// The openings of such blocks in small letters, and what ends them.
  private static let blocks = [
    ("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<figure", "</figure>"),
    ("<table", "</table>"), ("<iframe", "</iframe>"), ("<video", "</video>"),
    ("<audio", "</audio>"), ("<svg", "</svg>"), ("<template", "</template>"), ("<nav", "</nav>"),
  ].map { (opening: Array($0.0.utf8), end: Array($0.1.utf8)) }
  /// The most lines of one.
  private static let mostLines = 400

  /// The last line of the block that begins with the line at `index`; nil where none begins, or text is
  /// behind its end.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  static func end(ofBlockAt index: Int, _ lines: [TextRange], of utf8: [UInt8]) -> Int? {
    let first = TextLines.trimmed(lines[index], of: utf8)
    guard utf8[first].first == UInt8(ascii: "<"),
      let block = blocks.first(where: { begins(utf8[first], with: $0.opening) })
    else { return nil }
    let next = first.lowerBound + block.opening.count
    // `<figure` is, `<figures` would not be.
    if block.opening.last?.isLetter == true, next < utf8.count, utf8[next].isLetter { return nil }
    for line in lines.indices[index...].prefix(mostLines) {
      let text = utf8[TextLines.trimmed(lines[line], of: utf8)]
      if let end = end(of: block.end, in: text) { return end == text.endIndex ? line : nil }
    }
    return nil
  }

  private static func begins(_ text: ArraySlice<UInt8>, with mark: [UInt8]) -> Bool {
    text.count >= mark.count && zip(text, mark).allSatisfy { $0.lowercased == $1 }
  }

  private static func end(of mark: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= mark.count else { return nil }
    let start = (text.startIndex...(text.endIndex - mark.count)).last {
      begins(text[$0...], with: mark)
    }
    return start.map { $0 + mark.count }
  }
}

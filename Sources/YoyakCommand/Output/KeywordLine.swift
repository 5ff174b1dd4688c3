import TextAnalysis

/// Keywords on one line, in the forms that have them below a summary; nothing where there are none.
struct KeywordLine {
  let keywords: [String]

  private func line(_ form: (String) -> String) -> String {
    keywords.isEmpty ? "" : keywords.map(form).joined(separator: ", ") + "\n"
  }

  var text: String { line { TextLine.flattened($0) } }

  var markdown: String { line { "**\(Markup.markdown($0))**" } }

  func shown(on terminal: TerminalStyle) -> String {
    line { terminal.keyword(TextLine.flattened($0)) }
  }
}

/// Lines that belong together, with an empty one between each and the next.
enum Paragraphs {
  /// The paragraphs, each line ended; those that are empty are left out.
  static func joined(_ paragraphs: [String?]) -> String {
    paragraphs.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

import ArticlePages
import TextAnalysis

/// A result whose readable forms are ranked keywords, one a line.
protocol KeywordListing: ArticleResult {
  /// The keywords, best first.
  var words: [String] { get }
  /// The code of their language.
  var language: String { get }
}

extension KeywordListing {
  var text: String { words.map { TextLine.flattened($0) + "\n" }.joined() }

  func shown(on terminal: TerminalStyle) -> String {
    words.map { terminal.keyword(TextLine.flattened($0)) + "\n" }.joined()
  }

  var markdown: String {
    words.enumerated().map { number, word in
      "\(number + 1). \(Markup.markdown(TextLine.flattened(word)))\n"
    }.joined()
  }

  var html: String {
    PlainSection.html(
      title: nil, items: words.map { (text: $0, note: nil) }, isRanked: true,
      language: Language(rawValue: language) ?? .undetermined)
  }
}

import TextAnalysis

/// A result whose readable forms are ranked keywords, one a line.
protocol KeywordListing: ArticleResult {
  /// The keywords, best first.
  var words: [String] { get }
}

extension KeywordListing {
  var text: String { words.map { TextLine.flattened($0) + "\n" }.joined() }

  var markdown: String {
    words.enumerated().map { number, word in
      "\(number + 1). \(Markup.markdown(TextLine.flattened(word)))\n"
    }.joined()
  }

  var html: String {
    "<ol>\n" + words.map { "<li>\(Markup.html($0))</li>\n" }.joined() + "</ol>\n"
  }
}

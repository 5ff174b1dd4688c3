import TextAnalysis

/// Documents whose terms are their words, whatever an analyzer would make of them: for figures that
/// were worked out by hand.
enum PlainWords {
  /// Each sentence is words separated by spaces; a point or question mark at its end is a symbol.
  static func document(
    _ sentences: [String], title: String? = nil, paragraphs: [Int]? = nil
  ) -> Document {
    var vocabulary = Vocabulary()
    let body = tokenized(sentences, &vocabulary)
    let title = title.map { tokenized([$0], &vocabulary) }
    return Document(
      language: .english, body: body, title: title, vocabulary: vocabulary,
      paragraphs: paragraphs ?? Array(sentences.indices))
  }

  private static func tokenized(
    _ sentences: [String], _ vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var ranges: [TextRange] = []
    var tokens: [[Token]] = []
    var start = 0
    for sentence in sentences {
      let first = start
      tokens.append([])
      for word in sentence.split(separator: " ") {
        let isClosed = word.last == "." || word.last == "?"
        let length = word.utf8.count - (isClosed ? 1 : 0)
        let term = vocabulary.intern(word.prefix(length))
        let end = start + length
        tokens[tokens.count - 1].append(Token(start: start, end: end, tag: .noun, term: term))
        if isClosed {
          tokens[tokens.count - 1].append(
            Token(start: end, end: end + 1, tag: .punct, term: Token.noTerm))
        }
        start = end + (isClosed ? 2 : 1)
      }
      ranges.append(first..<first + sentence.utf8.count)
    }
    var result = TokenizedText(
      text: SourceText(sentences.joined(separator: "\n")), sentences: ranges)
    for sentence in tokens {
      for token in sentence { result.append(token) }
      result.endSentence()
    }
    return result
  }
}

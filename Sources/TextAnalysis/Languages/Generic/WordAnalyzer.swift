/// Splits at white space; stands in until each language has its own analyzer.
struct WordAnalyzer: TextAnalyzer {
  let signature = "words-0"

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var result = TokenizedText(text: text, sentences: sentences)
    text.utf8.withUnsafeBufferPointer { utf8 in
      for sentence in sentences {
        var start = sentence.lowerBound
        while start < sentence.upperBound {
          var end = start
          while end < sentence.upperBound, utf8[end] > 0x20 { end += 1 }
          if end > start {
            let term = vocabulary.intern(UnsafeBufferPointer(rebasing: utf8[start..<end]))
            result.append(Token(start: start, end: end, tag: .x, term: term))
          }
          start = end + 1
        }
        result.endSentence()
      }
    }
    return result
  }
}

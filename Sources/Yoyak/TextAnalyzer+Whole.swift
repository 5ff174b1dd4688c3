import TextAnalysis

extension TextAnalyzer {
  /// Tokens of a text that is one sentence.
  func tokenize(whole text: SourceText, vocabulary: inout Vocabulary) -> TokenizedText {
    tokenize(text, sentences: [text.fullRange], vocabulary: &vocabulary)
  }
}

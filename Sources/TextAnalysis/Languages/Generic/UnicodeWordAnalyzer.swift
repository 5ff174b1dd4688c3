/// Words of any language that puts spaces between them, without grammar.
///
/// A word's term is its case-folded form; single letters, elided articles and numbers have none.
/// There are no stop words: a cut by document frequency removes what stands in too many sentences.
/// A run of ideographs counts as one word.
struct UnicodeWordAnalyzer: TextAnalyzer {
  let signature = "words-1"

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    GenericTokenBuilder.tokenize(
      text, sentences: sentences, ideographs: .word, vocabulary: &vocabulary)
  }
}

/// Character bigrams for Chinese and Japanese, which put no spaces between words.
///
/// Each ideograph or kana is a token whose term is the bigram of itself and the next one in the same
/// run, so that terms overlap while tokens do not; a run of one is its own term. Bigrams of hiragana
/// alone, mostly particles and endings, are no terms. Words in other scripts and numbers stay whole,
/// as ``UnicodeWordAnalyzer`` has them.
struct CharacterBigramAnalyzer: TextAnalyzer {
  let signature = "bigrams-1"

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    GenericTokenBuilder.tokenize(
      text, sentences: sentences, ideographs: .bigrams, vocabulary: &vocabulary)
  }
}

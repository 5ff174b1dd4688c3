/// Words of any language that puts spaces between them, without grammar.
///
/// A word's term is its case-folded form; single letters, elided articles and numbers have none. With
/// a language, its function words have none either, and the terms are stems where Snowball has a
/// stemmer for it. Without one there are no stop words: a cut by document frequency removes what
/// is in too many sentences. A run of ideographs counts as one word.
struct UnicodeWordAnalyzer: TextAnalyzer {
  let signature: String
  private let forms: TermForms?

  /// Words of any language.
  init() {
    signature = "words-1"
    forms = nil
  }

  /// - Parameter stemmer: The name of the language's Snowball stemmer, if its terms are stems.
  init(language: Language, stemmer: String?) {
    signature = "\(language.rawValue)-words-1\(stemmer == nil ? "" : "-snowball")"
    forms = TermForms(of: language, stemmer: stemmer)
  }

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    GenericTokenBuilder.tokenize(
      text, sentences: sentences, ideographs: .word, forms: forms, vocabulary: &vocabulary)
  }
}

import TextAnalysis

/// Tells phrases in small letters whose nouns a preposition with an article joins, and which are said once:
/// mercato del porto.
///
/// The article points at one thing of the article, where a term has the bare preposition (mozione di
/// sfiducia); a name has capitals (Danza dei mesi), and what is said again is a term of this article.
struct ArticledPhrases {
  private let text: KeywordDocument
  private let links: Set<String>

  init(_ text: KeywordDocument) {
    self.text = text
    links = Set(LanguageWords.of(text.document.language).strings(.articledLinks))
  }

  /// Whether a candidate is such a phrase.
  func contains(_ candidate: KeywordCandidate) -> Bool {
    guard !links.isEmpty, candidate.count == 1, candidate.forms.count > 2 else { return false }
    let words = text.words[candidate.first.words]
    return !words.contains { $0.traits.contains(.properNoun) }
      && words.contains { $0.role == .link && links.contains(text.forms[$0.form]) }
  }
}

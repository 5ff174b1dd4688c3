import TextAnalysis

/// Names of agencies, papers, stations and networks, which tell where something was said: they are
/// keywords of an article about them alone, one that has them in its title or its first sentence.
struct MediaNames {
  private let text: KeywordDocument
  private let own: WordList?

  init(_ text: KeywordDocument) {
    self.text = text
    own = text.document.language == .korean ? Self.korean : nil
  }

  private static let korean = WordList(LanguageWords.of(.korean).phrases(.mediaNames))
  /// Those of English are in all languages.
  private static let common = WordList(LanguageWords.of(.english).phrases(.mediaNames))

  /// Whether a candidate does nothing but tell where something was said.
  func contains(_ candidate: KeywordCandidate) -> Bool {
    guard text.words[candidate.first.words.lowerBound].sentence > 0 else { return false }
    if let own, candidate.forms.count == 1, let form = candidate.forms.first, form >= 0 {
      let letters = text.forms.utf8(of: form)
      return own.contains(letters) || Self.common.contains(letters)
    }
    // Elsewhere all of them have capitals, and most candidates have none.
    let surface = text.utf8(in: candidate.first.range)
    guard surface.first?.isUpper ?? false else { return false }
    return Self.common.contains(surface.map(\.lowercased)[...])
  }
}

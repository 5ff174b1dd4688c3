import TextAnalysis

/// Nouns that name nothing when they stand alone, but may belong to a phrase: 피해자, autumn; in Chinese and
/// Thai also the commonest words of the language.
struct LoneNouns {
  private let words: WordList
  private let text: KeywordDocument

  init(_ text: KeywordDocument) {
    self.text = text
    words =
      switch text.document.language {
      case .korean: Self.korean
      case .english: Self.english
      default: WordList(LanguageWords.of(text.document.language).phrases(.loneNouns))
      }
  }

  private static let korean = WordList(LanguageWords.of(.korean).phrases(.loneNouns))
  private static let english = WordList(LanguageWords.of(.english).phrases(.loneNouns))

  /// Whether a candidate is one of them.
  func contains(_ candidate: KeywordCandidate) -> Bool {
    guard candidate.forms.count == 1, let form = candidate.forms.first, form >= 0 else {
      return false
    }
    switch text.document.language {
    case .chinese: if ChineseWords.isEveryday(text.forms.utf8(of: form)) { return true }
    case .thai: if ThaiWords.isEveryday(text.forms.utf8(of: form)) { return true }
    default: break
    }
    // The forms of English are stems, those of other languages are words in small letters.
    guard text.document.language == .english else {
      return words.contains(text.forms.utf8(of: form))
    }
    let surface = text.utf8(in: candidate.first.range)
    return surface.contains(where: \.isUpper)
      ? words.contains(surface.map(\.lowercased)[...]) : words.contains(surface)
  }
}

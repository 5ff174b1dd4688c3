import TextAnalysis

/// Words that name nothing when they stand alone, but may belong to a phrase: 피해자, autumn. They are those
/// whose ``Keyphraseness`` is 0, in Chinese and Thai also the commonest words of the language.
struct LoneNouns {
  private let text: KeywordDocument
  private let worth: CandidateWorth

  init(_ text: KeywordDocument) {
    self.text = text
    worth = CandidateWorth(in: text)
  }

  /// Whether a candidate is one of them.
  func contains(_ candidate: KeywordCandidate) -> Bool {
    guard candidate.forms.count == 1, let form = candidate.forms.first, form >= 0 else {
      return false
    }
    let utf8 = text.forms.utf8(of: form)
    switch text.document.language {
    case .chinese: if ChineseWords.isEveryday(utf8) { return true }
    case .thai: if ThaiWords.isEveryday(utf8) { return true }
    default: break
    }
    return worth.value(of: form) == 0
  }
}

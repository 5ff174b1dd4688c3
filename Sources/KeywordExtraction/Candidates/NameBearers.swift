import TextAnalysis

/// Tells English phrases that only say who bears a name, and leave the name out: Chelsea winger, C# developers.
enum NameBearers {
  private static let english = LanguageWords.of(.english)
  private static let heralds = WordList(english.phrases(.nameHeralds))
  private static let endings = english.phrases(.nameHeraldEndings)

  /// Whether a name begins the candidate and a title or an occupation in small letters ends it, of one or
  /// of several.
  static func contains(_ candidate: KeywordCandidate, in text: KeywordDocument) -> Bool {
    guard text.document.language == .english, candidate.forms.count > 1,
      !text.words[candidate.first.words.lowerBound].traits
        .isDisjoint(with: [.properNoun, .capitalized])
    else { return false }
    let last = text.utf8(in: text.words[candidate.first.words.upperBound - 1].range)
    return isBearer(last) || last.last == UInt8(ascii: "s") && isBearer(last.dropLast())
  }

  private static func isBearer(_ word: ArraySlice<UInt8>) -> Bool {
    heralds.contains(word) || endings.end(word)
  }
}

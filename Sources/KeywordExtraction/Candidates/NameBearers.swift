import TextAnalysis

/// Tells English phrases that only say who bears a name, and leave the name out (Chelsea winger, C#
/// developers, HUL CEO), and those that go on in small letters behind a person (Ruth Lander penalty).
enum NameBearers {
  /// Whether a name begins the candidate and a title or an occupation in small letters ends it, of one or
  /// of several.
  static func contains(_ candidate: KeywordCandidate, in text: KeywordDocument) -> Bool {
    guard text.document.language == .english, candidate.forms.count > 1,
      !text.words[candidate.first.words.lowerBound].traits
        .isDisjoint(with: [.properNoun, .capitalized])
    else { return false }
    let last = text.utf8(in: text.words[candidate.first.words.upperBound - 1].range)
    if last.allSatisfy(\.isUpper) {
      return EnglishNameHeralds.isHerald(last.map(\.lowercased)[...])
    }
    return EnglishNameHeralds.isHerald(last)
      || last.last == UInt8(ascii: "s") && EnglishNameHeralds.isHerald(last.dropLast())
      || candidate.forms.count > 2 && goesOnBehindPerson(candidate, in: text)
  }

  /// Whether a given name with a surname begins the candidate, and a word in small letters ends it.
  private static func goesOnBehindPerson(
    _ candidate: KeywordCandidate, in text: KeywordDocument
  ) -> Bool {
    let words = text.words[candidate.first.words]
    guard let given = words.first, let last = words.last,
      !text.utf8(in: last.range).contains(where: \.isUpper),
      words[words.startIndex + 1].traits.contains(.properNoun)
    else { return false }
    return EnglishNameHeralds.isGivenName(text.utf8(in: given.range))
  }
}

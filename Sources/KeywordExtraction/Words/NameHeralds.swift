import TextAnalysis

/// Parts names from the words before them in a language without tags: ciclista | Marta Rossi,
/// Burgemeester | Femke Roorda.
///
/// A word in small letters is no part of the two names or more behind it; in German, where all nouns have
/// capitals, and at the head of a sentence only words of a list are none.
struct NameHeralds {
  private let heralds: WordList
  private let endings: Phrases
  private let mayBeSmall: Bool

  init(_ language: Language) {
    let words = LanguageWords.of(language)
    heralds = WordList(words.phrases(.nameHeralds))
    endings = words.phrases(.nameHeraldEndings)
    mayBeSmall = language != .german
  }

  /// Marks the beginnings of such names.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func part(_ row: inout KeywordWordRow) {
    for index in row.words.indices.dropLast().dropFirst()
    where isJoined(index, row) && isName(index, row) && isName(index + 1, row)
      && isJoined(index + 1, row)
    {
      let before = row.words[index - 1]
      let surface = row.forms.utf8(of: before.form)
      let isKnown = heralds.contains(surface) || endings.end(surface)
      let isFirst = index < 2 || row.words[index - 2].sentence != before.sentence
      let isSmall = mayBeSmall && !isFirst && !before.traits.contains(.properNoun)
      guard before.role == .noun, isKnown || isSmall else { continue }
      row.words[index].traits.insert(.startsPhrase)
      if isKnown, !isSmall { row.words[index - 1].role = .content }
    }
  }

  private func isName(_ index: Int, _ row: KeywordWordRow) -> Bool {
    row.words[index].role == .noun && row.words[index].traits.contains(.properNoun)
  }

  private func isJoined(_ index: Int, _ row: KeywordWordRow) -> Bool {
    row.words[index].sentence == row.words[index - 1].sentence
      && !row.words[index].traits.contains(.startsPhrase)
  }
}

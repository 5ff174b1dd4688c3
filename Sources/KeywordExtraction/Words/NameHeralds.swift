import TextAnalysis

/// Parts names from the words before them in a language without tags: ciclista | Marta Rossi,
/// Burgemeester | Femke Roorda.
///
/// A word in small letters is no part of the two names or more behind it; in German, where all nouns have
/// capitals, and at the head of a sentence only words of a list are none. In a language with cases a place
/// behind a title is none either, in the case that its end shows: мэр Заречья | Анна Лугова.
struct NameHeralds {
  private let heralds: WordList
  private let endings: Phrases
  private let mayBeSmall: Bool
  /// The ends of cases; none where no list tells oblique ones.
  private let caseEndings: Phrases

  init(_ language: Language) {
    let words = LanguageWords.of(language)
    heralds = WordList(words.phrases(.nameHeralds))
    endings = words.phrases(.nameHeraldEndings)
    mayBeSmall = language != .german
    let hasCases = mayBeSmall && !words.phrases(.obliqueEndings).isEmpty
    caseEndings = hasCases ? words.phrases(.caseEndings) : Phrases()
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
      guard before.role == .noun, isKnown || isSmall || isPlaceOfTitle(index - 1, row) else {
        continue
      }
      row.words[index].traits.insert(.startsPhrase)
      if isKnown, !isSmall { row.words[index - 1].role = .content }
    }
  }

  /// Whether the word at `index` is a name in another case than the first, behind a title.
  private func isPlaceOfTitle(_ index: Int, _ row: KeywordWordRow) -> Bool {
    guard !caseEndings.isEmpty, index > 0, isName(index, row),
      row.words[index].sentence == row.words[index - 1].sentence
    else { return false }
    return caseEndings.end(row.forms.utf8(of: row.words[index].form))
      && heralds.contains(row.forms.utf8(of: row.words[index - 1].form))
  }

  private func isName(_ index: Int, _ row: KeywordWordRow) -> Bool {
    row.words[index].role == .noun && row.words[index].traits.contains(.properNoun)
  }

  private func isJoined(_ index: Int, _ row: KeywordWordRow) -> Bool {
    row.words[index].sentence == row.words[index - 1].sentence
      && !row.words[index].traits.contains(.startsPhrase)
  }
}

import TextAnalysis

/// Names of agencies, papers, stations and networks, which tell where something was said: they are
/// keywords of an article about them alone, one that has them in its title or its first sentence, and
/// there not as a source (told CNN).
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

  private static let heralds = WordList(LanguageWords.of(.english).phrases(.sourceHeralds))

  /// Whether a candidate does nothing but tell where something was said.
  func contains(_ candidate: KeywordCandidate) -> Bool {
    let sentence = text.words[candidate.first.words.lowerBound].sentence
    guard sentence > 0 || sentence == 0 && isSource(candidate.first) else { return false }
    if let own, candidate.forms.count == 1, let form = candidate.forms.first, form >= 0 {
      let letters = text.forms.utf8(of: form)
      return own.contains(letters) || Self.common.contains(letters)
    }
    // Elsewhere all of them have capitals, and most candidates have none.
    let surface = text.utf8(in: candidate.first.range)
    guard surface.first?.isUpper ?? false else { return false }
    if Self.common.contains(surface.map(\.lowercased)[...]) { return true }
    // BBC Scotland, CNN Chile: a station in capitals with its branch.
    let station = surface.prefix { $0.isUpper }
    return station.count >= Self.leastOfStation && station.endIndex < surface.endIndex
      && surface[station.endIndex] == 0x20 && Self.common.contains(station.map(\.lowercased)[...])
  }

  /// The fewest capitals of a station that has branches.
  private static let leastOfStation = 3

  /// Whether a word before a place says that it tells a source.
  private func isSource(_ place: KeywordOccurrence) -> Bool {
    guard place.range.lowerBound > 0 else { return false }
    let before = text.document.body.text.utf8[..<(place.range.lowerBound - 1)]
    let start = (before.lastIndex(of: 0x20) ?? -1) + 1
    return Self.heralds.contains(before[start...])
  }
}

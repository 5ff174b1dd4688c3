/// The lists of words that a language may bring, as they are headed in `Models/words`.
package enum WordListName: String, CaseIterable, Sendable {
  /// Titles that stand behind a surname where a person is named in short: 오 시장.
  case shortenedNameTitles = "shortened-name-titles"
}

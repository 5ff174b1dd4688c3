import Testing

@testable import TextAnalysis

struct LanguageWordsTests {
  private func read(_ text: String) -> LanguageWords {
    var text = text
    return text.withUTF8 { LanguageWords(SectionedText(utf8: $0)) }
  }

  @Test func testEntriesAreLinesBelowTheName() {
    let words = read("# a note\n\n[shortened-name-titles]\n시장\n# another\n도 지사\n")
    #expect(words.strings(.shortenedNameTitles) == ["시장", "도 지사"])
    #expect(words.unknownNames.isEmpty)
  }

  @Test func testUnknownNamesAreReported() {
    #expect(read("[titels]\n시장\n").unknownNames == ["titels"])
  }

  @Test(arguments: Language.allCases)
  func testFilesHoldKnownLists(_ language: Language) {
    #expect(LanguageWords.of(language).unknownNames == [])
  }

  @Test(arguments: Language.allCases)
  func testNoListStandsTwice(_ language: Language) {
    let names = LanguageWords.of(language).names
    #expect(names.count == Set(names).count)
  }

  /// Lists that only other languages have.
  private static let foreign: Set<WordListName> = [.speakingPronouns]

  @Test(arguments: WordListName.allCases)
  func testKoreanHasEveryListOnce(_ name: WordListName) {
    let words = LanguageWords.of(.korean).strings(name)
    #expect(words.isEmpty == Self.foreign.contains(name))
    #expect(words.count == Set(words).count)
  }
}

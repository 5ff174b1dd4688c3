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
}

import Testing

@testable import TextAnalysis

struct LanguageWordsTests {
  private func read(_ text: String) -> LanguageWords {
    var text = text
    return text.withUTF8 { LanguageWords(SectionedText(utf8: $0)) }
  }

  @Test func testEntriesAreLinesBelowTheName() {
    let words = read("# a note\n\n[titles]\n시장\n# another\n도 지사\n")
    #expect(words.strings(.titles) == ["시장", "도 지사"])
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

  @Test(arguments: WordListName.allCases)
  func testSomeFileHasEveryList(_ name: WordListName) {
    let files = Language.allCases.map(LanguageWords.of) + [LanguageWords.mail, .print, .fields]
    #expect(files.contains { !$0.strings(name).isEmpty })
  }

  @Test(arguments: WordListName.allCases)
  func testNoKoreanWordStandsTwiceInAList(_ name: WordListName) {
    let words = LanguageWords.of(.korean).strings(name)
    #expect(words.count == Set(words).count)
  }

  @Test func testEveryTitleStandsOnce() {
    let titles = LanguageWords.of(.korean).titles.map { String(decoding: $0, as: UTF8.self) }
    #expect(titles.count == Set(titles).count)
    for (index, title) in titles.enumerated() {
      #expect(!titles[(index + 1)...].contains { $0.hasPrefix(title) }, "\(title)")
    }
  }

  @Test func testEverySurnameStandsOnce() {
    let surnames = LanguageWords.of(.korean).surnames
    #expect(surnames.count == Set(surnames.map(Array.init)).count)
    #expect(surnames.allSatisfy { $0.count == "김".utf8.count })
  }
}

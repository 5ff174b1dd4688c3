import Testing

@testable import TextAnalysis

@Suite struct KoreanDictionaryTests {
  @Test(arguments: [("정부", false), ("도서관", false), ("탁진아", true), ("가", false), ("KTX", false)])
  func theDictionaryLacksNamesButNoWords(_ word: String, _ isMissing: Bool) {
    #expect(KoreanDictionary.lacks(Array(word.utf8)[...]) == isMissing)
  }
}

import Testing

@testable import TextAnalysis

@Suite struct KoreanTitlesTests {
  /// The nouns that `word` is cut into before a particle.
  private func nouns(_ word: String) -> [String] {
    let text = SourceText(word + " 회견을 했다.")
    var vocabulary = Vocabulary()
    let tokenized = KoreanAnalyzer().tokenize(
      text, sentences: [text.fullRange], vocabulary: &vocabulary)
    return tokenized.tokens.filter(\.tag.belongsToNounRun).map { text.string(in: $0.range) }
      .dropLast()
  }

  @Test(arguments: [
    ("서울시장이", ["서울", "시장"]), ("부산시장은", ["부산", "시장"]), ("종로구청장은", ["종로", "구청장"]),
    ("경기도지사가", ["경기", "도지사"]), ("서울시의회는", ["서울시", "의회"]), ("강남구의원이", ["강남구", "의원"]),
    ("미국대통령이", ["미국", "대통령"]),
  ])
  func placesAreCutFromOffices(_ word: String, _ parts: [String]) {
    #expect(nouns(word) == parts)
  }

  @Test func marketsThatAreNoOfficesStayWhole() {
    #expect(nouns("서문시장이") == ["서문시장"])
  }
}

import Testing

@testable import TextAnalysis

@Suite struct UserWordsTests {
  private func places(_ phrases: [String], _ text: String, _ language: Language) -> [String] {
    let source = SourceText(text)
    return PhraseMatcher(phrases, language: language).matches(in: source, source.fullRange)
      .map { source.string(in: $0.range) }
  }

  @Test func phrasesAreWholeWordsWhereWordsAreWrittenApart() {
    #expect(places(["art"], "Art, party and art.", .english) == ["Art", "art"])
    #expect(
      places(["grain store", "grain"], "The grain\n store of grain", .english) == [
        "grain\n store", "grain",
      ])
  }

  @Test func wordsAreTheSameInAnyCase() {
    #expect(places(["москва"], "Москва и МОСКВА", .russian) == ["Москва", "МОСКВА"])
    #expect(places(["Ärzte ohne Eile"], "ÄRZTE  OHNE EILE", .german) == ["ÄRZTE  OHNE EILE"])
    #expect(places(["İzmir"], "İzmir", .turkish) == ["İzmir"])
    #expect(UserWords.folded(" Ärzte\t".utf8) == UserWords.folded("ÄRZTE".utf8))
  }

  @Test func theLongestOfMatchingPhrasesCounts() {
    let names = ["김", "김나", "김나래", "김나래공원", "김나래공원길"]
    #expect(places(names, "김나래공원길과 김나래공원 김나 김나래", .korean) == ["김나래공원길", "김나래공원", "김나", "김나래"])
  }

  @Test func particlesMayFollowInKorean() {
    #expect(places(["새별"], "새별은 큰새별과 새별에", .korean) == ["새별", "새별"])
    #expect(places(["KT"], "KT가 KTX를", .korean) == ["KT"])
  }

  @Test func chineseHasNoBoundaries() {
    #expect(places(["图书馆"], "新图书馆开放", .chinese) == ["图书馆"])
  }

  @Test func aLongerWordIsNotCut() {
    let words = UserWords(dictionary: [UserWords.Entry("나래")])
    let analyzer = UserWordsAnalyzer(
      TextAnalyzers.analyzer(for: .korean), words: words, language: .korean)
    let text = SourceText("나래는 나래울빛공원에 갔다.")
    var vocabulary = Vocabulary()
    let tokens = analyzer.tokenize(text, sentences: [text.fullRange], vocabulary: &vocabulary)
      .tokens
    #expect(tokens.first.map { text.string(in: $0.range) } == "나래")
    #expect(tokens.first?.tag == .nnp)
    for (one, next) in zip(tokens, tokens.dropFirst()) { #expect(one.end <= next.start) }
  }

  @Test func aListSaysWhichLineIsWrong() throws {
    #expect(try UserWordList.words(in: SourceText("# a\n\n 숲 \nB c\n")) == ["숲", "B c"])
    #expect(try UserWordList.dictionary(in: SourceText("숲\n숲\n")) == [UserWords.Entry("숲")])
    #expect(throws: UserWordListError.self) {
      try UserWordList.dictionary(in: SourceText("숲\tNNG\n숲\tNNP\n"))
    }
    let error = #expect(throws: UserWordListError.self) {
      try UserWordList.words(in: SourceText("숲\n***\n"))
    }
    #expect(error?.line == 2)
    #expect(
      try UserWordList.dictionary(in: SourceText("숲길\tNNG\n새별 숲 NNP\n")) == [
        UserWords.Entry("숲길", tag: .nng), UserWords.Entry("새별 숲", tag: .nnp),
      ])
  }
}

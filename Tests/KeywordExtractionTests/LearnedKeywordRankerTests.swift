import TestSupport
import Testing
import TextAnalysis

@testable import KeywordExtraction

@Suite struct LearnedKeywordRankerTests {
  @Test func weightsAreReadByName() throws {
    let weights = try KeywordWeights(text: "# a note\ncount 2.5\nfirst -1\n").values
    let named = Dictionary(uniqueKeysWithValues: zip(KeywordWeights.names, weights))
    #expect(named["count"] == 2.5)
    #expect(named["first"] == -1)
    #expect(weights.count { $0 != 0 } == 2)
  }

  @Test func weightsAreWrittenAsTheyAreRead() throws {
    let text = "# a note\ncount 2.5\nfirst*length -1.0\n"
    #expect(try KeywordWeights(text: text).text(note: "a note") == text)
  }

  @Test func anUnknownNameIsRefused() {
    #expect(throws: KeywordWeightsError.unknownFeature("nothing")) {
      try KeywordWeights(text: "count 2.5\nnothing 3\n")
    }
  }

  @Test func namesAreDistinctAndOneAnInput() {
    #expect(Set(KeywordWeights.names).count == KeywordWeights.names.count)
    let text = KeywordDocument(TestDocuments.library)
    let candidates = NounPhraseCandidates(extent: .all).candidates(of: text)
    let features = KeywordFeatures(candidates, in: text, background: nil)
    for candidate in candidates {
      let row = features.row(of: candidate)
      #expect(row.values.allSatisfy { $0.isFinite })
      #expect(KeywordWeights.inputs(row, atLength: 1).count == KeywordWeights.names.count)
    }
  }

  @Test func aScoreIsTheProbabilityOfTheSumOfWeightedFeatures() throws {
    // Two of three sun, one of them whole; ln 2 for the count, 2 / 3 of the words before the last.
    let document = TestDocuments.document(words: [["sun"], ["sun", "wind"]])
    let weights = try KeywordWeights(text: "count 1\nwhole-share 0.1\nspread 0.1")
    let ranker = LearnedKeywordRanker(weights: [.undetermined: weights]) { _ in nil }
    let text = KeywordDocument(document)
    let candidates = ranker.candidates(of: text, maximumLength: 1)
    let scores = ranker.scores(of: candidates, in: text)
    // 1 / (1 + exp(-(0.693147 + 0.05 + 0.033333)))
    #expect(abs(scores[0] - 0.684_921) < 1e-6)
  }

  @Test func aNounThatNamesNothingAloneIsACandidateInAPhraseOnly() {
    let text = KeywordDocument(
      TestDocuments.document(["피해자가 왔다.", "피해자 모임은 크다."], language: .korean))
    let found = LearnedKeywordRanker().candidates(of: text, maximumLength: 4).map {
      text.string(in: $0.first.range)
    }
    #expect(found.contains("피해자 모임") && !found.contains("피해자"))
  }

  @Test func tablesGiveTheFrequencyOfTheirLine() {
    var text = "# a note\n10\n7 sun moon\n2 wind\n"
    let table = text.withUTF8 { FrequencyTable(utf8: $0) }
    #expect(table.documentCount == 10)
    for (term, count) in [("sun", 7), ("moon", 7), ("wind", 2), ("rain", 0)] {
      var term = term
      let found = term.withUTF8 { table.frequency(ofTerm: $0) }
      #expect(found == count)
    }
  }

  @Test func aNounGainsFromThreeCompoundsThatBeginWithIt() {
    // 로봇 stands alone thrice and begins three compounds; 항구 begins two.
    let text = KeywordDocument(
      TestDocuments.document(
        [
          "로봇은 로봇산업을 바꾼다.", "로봇이 로봇기업을 키운다.", "로봇과 로봇도시를 잇는다.",
          "항구는 항구도시를 키운다.", "항구가 항구시설을 바꾼다.", "항구와 길을 잇는다.",
        ], language: .korean))
    let candidates = NounPhraseCandidates(extent: .all).candidates(of: text)
    var probabilities = [Double](repeating: 0.19, count: candidates.count)
    KoreanTopicNouns(candidates, in: text).boost(&probabilities)
    let raised = zip(candidates, probabilities).filter { $0.1 > 0.19 }
    #expect(raised.map { text.string(in: $0.0.first.range) } == ["로봇"])
    let lowered = zip(candidates, probabilities).filter { $0.1 < 0.19 }
    #expect(
      lowered.map { text.string(in: $0.0.first.range) } == ["로봇산업", "로봇기업", "로봇도시"])
    #expect(lowered.allSatisfy { abs($0.1 - 0.1) < 1e-9 })
    // 1 - 0.81 · 0.9³, as the root of 0.81 is 0.9.
    #expect(abs((raised.first?.1 ?? 0) - 0.409_51) < 1e-9)
  }

  @Test func diversityTurnsDownSharedWords() throws {
    let document = TestDocuments.document(
      words: [
        ["solar", "power"], ["solar", "roof"], ["wind"], ["solar", "power"], ["solar", "roof"],
      ])
    func names(_ diversity: Double) throws -> [String] {
      try KeywordExtractor(ranker: SingleRankKeywordRanker(window: 2), diversity: diversity)
        .keywords(of: document, count: 2).map(\.text)
    }
    let (best, diverse) = (try names(0), try names(0.9))
    #expect(!best.contains("wind"))
    #expect(diverse.contains("wind"))
  }

  private func candidates(_ sentences: String..., language: Language) -> [String] {
    let text = KeywordDocument(TestDocuments.document(sentences, language: language))
    return LearnedKeywordRanker().candidates(of: text, maximumLength: 4).map {
      text.string(in: $0.first.range)
    }
  }

  @Test func whoReportedSomethingIsAKeywordOfAnArticleAboutIt() {
    let aside = candidates("등대가 다시 켜졌다.", "뉴시스는 등대지기를 만났다.", language: .korean)
    #expect(aside.contains("등대지기") && !aside.contains("뉴시스"))
    let subject = candidates("뉴시스가 등대 사진전을 연다.", "뉴시스는 섬도 찍었다.", language: .korean)
    #expect(subject.contains("뉴시스"))
    let english = candidates(
      "The lighthouse is lit again.", "The keeper told Reuters of the lamp.", language: .english)
    #expect(english.contains("lamp") && !english.contains("Reuters"))
    let first = candidates("The keeper told Reuters of the lamp.", language: .english)
    #expect(first.contains("lamp") && !first.contains("Reuters"))
    #expect(candidates("Reuters lights a lamp.", language: .english).contains("Reuters"))
  }

  @Test func aWordThatOnlyLabelsWhatFollowsIsNoKeyword() {
    let found = candidates(
      "Depth: nine metres near the pier.", "Depth: ten metres near the quay.", language: .english)
    #expect(found.contains("pier") && !found.contains("Depth"))
  }

  @Test func aWordSaidOnceInAnObliqueCaseIsNoKeyword() {
    let found = candidates(
      "Маяк стоит над переправой.", "Рыбаки чинят маяк у переправы Заречье.", language: .russian)
    #expect(!found.contains("переправой"))
    #expect(found.contains { $0.lowercased() == "маяк" })
  }

  @Test func whoBearsANameIsNoKeywordWithoutTheName() {
    let found = candidates(
      "Harwich winger Tomas Adler scored.", "The Harwich winger ran home.", language: .english)
    #expect(found.contains("Tomas Adler") && !found.contains("Harwich winger"))
  }

  @Test func aPhraseThatOnlySaysWhoBearANameIsNoCandidate() {
    let found = candidates(
      "The office in Tidewell was full.", "We met Tidewell developers at noon.", language: .english)
    #expect(found.contains("Tidewell") && !found.contains("Tidewell developers"))
  }

  @Test func nounsThatAnArticleJoinsOnceInSmallLettersAreNoPhrase() {
    #expect(
      !candidates("Riapre il mercato del porto.", language: .italian).contains("mercato del porto"))
    #expect(
      candidates("Votata la mozione di sfiducia.", language: .italian).contains(
        "mozione di sfiducia"))
    let twice = candidates(
      "Riapre il mercato del porto.", "Pieno il mercato del porto.", language: .italian)
    #expect(twice.contains("mercato del porto"))
    #expect(
      candidates("Cresce la Serra do Umbuzal.", language: .portuguese).contains("Serra do Umbuzal"))
  }
}

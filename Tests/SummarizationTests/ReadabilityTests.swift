import Testing
import TextAnalysis

@testable import Summarization

@Suite struct ReadabilityTests {
  private func marks(_ sentence: String) -> QuotationMarks {
    let text = SourceText(sentence)
    return QuotationMarks(of: text.fullRange, in: text)
  }

  @Test func marksInPairsAreBalanced() {
    for sentence in [
      "그는 “간다”고 말했다.", "\"Go,\" he said.", "The mayor’s plan (a new one) won.",
      "「도서관」이 문을 연다.", "1) first point", "‘항구’는 조용하다.", "no marks at all",
      "[31m오류[0m: 파일이 없다.", "It ended with [1;32mok[0m.",
    ] {
      #expect(!marks(sentence).isUnbalanced, "\(sentence)")
    }
  }

  @Test func openedOrClosedMarksAloneAreNot() {
    for sentence in [
      "그는 “간다고 말했다.", "간다”고 말했다.", "\"Go, he said.", "The plan (a new one won.",
      "「도서관이 문을 연다.", "‘항구는 조용하다.", "”뒤집힌“ 말이다.",
    ] {
      #expect(marks(sentence).isUnbalanced, "\(sentence)")
    }
  }

  @Test func aBareQuotationHasNothingAroundIt() {
    #expect(marks("“배가 곧 떠난다.”").isBareQuotation)
    #expect(marks("\"The ship leaves soon.\"").isBareQuotation)
    #expect(!marks("“배가 떠난다.”고 말했다.").isBareQuotation)
    #expect(!marks("“가자.” 그리고 “오라.”").isBareQuotation)
  }

  private func opening(_ sentence: String, _ language: Language) -> String? {
    let text = SourceText(sentence)
    return DependentOpenings.table(for: language)?.opening(of: text.fullRange, in: text)
      .map { text.string(in: $0) }
  }

  @Test func openingsThatPointBackAreFound() {
    #expect(opening("그러자 시는 답했다.", .korean) == "그러자")
    #expect(opening("이에 대해 시는 답했다.", .korean) == "이에")
    #expect(opening("“그는” 누구인가.", .korean) == nil)
    #expect(opening("이 같은 일은 드물다.", .korean) == "이")
    #expect(opening("같은 날 배가 떠났다.", .korean) == "같은 날")
    #expect(opening("그늘이 길다.", .korean) == nil)
    #expect(opening("However, the ship left.", .english) == "However")
    #expect(opening("For example, the ship left.", .english) == "For example")
    #expect(opening("Theory matters.", .english) == nil)
    #expect(opening("However", .french) == nil)
  }

  private let leaning = PlainWords.document([
    "The harbour council met on Monday.", "However, it did not vote.", "A ferry sank nearby.",
    "The crew was “saved.", "Boats are cheap again.",
  ])

  @Test func aLeaningSentenceTakesItsAntecedentAlong() {
    let picks = ReadableSelector().pick(
      by: [0.9, 1, 0.1, 0.2, 0], from: leaning, within: SummaryBudget(sentences: 2))
    #expect(picks == [1, 0])
  }

  @Test func aLeaningSentenceWaitsWhenItsAntecedentIsPoorOrDoesNotFit() {
    let poor = ReadableSelector().pick(
      by: [0, 1, 0.8, 0.2, 0.7], from: leaning, within: SummaryBudget(sentences: 2))
    #expect(poor == [2, 4])
    let alone = ReadableSelector().pick(
      by: [0.9, 1, 0.1, 0.2, 0], from: leaning, within: SummaryBudget(sentences: 1))
    #expect(alone == [0])
  }

  @Test func aSentenceWithHalfAQuotationIsNeverTaken() {
    let document = PlainWords.document([
      "The ferry left.", "“The engine failed.", "It was late.", "We waited,” Ann Reed said.",
    ])
    let picks = ReadableSelector().pick(
      by: [0, 1, 0, 1], from: document, within: SummaryBudget(sentences: 4))
    #expect(!picks.contains(1) || picks.contains(3))
  }

  @Test func aBareQuotationGoesWithItsSpeaker() {
    let readability = SentenceReadability(
      of: PlainWords.document([
        "The ferry is late.", "“We are sorry.”", "The captain said so on deck.", "“Never again.”",
      ]))
    #expect(readability.antecedents == [nil, 2, nil, 2])
    #expect(readability.missingAntecedents(of: 1, isTaken: [false, false, false, false]) == [2])
    #expect(readability.missingAntecedents(of: 1, isTaken: [false, false, true, false]) == [])
  }

  @Test func aLongChainIsNotTaken() {
    let readability = SentenceReadability(
      isBalanced: [true, true, true, true], leanings: [.none, .strong, .strong, .strong],
      isBareQuotation: [false, false, false, false], hasSpeaker: [false, false, false, false])
    let none = [false, false, false, false]
    #expect(readability.missingAntecedents(of: 2, isTaken: none) == [1, 0])
    #expect(readability.missingAntecedents(of: 3, isTaken: none) == nil)
  }

  private func leaning(_ sentence: String, _ language: Language) -> Leaning? {
    let text = SourceText(sentence)
    return DependentOpenings.table(for: language)?.leaning(of: text.fullRange, in: text)
  }

  @Test func aConnectiveLeansLittleWhereTheSubjectIsNamed() {
    #expect(leaning("하지만 박서준 항만청장은 답했다.", .korean) == .light)
    #expect(leaning("한편 이번 항해의 결과는 곧 나온다.", .korean) == .light)
    #expect(leaning("그러자 그는 답했다.", .korean) == .strong)
    #expect(leaning("그러자 박서준 항만청장은 답했다.", .korean) == .strong)
    #expect(leaning("그러면서 “곧 떠난다”고 말했다.", .korean) == .strong)
    #expect(leaning("그는 배를 탔다.", .korean) == .strong)
    #expect(leaning("이에 대해 시는 답했다.", .korean) == .strong)
    #expect(leaning("배가 떠났다.", .korean) == Leaning.none)
    #expect(leaning("However, the ship left.", .english) == .light)
    #expect(leaning("However, it left.", .english) == .strong)
    #expect(leaning("Neither will the ferry sail.", .english) == .light)
    #expect(leaning("Nor did the ferry return.", .english) == .light)
    #expect(leaning("It left.", .english) == .strong)
  }

  @Test func aSurnameWithATitleLeansOnTheFullName() {
    func antecedents(_ sentences: [String]) -> [Int: Int] {
      ShortenedNames.antecedents(in: PlainWords.document(sentences).body)
    }
    #expect(
      antecedents([
        "박서준 항만청장은 배를 탔다.", "바다는 잔잔했다.", "박 청장은 곧 내렸다.", "박 대표는 남았다.",
        "박서준 청장은 웃었다고 박 청장이 전했다.",
      ]) == [2: 0])
  }

  @Test func aPoorAntecedentIsLeftOutAtACost() {
    let document = PlainWords.document([
      "Boats are cheap again.", "However, the ferry sank on Monday.", "The crew swam home.",
    ])
    func picks(_ scores: [Double]) -> [Int] {
      ReadableSelector().pick(by: scores, from: document, within: SummaryBudget(sentences: 1))
    }
    // A light leaning costs a tenth of the range.
    #expect(picks([0, 1, 0.85]) == [1])
    #expect(picks([0, 1, 0.95]) == [2])
  }

  private let longQuotation = PlainWords.document([
    "The ferry to the island is late again.", "“The engine failed at noon.",
    "We waited for hours,” Ann Reed said.",
    "Rain fell on the island for three days.", "The harbour “was closed.",
  ])

  @Test func aQuotationOverSeveralSentencesIsTakenAsAWhole() {
    func picks(_ scores: [Double], _ count: Int) -> [Int] {
      ReadableSelector().pick(
        by: scores, from: longQuotation, within: SummaryBudget(sentences: count))
    }
    // In the order of the document, whichever is better, both at a mean of 0.5: above 0.6 and 0, not
    // above 0.6 and 0.5.
    #expect(picks([0.4, 0, 1, 0, 0.9], 2) == [1, 2])
    #expect(picks([0.6, 0, 1, 0, 0.9], 2) == [1, 2])
    #expect(picks([0.6, 0, 1, 0.5, 0.9], 2) == [0, 3])
    #expect(picks([0.4, 0, 1, 0, 0.9], 1) == [0])
    #expect(Set(picks([0.4, 0, 1, 0, 0.9], 5)) == [0, 1, 2, 3])
  }

  @Test func aRunEndsWhereItsMarksAreInPairs() {
    func runs(_ sentences: [String]) -> [Range<Int>?] {
      let document = PlainWords.document(sentences)
      return SentenceReadability(of: document).runs
    }
    #expect(runs(["“One.", "Two.", "Three,” he said.", "Four."]) == [0..<3, 0..<3, 0..<3, nil])
    #expect(
      runs(["\"One.", "Two\" is two.", "\"Three.", "Four.\""]) == [0..<2, 0..<2, 2..<4, 2..<4])
    #expect(runs(["“One.", "“Two.", "“Three.”"]) == [0..<3, 0..<3, 0..<3])
    #expect(
      runs(["He said: \"One.", "\"Two,\" he added.", "\"Three.\""]) == [0..<2, 0..<2, nil])
    #expect(runs(["\"One.", "Two 'II' is two.", "\"Three.\""]) == [0..<3, 0..<3, 0..<3])
    #expect(runs(["Five.\"", "\"Six,\" he said."]) == [nil, nil])
    #expect(runs(["The 5\" pipe broke.", "\"Six,\" he said."]) == [nil, nil])
    #expect(runs(["The 3½\" disk broke.", "\"Six,\" he said."]) == [nil, nil])
    #expect(runs(["In the ‘90s he sang.", "“It’s old,” she said."]) == [nil, nil])
    #expect(runs(["그는\"간다.", "\"또 온다.\""]) == [0..<2, 0..<2])
    #expect(runs(["One” is one.", "“Two is two."]) == [nil, nil])
    #expect(runs(["“One.", "Two.", "Three.", "Four.", "Five.”"]) == [nil, nil, nil, nil, nil])
  }

  @Test func aBareQuotationOverSeveralSentencesNeedsItsSpeaker() {
    let readability = SentenceReadability(
      of: PlainWords.document([
        "The ferry is late.", "“We are sorry.", "It will not happen again.”",
        "So the captain said.",
      ]))
    #expect(readability.antecedents[1] == 3)
    let none = [false, false, false, false]
    #expect(readability.missingAntecedents(of: 2, isTaken: none) == [3])
  }

  @Test func nothingButBrokenMarksIsPrintedAsItIs() {
    let document = PlainWords.document(["“The engine failed.", "We waited,” Ann Reed said."])
    let picks = ReadableSelector().pick(
      by: [0, 1], from: document, within: SummaryBudget(sentences: 1))
    #expect(picks == [1])
  }

  @Test func whatAnswersAFurtherRemarkAnswersTheFirst() {
    // The ferry is late. The captain said “…”. 그러면서 “…”고 덧붙였다. 이에 항만청은 ….
    func antecedents(hasSpeaker: [Bool]) -> [Int?] {
      SentenceReadability(
        isBalanced: [true, true, true, true], leanings: [.none, .none, .strong, .strong],
        isBareQuotation: [false, false, false, false], hasSpeaker: hasSpeaker,
        continuesRemark: [false, false, true, false]
      ).antecedents
    }
    #expect(antecedents(hasSpeaker: [false, true, true, true]) == [nil, nil, 1, 1])
    #expect(antecedents(hasSpeaker: [false, false, true, true]) == [nil, nil, 1, 2])
  }

  @Test func furtherRemarksAreToldByTheirFirstWord() {
    let text = SourceText("그러면서 “오늘은 쉰다”고 덧붙였다.")
    #expect(ReadingForms(of: .korean).continuesRemark(text.fullRange, in: text))
    let other = SourceText("이에 항만청은 “알겠다”고 답했다.")
    #expect(!ReadingForms(of: .korean).continuesRemark(other.fullRange, in: other))
  }

  @Test func aSpeakerNamedByAPronounLeansLittle() {
    let readability = SentenceReadability(
      of: PlainWords.document([
        "The old ferry sank.", "He said the crew swam home.", "“Boats are old,” she added.",
        "“Boats are old,” said the mayor.", "He left at once.",
      ]))
    #expect(readability.leanings == [.none, .light, .light, .none, .strong])
  }

  @Test func aListOfNamesIsNoSentence() {
    let readability = SentenceReadability(
      of: PlainWords.document([
        "The ferry crew won.", "Crew: Reed, Ann Hale, Moss (mate), Orr, Lane, Dale, West.",
        "Reed; Hale, Moss; Orr, Lane; Dale, West.",
        "Reed, Ann Hale,Moss, Orr, Lane, Dale, West, Vey.",
        "Reed brought bread, Hale brought fish, Moss brought salt, Orr and Lane brought oil, and"
          + " Dale, who was late, brought his old guitar, so that all of them sang.",
        "Menu: bread, fish, salt, oil and honey.",
      ]))
    #expect(readability.leanings == [.none, .fragment, .fragment, .fragment, .none, .none])
  }

  @Test func wordsWithoutAPredicateAreFragmentsAmongStatements() {
    func fragments(_ sentences: [String]) -> [Bool] {
      VerblessSentences.fragments(in: PlainWords.document(sentences).body)
    }
    let statements = [
      "배가 떠났다.", "바다는 잔잔합니다.", "그는 “곧 오겠다.”", "다리는 내년에 놓일 예정.", "누가 탔나?", "배는 두 척뿐.",
      "뱃삯은 3천원.",
    ]
    #expect(
      fragments(["홍길동 나린항 항만청장(왼쪽)과 선원들."] + statements)
        == [true, false, false, false, false, false, false, false])
    #expect(fragments(["항구 전경.", "배 세 척.", "배가 떠났다."]) == [false, false, false])
    let long = String(repeating: "긴 말 ", count: 20) + "보고서."
    #expect(fragments([long] + statements).allSatisfy { !$0 })
  }

  @Test func aFragmentIsTakenLast() {
    let readability = SentenceReadability(
      isBalanced: [true, true], leanings: [.none, .none], isBareQuotation: [false, false],
      hasSpeaker: [false, false], isFragment: [true, false])
    #expect(readability.leanings == [.fragment, .none])
    #expect(readability.antecedents == [nil, nil])
    let leaning = SentenceReadability(
      isBalanced: [true, true], leanings: [.fragment, .strong], isBareQuotation: [false, false],
      hasSpeaker: [false, false])
    #expect(leaning.antecedents == [nil, 0])
    #expect(leaning.missingAntecedents(of: 1, isTaken: [false, false]) == nil)
    let choice = ReadableChoice(
      costs: DependencyCosts(light: 0.1, name: 0.5, strong: 0.5, caption: 1, fragment: 1.5),
      continuationGain: 0.2
    ) { sentence, _ in sentence == 0 ? 1.4 : 0 }
    let document = PlainWords.document(["The old ferry.", "It sank."])
    let meter = BudgetMeter(SummaryBudget(sentences: 1), for: document)
    #expect(choice.choose(count: 2, readability: readability, meter: meter).picks == [1])
    #expect(self.leaning("주요기사 새 다리 개통 배가 떠났다.", .korean) == .strong)
  }

  /// 0, 1 and 2 are taken one by one, and then there is no room for 4 with the sentence it needs.
  /// Together they are worth their values and the gain for reading on: 1.05 + 0.3 + 0.2 or
  /// 1.05 + 0.2 + 0.2, against 0.8 + 0.7.
  @Test(arguments: [(0.3, [0, 4, 3]), (0.2, [0, 1, 2])])
  func whatBelongsTogetherStandsInThePlaceOfAsMany(antecedent: Double, picks: [Int]) {
    let no = [Bool](repeating: false, count: 5)
    let readability = SentenceReadability(
      isBalanced: no.map { !$0 }, leanings: [.none, .none, .none, .none, .strong],
      isBareQuotation: no, hasSpeaker: no)
    let choice = ReadableChoice(
      costs: DependencyCosts(light: 0.1, name: 0.5, strong: 0.5, caption: 1, fragment: 1.5),
      continuationGain: 0.2
    ) { sentence, _ in [1, 0.8, 0.7, antecedent, 1.05][sentence] }
    let document = PlainWords.document((0..<5).map { "Ferry \($0) sank." })
    let meter = BudgetMeter(SummaryBudget(sentences: 3), for: document)
    let result = choice.choose(count: 5, readability: readability, meter: meter)
    #expect(result.picks == picks)
    #expect(result.takenFor == (picks[1] == 4 ? [3: 4] : [:]))
  }

  @Test(arguments: [
    ("하늘전자 하늘전자 000000 | 코스피 증권정보 현재가 82,300 전일대비 500 close 는 3일 공장을 열었다.", true),
    ("하늘전자 새 공장에 가 보니 close 사장은 웃었다.", true),
    ("관련기사 나린군 보건소 새로 지어 군은 3일 보건소를 열었다.", true),
    ("관련기사를 본 시장은 답하지 않았다.", false),
    ("공장 | 보건소가 함께 문을 열었다.", false),
    ("시장은 enclosed 라는 말을 썼다.", false),
    ("끝에 선 |", false),
    ("close", false),
  ])
  func boxesOfThePageStandInSentences(_ sentence: String, _ isExpected: Bool) {
    let text = SourceText(sentence)
    #expect(PageBoxes.stand(in: text.fullRange, of: text) == isExpected)
  }

  @Test func aMarkWithoutAPartnerAnywhereIsASlip() {
    func isPrintable(_ sentences: [String]) -> [Bool] {
      let document = PlainWords.document(sentences)
      return SentenceReadability(of: document).isPrintable
    }
    let plain = ["The ferry left.", "The port is small.", "Nobody came."]
    #expect(
      isPrintable([plain[0], "“Both knew, the judge wrote.", plain[1], plain[2]]).allSatisfy { $0 })
    #expect(isPrintable([plain[0], "The fee is 600 (now 300.", plain[1]]).allSatisfy { $0 })
    #expect(
      isPrintable([plain[0], "“Both knew.", plain[1], "Nobody came,” he said."])
        == [true, false, true, false])
    #expect(isPrintable([plain[0], "“Both knew, the judge wrote."]) == [true, false])
  }
}

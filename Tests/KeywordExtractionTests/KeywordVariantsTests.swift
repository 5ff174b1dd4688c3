import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct KeywordVariantsTests {
  private func keywords(
    _ sentences: String..., title: String? = nil, language: Language = .korean, count: Int = 20
  ) throws -> [Keyword] {
    try KeywordExtractor(ranker: TFIDFKeywordRanker(), minimumOwnShare: 0.5).keywords(
      of: TestDocuments.document(sentences, title: title, language: language), count: count)
  }

  private func names(
    _ sentences: String..., language: Language = .korean
  ) throws -> [String] {
    try KeywordExtractor(ranker: TFIDFKeywordRanker(), minimumOwnShare: 0.5).keywords(
      of: TestDocuments.document(sentences, language: language), count: 20
    ).map(\.text)
  }

  @Test func aPlaceIsShownOnceWithAllItsPlaces() throws {
    let found = try keywords("강릉시는 축제를 연다.", "강릉에 손님이 온다.", "강릉시는 길을 넓힌다.")
      .filter { $0.text.hasPrefix("강릉") }
    #expect(found.map(\.text) == ["강릉시"])
    #expect(found.first?.ranges.count == 3)
  }

  @Test func casesOfAWordAreOneKeyword() throws {
    let found = try names(
      "Latarnia jest w porcie.", "Widać latarnię.", "Bez latarni jest ciemno.",
      "Widać tę latarnię.", language: .polish)
    #expect(found.filter { $0.lowercased().contains("latarni") } == ["latarnię"])
  }

  @Test(arguments: [
    (
      ["Hradec Horní staví most.", "V Hradci Horním je most.", "Bez Hradce Horního není mostu."],
      Language.czech, "Hrad"
    ),
    (
      ["W Krakowie stoi most.", "Kraków buduje most.", "Nad Krakowem widać most."],
      .polish, "Krak"
    ),
    (
      ["Нижний Брод строит мост.", "В Нижнем Броде есть мост.", "Без Нижнего Брода нет моста."],
      .russian, "Нижн"
    ),
    (
      ["Uusi talo on Lukukeskus.", "Mies tuli Lukukeskukseen.", "Talo on Lukukeskuksella."],
      .finnish, "Lukukesk"
    ),
  ])
  func casesThatChangeTheStemAreOneKeyword(
    sentences: [String], language: Language, beginning: String
  ) throws {
    let found = try names(sentences[0], sentences[1], sentences[2], language: language)
    #expect(found.count { $0.hasPrefix(beginning) } == 1)
  }

  @Test func aSurnameInAnotherCaseIsShownByTheFullName() throws {
    let found = try names(
      "Eilen puhui Tarja Kallioniemi.", "Talo on nyt Kallioniemen.", "Sen sanoi Tarja Kallioniemi.",
      language: .finnish)
    #expect(found.filter { $0.contains("Kallionie") } == ["Tarja Kallioniemi"])
  }

  @Test func anOfficeBeforeANameIsNoOtherKeyword() throws {
    let found = try names(
      "Het plan is van minister Femke Molenaar.", "Daarna sprak Femke Molenaar.",
      "Later kwam Femke Molenaar.", language: .dutch)
    #expect(found.filter { $0.contains("Molenaar") } == ["Femke Molenaar"])
  }

  @Test func aTitleBehindASurnameIsNoOtherKeyword() throws {
    let found = try names(
      "三輪大雅投手が完投した。", "三輪投手は笑った。", "三輪投手は次も投げる。", language: .japanese)
    #expect(found.count { $0.hasPrefix("三輪") } == 1)
  }

  @Test func anAmpersandJoinsTwoNames() throws {
    let found = try names(
      "De boeren van Land & Vee komen.", "Ook Land & Vee vreest het plan.", language: .dutch)
    #expect(found.contains { $0.contains("Land & Vee") })
    #expect(!found.contains("Vee"))
  }

  @Test func aGivenNameIsShownByTheFullName() throws {
    let found = try names(
      "Megan Hollis won the race.", "Megan trained for years.", "Hollis lives in Hale.",
      "Hale Bay cheered.", language: .english)
    #expect(found.filter { $0.contains("Megan") || $0.contains("Hollis") } == ["Megan Hollis"])
    // What begins another name may be a place.
    #expect(found.contains("Hale") && found.contains("Hale Bay"))
  }

  @Test func aNameShortenedBeforeTheSameLettersIsTheName() throws {
    let found = try names("갤럭시S8은 비싸다.", "갤S8은 작다.", "갤럭시S8은 크다.")
    #expect(found.filter { $0.hasSuffix("S8") } == ["갤럭시S8"])
  }

  @Test func aPartyIsShownOnceByItsFullName() throws {
    let found = try keywords("더불어민주당은 회의를 열었다.", "민주당은 법안을 냈다.", "민주당은 표결을 미뤘다.")
      .filter { $0.text.hasSuffix("민주당") }
    #expect(found.map(\.text) == ["더불어민주당"])
    #expect(found.first?.ranges.count == 3)
  }

  @Test func anAbbreviationInHangulIsShownByItsFullName() throws {
    let found = try names("하천관리기본법(하관법)이 통과됐다.", "하관법은 둑을 지킨다.", "하관법에 시민이 웃었다.")
    #expect(found.contains("하천관리기본법") && !found.contains("하관법"))
  }

  @Test func lettersAreShownForHangulWhereTheyStandMuchOftener() throws {
    let seldom = ["한국하천공사(KRC)는 둑을 쌓았다.", "한국하천공사는 크다.", "KRC는 바쁘다."]
    #expect(try names(seldom[0], seldom[1], seldom[2]).contains("한국하천공사"))
    let often = try names(
      "한국하천공사(KRC)는 둑을 쌓았다.", "KRC는 바쁘다.", "KRC는 둑을 더 쌓는다.", "KRC에 비가 온다.")
    #expect(often.contains("KRC") && !often.contains("한국하천공사"))
  }

  @Test func aPartOfAContinentIsNoOtherNameOfIt() throws {
    let found = try names("동남아시아는 덥다.", "아시아는 넓다.", "아시아에는 나라가 많다.", "동남아시아에 비가 온다.")
    #expect(found.contains("아시아"))
    #expect(found.contains("동남아시아"))
  }

  @Test func thePluralIsNoKeywordOfItsOwn() throws {
    let found = try names("학생들은 도서관을 찾았다.", "학생은 책을 빌렸다.")
    #expect(found.contains("학생"))
    #expect(!found.contains("학생들"))
  }

  @Test func aSurnameWithTheTitleIsThePerson() throws {
    let found = try keywords("오세훈 서울시장은 도서관을 찾았다.", "오 시장은 책을 읽었다.", "오 시장은 웃었다.")
      .filter { $0.text.hasPrefix("오") }
    #expect(found.map(\.text) == ["오세훈"])
    #expect(found.first?.ranges.count == 3)
  }

  @Test func anEnglishSurnameIsShownByTheFullName() throws {
    let found = try keywords(
      "The moths were seen by Noor Castellane.", "The moths came back, Castellane said.",
      "Then Castellane went home.", language: .english
    ).filter { $0.text.contains("Castellane") }
    #expect(found.map(\.text) == ["Noor Castellane"])
    #expect(found.first?.ranges.count == 3)
  }

  @Test func anAgeShowsThatAFirstWordIsAGivenName() throws {
    let found = try keywords(
      "The letter was written by Quenby Castellane, 14, of Hull.", "She said Quenby came back.",
      "Then Quenby went home.", language: .english
    ).filter { $0.text.contains("Quenby") }
    #expect(found.map(\.text) == ["Quenby Castellane"])
  }

  @Test func casesOfANameAreOneKeyword() throws {
    let ukrainian = try names(
      "Міст є у Мирополі.", "Дорога веде до Мирополя.", language: .ukrainian)
    #expect(ukrainian.count { $0.hasPrefix("Миропол") } == 1)
    let hungarian = try names(
      "A hajó itt van, Győrben.", "A vonat ott van, Győrnél.", "A híd is, Győr felett.",
      language: .hungarian)
    #expect(hungarian.filter { $0.hasPrefix("Győr") } == ["Győr"])
  }

  @Test func aPartInsideACompoundNeedsPlacesOfItsOwn() throws {
    let once = try names("창업거리가 열렸다.", "창업거리에 손님이 왔다.", "창업거리는 길다.", "창업을 돕는다.")
    #expect(once.contains("창업거리"))
    #expect(!once.contains("창업"))
    let often = try names("창업거리가 열렸다.", "창업을 돕는다.", "창업이 늘었다.")
    #expect(often.contains("창업거리"))
    #expect(often.contains("창업"))
  }

  @Test func aHanjaForACountryIsNoPartOfTheName() throws {
    let found = try names("中실리콘밸리에 손님이 온다.", "실리콘밸리는 크다.")
    #expect(found.contains("실리콘밸리"))
    #expect(!found.contains { $0.hasPrefix("中") })
  }

  @Test func aTitleApartFromTheTextHasNoPlacesInIt() throws {
    let found = try keywords("주민들은 도서관을 찾았다.", title: "미술관, 도서관 열다")
    let (library, museum) = (
      found.first { $0.text == "도서관" }, found.first { $0.text == "미술관" }
    )
    #expect(library?.ranges.count == 1)
    #expect(museum?.ranges == [])
  }

  @Test func whatIsSaidInAHeadlineIsNoKeyword() throws {
    let found = try keywords("오세훈 시장은 거리를 찾았다.", title: "오세훈 “정신이 번쩍 든다”").map(\.text)
    #expect(!found.contains("정신"))
    let quoted = try keywords("이 글은 소설을 다룬다.", title: "“반봉건” 의식 연구").map(\.text)
    #expect(quoted.contains { $0.hasPrefix("반봉건") })
  }
}

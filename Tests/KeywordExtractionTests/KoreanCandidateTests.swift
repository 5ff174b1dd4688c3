import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct KoreanCandidateTests {
  private func candidates(
    _ sentences: String..., extent: NounPhraseCandidates.Extent = .longest
  ) -> [String] {
    let text = KeywordDocument(TestDocuments.document(sentences, language: .korean))
    return NounPhraseCandidates(extent: extent).candidates(of: text).map {
      text.document.body.text.string(in: $0.first.range)
    }
  }

  @Test func nounsAcrossSpacesMakePhrasesAndParticlesEndThem() {
    let found = candidates("부산시는 항구 도서관을 새로 열었다.")
    #expect(found.contains("부산시"))
    #expect(found.contains("항구 도서관"))
  }

  @Test func partsOfPhrasesAreCandidatesWhenAskedFor() {
    let found = candidates("부산시는 항구 도서관을 새로 열었다.", extent: .all)
    #expect(Set(["항구", "도서관", "항구 도서관"]).isSubset(of: found))
  }

  @Test func aNameLosesItsTitle() {
    let found = candidates("오세훈 서울시장은 도서관을 찾았다.")
    #expect(found.contains("오세훈"))
    #expect(!found.contains { $0.contains("시장") })
  }

  @Test func aNameLosesTheOfficeBeforeItsTitle() {
    let found = candidates("이재용 삼성전자 부회장은 공장을 찾았다.", extent: .all)
    #expect(found.contains("이재용"))
    #expect(found.contains("삼성전자"))
    #expect(!found.contains { $0.contains("부회장") || $0.contains("이재용 삼성") })
  }

  @Test func aSurnameBeforeAFormerTitleIsAnotherPlaceOfTheName() {
    let text = KeywordDocument(
      TestDocuments.document(["정세균 전 국무총리가 왔다.", "정 전 총리는 웃었다."], language: .korean))
    let names = NounPhraseCandidates(extent: .all).candidates(of: text)
      .filter { text.string(in: $0.first.range) == "정세균" }
    #expect(names.map(\.count) == [2])
  }

  private func count(of name: String, in sentences: String...) -> Int {
    let text = KeywordDocument(TestDocuments.document(sentences, language: .korean))
    return NounPhraseCandidates(extent: .all).candidates(of: text)
      .first { text.string(in: $0.first.range) == name }?.count ?? 0
  }

  @Test func aSurnameWithAnHonorificIsAnotherPlaceOfTheName() {
    #expect(count(of: "노은별", in: "노은별(51) 씨가 등대를 고쳤다.", "노 씨는 밤마다 불을 켠다.") == 2)
  }

  @Test(arguments: ["(51·여)", "(여·51)", "(51, 남)", "(51)"])
  func anAgeMayHaveASexBesideIt(_ brackets: String) {
    #expect(count(of: "노은별", in: "노은별\(brackets) 박사가 등대를 고쳤다.", "노 박사는 불을 켠다.") == 2)
  }

  @Test func aCallingIsATitleBehindASurnameThatIsKnown() {
    let sentences = ["노은별(51) 선장이 등대를 고쳤다.", "노 선장은 불을 켠다.", "선장은 배를 몬다."]
    let text = KeywordDocument(TestDocuments.document(sentences, language: .korean))
    let counts = NounPhraseCandidates(extent: .all).candidates(of: text).map {
      "\(text.string(in: $0.first.range)) \($0.count)"
    }
    #expect(counts.contains("노은별 2") && counts.contains("선장 1"))
  }

  @Test func aSurnameMayHaveTwoSyllables() {
    #expect(count(of: "남궁별", in: "남궁별(51) 교수가 등대를 고쳤다.", "남궁 교수는 불을 켠다.") == 2)
    #expect(count(of: "남궁", in: "남궁별(51) 교수가 등대를 고쳤다.", "남궁 교수는 불을 켠다.") == 0)
  }

  @Test func aHeadlineLosesAShortenedParticle() {
    let document = TestDocuments.document(
      ["부산은 조용하다.", "부산에는 비가 온다."], title: "부산선 조용", language: .korean)
    let text = KeywordDocument(document)
    let names = NounPhraseCandidates(extent: .all).candidates(of: text)
      .map { text.string(in: $0.first.range) }
    #expect(names.contains("부산") && !names.contains("부산선"))
  }

  @Test func aNameThatTheDictionaryLacksLosesItsTitle() {
    let found = candidates("핸들러 표보슬 박사와 건축가 변솔찬은 도서관을 찾았다.", extent: .all)
    #expect(found.contains("표보슬") && found.contains("변솔찬"))
    #expect(!found.contains { $0.contains("박사") || $0.contains("건축가 변") })
  }

  @Test func whatTellsBeforeANameWhoBearsItIsNoPartOfIt() {
    let found = candidates("배우 변솔찬은 배급사 새품픽처스와 영화 제작을 논의했다.", extent: .all)
    #expect(found.contains("변솔찬") && found.contains("새품픽처스"))
    #expect(found.contains("영화 제작"))
    #expect(!found.contains { $0.hasPrefix("배우 ") || $0.hasPrefix("배급사 ") })
  }

  @Test func aForeignNameIsWholeAndItsSurnameIsAnotherPlaceOfIt() {
    let sentences = ["로버트 브레넌 대사가 항구를 찾았다.", "브레넌은 배를 탔다.", "어민은 브레넌에게 굴을 주었다."]
    #expect(count(of: "로버트 브레넌", in: sentences[0], sentences[1], sentences[2]) == 3)
    #expect(count(of: "브레넌", in: sentences[0], sentences[1], sentences[2]) == 0)
  }

  @Test(arguments: [
    ("웬디 도허티", "웬디 도허티 나린국 외무부 차관은 항구를 찾았다.", "도허티 차관은 다리를 건넜다."),
    ("도널드 레클리프", "도널드 레클리프 전 대통령은 항구를 찾았다.", "레클리프 전 대통령은 다리를 건넜다."),
    ("기시다 하루노", "기시다 하루노 총리는 항구를 찾았다.", "기시다 총리는 다리를 건넜다."),
  ])
  func aForeignNameIsWholeBeforeATitleHoweverLong(
    _ name: String, _ first: String, _ second: String
  ) {
    #expect(count(of: name, in: first, second) == 2)
  }

  @Test(arguments: [
    ("해양관리감독원", "해양관리감독원은 배를 살폈다.", "해감원은 배를 묶었다."),
    ("종합어업소득세", "종합어업소득세가 오른다.", "종소세는 내년에 오른다."),
    ("항만권익보호위원회", "항만권익보호위원회는 회의를 열었다.", "항권위는 뜻을 모았다."),
  ])
  func aShortNameIsAPlaceOfTheFullOne(_ name: String, _ first: String, _ second: String) {
    #expect(count(of: name, in: first, second) == 2)
  }

  @Test func aShortNameOfTwoOrInAPhraseStaysItself() {
    let two = "해양관리감독원과 해안감시연구원은 배를 살폈다."
    #expect(count(of: "해감원", in: two, "해감원은 배를 묶었다.") == 1)
    let phrase = candidates("해양관리감독원은 배를 살폈다.", "해감원 개편을 미뤘다.", extent: .all)
    #expect(phrase.contains("해감원 개편"))
    // Syllables in another order, and words that only begin alike, are no short names.
    #expect(count(of: "감해원", in: "해양관리감독원은 배를 살폈다.", "감해원은 문을 닫았다.") == 1)
  }

  @Test func aSurnameThatTwoBearOrThatBeginsAPhraseStaysItself() {
    let found = candidates(
      "로버트 브레넌과 제임스 브레넌이 왔다.", "브레넌은 웃었다.", "로라 카잔도 왔다.", "카잔 재단은 돈을 냈다.",
      extent: .all)
    #expect(Set(["로버트 브레넌", "제임스 브레넌", "브레넌", "카잔 재단"]).isSubset(of: found))
  }

  @Test func aQuotedNameIsWhole() {
    let found = candidates("소설 ‘겨울의 우물’과 《산 너머 우체국》이 나왔다.", "서점은 겨울의 우물을 더 들였다.")
    #expect(found.contains("겨울의 우물") && found.contains("산 너머 우체국"))
    #expect(!found.contains("우물") && !found.contains("우체국"))
  }

  @Test func aPieceOfSpeechIsNoName() {
    let found = candidates("그는 ‘우물을 청소’했고 ‘우물이 깊다’고 했다.", extent: .all)
    #expect(found.contains("우물"))
    #expect(!found.contains { $0.contains("우물을") || $0.contains("우물이") })
  }

  @Test func aMiddleDotJoinsTwoNounsButNotThree() {
    let found = candidates("시는 하천·항만 정비를 맡는다.", "군은 밭작물·과수·축산 농가를 돕는다.", extent: .all)
    #expect(found.contains("하천·항만") && found.contains("하천"))
    #expect(!found.contains { $0.contains("밭작물·") || $0.contains("과수·") })
  }

  @Test func sharesAndRanksAreNoCandidates() {
    let found = candidates("값은 배럴당 80달러, 갤런당 3달러다.", "비가 나흘째 내린다.")
    #expect(!found.contains { $0.hasSuffix("당") || $0.hasSuffix("째") })
  }

  @Test func theSignOfASocietyBeginsAName() {
    #expect(candidates("㈔열린숲모임이 나무를 심었다.").contains("열린숲모임"))
  }

  @Test func aUnitBehindPerCentIsNoCandidate() {
    #expect(!candidates("금리가 0.25%포인트 내렸다.").contains("포인트"))
  }

  @Test func theHeadOfAPlaceIsAPlaceOfIt() {
    let text = KeywordDocument(
      TestDocuments.document(["서울시는 거리를 고쳤다.", "오세훈 서울시장이 왔다."], language: .korean))
    let places = NounPhraseCandidates(extent: .all).candidates(of: text)
      .filter { text.string(in: $0.first.range) == "서울시" }
    #expect(places.map(\.count) == [2])
  }

  @Test func aGenitiveWithoutASpaceAndADeterminerThatTouchesBelongToTheName() {
    let found = candidates("국민의힘은 한부모가정을 돕는 법을 냈다.", "시민의 힘은 크다.")
    #expect(found.contains("국민의힘"))
    #expect(found.contains("한부모가정"))
    #expect(!found.contains { $0.hasPrefix("시민의") })
  }

  @Test func anHonorificMayTouchItsName() {
    #expect(count(of: "노은별", in: "노은별씨가 등대를 고쳤다.", "노씨는 밤마다 불을 켠다.") == 2)
    #expect(count(of: "노은별", in: "노은별(여·51)씨가 왔다.", "사람들은 노씨를 반겼다.") == 2)
    #expect(count(of: "노모", in: "노모씨는 가게에서 돈을 훔쳤다.") == 0)
  }

  @Test func aNameMayEndInTheSyllableOfAParticle() {
    let bay = ["나래만 굴이 줄었다.", "배는 나래만에서 떠난다.", "나래만에 비가 온다.", "군은 나래만을 치운다."]
    #expect(count(of: "나래만", in: bay[0], bay[1], bay[2], bay[3]) == 4)
    #expect(count(of: "나무", in: "나무만 심었다.", "나무만 보았다.", "나무만 옮겼다.") == 3)
    #expect(count(of: "한별도", in: "한별도 사장은 웃었다.", "한별도 사장이 왔다.", "한별도 사장에게 준다.") == 3)
  }

  @Test func aPrefixInsideAWordPartsItNot() {
    let found = candidates("전국소상공인협의회는 모임을 연다.")
    #expect(found.contains("전국소상공인협의회"))
  }

  @Test func aNumberWithAPrefixIsNoCandidate() {
    #expect(!candidates("제22기 협의회가 열렸다.").contains { $0.contains("22") })
  }

  @Test func namesOfTheBodyRepairThoseOfTheTitle() {
    let document = TestDocuments.document(
      ["이호승 실장과 문승욱 장관이 만났다.", "이호승 실장은 웃었다.", "문승욱 장관도 웃었다."],
      title: "이호승-문승욱, 사장단 만나", language: .korean)
    let found = NounPhraseCandidates(extent: .all).candidates(of: KeywordDocument(document))
    let text = KeywordDocument(document)
    let names = found.map { text.string(in: $0.first.range) }
    #expect(!names.contains("호승") && !names.contains("문승"))
  }

  @Test func reportersTimesAndNumbersAreNoCandidates() {
    let found = candidates("지난달 31일 도서관에 책 3000여 권이 들어왔다.", "전혜진 기자")
    #expect(!found.contains { $0.contains("지난달") || $0.contains("31") || $0.contains("3000") })
    #expect(!found.contains { $0.contains("기자") || $0.contains("전혜진") })
  }

  @Test func aGlossIsAnotherNameOfWhatItExplains() throws {
    let document = TestDocuments.document(
      ["한국투자공사(KIC)가 보고서를 냈다.", "KIC는 투자를 늘린다.", "한국투자공사는 수익을 냈다."], language: .korean)
    let keywords = try KeywordExtractor(ranker: TFIDFKeywordRanker()).keywords(of: document)
    let names = keywords.filter { $0.text == "KIC" || $0.text == "한국투자공사" }
    #expect(names.count == 1)
    #expect(names.first?.ranges.count == 4)
  }

  @Test func hiddenNamesAreNoKeywords() {
    let found = candidates("A사와 탁모는 부두 규모를 두고 다퉜다.", "K팝 축제가 열렸다.", extent: .all)
    #expect(!found.contains("A사") && !found.contains("탁모"))
    #expect(found.contains("K팝 축제"))
  }

  @Test func headingsOfDetailsAreNoKeywords() {
    let found = candidates("등대학교 접수기간은 닷새이고 신청방법은 전화이다.", extent: .all)
    #expect(found.contains("등대학교"))
    #expect(!found.contains { $0.contains("기간") || $0.contains("방법") })
  }

  @Test func whatTellsThePlaceIsNoPartOfAName() {
    let found = candidates("남부산림관리소관내 숲은 넓다.", extent: .all)
    #expect(found.contains("남부산림관리소") && !found.contains { $0.contains("관내") })
  }

  @Test func theHeadlineMayLeaveTheEndOfALongNameOut() {
    let text = KeywordDocument(
      TestDocuments.document(
        ["남해항만운영위원회는 등대를 칠했다."], title: "남해항만운영위, 등대 칠해", language: .korean))
    let names = NounPhraseCandidates(extent: .all).candidates(of: text)
      .filter { text.string(in: $0.first.range).hasPrefix("남해항만운영위") }
    #expect(names.map(\.count) == [2])
  }

  @Test func theNameOfAColumnInBracketsIsNoKeyword() throws {
    let document = TestDocuments.document(
      ["코스피가 외국인 매수에 힘입어 나흘 만에 올랐다.", "외국인은 반도체 주식을 사들였다."],
      title: "[마감시황] 코스피, 외국인 매수에 반등", language: .korean)
    let keywords = try KeywordExtractor(ranker: LearnedKeywordRanker())
      .keywords(of: document, count: 10).map(\.text)
    #expect(keywords.contains("코스피") && !keywords.contains("마감시황"))
  }
}

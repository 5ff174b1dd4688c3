import Testing
import TextAnalysis

@testable import ArticleCleaning

/// Subheads that archives join to the first sentence of the body.
@Suite struct JoinedSubheadTests {
  private static let after = "공사비 140억원은 도와 군이 절반씩 낸다. 개관은 내년 봄이다."

  private func expectCut(_ subheads: String, _ sentence: String) {
    let cleaned = CleanedStrings("\(subheads) \(sentence) \(Self.after)")
    #expect(cleaned.body == ["\(sentence) \(Self.after)"])
    #expect(cleaned.removed.map(\.text) == [subheads])
    #expect(cleaned.rules == ["subhead"])
  }

  @Test(arguments: [
    ("나린군, 새 도서관 착공", "나린군은 4일 읍내에서 새 도서관의 첫 삽을 떴다고 밝혔다."),
    ("나린군, 새 도서관 위해 빈터 살펴야", "나린군이 읍내 빈터에 새 도서관을 짓는다."),
    ("홍길동 “주차장 더 만들어 불편 덜 것”", "홍길동 나린군수는 4일 새 도서관 둘레에 주차장을 더 만들겠다고 말했다."),
  ])
  func aNameThatComesAgainStartsTheSentence(subheads: String, sentence: String) {
    expectCut(subheads, sentence)
  }

  @Test(arguments: [
    ("군수 “내년 봄 개관” 군의회 “예산 다시 따질 것”", "읍내 주민들이 새 도서관을 기다린다."),
    ("설계안 공개…설계사 “바람길 따라 창 낼 것”", "나린군이 새 도서관의 설계안을 내놓았다."),
    ("\"섬마을 배편 늘릴 것\" \"뱃삯 절반은 군이 낼 것\"", "홍길동 나린군수는 4일 새 배편을 알렸다."),
    ("“섬마을 배편, 두 배로 늘릴 것”", "나린군은 섬마을 배편을 하루 네 번으로 늘린다고 4일 밝혔다."),
    ("“새 부두가 먼저”", "홍길동 나린군 의원은 4일 “낡은 선착장은 위험하다”며 예산을 요구했다."),
  ])
  func aQuotationThatNobodyTakesUpEndsTheSubheads(subheads: String, sentence: String) {
    expectCut(subheads, sentence)
  }

  @Test(arguments: [
    ("섬마을 배편 하루 네 번으로 확대", "해양수산부는 다음 달부터 섬마을 배편을 늘린다."),
    ("새 부두 예산 삭감 우려 주민 설명회 재촉구", "홍길동 나린군 의원이 새 부두의 예산을 따졌다."),
    ("뱃삯 절반 군비로 지원", "나린군(군수 홍길동)은 섬마을 주민의 뱃삯을 덜어 준다."),
    ("‘여객선 안전’ 특별 점검", "4일 해양수산부가 여객선 서른 척을 살폈다."),
    ("선착장 세 곳 수리비 상승 ↑", "정부는 낡은 선착장을 고치는 데 더 많은 돈을 쓴다."),
    ("섬마을 배편 늘려…뱃길 안전도 점검", "국회가 섬마을 뱃길을 살피는 법을 고쳤다."),
  ])
  func aHeadlinesEndBeforeAnActorEndsTheSubheads(subheads: String, sentence: String) {
    expectCut(subheads, sentence)
  }

  @Test(arguments: [
    ("섬마을 선착장 보수비 40억 확보…주민 “숙원 풀렸다”", "나린군의 가장 오래된 선착장이 내년 봄까지 새로 단장된다."),
    ("갯벌 체험장 조성 논란 환경단체 “생태계 훼손 우려” 반발", "나린군이 갯벌 한가운데에 체험장을 짓겠다고 밝히면서 논란이 커지고 있다."),
    ("여객선 한 척뿐…안개 끼면 발 동동 “새 배 도입 서둘러야”", "섬마을 주민들이 낡은 여객선 한 척에 기대어 뭍을 오가고 있다."),
    ("청년 농부 100명 모집…월 110만 원 3년 지원", "들녘도는 청년 농부 100명을 뽑아 한 달 110만 원을 3년 동안 준다고 5일 밝혔다."),
  ])
  func subheadsGoByWhatAllOfTheirWordsShow(subheads: String, sentence: String) {
    expectCut(subheads, sentence)
  }

  @Test func aPageWithLinesAboveTheSentenceNeedsMore() {
    let front = "올해도 청년 농부 모집"
    let sentence = "들녘도는 청년 농부 100명을 뽑아 한 달 110만 원을 3년 동안 준다고 5일 밝혔다."
    let cleaned = CleanedStrings("들녘도 소식지\n\n\(front) \(sentence) \(Self.after)")
    #expect(!cleaned.removed.map(\.text).contains(front))
    expectCut(front, sentence)
  }

  @Test(arguments: [
    "“배가 하루 한 번뿐이라 아이가 아프면 막막합니다.” 섬마을 선착장에서 만난 주민이 한숨을 쉬었다.",
    "섬마을 선착장 보수 공사가 자재 부족으로 두 달째 멈춰 주민들이 불편을 겪고 있다.",
    "지난해 나린군을 찾은 관광객 수가 사상 처음으로 200만 명을 넘어선 것으로 나타났다.",
    "나린군(군수 홍길동)은 올해 시작한 갯벌 지원 사업의 상반기 추진 실적이 목표 200명에 이르렀다고 5일 밝혔다.",
    "올여름 긴 장마 탓에 배추와 무 등 김장 채소 값이 한 달 만에 두 배 가까이 올랐다.",
    "솔내대 해양연구소 홍길동 박사 연구팀은 굴 껍데기로 시멘트를 대신할 재료를 만들었다고 4일 밝혔다.",
    "국내 최대 여객선사인 나린해운이 다음 달 1일부터 섬을 오가는 모든 배의 운임을 올린다.",
    "부모와 함께 바닷가를 걷던 여섯 살 아이가 파도에 휩쓸려 해경이 수색에 나섰다.",
    "나린해운(사장 홍길동)은 여름철 뱃길을 스무 편으로 개편하여 다음 달 12일 새 시간표를 알릴 계획이다.",
    "'섬마을 배편 두 배 확대 추진 청년 농부 100명 지원'을 내건 나린군은 4일 새 조례를 알렸다.",
    "나린군 공무원 노조 지부장 선거에 나선 홍길동 후보 측은 4일 상대 후보의 공약을 비판했다.",
  ])
  func wholeSentencesStayWhole(sentence: String) {
    let page = "\(sentence) \(Self.after)"
    #expect(CleanedStrings(page).body == [page])
  }

  @Test func theFirstBoxOfAPressReleaseStartsTheSentence() {
    expectCut("- 섬마을 주민의 뱃삯을 덜어 준다 - □", "나린항만청은 4일 뱃삯을 절반으로 내렸다.")
  }

  @Test(arguments: [
    // Nouns before a name that belong to it.
    "나린군 섬마을 배편 확대 추진위원회가 4일 첫 회의를 열었다.", "전임 나린군 도서관 건립 지원 특별위원회(위원장 홍길동)는 4일 문을 닫았다.",
    "나린군 새 도서관 설계 공모 심사를 맡은 홍길동 의원이 4일 결과를 알렸다.", "솔내대학교 해양수산 분야 협력 연구소가 4일 문을 열었다.",
    // The name comes again inside the sentence.
    "나린군, 솔내군, 바다군이 새 배편을 두고 다투는 가운데 나린군은 4일 물러섰다.",
    "나린군, 솔내군과 손잡은 섬마을 주민 모임을 만난 나린군은 4일 새 배편을 약속했다.",
    // Quotations that belong to the sentence.
    "“배가 하루 한 번뿐이라 아이가 아프면 막막” 섬마을 주민 홍길동 씨는 이렇게 말했다.",
    "“새 배편 꼭 있어야” 한 주민이 선착장 벽에 적은 글이다.",
    "나린군은 “배편 두 배”, “뱃삯 절반”, “새 부두 건설” 구호가 적힌 종이를 뗐다.",
    "나린군이 “배편 두 배로 늘리기” 사업이 끝났다고 4일 밝혔다.",
    "군수 후보는 \"배편을 두 배로\" 의원 후보는 \"뱃삯을 절반으로\" 구호가 다르다고 말했다.",
    // A relative clause, and a subject with a particle before it.
    "섬마을 배편을 두 배로 늘려 달라는 주민들의 요구에 정부는 4일 답을 내놓았다.",
    "새 부두를 놓고 다툼이 커지자 해양수산부는 4일 공사를 멈추기로 했다.",
    "섬마을 뱃길에 쓰일 예산은 정부 지원 국회가 4일 심사했다.",
  ])
  func aSentenceThatOnlyLooksSoStays(sentence: String) {
    let page = "\(sentence) \(Self.after)"
    let cleaned = CleanedStrings(page)
    #expect(cleaned.body == [page])
    #expect(cleaned.removed.isEmpty)
  }

  @Test func aBoxBehindAStatementOrAnotherBoxStays() {
    for page in [
      "□ 6월 뱃삯은 지난해보다 3% 상승 o 유람선은 5% 상승□ 여객선 운임은 지난달과 같다. 화물 운임도 그대로다.",
      "나린항만청은 4일 뱃삯을 내렸다.□ 여객선 운임은 지난달과 같다. 화물 운임도 그대로다.",
    ] {
      #expect(CleanedStrings(page).removed.isEmpty)
    }
  }

  @Test func aNameBehindAWordThatEndsNoHeadlineIsNotEnough() {
    let page = "솔내건설, 나린읍 아파트 세 단지 봄빛 솔내건설이 나린읍에서 아파트를 내놓는다. \(Self.after)"
    // The model of all words tells more than the signs of these rules do.
    #expect(ArticleCleaner.withoutSeamModel.clean(SourceText(page)).removed.isEmpty)
  }

  @Test func laterSentencesNeedTheEndOfAHeadline() {
    let page = "군은 새 배편을 알렸다. 나린군, 솔내군 봄빛 나린군은 4일 새 배편을 알렸다. \(Self.after)"
    #expect(CleanedStrings(page).body == [page])
  }

  @Test func anOpenQuotationIsNotCut() {
    let page = "군수 \"섬마을 배편 확대 정부가 나서서 해야 할 일\"이라고 홍길동 군수가 4일 말했다. \(Self.after)"
    #expect(CleanedStrings(page).body == [page])
  }

  @Test(arguments: [
    "섬마을 배편 확대 나린항만청(청장 홍길동)과 솔내공사(사장 김철수)는", "나린군 초선 68명 수사 뉴시스 나린항만청(NPA)은",
    "섬 주민 \"뱃길은 생명줄\" 나린항 \"새 배 두 척 더\" 4일 나린항의 모습은",
  ])
  func subheadsBeforeOfficesSourcesAndDaysGo(front: String) {
    let page = "\(front) 새 배편을 알리며 섬마을 주민 500명의 뱃길을 두 배로 넓힌다고 밝혔다. \(Self.after)"
    #expect(CleanedStrings(page).rules.contains("subhead"))
  }

  @Test func laterSubheadsGoWhereTheNameComesAgain() {
    let sentence = "나린항만청은 4일 새 배편을 알리고 섬마을 주민의 뱃길을 두 배로 넓혔다."
    let cleaned = CleanedStrings(
      "섬에 새 배가 뜬다. 나린항만청, 4일 새 배편 발표 관계자 “섬 주민에게 기쁜 소식” \(sentence) \(Self.after)")
    #expect(cleaned.removed.map(\.text) == ["나린항만청, 4일 새 배편 발표 관계자 “섬 주민에게 기쁜 소식”"])
  }

  @Test func aLabelWithAnEqualsSignGoesBeforeASubject() {
    let cleaned = CleanedStrings(
      "섬에 새 배가 뜬다. ▲나린군, 별 관측소 개관=나린군은 28일 산꼭대기에 관측소를 연다. \(Self.after)")
    #expect(cleaned.removed.map(\.text) == ["▲나린군, 별 관측소 개관="])
  }

  @Test func whatABodySaysOfAnOfficeStays() {
    let page = "□ 나린군 소속 행정기관인 나린항만청(청장 홍길동)과 솔내공사(사장 김철수)는 4일 새 배편을 알렸다. \(Self.after)"
    #expect(CleanedStrings(page).body == [page])
  }
}

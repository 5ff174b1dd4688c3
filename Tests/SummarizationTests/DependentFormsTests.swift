import Testing
import TextAnalysis

@testable import Summarization

@Suite struct DependentFormsTests {
  private func leaning(_ sentence: String, _ language: Language) -> Leaning {
    let text = SourceText(sentence)
    return ReadingForms(of: language).leaning(
      of: text.fullRange, in: text, holding: ByteSet(of: text.fullRange, in: text))
  }

  @Test(arguments: [
    "지난해 늦은 비가 이어진 데다 일손이 모자랐던 영향이다.", "배가 낡아 자주 멈춰 섰기 때문입니다.",
    "주민들이 밤새 둑을 지킨 덕분이다.", "다리가 끊긴 뒤였다.", "나린군은 빚을 다 갚은 셈이다.",
    "뱃길을 넓히기 위해서다.", "뱃삯을 낮춘 결과다.", "다리가 끊긴 지 석 달 만이다.",
    "주민들이 떠날 수 있다는 판단에서다.", "2009년 이후 처음이다.", "대신 나린군은 뱃삯을 낮췄다.", "첫째, 나린군은 뱃삯을 낮춘다.",
    "다음은 나린군수와 나눈 이야기다.", "이 자리에서 나린군수는 계획을 밝혔다.",
    "“배를 새로 짓겠습니다”라고 그는 기자들에게 말했다.",
  ])
  func koreanSentencesThatNeedTheOneBefore(sentence: String) {
    #expect(leaning(sentence, .korean) == .strong)
  }

  @Test(arguments: [
    "배가 늦은 것은 안개 때문이다.", "배가 다시 뜬 것은 석 달 만이다.", "뱃삯이 오른 이유는 기름값 때문이다.", "이번 주 나린항에 새 배가 들어온다.",
    "이 대통령은 4일 나린항을 찾았다.", "대신고등학교는 4일 문을 연다.", "나린군은 뱃삯을 낮춘다.",
  ])
  func koreanSentencesThatStandAlone(sentence: String) {
    #expect(leaning(sentence, .korean) == Leaning.none)
  }

  @Test func aThingJustSpokenOfLeansALittle() {
    #expect(leaning("이번 공사에는 9억 원이 든다.", .korean) == .light)
  }

  @Test func whatOnlySaysWhereMoreIsToldIsLast() {
    #expect(leaning("구체적인 내용은 다음 달에 정해진다.", .korean) == .caption)
    #expect(leaning("상인들 이야기를 더 들어보겠습니다.", .korean) == .caption)
    #expect(leaning("For more details visit the town hall.", .english) == .caption)
  }

  @Test(arguments: [
    ("Il a quitté le port lundi soir.", Language.french),
    ("C'est la deuxième panne cette année.", .french),
    ("Mais il a quitté le port lundi.", .french), ("Er verließ am Montag den Hafen.", .german),
    ("Deshalb fährt die Fähre nicht mehr.", .german), ("Ella salió del puerto el lunes.", .spanish),
    ("Por eso el barco no saldrá hoy.", .spanish),
    ("Ele deixou o porto na segunda-feira.", .portuguese),
    ("Он покинул порт в понедельник.", .russian), ("他们星期一离开了港口。", .chinese),
    ("これは二度目の故障だ。", .japanese), ("そのため船は出なかった。", .japanese),
    ("As a result, the ferry stays in port.", .english),
    ("They left the port on Monday.", .english),
  ])
  func pronounsAndConsequencesLeanInEveryLanguage(sentence: String, language: Language) {
    #expect(leaning(sentence, language) == .strong)
  }

  @Test(arguments: [
    ("Il y a trois ferries dans le port.", Language.french), ("Illier a quitté le port.", .french),
    ("Ernst Moll verließ den Hafen.", .german), ("Cette semaine le ferry ne part pas.", .french),
    ("Онежский порт закрыт.", .russian), ("其他渡轮照常航行。", .chinese),
    ("There are three ferries in the port.", .english),
  ])
  func whatOnlyLooksLikeThemDoesNot(sentence: String, language: Language) {
    #expect(leaning(sentence, language) == Leaning.none)
  }

  @Test func aConnectiveBeforeASubjectLeansALittle() {
    #expect(leaning("Mais le ferry est parti.", .french) == .light)
    #expect(leaning("Aber die Fähre fuhr ab.", .german) == .light)
    #expect(leaning("しかし船は港を出た。", .japanese) == .light)
  }

  @Test(arguments: [
    ("Angry: Neighbour Colin Hale (pictured) washed his car.", Language.english),
    ("Ann Moss ( left ) and her brother at the quay.", .english),
    ("Soldiers line up at the quay on Monday, Nov. 4, 2024.", .english),
    ("The ferry in the storm. (AP Photo/Ann Moss)", .english),
    ("Die Fähre im Hafen. Foto: Anna Moll", .german),
    ("Le ferry au port (photo d'archives).", .french),
    ("渡轮停在港口（资料图）。", .chinese), ("홍길동 나린군수가 4일 나린항에서 인사하고 있다.", .korean),
  ])
  func captionsAreToldByTheirForm(sentence: String, language: Language) {
    #expect(leaning(sentence, language) == .caption)
  }

  @Test(arguments: [
    ("The left wing (founded in 1990) won on Monday.", Language.english),
    ("The council voted on Monday, 4 November.", .english),
    ("홍길동 나린군수(왼쪽)는 4일 뱃삯을 낮춘다고 밝혔다.", .korean),
    ("나린군은 4일부터 나린항에서 배를 짓고 있다.", .korean),
  ])
  func reportsWithBracketsAndDatesAreNone(sentence: String, language: Language) {
    #expect(leaning(sentence, language) == Leaning.none)
  }

  @Test(arguments: [
    ("船の床が沈み、獣医師が昨年から指摘していたためだ。", Language.japanese), ("ガス代が3年で3倍になったことが理由だ。", .japanese),
    ("뱃삯을 내리고 새 배를 띄운 것이 주효했다.", .korean), ("새 배가 섬을 살렸다는 설명이다.", .korean),
  ])
  func causesLeanOnWhatTheyExplain(sentence: String, language: Language) {
    #expect(leaning(sentence, language) == .strong)
  }

  @Test func aJapaneseCauseThatNamesItsEffectStandsAlone() {
    #expect(leaning("船が遅れたのは霧のためだ。", .japanese) == Leaning.none)
    #expect(leaning("値上げの理由は船が古いためだ。", .japanese) == Leaning.none)
  }
}

import ArticleCleaning
import Testing
import TextAnalysis

/// Releases of offices, whose headline and subheads stand before the first sentence on its line.
@Suite struct ReleaseTests {
  private static let sentence = "나린군(군수 홍길동)은 4일 바닷가 옛 창고를 고쳐 만든 새 도서관 공사를 시작했다고 밝혔다."
  private static let rest = " 도서관은 내년 봄에 문을 연다."

  private func body(_ opening: String, title: String? = nil) -> String {
    let text = SourceText(opening + Self.sentence + Self.rest)
    let article = ArticleCleaner().clean(text, knownTitle: title)
    #expect(broken(article, of: text) == nil)
    return article.body.map { text.string(in: $0) }.joined(separator: "|")
  }

  private let whole = sentence + rest

  @Test func subheadsBetweenDashesAreCut() {
    #expect(body("- 내년 봄 개관, 어린이실 두 배로 - ") == whole)
    #expect(body("- 내년 봄 개관 - - 어린이실 두 배로 -") == whole)
    #expect(body("- 내년 봄 개관- 어린이실 두 배로 - ") == whole)
    #expect(body("- 내년 3 - 4월 개관 – ") == whole)
    #expect(body("- 어린이실 두 배로, 주민 모임방도 마련 ") == whole)
  }

  @Test func theSignOfTheFirstParagraphIsCutWithThem() {
    #expect(body("- 내년 봄 개관□ ") == whole)
    #expect(body("- 내년 봄 개관 - □ ") == whole)
    #expect(body("- 내년 봄 개관 ㅇ ") == whole)
    #expect(body("□ ") == "□ " + whole)
  }

  @Test func theDashBeforeTheSentenceIsCut() {
    #expect(body("- 내년 봄 개관- ") == whole)
    #expect(body("- 내년 봄 개관- 바닷가에서 ") == "바닷가에서 " + whole)
    #expect(body("- 바닷가에서 ") == "- 바닷가에서 " + whole)
  }

  @Test func itemsThatAreSentencesStay() {
    let items = "- 나린군이 새 도서관을 짓는다. - 내년 봄에 문을 연다. - "
    #expect(body(items) == items + whole)
    let list = "- 내년 봄 개관 - 어린이실 두 배로 - 주민 모임방 마련 - 주차장 확장, 담장은 헐기로"
    let text = SourceText(list)
    #expect(ArticleCleaner().clean(text).body == [text.fullRange])
  }

  @Test func filesOfANoticeBoardAreNoBody() {
    let files = "착공 (1).jpg[1975 kb] [바로보기] 파일 18-나린군 새 도서관.hwp[62 kb] [바로보기] 파일"
    let many = files + " " + String(repeating: "나린군 새 도서관 착공식 사진 2.jpeg[146 kb] ", count: 9)
    for line in [files, many] {
      let text = SourceText(Self.sentence + "\n" + line)
      let article = ArticleCleaner().clean(text)
      #expect(article.body.map { text.string(in: $0) } == [Self.sentence])
      #expect(article.removed.map(\.rule) == ["board-links"])
    }
    let told = SourceText("군은 착공.jpg(3장)와 설계.pdf를 누리집에 올렸다. 크기는 20 MB가 넘는다.")
    #expect(ArticleCleaner().clean(told).body == [told.fullRange])
  }

  @Test func theKnownHeadlineIsCutOff() {
    let title = "나린군, 옛 창고에 새 도서관 착공"
    #expect(body(title + " ", title: title) == whole)
    #expect(body(title + "- 내년 봄 개관 - ", title: title) == whole)
    #expect(body("나린군, 옛 창고에새 도서관  착공□ ", title: title) == whole)
    #expect(body("나린군 도서관 착공- ", title: "나린군 도서관 착공") == whole)
    #expect(body(title + "\n", title: title) == whole)
    #expect(body("", title: title) == whole)
  }

  @Test func whiteSpaceInTheKnownHeadlineDoesNotMatter() {
    let page = "나린군, 옛 창고에\u{3000}새 도서관 착공"
    #expect(body(page + " ", title: " 나린군,\u{A0}옛 창고에 새 도서관\u{3000}착공\n") == whole)
    #expect(body("□ ", title: "") == "□ " + whole)
    #expect(body("□ ", title: "\u{3000}") == "□ " + whole)
  }

  @Test func aWordWithoutEndBehindTheKnownHeadlineStays() {
    let title = "나린군 새 도서관 착공 준비"
    let text = SourceText(title + " " + String(repeating: "a", count: 40))
    let article = ArticleCleaner().clean(text, knownTitle: title)
    #expect(article.body == [text.fullRange])
  }

  @Test(arguments: [
    // The headline is the beginning of the first sentence.
    ("나린군 아침 소식 모음입니다. 새 도서관이 문을 열었다고 군이 밝혔다.", "나린군 아침 소식 모음"),
    ("나린군 새 도서관 소식 전합니다. 새 도서관이 문을 열었다고 군이 밝혔다.", "나린군 새 도서관 소식"),
    ("나린군 새 도서관은 바닷가 옛 창고를 고쳐 만들어 내년 봄에 문을 연다.", "나린군 새 도서관"),
    ("나린군(羅隣郡)은 바닷가에 있는 군으로 고운 모래로 이름난 곳이다.", "나린군"),
    ("나린군·솔내군은 바닷가에 있는 두 군으로 고운 모래로 이름난 곳이다.", "나린군"),
    ("나린군 바닷가 옛 창고(동관)는 군이 고쳐 도서관으로 쓰는 곳이다.", "나린군 바닷가 옛 창고"),
    ("Kestrel-class ships were built in 1931 for the navy of the islands.", "Kestrel"),
    ("The kite – a bird of the coast – is seldom seen in the winter.", "The kite"),
    ("The town of old Wrenfield – a port – is seldom quiet.", "The town of old Wrenfield"),
    ("The Wrens (band) were formed in 1989 in a small harbour town.", "The Wrens"),
    (
      "Code of the Harbour Masters (CHM) is the law of all ports here.",
      "Code of the Harbour Masters"
    ),
    ("나린군 바닷가는 고운 모래로 이름난 곳으로 여름이면 많은 사람이 찾는다.", "나린군"),
    ("The old harbour of Wrenfield is quiet. It will stay so.", "The old harbour of Wrenfield"),
  ])
  func whatIsNoHeadlineStays(_ string: String, _ title: String) {
    let text = SourceText(string)
    let article = ArticleCleaner().clean(text, knownTitle: title)
    #expect(article.body == [text.fullRange])
  }

  @Test(arguments: [" - ", "- ", " – ", " — ", " | "])
  func theKnownHeadlineOfAnyLanguageIsCutWithTheSignBehindIt(_ sign: String) {
    let title = "Old harbour to become a library"
    let sentences = "The town of Wrenfield said so on Monday. Work begins in May."
    let text = SourceText(title + sign + sentences)
    let article = ArticleCleaner().clean(text, knownTitle: title)
    #expect(article.body.map { text.string(in: $0) } == [sentences])
    #expect(article.removed.map(\.rule) == ["headline", "separator"])
  }

  @Test func aHeadlineRemovedFurtherDownIsNotTheKnownOne() {
    let headline = "나린군, 옛 창고에 새 도서관 착공"
    for line in ["바닷가 군청에서", "솔내 L69 3BX, 나린."] {
      let text = SourceText("\(headline)\n\(line)\n\(headline)\n\(Self.sentence)")
      for title in [headline, "나린군 새 소식", line] {
        #expect(broken(ArticleCleaner().clean(text, knownTitle: title), of: text) == nil)
      }
    }
  }

  @Test(arguments: [" - ", " / ", " | ", " : ", "- "])
  func theSignBehindTheKnownHeadlineIsCut(_ sign: String) {
    let title = "나린군, 옛 창고에 새 도서관 착공"
    #expect(body(title + sign, title: title) == whole)
  }

  @Test func aCaptionBehindTheSignLeavesNothingInTheBody() {
    let title = "나린군, 옛 창고에 새 도서관 착공"
    let text = SourceText(title + " – 벽돌을 쌓고 있다. 홍길동 기자 바닷가")
    let article = ArticleCleaner().clean(text, knownTitle: title)
    #expect(broken(article, of: text) == nil)
    #expect(article.removed.map(\.rule) == ["headline", "caption"])
    #expect(article.body.map { text.string(in: $0) } == ["바닷가"])
  }

  @Test(arguments: [
    "연안과         담당자    사무관   홍길동   (044-000-5312)", "이 보도자료는 나린군 누리집에서도 보실 수 있습니다.",
  ])
  func rowsOfContactsAndNotesOnTheReleaseGo(line: String) {
    let cleaned = CleanedStrings("\(whole)\n\n\(line)")
    #expect(cleaned.body == [whole] && cleaned.removed.map(\.text) == [line])
  }
}

import ArticleCleaning
import Testing
import TextAnalysis

/// SplitMix64 (Steele, Lea, Flood 2014), for inputs that are the same on every run.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct LosslessnessTests {
  private static let pieces = [
    "홍길동 기자", "name@example.com", "@", "a@b.", "ⓒ", "무단전재 및 재배포 금지", "(서울=연합뉴스)", "[", "]", "<저작권자",
    ">", "다.",
    "보고 있다. ", "연합뉴스", " 제공", "사진=", "관련기사", "\n", "\r\n", "\n\n", " ", "  ", "\t", "“", "”", "\"",
    ".", "…",
    "입력 2024.08.04", "창닫기 기사를 추천 하셨습니다", "베스트 추천 뉴스", "뉴스", "홈", "#태그", "LONDON (Reuters) - ",
    "By Jane Doe", "▶",
    "▲", "※ 이 기사는", "\u{0}", "🙂", "👩‍👩‍👧", "\u{1112}\u{1161}\u{11AB}", "\u{3000}", "\u{FEFF}", "\u{A0}",
    "é", "정부는 새 계획을 발표했다. ",
    "The council met on Monday. ", "Getty Images", "/", "=", "-", "[앵커]", "썝蹂몃낫湲", "<끝>",
    "Subscribe", "왼쪽부터 ", "4일 오후 ", "모습. ", "2021.6.2/", "자료사진", "온라인 중앙일보", "관련기사 2건 더보기", "지금까지 ",
    "입니다.", "facebook twitter share", "새 도서관 열어", "새 도서관 열어\n", "- 내년 봄 개관 -", "□", "ㅇ ", "|",
    "알림.hwp[12 kb] [바로보기]", "나린군(군수 홍길동)은 ",
  ]

  /// A headline that may be given with a page: none, a line of it, or what it begins with.
  private func title(
    of page: String, using random: inout some RandomNumberGenerator
  ) -> String? {
    switch Int.random(in: 0...3, using: &random) {
    case 0: nil
    case 1: "새 도서관 열어"
    case 2: page.split(separator: "\n").randomElement(using: &random).map(String.init)
    default:
      String(page.unicodeScalars.prefix(Int.random(in: 0...30, using: &random)))
    }
  }

  @Test func everythingOutsideTheRangesIsWhiteSpaceOnRandomPages() {
    var random = SplitMix64(state: 20_240_804)
    for _ in 0..<6_000 {
      var string = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        string += Self.pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { string += " " }
      }
      let text = SourceText(string)
      let title = title(of: string, using: &random)
      if let problem = broken(ArticleCleaner().clean(text, knownTitle: title), of: text) {
        Issue.record("\(problem) in \(string.debugDescription) with \(title ?? "no title")")
        return
      }
    }
  }

  @Test func randomScalarsAreAccountedFor() {
    var random = SplitMix64(state: 7)
    for _ in 0..<500 {
      var string = ""
      for _ in 0..<Int.random(in: 0...200, using: &random) {
        let value = UInt32.random(in: 0...0x1_FFFF, using: &random)
        if let scalar = Unicode.Scalar(value) { string.unicodeScalars.append(scalar) }
      }
      let text = SourceText(string)
      #expect(broken(ArticleCleaner().clean(text), of: text) == nil)
    }
  }

  @Test func hugeLinesOfMarksAreCleanedInLinearTime() {
    for piece in [
      "a@a.kr ", "ⓒ ", "“", "(", "홍길동 기자 ", "고 있다. 연합뉴스 ", "관련기사 ", "#a ", "1", "\u{0}",
    ] {
      let text = SourceText(String(repeating: piece, count: 200_000 / piece.utf8.count))
      #expect(broken(ArticleCleaner().clean(text), of: text) == nil)
    }
  }

  @Test func manyShortLinesAreCleanedInLinearTime() {
    for piece in ["관련기사\n", "홍길동 기자\n", "같은 제목이 또 나온다\n", "▲ 사진\n", "\n"] {
      let text = SourceText(String(repeating: piece, count: 10_000))
      #expect(broken(ArticleCleaner().clean(text), of: text) == nil)
    }
  }
}

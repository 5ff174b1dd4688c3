import Testing

@Suite struct NoticeInTextTests {
  private static let korean = [
    "솔내군이 낡은 다리를 새로 놓고 강변에 산책로를 만든다고 12일 밝혔다.", "공사는 내년 봄에 시작해 두 해 뒤에 끝난다.",
    "다리 길이는 모두 240m다.", "주민은 나룻배를 무료로 탈 수 있다.", "군은 예산 31억 원을 따로 마련했다.",
  ]
  private static let polite = [
    "솔내군이 낡은 다리를 새로 놓고 강변에 산책로를 만든다고 12일 밝혔습니다.", "공사는 내년 봄에 시작해 두 해 뒤에 끝납니다.",
    "다리 길이는 모두 240m입니다.", "주민은 나룻배를 무료로 탈 수 있습니다.",
  ]
  private static let english = [
    "The county replaces the old bridge over the lower river next year.",
    "Work begins in spring and takes two years, the county council says.",
    "The new bridge is 240 metres long.",
    "Residents may take the ferry for free.",
  ]

  @Test(arguments: [
    "카카오톡 채널을 추가하고 매일 아침 소식을 받아보세요.", "뉴스레터 구독하기", "공유하기", "기사 공유하기", "로그인", "목록",
    "■ 제보하기", "후원하기", "저작권자 ⓒ 솔내신문, 무단 전재 및 재배포 금지", "댓글 3개", "좋아요 12개", "글자 크기 조절",
  ])
  func onlyTheNoticeGoes(notice: String) {
    // Behind a notice of rights polite sentences are those of the page as often as not.
    for sentences in notice.hasPrefix("저작권자") ? [Self.korean] : [Self.korean, Self.polite] {
      let lines = sentences[..<2] + [notice] + sentences[2...]
      #expect(CleanedStrings(lines.joined(separator: "\n\n")).body == sentences)
    }
  }

  @Test(arguments: ["Share this article", "Sign up for our newsletter", "3 Comments"])
  func onlyTheEnglishNoticeGoes(notice: String) {
    let lines = Self.english[..<2] + [notice] + Self.english[2...]
    #expect(CleanedStrings(lines.joined(separator: "\n\n")).body == Self.english)
  }

  @Test func whatAPageSaysBehindANoticeGoesWithIt() {
    let notes = ["뉴스레터 구독하기", "이 기사의 분류는 언론사가 정합니다.", "솔내신문"]
    let page = (Self.korean + notes).joined(separator: "\n\n")
    #expect(CleanedStrings(page).body == Self.korean)
  }

  @Test func whatReadersSayBehindTheirCountGoesWithIt() {
    let talk = ["댓글 2개", "다리가 생기면 꼭 가 볼게요.", "세금이 아깝습니다 정말."]
    let page = (Self.korean + talk).joined(separator: "\n\n")
    #expect(CleanedStrings(page).body == Self.korean)
  }
}

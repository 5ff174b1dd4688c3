import ArticleCleaning
import TestSupport
import Testing
import TextAnalysis

/// What pages say of themselves, in any language, and what is below an article.
@Suite struct PageSpeechTests {
  private static let english = [
    "The mill by the weir has been sold to the village for one crown, its owner said on Friday.",
    "A group of forty neighbours will mend the wheel by the end of the summer of next year.",
  ]

  @Test(arguments: [
    "The Weir Letter is a reader-supported publication. To get new posts, consider becoming a free or paid subscriber.",
    "This post may contain affiliate links. Please read our disclosure policy.",
    "By clicking “Accept All”, you agree to the storing of cookies on your device.",
    "Was this page helpful?", "ALSO READ | Why the lake turned green",
    "Your email address will not be published. Required fields are marked *",
    "Мы используем cookie, чтобы сайт работал лучше.", "Подписывайтесь на наш канал в Telegram.",
    "Нашли опечатку? Выделите текст и нажмите Ctrl+Enter.", "اشترك في نشرتنا البريدية كل صباح.",
    "Wir und unsere Partner verwenden Cookies, um die Seite zu verbessern.",
    "Il vous reste 60 % de cet article à lire. La suite est réservée aux abonnés.",
    "Follow the Weir Letter on Facebook, Instagram and YouTube.",
    "Suivez la Lettre sur Facebook, X, Instagram et WhatsApp.",
    "Noi e i nostri fornitori archiviamo informazioni su un dispositivo.",
    "Cliquez ici pour recevoir notre newsletter.", "Heb je een tip over dit onderwerp?",
    "Mời bạn đọc gửi câu hỏi về tòa soạn.", "Simak berita pilihan kami setiap hari.",
    "Si quieres seguir leyendo este contenido, suscríbete.", "Schrijf je in voor onze nieuwsbrief.",
  ])
  func whatThePageSaysGoes(line: String) {
    let cleaned = CleanedStrings(Self.english.joined(separator: "\n\n\(line)\n\n"))
    #expect(cleaned.body == Self.english)
  }

  @Test(arguments: [
    "본 사이트는 편의를 위해 쿠키를 사용합니다. 쿠키 사용에 동의하시면 확인을 눌러 주세요.", "☞ 방앗간은 왜 멈췄나",
    "삭제한 댓글은 다시 복구할 수 없습니다.", "이 누리집은 대한민국 공식 전자정부 누리집입니다.", "이 기사를 공유합니다",
    "이 글은 새벽신문 회원만 끝까지 볼 수 있습니다.", "이 페이지의 정보와 서비스에 만족하십니까?",
  ])
  func koreanPagesToo(line: String) {
    let body = ["솔내군이 둑길 방앗간을 마을에 팔기로 했다고 4일 밝혔다.", "주민 40명이 내년 여름까지 물레바퀴를 고친다."]
    let cleaned = CleanedStrings(body.joined(separator: "\n\n\(line)\n\n"))
    #expect(cleaned.body == body)
  }

  @Test(arguments: [
    "The shop must not use the word “cookie” on its boxes, the court in the capital ruled on Monday.",
    "Comments on the plan may be sent to the town hall until Friday, the clerk of the council said.",
  ])
  func sentencesOfThatKindStay(sentence: String) {
    let cleaned = CleanedStrings(Self.english.joined(separator: "\n\n\(sentence)\n\n"))
    #expect(cleaned.body == [Self.english[0], sentence, Self.english[1]])
  }

  @Test(arguments: [
    "Comments (2)", "Responses (14)", "3 thoughts on “The mill”", "Reader comments",
  ])
  func whatReadersWroteBelowGoes(heading: String) {
    let cleaned = CleanedStrings(
      Self.english.joined(separator: "\n\n")
        + "\n\n\(heading)\n\npim\n\nMy mother used to take her corn to that mill when I was a child of six."
    )
    #expect(cleaned.body == Self.english)
  }

  @Test func aCounterAboveTheTextEndsNothing() {
    let cleaned = CleanedStrings(
      "The mill is sold\n\nComments (2)\n\n" + Self.english.joined(separator: "\n\n"))
    #expect(cleaned.body == Self.english)
  }

  @Test func aHeadlineWithItsButtonGoes() {
    let cleaned = CleanedStrings(
      Self.english.joined(separator: "\n\nMiller ‘slept through the flood’\n\nRead more\n\n"))
    #expect(cleaned.body == Self.english)
  }

  @Test(arguments: [
    ("The mill is sold", "Have you ever asked what became of the mill by the weir in our village?"),
    ("방앗간 팔린다", "둑길 방앗간은 이제 어떻게 될까?"),
  ])
  func aQuestionBehindAKnownHeadlineIsBody(title: String, question: String) {
    let text = SourceText(([question] + Self.english).joined(separator: "\n\n"))
    let article = ArticleCleaner().clean(text, knownTitle: title)
    #expect(article.body.map { text.string(in: $0) } == [question] + Self.english)
  }

  @Test func theLastWordsOfAReportGo() {
    let body = "섬으로 가는 뱃길이 사흘째 끊겼습니다. 군은 내일 아침 행정선을 띄우기로 했습니다."
    for words in ["해솔항에서 KTN뉴스 한가람입니다.", "이 시각 해솔역에서 KTN 한가람이었습니다. 촬영기자 민도훈 편집 서윤."] {
      #expect(CleanedStrings(body + "\n\n" + words).body == [body])
    }
    let chart = "BTS는 올해도 1위였습니다."
    #expect(CleanedStrings(body + "\n\n" + chart).body == [body, chart])
  }
}

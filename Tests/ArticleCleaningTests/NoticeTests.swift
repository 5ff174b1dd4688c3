import Testing

@Suite struct NoticeTests {
  private static let body = "다리는 이달 말 문을 연다. 군은 축제도 준비하고 있다고 밝혔다."

  @Test(arguments: [
    "<저작권자 ⓒ 한들경제, 무단 전재 및 재배포 금지>", "Copyright ⓒ 솔내타임스. All rights reserved. 무단 전재 및 재배포 금지.",
    "[저작권자(c) KTN 무단전재 및 재배포 금지]", "ⓒ 나린신문 무단전재 및 재배포금지",
  ])
  func copyrightNoticeGoesAsLineAndAsTail(notice: String) {
    for separator in [" ", "\n"] {
      let cleaned = CleanedStrings(Self.body + separator + notice)
      #expect(cleaned.body == [Self.body])
      #expect(cleaned.rules.allSatisfy { $0 == "copyright" } && !cleaned.rules.isEmpty)
    }
  }

  @Test(arguments: [
    "법원은 사진을 무단으로 쓴 회사에 저작권 침해 책임이 있다고 판단했다. 회사는 항소했다.",
    "The bill deals with copyright in music and would let schools copy songs for lessons. It was passed on Monday.",
  ])
  func sentencesAboutCopyrightStay(sentence: String) {
    let cleaned = CleanedStrings(sentence)
    #expect(cleaned.body == [sentence])
    #expect(cleaned.removed.isEmpty)
  }

  @Test func whatAPlayerSaysGoesWithoutTheSentenceThatItTouches() {
    let notice = "Media playback is not supported on this device"
    let (first, second) = ("The visitors led from the start.", "Nobody had expected that of them.")
    #expect(CleanedStrings(notice + first + " " + second).body == ["\(first) \(second)"])
    #expect(CleanedStrings("\(first) \(notice)\(second)").body == [first, second])
    #expect(CleanedStrings("\(first)\n\n\(notice)\n\n\(second)").body == [first, second])
    #expect(CleanedStrings(notice + first + " " + second).rules == ["listen"])
    let told =
      "Fans were told that this video is not available in your country when they opened the stream."
    #expect(CleanedStrings(told + " " + second).body == ["\(told) \(second)"])
  }

  @Test func buttonsInFrontOfTheFirstSentenceGo() {
    let (first, second) = ("The council will vote on Monday.", "Nobody had expected that of them.")
    for row in [
      "Share this withEmailFacebookMessengerTwitterWhatsAppLinkedInCopy this link",
      "Share this with Email Facebook Twitter Copy this link ",
    ] {
      #expect(CleanedStrings("\(row)\(first) \(second)").body == ["\(first) \(second)"])
    }
    let told = "Facebook Twitter and others paid a tax for the first time."
    #expect(CleanedStrings("\(told) \(second)").body == ["\(told) \(second)"])
  }

  @Test func thePaperInBracketsThatTouchesTheFirstSentenceGoes() {
    let (first, second) = (
      "It's official, the bridge is open.", "Nobody had expected that of them."
    )
    #expect(CleanedStrings("(The Evening Herald)\(first) \(second)").body == ["\(first) \(second)"])
    let told = "(The Evening Herald) told of the bridge before it was open."
    #expect(CleanedStrings("\(told) \(second)").body == ["\(told) \(second)"])
  }

  @Test func tailOfBylineCopyrightAndButtonsComesOffPieceByPiece() {
    let cleaned = CleanedStrings(
      "\(Self.body) 홍길동 기자 abc@example.com facebook twitter share 카카오톡 주소복사 ⓒ 나린신문 무단전재 및 재배포금지")
    #expect(cleaned.body == [Self.body])
    #expect(cleaned.rules == ["byline", "share-buttons", "copyright"])
  }

  @Test func headlineGluedBehindTheLastNoticeBecomesTheTitle() {
    let text = String(repeating: Self.body + " ", count: 4) + "홍길동 기자 abc@example.com"
    let cleaned = CleanedStrings(text + "새 다리 이달 말 개통…축제도 연다")
    #expect(cleaned.title == "새 다리 이달 말 개통…축제도 연다")
    #expect(cleaned.rules == ["byline"])
  }

  @Test(arguments: [
    ("입력 | 2024-08-04 15:24:00", "date-stamp"), ("입력 2024.08.04. 오후 3:24", "date-stamp"),
    ("Published 3 hours ago", "date-stamp"),
    ("Updated: August 4, 2024 at 9:40 p.m. EDT", "date-stamp"), ("Advertisement", "advertisement"),
    ("[광고] 여름 특가", "advertisement"),
    ("Listen to this article", "listen"), ("Audio: The archivist at work (4 min)", "listen"),
    ("Bildergalerie: Die Brücke im Bau", "listen"),
    ("#경제 #물가 #금리", "hashtags"),
    ("Facebook Twitter WhatsApp Copy link", "share-buttons"),
    ("공유 댓글 글자크기조정 인쇄", "share-buttons"), ("제보는 카카오톡 okjebo", "tip-line"),
    ("▶ 네이버에서 나린신문 구독하기", "subscription"),
    ("Sign up for our free weekly newsletter", "subscription"),
    ("홍길동 기자의 다른 기사 보기", "reporter-page"),
    ("※ 이 기사는 자동 작성 시스템이 만든 기사입니다.", "editorial-note"), ("뉴스 스포츠 연예 날씨 로그인", "navigation"),
    ("사회 > 사건", "section-label"),
    ("관련부서 : 나린군 건설과(☎ 000-0000)", "press-note"), ("첨부파일 도면.hwp [120 KB] [바로보기]", "board-links"),
    ("* * *", "separator"),
    ("지금까지 나린군청에서 KTN 홍길동입니다.", "sign-off"), ("name@example.com", "email"),
    ("관련기사", "related-articles"),
    ("(영상취재 : 고태준, 영상편집 : 진아름)", "sign-off"), ("만족도 조사", "page-footer"),
    ("Jon Abara in the state capital contributed to this report.", "author-note"),
  ])
  func boilerplateLinesGoUnderTheirRule(line: String, rule: String) {
    let cleaned = CleanedStrings("\(Self.body)\n\n\(line)")
    #expect(cleaned.body == [Self.body])
    #expect(cleaned.rules == [rule])
    #expect(cleaned.removed.map(\.text) == [line])
  }

  @Test(arguments: [
    "Tidewell's Jon Abara, Lena Moss and Ada Finch contributed to this report.",
    "Lena Moss reported from Hale. Ada Finch contributed to this report from Tarn. Jon Abara also contributed to this report.",
    "Lena Moss wrote this story from Hale. Jon Abara and journalist Ada Finch contributed to this report .",
  ])
  func aNoteOnTheWritersBehindTheLastSentenceGoes(note: String) {
    let cleaned = CleanedStrings("The ferry returns in May, the harbour office said. \(note)")
    #expect(cleaned.body == ["The ferry returns in May, the harbour office said."])
    #expect(Set(cleaned.rules) == ["author-note"])
  }

  @Test func aLineOfNotesGoesWhole() {
    let note = "Moss reported from Hale. Jon Abara contributed to this report."
    #expect(CleanedStrings("\(Self.body)\n\n\(note)").removed.map(\.text) == [note])
  }

  @Test func whatIsSaidOfAContributionStays() {
    let text =
      "The tide rose. “Both crews contributed to this report,” the harbour master told the council."
    #expect(CleanedStrings(text).body == [text])
  }

  @Test(arguments: [
    "2024년 8월 4일 나린군은 새 다리 설계를 공모했다고 밝혔다. 마감은 9월이다.", "소비자들은 광고가 지나치게 많다고 불평했다. 회사는 줄이겠다고 했다.",
    "뉴스를 보는 사람이 줄고 있다고 조사 기관이 밝혔다. 스포츠 중계는 늘었다.", "만족도 조사에서 주민 90%가 잘했다고 답했다. 군은 사업을 넓히기로 했다.",
    "이 기사는 1923년 신문에 실린 것이다. 도서관이 원문을 공개했다.", "신청자는 누리집에서 관련 기사와 자료를 볼 수 있다. 비용은 들지 않는다.",
    "The company said its newsletter had lost half of its subscribers since the price went up in May.",
    "Listen to the wind in the reeds and you will hear why the painters came here, she wrote.",
    "Make sure to sign up for the loyalty club before your stay, since it gets you a quieter room.",
    "More than 60,000 people signed up for the race, and the organisers had to close the list in March.",
  ])
  func sentencesWithTheSameWordsStay(sentence: String) {
    let cleaned = CleanedStrings(sentence)
    #expect(cleaned.body == [sentence])
    #expect(cleaned.removed.isEmpty)
  }

  @Test func relatedArticlesGoUpToTheNextRunningText() {
    let cleaned = CleanedStrings(
      """
      \(Self.body)

      관련기사
      버스 노선 개편안 다음 주 공개
      “비가 와도 걱정 없어요” 지붕 씌운 골목

      주민들은 다리가 생기면 읍내까지 걸리는 시간이 절반으로 줄 것으로 기대한다.
      """)
    #expect(cleaned.body.count == 2)
    #expect(cleaned.rules == ["related-articles", "related-articles", "related-articles"])
  }

  @Test func listsOfTheBodyStay() {
    let cleaned = CleanedStrings(
      """
      군은 빈집 20채를 수리해 청년에게 빌려준다고 밝혔다. 신청 자격은 다음과 같다.
      ○ 18세 이상 45세 이하 무주택 청년
      ○ 입주 후 30일 안에 전입신고가 가능한 사람
      - 부부일 경우 한 사람만 조건을 갖추면 됨
      ▲ 접수는 누리집에서 한다
      """)
    #expect(cleaned.body.count == 5)
    #expect(cleaned.removed.isEmpty)
  }

  @Test(arguments: [
    "Anzeige", "Artikel teilen", "Lesezeit: 4 Min.", "Mit Material von dpa",
    "Lesen Sie auch: Wer baut die Brücke?",
    "Partager", "Temps de lecture : 3 min", "À lire aussi : À quoi sert ce pont ?", "Publicité",
    "Compartir en Facebook", "Lee también: ¿Quién paga el puente?", "Leggi anche: Il ponte nuovo",
    "Leia também: A ponte nova", "コメント12件", "【関連記事】新しい橋の設計図", "广告", "责任编辑：林涛", "(责任编辑:林涛)",
    "412 shares", "View image in fullscreen", "Stand: 04.02.2025, 9:12 Uhr",
    "Publié le 11 février 2025 à 06h30", "Publicado el 12 de mayo de 2025", "2025年4月3日 9時20分 公開",
    "2025-04-03 09:20 来源：海湾日报",
  ])
  func pagesOfOtherLanguagesSpeakOfThemselves(line: String) {
    let body = "The new bridge opens at the end of the month, the council said on Monday."
    let cleaned = CleanedStrings("\(body)\n\n\(line)\n\n\(body)")
    #expect(cleaned.body == [body, body])
    #expect(cleaned.removed.map(\.text) == [line])
  }

  @Test(arguments: [
    "Die Anzeige gegen den Bürgermeister wurde am Montag zurückgezogen, sagte ein Sprecher der Polizei.",
    "La publicité pour le tabac sera interdite sur les quais à partir du mois de mai, dit la mairie.",
    "Compartir el agua del canal será obligatorio para los pueblos del valle, dijo el alcalde.",
    "町は広告の看板を減らすと発表した。関連記事の切り抜きも図書館に残す。",
    "县里的广告牌将减少一半，居民可以在网上评论新的规划。",
  ])
  func sentencesOfOtherLanguagesWithTheSameWordsStay(sentence: String) {
    let cleaned = CleanedStrings(sentence)
    #expect(cleaned.body == [sentence])
    #expect(cleaned.removed.isEmpty)
  }

  @Test func notesOfAChatAreTakenOut() {
    let cleaned = CleanedStrings(
      """
      텃밭 모임 님과 카카오톡 대화
      저장한 날짜 : 2024-05-02 08:00:10

      --------------- 2024년 5월 1일 수요일 ---------------
      [윤가람] [오후 6:10] 모종은 토요일 아침에 시장에서 같이 사기로 해요
      [도하늘] [오후 6:12] 이모티콘
      [도하늘] [오후 6:13] 그럼 제가 아홉 시까지 차를 가지고 갈게요
      """)
    #expect(cleaned.title == nil)
    #expect(cleaned.body == ["모종은 토요일 아침에 시장에서 같이 사기로 해요", "그럼 제가 아홉 시까지 차를 가지고 갈게요"])
  }

  @Test func whatTheProgramOfARelayedChatSaysIsTakenOut() {
    let cleaned = CleanedStrings(
      """
      --- Log opened Tue May 02 18:00:00 2024
      18:01 -!- noor [~noor@example.org] has joined #allotment
      18:02 <@ewa> The seedlings are at the market on Saturday
      18:03 <noor> I can bring the car at nine
      18:04 * ewa waves
      18:05 <@ewa> Then I will wait at the gate
      """)
    #expect(
      cleaned.body == [
        "The seedlings are at the market on Saturday", "I can bring the car at nine",
        "Then I will wait at the gate",
      ])
  }

  @Test func whatNobodySaysInAChatIsTakenOut() {
    let cleaned = CleanedStrings(
      """
      02/05/2024, 18:02 - Messages are end-to-end encrypted.
      02/05/2024, 18:02 - Ewa: The seedlings are at the market on Saturday.
      02/05/2024, 18:04 - Noor: <Media omitted>
      02/05/2024, 18:05 - Noor: I can bring the car at nine.
      """)
    #expect(
      cleaned.body == [
        "Ewa: The seedlings are at the market on Saturday.", "Noor: I can bring the car at nine.",
      ])
  }

  @Test(arguments: [
    "[5/2/24, 6:02:10\u{202F}PM] %: ", "\u{200E}[02.05.24, 18:02:10] %: ", "2/5/24 18:02 - %: ",
    "2024. 5. 2. 오후 6:02, % : ", "May 2, 2024 at 6:02 PM, % : ", "2024/5/2 下午6:02 - %: ",
    "[00:06:02] %: ", "00:06:02 %: ",
  ])
  func stampsOfMessagesAreTakenOutAndNamesStay(stamp: String) {
    let cleaned = CleanedStrings(
      Self.chat.map { stamp.replacing("%", with: $0.name) + $0.words }.joined(separator: "\n"))
    #expect(cleaned.title == nil)
    #expect(
      cleaned.body.map { $0.replacing(" :", with: ":") }
        == Self.chat.map { "\($0.name): \($0.words)" })
  }

  @Test(arguments: [
    "[%] [오후 6:02] ", "[%] [6:02 PM] ", "18:02\t%\t", "오후 6:02\t%\t", "%  6:02 PM\n",
    "18:02 <%> ", "%\n6:02 PM\n", "% — Today at 6:02 PM\n", "%, [02.05.2024 18:02]\n",
    "[6:02 PM] %\n", "% 06:02\n",
  ])
  func stampsOfMessagesAreTakenOutWithTheNames(stamp: String) {
    let cleaned = CleanedStrings(
      Self.chat.map { stamp.replacing("%", with: $0.name) + $0.words }.joined(separator: "\n"))
    #expect(cleaned.title == nil)
    #expect(cleaned.body == Self.chat.map(\.words))
    #expect(cleaned.rules.allSatisfy { $0 == "chat-note" })
  }

  private static let chat = [
    (name: "Ewa", words: "The seedlings are at the market on Saturday, and the soil comes at 9:30"),
    (name: "Noor", words: "I can bring the car at nine."),
    (name: "Ewa", words: "Then I will wait at the gate."),
    (name: "Noor", words: "The shed key is under the pot"),
  ]

  @Test func hoursOfEventsAreNoMessages() {
    let programme = """
      The parish holds its festival on Saturday, and the car park opens at eight.
      10:00 - Opening: The mayor cuts the ribbon.
      11:30 - Choir: The school choir sings three songs.
      13:00 - Lunch: The bakers sell bread and soup.
      """
    #expect(CleanedStrings(programme).body == programme.split(separator: "\n").map(String.init))
  }

  @Test(arguments: ["Dear parents,", "Sir,", "Liebe Eltern,", "Madame, Monsieur,"])
  func theGreetingOfALetterIsNoPartOfItsFirstSentence(greeting: String) {
    let body =
      "The school will open a breakfast club in January for all children who live beyond the river. It costs two pounds a day."
    let cleaned = CleanedStrings("\(greeting)\n\(body)")
    #expect(cleaned.body == [body])
    #expect(cleaned.removed.map(\.text) == [greeting])
  }

  @Test func aSentenceThatGoesOnBehindAFirstLineStays() {
    let text =
      "Sirens rang all night,\nand the ferry did not leave the harbour before the fog had lifted."
    #expect(CleanedStrings(text).removed.isEmpty)
  }

  @Test func pleasForCookiesOfSeveralPartnersGo() {
    let body = "The town has banned leaf blowers before ten. Fines start at seventy pounds."
    let cleaned = CleanedStrings(
      "We and our partners use cookies to store information on a device.\n\n\(body)")
    #expect(cleaned.body == [body])
  }
}

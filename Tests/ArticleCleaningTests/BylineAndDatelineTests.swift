import ArticleCleaning
import Testing
import TextAnalysis

@Suite struct BylineAndDatelineTests {
  private static let body = "군은 새 도서관을 내년 봄에 연다고 밝혔다. 사업비는 40억 원이다."

  @Test(arguments: [
    "홍길동 기자 gildong@example.com", "베이징=홍길동 기자 gildong@example.com", "홍길동·김철수 기자", "홍길동 기자, 김철수 기자",
    "이영희 [younghee@example.com]", "나린일보 홍길동 선임기자 gildong@example.com", "온라인뉴스팀", "워싱턴=박하늘 특파원",
  ])
  func koreanBylineBehindTheLastSentenceIsCutOff(byline: String) {
    let cleaned = CleanedStrings("\(Self.body) \(byline)")
    #expect(cleaned.body == [Self.body])
    #expect(cleaned.removed.map(\.text) == [byline])
  }

  @Test func bylineWithoutAFullStopBeforeItIsCutAtTheName() {
    let cleaned = CleanedStrings(
      "군은 새 도서관을 내년 봄에 여는 방안을 검토하고 있다고 4일 밝혔다 홍길동 기자 gildong@example.com")
    #expect(cleaned.body == ["군은 새 도서관을 내년 봄에 여는 방안을 검토하고 있다고 4일 밝혔다"])
    #expect(cleaned.rules == ["byline"])
  }

  @Test(arguments: [
    "시장은 4일 기자회견에서 예산안을 설명했다. 취재진에게는 자료를 나눠 줬다.", "그는 20년 동안 기자로 일했다. 지금은 책방을 운영한다.",
    "문의는 담당자 전자우편 help@example.com 으로 하면 된다. 마감은 30일이다.", "김 기자는 현장에서 소식을 전했다. 시민들은 박수를 보냈다.",
  ])
  func sentencesAboutReportersAndAddressesStay(sentence: String) {
    let cleaned = CleanedStrings(sentence)
    #expect(cleaned.body == [sentence])
    #expect(cleaned.removed.isEmpty)
  }

  @Test(arguments: [
    "By Jane Doe", "BY JANE DOE AND JOHN ROE", "By Jane Doe, Political Correspondent",
    "Photographs by Sam Brook",
  ])
  func englishBylineLinesGo(byline: String) {
    let cleaned = CleanedStrings(
      """
      Council votes to keep library vans

      \(byline)

      Library vans will keep visiting the upper valley until at least 2027, councillors decided on Thursday.
      """)
    #expect(cleaned.title == "Council votes to keep library vans")
    #expect(cleaned.removed.map(\.text) == [byline])
    #expect(cleaned.body.count == 1)
  }

  @Test(arguments: [
    "By 2030 the city wants to replace the bridge altogether, and a public vote will be held.",
    "By the time the boats came back the harbour was dark and the fish market had closed.",
  ])
  func englishSentencesThatStartWithByStay(sentence: String) {
    let cleaned = CleanedStrings(sentence)
    #expect(cleaned.body == [sentence])
    #expect(cleaned.removed.isEmpty)
  }

  @Test(arguments: [
    "(서울=연합뉴스) 홍길동 기자 =", "[서울=뉴시스] 홍길동 기자 =", "(서울=뉴스1)", "(대전＝연합뉴스) 홍길동 기자 =",
    "(서울-연합뉴스) 홍길동 기자 =", "[나린경제=홍길동 기자]", "[나린경제(수원)=홍길동 기자]",
    "(해온=솔빛통신) 노은재 기자 =", "[나린경제=증권부]", "[나린경제]", "[나린경제(대전)= 이한별기자]",
  ])
  func koreanDatelineIsTakenFromTheFrontOfTheRange(dateline: String) {
    let cleaned = CleanedStrings("\(dateline) \(Self.body)")
    #expect(cleaned.body == [Self.body])
    #expect(cleaned.rules == ["dateline"])
    #expect(cleaned.removed.first?.text == dateline)
  }

  @Test(arguments: [
    "LONDON (Reuters) -", "(CNN)", "WESTBRIDGE (AP) —", "VELMORA, Aug 2 (Reuters) -", "NEW YORK —",
  ])
  func englishDatelineIsTakenFromTheFrontOfTheRange(dateline: String) {
    let body = "Tram drivers walked off the job on Tuesday, stranding thousands of commuters."
    let cleaned = CleanedStrings("\(dateline) \(body)")
    #expect(cleaned.body == [body])
    #expect(cleaned.rules == ["dateline"])
  }

  @Test(arguments: [
    "The agency (NASA) said on Friday that the launch would wait until the wind had dropped.",
    "(서울 지역) 강수량은 평년보다 12% 적었다. 저수율은 평년 수준이다.",
  ])
  func bracketsInBodySentencesAreNoDatelines(sentence: String) {
    #expect(CleanedStrings(sentence).body == [sentence])
  }

  @Test func subheadsBeforeABracketedDatelineGo() {
    let cleaned = CleanedStrings("신도시 철도 개통 1년 배차 간격은 숙제 [한들경제=배수린 기자] 경전철이 개통 1년을 맞았다.")
    #expect(cleaned.body == ["경전철이 개통 1년을 맞았다."])
    #expect(cleaned.rules == ["subhead", "dateline"])
  }

  @Test(arguments: ["[한들경제=배수린 기자]", "[한들경제 배수린 군사전문기자]", "(나린=뉴스1) 배수린 기자 ="])
  func datelineBehindAStatementIsCutOutAlone(dateline: String) {
    let cleaned = CleanedStrings("군청 앞에 주민들이 모였다. \(dateline) \(Self.body)")
    #expect(cleaned.body == ["군청 앞에 주민들이 모였다.", Self.body])
    #expect(cleaned.removed.map(\.text) == [dateline])
  }

  @Test func relatedHeadlinesBehindABylineGo() {
    let cleaned = CleanedStrings(
      "\(Self.body) 배수린 기자 surin.bae@example.com 관련기사 도서관 터 파기 시작…주민 기대 \"책 3만 권\" 약속한 군수")
    #expect(cleaned.body == [Self.body])
    #expect(cleaned.rules == ["byline", "related-articles"])
  }

  @Test(arguments: [
    "Von Henrike Lobes und Paul Anders", "Ein Kommentar von Jana Holt",
    "Par Hugo Valmont et Nora Perrin",
    "Por Marta Quiroga y Luis Ferro", "배수린 기자 | surin.bae@example.com | 입력 2025-12-09 11:22:33",
  ])
  func linesOfWritersGo(line: String) {
    let body = "The new bridge opens at the end of the month, the council said on Monday."
    #expect(CleanedStrings("\(line)\n\n\(body)").body == [body])
  }

  @Test func namesWithOneWordEachAreNoByline() {
    #expect(CleanedStrings("Von Hamburg und Berlin").removed.isEmpty)
  }

  @Test func signaturesOfChineseAndJapaneseGo() {
    let chinese = "海湾镇4月2日宣布，把停用多年的灯塔改建成图书馆，5月1日起免费开放。"
    #expect(CleanedStrings("海湾日报讯（记者 陈晓岚）\(chinese)").body == [chinese])
    let japanese = "岬町は2日、使われなくなった灯台を図書館に改装すると発表した。"
    for name in ["【森野あかり】", "（森野あかり）"] {
      #expect(CleanedStrings(japanese + name).body == [japanese])
    }
  }

  @Test(arguments: [
    "Власти Мостовска до 2031 года починят все 48 школ города.",
    "Влада Мостівська до 2031 року полагодить усі 48 шкіл міста.",
    "ستصلح المدينة قبل عام 2031 كل مدارسها البالغ عددها 48 مدرسة.",
    "नगर निगम 2031 तक शहर के सभी 48 स्कूलों की मरम्मत करेगा।",
    "Ο δήμος θα επισκευάσει έως το 2031 και τα 48 σχολεία.",
    "شهرداری تا سال ۱۴۱۰ هر ۴۸ مدرسه را بازسازی می‌کند.",
    "Суд 3 марта 2026 года отпустил 12 человек.",
  ])
  func sentencesWithAYearAndANumberStay(sentence: String) {
    #expect(CleanedStrings(sentence).body == [sentence])
  }

  @Test(arguments: [
    "3 марта 2026, 09:40", "Опубликовано: 3 марта 2026 г., 09:40 мск", "Вівторок, 3 березня 2026",
    "wtorek, 3 marca 2026, godz. 9:40", "Dinsdag 3 maart 2026 om 09:40 uur",
    "3 Mart 2026 Salı 09:40 | Son Güncelleme: 4 Mart 2026", "Thứ ba, 3/3/2026, 09:40 (GMT+7)",
    "الثلاثاء 3 مارس 2026 - 09:40", "۱۲ اسفند ۱۴۰۴ - ۰۹:۴۰", "प्रकाशित: 3 मार्च 2026, 09:40 IST",
    "2026年3月3日 9時40分 有料記事", "Villanueva, 3 de marzo de 2026 - 09:40 h.",
    "3 marzo 2026 (modifica il 4 marzo 2026 | 08:00)", "Publicerad 3 mars 2026 kl. 09.40",
  ])
  func linesOfDatesAreNeitherTitleNorBody(line: String) {
    let body = "The new bridge opens at the end of the month, the council said on Monday."
    let cleaned = CleanedStrings("\(line)\n\n\(body)")
    #expect(cleaned.title == nil)
    #expect(cleaned.body == [body])
  }

  @Test(arguments: [
    "Автор: Глеб Рощин", "Autor: Jan Nowak", "Door Piet van der Laan", "di Elena Corti",
    "Av Anna Berg",
    "بقلم: ليلى حداد", "लेखक: अनिल वर्मा", "Tác giả: Lê Minh", "Читайте также: Мост закрыли",
    "Lees ook: Brug dicht", "Zobacz także: Most zamknięty", "İlgili haber: Köprü kapandı",
    "Фото: Глеб Рощин", "Fot. Jan Nowak", "Foto di Elena Corti", "Photo Luc Marchand / La Voix",
    "تصوير: ليلى حداد", "फोटो: अनिल वर्मा", "Подписывайтесь на наш канал", "हमें फॉलो करें",
    "جميع الحقوق محفوظة", "Chia sẻ", "Deel dit artikel",
  ])
  func writersCreditsAndLinksOfOtherLanguagesGo(line: String) {
    let body = "The new bridge opens at the end of the month, the council said on Monday."
    #expect(CleanedStrings("\(line)\n\n\(body)").body == [body])
  }

  @Test func writersOfColumnsAreNoHeadline() {
    let body = "군은 새 도서관을 내년 봄에 연다고 밝혔다. 사업비는 40억 원이다."
    let cleaned = CleanedStrings("작은 도서관이 사라지는 나라에서\n\n한새봄 나린대 사회학과 교수\n\n\(body)")
    #expect(cleaned.title == "작은 도서관이 사라지는 나라에서")
    #expect(cleaned.body == [body])
  }

  @Test func aNameBeforeABarIsNoBody() {
    let body = "나린군이 새 도서관을 내년 봄에 연다고 4일 밝혔다. 사업비는 40억 원이다."
    #expect(CleanedStrings("나린/한새봄 기자 | \(body)").body == [body])
  }

  @Test func whatTheWriterDoesBelowTheNameGoes() {
    let cleaned = CleanedStrings(
      """
      Small libraries are worth every penny
      By Nora Vale
      Nora Vale runs the reading room at Elmford Hall.

      Elmford closed five small libraries this year to save 300,000 pounds, the council said.
      """)
    #expect(cleaned.body.count == 1)
  }

  @Test func aGermanCityBeforeTheFirstSentenceGoesAndATitleStays() {
    let head = "Neue Brücke öffnet\nVon Jana Moll\n03.03.2026, 9:40 Uhr\n\n"
    let body = "Die Brücke über die Salza wird am 20. Mai 2026 eröffnet, teilte die Stadt mit."
    #expect(CleanedStrings("\(head)Bad Salzau. \(body)").body == [body])
    let other = "Prof. Jana Moll hat die Brücke über die Salza entworfen, teilte die Stadt mit."
    #expect(CleanedStrings(head + other).body == [other])
  }

  @Test func theServiceOfAReleaseIsPartOfItsDateline() {
    let body = "Bell Tea Co. today announced that it will plant a million trees by 2030."
    #expect(CleanedStrings("ELMFORD, March 3, 2026 /NewsLine/ -- \(body)").body == [body])
  }

  /// Of such a line only a word is left when its stamp is out.
  @Test func aChatWhoseMessageIsANameIsRead() {
    let chat = """
      [홍길동] [오후 3:15] 내일 방앗간 회의에 누가 오나요?
      [이영희] [오후 3:16] 김철수
      [홍길동] [오후 3:17] 김철수 이장
      [이영희] [오후 3:18] 둑길 공사는 다음 달에 끝난다고 합니다.
      """
    #expect(CleanedStrings(chat).body.contains { $0.contains("다음 달에 끝난다고 합니다.") })
  }

  @Test(arguments: ["］", "가"])
  func rangesKeepWholeLetters(letter: String) {
    let word = String(repeating: letter, count: 100)
    for text in [
      "[▲ 새 도서관의 열람실 모습\(letter) 시는 도서관을 열었다고 밝혔다.", "사진=A\(word) 시는 도서관을 열었다고 밝혔다.",
      "\(word)=홍길동 기자 name@example.com 시는 도서관을 열었다고 밝혔다.",
    ] {
      let source = SourceText(text)
      let article = ArticleCleaner().clean(source)
      for range in article.body + article.removed.map(\.range) {
        #expect(
          String(validating: source.utf8[range], as: UTF8.self) != nil, "\(range) of '\(text)'")
      }
    }
  }

  @Test func theSignBehindAWriterGoesWithTheName() {
    let cleaned = CleanedStrings("홍길동 기자 = \(Self.body)")
    #expect(cleaned.body == [Self.body])
    #expect(cleaned.removed.map(\.text) == ["홍길동 기자 ="])
  }

  @Test(arguments: [
    ("Hale (CNN)", "The ferry to the island will run every hour from May, the council said."),
    ("Port Ellis, Norland (CNN)", "\"Nobody told us,\" said the master of the closed quay."),
    ("Port Ellis (Reuters)", "A ferry ran aground off the island with no one hurt on board."),
  ])
  func placesAndAgenciesGoThatTouchTheSentence(dateline: String, sentence: String) {
    let body = "\(sentence) It will cost as much as before, and dogs may come along."
    let cleaned = CleanedStrings("\(dateline)\(body)")
    #expect(cleaned.body == [body])
    #expect(cleaned.removed.map(\.text) == [dateline])
  }

  @Test(arguments: [
    "Dana Hale (CNN) asked the mayor on Monday why the ferry to the island has not run since May.",
    "The network (CNN) did not say on Monday who had paid for the ferry to the island this year.",
  ])
  func networksInSentencesStay(text: String) {
    #expect(CleanedStrings(text).body == [text])
  }

  @Test(arguments: [
    "Kassbach (dpa) -", "Kassbach (dpa/mfk) –", "Villanova, 15 oct (EFE).-", "Port-Clair (AFP) —",
    "MADRID, 6 Nov. (VILLA PRESS) -", "Praha 5. srpna (ČTR) -", "AMBON, Berita Pulau -",
    "РЕЧНОЙ, 20 окт — Речные вести.", "ЛЕСНАЯ ГАВАНЬ, 3 марта. — Вести.",
  ])
  func placesAndAgenciesOfOtherLanguagesGo(dateline: String) {
    let body =
      "Der Fluss steht seit Montag so hoch wie seit hundert Jahren nicht mehr, und die Stadt hat alle Schulen geschlossen. Die Feuerwehr füllt Sandsäcke."
    let cleaned = CleanedStrings("\(dateline) \(body)")
    #expect(cleaned.body == [body])
    #expect(cleaned.removed.map(\.text) == [dateline])
    #expect(cleaned.rules == ["dateline"])
  }

  @Test(arguments: ["〔記者沈懷遠／海門報導〕", "記者沈懷遠／海門報導 ", "（青岩社記者沈懷遠海門2日電）"])
  func writersOfChineseReportsGo(dateline: String) {
    let body = "海門市政府今天宣布，新的渡輪明年三月開航。市長說，票價不會上漲。"
    #expect(CleanedStrings("\(dateline)\(body)").body == [body])
  }

  @Test(arguments: [
    "Par Anne Moll avec AFR. Publié le 14 février 2025 à 10h32",
    "Szerző: Kovács Anna | Frissítve: 2025.08.04. 18:12",
    "Por Redacción Ciencia | 23/08/2024 - 18:45", "खेल डेस्क | अपडेट: 30 मार्च 2025, 11:48 PM",
    "Par Anne Moll (envoyée)Publié le 21 mars 2025 à 06h00 Temps de Lecture 3 min.",
  ])
  func writersWithTheTimeOfPublicationGo(line: String) {
    let body = "Le pont sur la rivière est fermé depuis lundi. Il coûte 12 millions d’euros."
    let cleaned = CleanedStrings("Le pont de Port-Clair est fermé\n\n\(line)\n\n\(body)")
    #expect(cleaned.body == [body])
    #expect(cleaned.rules.contains("date-stamp"))
  }

  @Test(arguments: [
    "Das Treffen beginnt am 14. Mai 2025 um 18 Uhr",
    "The house was built by Ann Moll between 12 May 1920 and 3 June 1921",
  ])
  func linesWithDatesAmongOtherWordsStay(line: String) {
    let body = "The new bridge opens at the end of the month, the council said on Monday."
    #expect(!CleanedStrings("\(body)\n\n\(line)\n\n\(body)").rules.contains("date-stamp"))
  }

  @Test(arguments: [
    "Der Verein (dpa) meldete am Montag, dass der Fluss so hoch steht wie seit hundert Jahren nicht mehr, und schloss die Schulen.",
    "Sydney will host a charity match between north and south in June, said the Rugby Union (ARU)",
    "One member of the committee (MPC) - Paul Hale - voted to raise rates, and nobody else did so.",
    "НИИ, 20 лет работавший в старом здании на набережной, весной переедет. Новое здание построили за рекой.",
  ])
  func namesInBracketsAndCapitalsStay(sentence: String) {
    let cleaned = CleanedStrings(sentence)
    #expect(cleaned.body == [sentence])
    #expect(cleaned.removed.isEmpty)
  }
}

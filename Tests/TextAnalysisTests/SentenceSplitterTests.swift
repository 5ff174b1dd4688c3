import Foundation
import Testing

@testable import TextAnalysis

/// Splits a text in which `|` marks where sentences are expected to end, and compares.
private func expectSplit(
  _ marked: String, _ language: Language, sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = marked.split(separator: "|").map {
    $0.trimmingCharacters(in: .whitespacesAndNewlines)
  }
  let text = SourceText(marked.replacing("|", with: ""))
  let found = SentenceSplitter(language: language).sentences(of: text, in: text.fullRange)
  #expect(found.map { text.string(in: $0) } == expected, sourceLocation: sourceLocation)
}

@Suite struct KoreanSentenceSplitterTests {
  @Test(arguments: [
    "시장은 내일 회의를 연다.| 위원회는 모레 결과를 낸다.| 모두 기다리고 있다.",
    "그는 웃었다!| 왜 웃었을까?| 아무도 모른다.",
    "가게는 문을 닫았다.그는 집으로 갔다.".replacing("닫았다.", with: "닫았다.|"),
    "“올해는 비가 많았다.” 농부들은 걱정한다.".replacing("” ", with: "”| "),
  ])
  func plainSentencesEndAtTheirTerminators(_ marked: String) {
    expectSplit(marked, .korean)
  }

  @Test(arguments: [
    "김 위원은 “도로가 좁은 것이 문제다”며 “내년에 넓히겠다”고 말했다.| 공사는 봄에 시작된다.",
    "주민들은 \"소음이 심하다. 밤에는 잠을 잘 수 없다.\"라고 호소했다.| 구청은 조사를 약속했다.",
    "담당자는 “예산이 모자란다. 그래도 사업은 한다.” 라며 자료를 내놓았다.| 회의는 끝났다.",
    "그는 말했다.| “비가 그치면 떠나자.”| 모두가 고개를 끄덕였다.",
    "관계자는“물이 부족하다.”는 말만 되풀이했다.| 대책은 없었다.",
    "이웃은 ‘왜 그랬을까? 모르겠다.’는 표정이었다.| 아이는 울었다.",
    "장 씨는 \\\"가족이 반겼다. 눈물이 났다”고 전했다.| 마을은 조용했다.",
  ])
  func quotationsThatASentenceGoesOnAfterStayWhole(_ marked: String) {
    expectSplit(marked, .korean)
  }

  @Test func looseQuotationMarksDoNotHideSentences() {
    expectSplit(
      "위원장은 \" 비가 온다\"면서 웃었다.| 회의가 열렸다.| 총무는 \" 밥을 먹자\"고 말했다.", .korean)
    expectSplit("위원장은 비가 온다\"면서 웃었다.| 회의가 열렸다.| 총무는 \"밥을 먹자\"고 말했다.", .korean)
  }

  @Test func longQuotationThatStandsAloneIsSplit() {
    let sentence = "강물이 불어나면 다리를 막고 주민들에게 문자로 알리는 것이 우리의 첫 번째 일입니다."
    expectSplit("“\(sentence)| \(sentence)| \(sentence)”| 그는 서류를 덮었다.", .korean)
  }

  @Test func quotationThatIsNeverClosedChangesNothing() {
    expectSplit("그는 “문제가 있다고 했다.| 이튿날 다시 왔다.| 아무도 없었다.", .korean)
    expectSplit("“첫 문단이다.| 계속된다.\n|“둘째 문단이다. 끝난다.”", .korean)
  }

  @Test(arguments: [
    "면적은 4.5만㎡이고 높이는 12.75m이다.| 1층은 가게다.",
    "행사는 2024. 8. 4. 서울에서 열린다.| 신청은 2024. 7. 1.(월)까지 받는다.",
    "시는 3주 동안(6.1.~6.19.) 시내를 살폈다.| 결과는 '26. 7. 14. (화) 나온다.",
    "다리는 내년에 놓인다(2026. 7.).| 배는 그때까지 다닌다.",
    "시는 7. 22(수), 새 도서관을 연다.| 오는 8. 3 (월)까지 쉰다.",
    "축제는 8.4. 시작해 8.10. 끝난다.| 입장은 무료다.",
    "주소는 example.co.kr 이고 문의는 no-reply@example.com 으로 한다.| 전화는 없다.",
    "문의는 061-123-4567.| 접수는 월요일부터다.",
    "이 약은 비타민 C. 그리고 물만 있으면 된다.".replacing("C. ", with: "C. "),
    "2021.03.09. 오전 10시 들녘마을에서 모임이 있다.| 21.4.3.에 끝난다.",
    "○ 2021.03.09. 오후에 시작한다.| 새 교장은 2021.03.09. 부임했다.",
    "배가 떠 있다.| (공동사진) 2021.04.03.| 군수가 배를 탔다.",
    "21.4.3. 신청이 끝난다.| 배가 다리 밑을 지나고 있다.| 21.4.3.| 군수는 배를 탔다.",
    "상자는 12. 4kg이고 전기는 2. 5MW를 쓴다.| 먼지는 31. 7㎍이다.",
    "지수는 2741. 08로 끝났다.| 환율은 1301. 5원이다.| 승률은 0. 627을 넘었다.",
    "온도는 3. 5G 통신은 그 뒤다.".replacing("3. ", with: "3.| "),
  ])
  func numbersDatesAndAddressesStayWhole(_ marked: String) {
    expectSplit(marked, .korean)
  }

  @Test(arguments: [
    "주말에 다녀왔어요 ㅎㅎ| 줄이 길었네요 ㅠㅠ| 육수가 정말 시원했어요!!| 아쉬웠지만요ㅠ| 만두를 주셨습니다 ㅋㅋㅋ| 먹어 보려고요~| 주차는 끝에 하면 됩니다.",
    "오름을 처음 올라가 봤어요 😍| 겉옷은 꼭 챙기세요! 🧥| 다음 편을 쓸게요 👍",
  ])
  func emoticonsAndEmojiBelongToTheSentenceBeforeThem(_ marked: String) {
    expectSplit(marked, .korean)
  }

  @Test func labelsBelongToTheirItems() {
    expectSplit(
      "1. 신청 대상은 주민이다.|\n2. 신청 기간은 열흘이다.|\n가. 서류를 낸다.|\n나. 기다린다.", .korean)
    expectSplit("▲ 첫째 항목|\n▲ 둘째 항목|\n- 셋째 항목|\n① 넷째 항목", .korean)
  }

  @Test func statementsWithoutFinalStopEndWhereTheFormIsClear() {
    expectSplit(
      "연구진은 새 물질을 찾았다| 3일 학술지에 따르면 이 물질은 열에 강하다고 한다| 다음 실험은 봄에 열린다",
      .korean)
    expectSplit("비용은 늘었다 하더라도 효과는 크다.| 지난해보다 손님이 많다.", .korean)
    expectSplit("일이 많다 보니 쉬지 못했다.| 왔다 갔다 하며 시간을 보냈다.", .korean)
    expectSplit("바다가 보이는 집이다| 그러나 길이 멀다", .korean)
    expectSplit("아이는 한 시간 동안 혼자 있다 돌아왔다.| 문은 열려 있었다.", .korean)
    expectSplit("문을 밀었다 당겼다 하던 아이가 웃었다.| 불을 켰다 껐다를 되풀이했다.", .korean)
  }

  @Test func adjectivesWithoutFinalStopEndOnlyWhereNoStatementHasOne() {
    expectSplit(
      "물이 샌다| 수리가 필요하다| 부품을 바꿨다| 값은 비쌌다| 그래서 기다렸다", .korean)
    expectSplit("조용하다 못해 적막하다.| 사람이 없다.| 불도 꺼졌다.", .korean)
  }

  @Test func ellipsisEndsASentenceOnlyAfterAFinalEnding() {
    expectSplit("그런데… 문이 열렸다.| 아무도 없었다….| 끝이다.", .korean)
    expectSplit("작물별 지원…농가 반색", .korean)
  }

  @Test func decomposedHangulIsSplitLikeComposed() {
    let composed = "문을 열었다| 1일 손님이 왔다.| 모두 반겼다."
    expectSplit(composed.decomposedStringWithCanonicalMapping, .korean)
  }

  @Test func blankLinesAndSingleLinesPart() {
    expectSplit("시장, 현장 방문|\n직원들 격려|\n\n시장은 어제 현장을 찾았다.", .korean)
    expectSplit("첫 줄이다\r\n|\r\n둘째 줄이다", .korean)
  }

  @Test func hardWrappedLinesAreJoined() {
    expectSplit(
      """
      이 글은 오래된 편집기로 쓴 것이라서 한 줄의 길이가 정해져 있고
      문장이 끝나지 않아도 줄이 바뀌는 일이 많다.| 그래서 읽는 프로그램은
      줄바꿈을 빈칸으로 보아야 한다.| 그렇지 않으면 문장이 조각나서 뜻을
      알 수 없게 된다.
      """, .korean)
  }
}

@Suite struct EnglishSentenceSplitterTests {
  @Test(arguments: [
    "The bridge opened on Monday.| Nobody crossed it.| Why not?| The road was closed!",
    "Mr. Hale met Dr. Orlov at 5 p.m. in St. Albans.| They talked for an hour.",
    "The U.S. team won.| It was a close match against the U.K. side.",
    "She moved to the U.S. She never came back.".replacing("U.S. ", with: "U.S.| "),
    "J. K. Marlow and P. T. Oduya wrote it, e.g. the first part, i.e. No. 5 of the series.| See Fig. 2.",
    "Prices rose 3.5 percent to $4.25.| 15 shops closed.",
    "Tern et al. (2011) found none.| Later work by Finch et al. agreed.",
    "The firm, Quill Inc., grew.| Quill Inc. shares rose.| Its rival, Nib Corp., fell.",
    "It was a long season.|The former captain left.",
    "He paused... and went on.| She waited...| Then she left.",
    "I like iPads.| iPhone sales fell.",
    "The file is at www.example.com/index.html now.| Read it.",
    "Use Node.js or System.Out if you must.| Others do.",
    "The mill burned down in 1911.[2][3] |It was never rebuilt.[citation needed] |A park lies there.",
    "Is it the oldest?[4] |Nobody is sure, but array.[0] is code.| He said “no.”[5] |They left.",
    "The vote is on Friday.|Farmers wait.| Sales fell by 8%.|Nobody knew why.",
    "It closed in 2017.|Trees grow there.| See ISO 2.Methods.",
    "Two lines stopped (red and blue).|Buses ran.| “We wait.”|The driver left.| Call log(x).Write now.",
    "The museum closes at 6 p.m. |Guests should leave by then.| It opens at 9 a.m. Saturday.",
    "At 4 p.m. Harris left.| The 5 p.m. Mass was full.| It airs at 8 p.m. Eastern time.",
    "Asst. Prof. Lena Moor and Cllr. Tom Bray met R.-M. Voss.| Spell it A-B-C.| Thank you.",
    "A. The tenant pays.|\nIV. The landlord repairs.| See vol. IV of the series, no. VI.",
    "Panic! at the Disco sang.| We saw the musical Sunrise! at the Lyceum.",
    "Wow!| that was good.",
    "Fans of Green Goblin! comics met at Jas. Bell & Co. downtown.| Some came late.",
    "Guests sat in the 'Swan. Mr. Bell said the cooks' bread was".replacing(
      "Swan. ", with: "Swan.| ")
      + " good.| They left.",
  ])
  func sentencesEndAtTheirTerminators(_ marked: String) {
    expectSplit(marked, .english)
  }

  @Test(arguments: [
    "“Where is it?” he asked.| Nobody knew.",
    "\"Stop!\" Ann Pell said.| The cart rolled on.",
    "He said \"no.\"| Then he left.",
    "They call it the 'old mill.'| It burned down.",
    "(This was in May.)| The rest came later.",
    "The clerk (who knew it all.) smiled.| We paid.",
    "\"We tried. It failed,\" she said.| The room was silent.",
    "We read ``a poor report.''| It was long.",
  ])
  func quotationsAndBrackets(_ marked: String) {
    expectSplit(marked, .english)
  }

  @Test func hardWrappedLinesAreJoined() {
    expectSplit(
      """
      The old wire service broke its lines after some seventy columns, so
      that a sentence rarely ended where a line did.| A reader has to see
      through this.| Mr. Aldous did, and so did
      everyone else.

      |A new paragraph begins here.
      """, .english)
  }
}

@Suite struct OtherSentenceSplitterTests {
  @Test func japaneseAndChineseEndWithoutSpaces() {
    expectSplit("雨が降った。|道はぬれている。|彼は「帰ろう。」と言った。|本当？|そうだ！", .japanese)
    expectSplit("他说：“我们走吧。”|大家都走了。|“为什么？”她问道。|没有人回答！", .chinese)
  }

  @Test(arguments: [
    (Language.french, "M. Dupré est arrivé.| « Où est-il ? » a demandé Mme Aubin.| Il pleut."),
    (
      .german,
      "Am 3. Mai kam Dr. Vogel, z. B. mit dem Zug.| Er blieb bis zum 12. Juni.| Dann ging er."
    ),
    (.spanish, "La Sra. Ruiz llegó tarde.| ¿Por qué?| Nadie lo sabe."),
    (.portuguese, "O Sr. Lima saiu às 8.30.| A loja fechou."),
    (.russian, "Он родился в 1950 г. в Москве.| Потом он уехал.| Почему?| Никто не знает."),
    (.russian, "Мост построен в 1880 г.| Инженер жил рядом.| В мае 1880 г. Орлов уехал."),
    (.russian, "Там растут ели, сосны и т. д.| Зимой тихо."),
    (.russian, "Лавка на ул. Садовой, д. 7, кв. 2 закрыта.| Хлеб стоит теперь 90 руб.| Люди ждут."),
    (.polish, "Most zbudowano tu w 1880 r.| Inżynier wyjechał.| W maju 1880 r. Nowak wrócił."),
    (.german, "Jeden 2. und 4. Freitag ist Markt, bis zum 31. 10. dieses Jahres.| Es war kalt."),
    (.german, "Dipl.-Ing. Uta Rau gewann 2:0.| Trainer K.-H. Bock aß Brot usw.| Danach ging er."),
    (.german, "Halt! rief er laut.| Niemand hielt an."),
    (.german, "Kaiser Leopold II. Ernst kam.| Gemäß i. V. m. Art. 3 gilt das.| Rd. 8 Euro fehlen."),
    (.turkish, "III. Selim 1789'da tahta çıktı.| Dükkân Çınar Cad. No. 8'de.| Kapı kapandı."),
    (.hungarian, "2021. nov. 3-án nyílt meg.| IV. Béla itt járt."),
    (.spanish, "El puente es del s. XVIII.| El Excmo. Sr. Ruiz lo cruzó."),
    (.arabic, "قال د. سمير إن الجسر مغلق.| حضر م. فؤاد."),
    (.thai, "นพ. สมศักดิ์ มาถึงวันที่ 3 ก.ย. 2565"),
    (.japanese, "Ｎｏ．２の橋は古い。[3]|川は広い。"),
    (.korean, "창고세는 열 해 전에 생겼다.1)| 고치는 창고는 내지 않는다.12)| 군은 세율을 올린다."),
    (.russian, "Мост открыли в субботу.|Дождь шёл весь день.|Люди ждали на ул.Мира."),
    (.ukrainian, "Міст відкрили в суботу.|Дощ ішов увесь день."),
    (.german, "Die Halle öffnet früh.|Übrigens kommt Fam. Bock, z. Zt. u. a. ohne Auto.| Gut."),
    (.dutch, "Zij woont in de Molenstr. 8 in Delft.| Hij niet."),
    (.vietnamese, "GS.TS. Lê An đến hôm qua.| Trời mưa."),
    (.chinese, "“水太少了。”菜农李大海说。|“真的吗？”她小声问，“谁说的？”|“天黑了。”|这是一本老小说。"),
    (.chinese, "他说：“我也不清楚……”|众人都不说话。|雪还在不停地下……|没有一个人离开。"),
    (.chinese, "他……他没有来。|苹果、梨、香蕉……应有尽有。|大家等了一整夜……可船没有回来。"),
  ])
  func europeanLanguages(_ language: Language, _ marked: String) {
    expectSplit(marked, language)
  }

  @Test func fullStopsEndIndianSentencesOnlyWhereDandasDoNot() {
    expectSplit("डॉ. आर. के. वर्मा ने 40 रु. दिए।| “हम आएँगे!” उन्होंने कहा।| वर्षा हुई।", .hindi)
    expectSplit("डॉ. वर्मा कल गाँव आए थे.| फिर वर्षा हुई.| सब घर गए.", .hindi)
    expectSplit("মো. রফিক ও ড. সেন এলেন।| বৃষ্টি হলো।", .undetermined)
  }

  /// The parts between the sentences are white space, and nothing is left out.
  private func expectLossless(_ string: String) {
    let text = SourceText(string)
    for language in Language.allCases {
      let sentences = SentenceSplitter(language: language).sentences(of: text, in: text.fullRange)
      var offset = 0
      for sentence in sentences {
        #expect(sentence.lowerBound >= offset && !sentence.isEmpty)
        let gap = text.string(in: offset..<sentence.lowerBound)
        #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace })
        #expect(String(validating: text.utf8[sentence], as: UTF8.self) != nil)
        offset = sentence.upperBound
      }
      let rest = text.string(in: offset..<text.count)
      #expect(rest.unicodeScalars.allSatisfy { $0.properties.isWhitespace })
    }
  }

  @Test func splittingIsLossless() {
    var generator = SeededGenerator(seed: 17)
    let pieces = [
      "다", "했다", ".", "。", "!", "…", " ", "\n", "\r\n", "\u{3000}", "“", "”", "\"", "'", "’", "(",
      ")", "[", "1", "Mr", "U.S.", "a", "The", "「", "」", "고", "라며", "\u{1112}\u{1161}", "\0", "😀",
      "-", "․", "\u{2028}", "é", "``", "''", "А", "?",
    ]
    for _ in 0..<300 {
      let count = Int.random(in: 0..<40, using: &generator)
      let string = (0..<count).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      expectLossless(string)
    }
    for _ in 0..<40 { expectLossless(String.random(count: 60, using: &generator)) }
  }

  @Test func theSemicolonOfGreekAsks() {
    expectSplit("Πού πήγε η βάρκα;| Ο κ. Νίκος ξέρει.| Η βροχή σταμάτησε.", .english)
    expectSplit("The boat (σκάφος; or πλοίο) is old.| It leaks.", .english)
  }

  @Test func aStopInABracketDoesNotCutTheJapaneseSentence() {
    expectSplit("市は（土曜は五時。）に閉まる。|（雨だった。）|彼は来た。", .japanese)
  }

  @Test func tildesDrawOutAnEnding() {
    expectSplit("오늘은 푹 쉬었어요~| 내일은 바다에 갑니다.", .korean)
  }

  @Test func blocksAreSplitByThemselves() {
    let text = SourceText("One. Two. Three. Four.")
    let found = SentenceSplitter(language: .english).sentences(of: text, in: 5..<16)
    #expect(found == [5..<9, 10..<16])
  }

  @Test(arguments: [
    "\"", "“", "“가.", "(", "(.", ". ", ".", "했다 ", "\n", "a\n", "'a ", "“‘(【", "한", "1. ", "J. ",
    "[1]",
    ".\"", "U.S. ", "\u{1112}\u{1161}\u{11AB} ", " ", "? ",
  ])
  func hostileTextIsSplitWithoutTrapping(_ piece: String) {
    let text = SourceText(String(repeating: piece, count: 20_000))
    let sentences = SentenceSplitter(language: .korean).sentences(of: text, in: text.fullRange)
    #expect(sentences.count <= text.count)
  }
}

@Suite struct LineEndAndEmojiTests {
  @Test func abbreviationsAtTheEndOfALineEndNoSentence() {
    expectSplit(
      """
      The report on the harbour was written in the spring by Dr.
      Elena Marsh, and the wall that sinks stands at the quay with No.
      5 on it.|
      The board will meet in May.
      """, .english)
  }

  @Test func emojiBehindAStopBelongToItUnlessTheyPointOn() {
    expectSplit(
      "The garden opened on Saturday! 🎉| Two hundred came. 🌱🌱| Bring gloves.| 📍 Hale Street 4, at noon.",
      .english)
  }

  @Test func aNumberBehindADeterminerIsAnOrdinal() {
    expectSplit(
      "Die Gemeinde feiert ihr 750. Jubiläum.| Es kamen 750.| Jubelnd zogen sie ein.", .german)
  }
}

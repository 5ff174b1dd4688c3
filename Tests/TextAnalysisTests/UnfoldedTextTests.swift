import Testing

@testable import TextAnalysis

@Suite struct UnfoldedTextTests {
  private func unfold(_ text: String) -> String? {
    UnfoldedText(SourceText(text)).map { $0.text.string(in: $0.text.fullRange) }
  }

  @Test func raggedLinesOfProseAreJoined() throws {
    let text = """
      The old lighthouse on the northern cape was sold to a family from the
      island of Senja, who want to open a small
      Hotel Arctic branch there. The price was not
      disclosed, but neighbours say that it was the
      highest of the year. The lamp will stay lit.
      """
    #expect(try #require(unfold(text)) == text.replacing("\n", with: " "))
  }

  @Test func everyRangeLeadsBackToTheGivenText() throws {
    let text = """
      Night trains were stopped because the govern-
      ment could not agree with the carriers. The govern-
      ment said that a well-
      known company may take the lines over in the
      autumn of the year. The government will decide.
      """
    let source = SourceText(text)
    let unfolded = try #require(UnfoldedText(source))
    let joined = unfolded.text.string(in: unfolded.text.fullRange)
    #expect(
      joined
        == "Night trains were stopped because the government could not agree with the carriers. The "
        + "government said that a well-known company may take the lines over in the autumn of the "
        + "year. The government will decide.")
    let end = try #require(joined.utf8.firstIndex(of: UInt8(ascii: ".")))
    let length = joined.utf8.distance(from: joined.startIndex, to: end) + 1
    #expect(
      source.string(in: unfolded.offsetMap.originalRange(0..<length))
        == "Night trains were stopped because the govern-\nment could not agree with the carriers.")
  }

  @Test func ligaturesAreLetters() throws {
    let text = """
      The \u{FB01}rst \u{FB02}oor of the o\u{FB03}ce was painted by the neigh-
      bours in May. They were \u{FB01}ve, and none had held a brush be-
      fore. The sta\u{FB00} brought them co\u{FB00}ee and bread in the morn-
      ing, and cake when the work was done.
      """
    let source = SourceText(text)
    let unfolded = try #require(UnfoldedText(source))
    let joined = unfolded.text.string(in: unfolded.text.fullRange)
    #expect(joined.hasPrefix("The first floor of the office was painted by the neighbours in May."))
    #expect(
      source.string(in: unfolded.offsetMap.originalRange(4..<9)) == "\u{FB01}rst")
  }

  @Test(arguments: ["·", ".", "…", " ."])
  func tablesOfContentsAreLeftOutWithTheHeadingsTheyList(leader: String) throws {
    let leaders = String(repeating: leader, count: 12)
    let text = """
      The orchard in the year 2024

      Inside this book

      1  Trees \(leaders) 3
      2  Bees \(leaders) 14
      Index \(leaders) 21

      - 1 -

      1  Trees

      The village planted forty pears and eleven plums on the slope behind the
      school, and the children water them in turn.

      - 2 -

      2  Bees

      Six hives stand at the hedge. Their honey was sold at the market of the
      village in the autumn, and the money paid for the fence.
      """
    let unfolded = try #require(UnfoldedText(SourceText(text)))
    let joined = unfolded.text.string(in: unfolded.text.fullRange)
    #expect(
      joined.split(separator: "\n").map { $0.trimmingPrefix(" ") } == [
        "The orchard in the year 2024",
        "The village planted forty pears and eleven plums on the slope behind the school, and the "
          + "children water them in turn.",
        "Six hives stand at the hedge. Their honey was sold at the market of the village in the "
          + "autumn, and the money paid for the fence.",
      ])
  }

  @Test func pageNumbersAndRunningHeadsAreLeftOut() throws {
    let text = """
      The mill by the river had stood empty for the better part of
      a century when the village bought it. The roof was gone and the
      wheel had rotted, but the stones were sound. It took the people of
      the village four winters.

                                   - 31 -

      Mills of the North                                Chapter Two

      The first flour was ground in May, when the
      water is high, and given to the school. The rest is sold on the
      market of the town.
      """
    let unfolded = try #require(UnfoldedText(SourceText(text)))
    #expect(unfolded.removed.map(\.rule) == ["page-number", "running-head"])
    let joined = unfolded.text.string(in: unfolded.text.fullRange)
    #expect(!joined.contains("31") && !joined.contains("Chapter"))
    #expect(UnfoldedText(SourceText(text), keepsBoilerplate: true)?.removed.isEmpty == true)
  }

  @Test func pagesNeedNoFolds() throws {
    let text = """
      산골 도서관이 올가을 문을 다시 열었다. 군은 여기에 드는

      12쪽

      돈을 내년에 마련한다. 주민은 책을 기증했다.

      - 13 -

      분관은 봄에 짓는다.
      """
    let unfolded = try #require(UnfoldedText(SourceText(text)))
    #expect(unfolded.removed.map(\.rule) == ["page-number", "page-number"])
    let joined = unfolded.text.string(in: unfolded.text.fullRange)
    #expect(joined.contains("여기에 드는 돈을 내년에"))
    // Numbers that do not rise are none of pages.
    #expect(unfold(text.replacing("13", with: "12")) == nil)
  }

  @Test func aKoreanSentenceMayEndBehindTheBreak() throws {
    let text = """
      산골 마을의 작은 도서관이 올가을 문을 다시 열었고 주민은 책을 기증한
      다. 도서관장은 어린이를 위한 방을 따로 꾸몄다며 동화를 읽어 주겠다고 했
      다. 군은 내년에 분관을 하나 더 짓기로 하고 예산을 다음 달에 심의한
      다. 공사는 봄에 시작한다.
      """
    let joined = try #require(unfold(text))
    #expect(joined.contains("기증한다. 도서관장은") && joined.contains("주겠다고 했다."))
  }

  @Test func headsThatCountThePagesAreLeftOut() throws {
    let text = """
      The harbour shipped four million tonnes in the year, nine per cent
      more than in the year before it. Grain was half of all that. The new
      crane was out of order for six weeks in spring.

      HARBOUR REPORT                                        Page 4 of 40

      Passenger numbers fell because the ferry to the island was replaced
      by a bridge. The board expects a better year, since two cruise lines
      have booked their berths for the summer.

      HARBOUR REPORT                                        Page 5 of 40
      """
    let unfolded = try #require(UnfoldedText(SourceText(text)))
    #expect(unfolded.removed.map(\.rule) == ["running-head", "running-head"])
  }

  @Test func koreanWordsCutByTheFoldAreWhole() throws {
    let text = """
      산골 마을의 작은 도서관이 올가을 문을 다시 열었다. 주민들은 두 해 동안 모
      은 책 삼천 권을 기증했다. 도서관장은 어린이를 위한 방을 따로 꾸몄다며 주
      말마다 동화를 읽어 주겠다고 밝혔다. 군은 내년에 분관을 하나 더 짓기
      로 했다. 예산은 군의회가 다음 달 심의하고 공사는 봄에 시작하기
      로 했다.
      """
    let joined = try #require(unfold(text))
    #expect(joined.contains("동안 모은 책"))
    #expect(joined.contains("짓기로 했다."))
    #expect(joined.contains("시작하기로 했다."))
    #expect(!joined.contains("\n"))
  }

  @Test func koreanDeterminersStayApartFromTheNextNoun() throws {
    let text = """
      산골 마을의 작은 도서관이 올가을 문을 다시 열었다. 주민들은 두 해 동안 모
      은 책 삼천 권을 기증했다. 이 일을 살핀 연구가 나왔다. 이
      연구는 책을 빌린 주민의 나이와 사는 곳을 물었다. 그
      결과는 군의회에 올랐다. 도서관은 밤 열 시 이
      후에도 연다. 주민은 차와 빵 등
      음식을 나누었다. 군은 내년에 분관을 하나 더 짓기
      로 했다. 예산은 군의회가 다음 달 심의하고 공사는 봄에 시작하기
      로 했다. 분관은 전
      국에서 두 번째로 크다.
      """
    let joined = try #require(unfold(text))
    for part in ["이 연구는", "그 결과는", "이후에도", "빵 등 음식을", "전국에서", "모은 책"] {
      #expect(joined.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    // Verse.
    """
    The moon is down, the harbour sleeps,
    The nets are hung to dry,
    And one old keeper slowly keeps
    His watch against the sky.
    """,
    // An address.
    "Municipal Archive\nHarbour Street 12\n9008 Tromsø\nNorway",
    // A list.
    "What to bring:\n- a warm coat and good shoes for the walk\n- bread and cheese\n- a lamp",
    // A paragraph a line.
    "시청이 새 도로를 열었다.\n시민들은 반겼다.\n공사는 두 해가 걸렸다.",
    // Headlines.
    "Bridge opens after two years\nMayor resigns over budget\nSchools closed on Friday\nRain expected",
  ])
  func whatIsNoFoldedProseStays(text: String) {
    #expect(unfold(text) == nil)
  }

  @Test func hostileTextsAreReadInTime() {
    let pieces = [
      "1\n\n", "a-\n", "\u{0C}", "가\n", "the\n", "References\n2001\n", "   x   y\n", ". A\n",
    ]
    for piece in pieces {
      _ = UnfoldedText(SourceText(String(repeating: piece, count: 20_000)))
    }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let text = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard let unfolded = UnfoldedText(SourceText(text)) else { continue }
      #expect(String(validating: unfolded.text.utf8, as: UTF8.self) != nil)
      let whole = unfolded.offsetMap.originalRange(unfolded.text.fullRange)
      #expect(whole.upperBound <= text.utf8.count)
    }
  }

  @Test(arguments: [
    """
    县图书馆上周在旧粮仓里重新开门，一楼摆着两千册儿童
    读物，二楼是自习室。馆长说，修屋顶花了三年，钱由村
    民和两家企业一起出。从下个月起，图书馆周末开到晚上
    九点，冬天也供应热水。
    """,
    """
    町立病院は来月から、夜間の診療を週に三日行うことを決
    めた。医師が二人増えたためで、救急車が隣の市まで走る
    回数を減らすことが狙いだ。住民からは「子どもの熱が出
    た時に安心できる」という声が聞かれた。
    """,
  ])
  func linesOfIdeographsThatFillTheColumnAreJoined(text: String) {
    #expect(unfold(text) == text.replacing("\n", with: ""))
  }

  @Test func shortLinesOfKanaAreAList() {
    #expect(unfold("買い物\nにんじん三本\nたまねぎ二個\nじゃがいも一袋\n牛乳一本") == nil)
  }

  @Test func doubleSpacedLinesAreJoined() {
    let lines = [
      "The choir sang in the old dairy for the first time since the",
      "roof had been mended. About ninety people came, and some of",
      "them had to stand behind the churns. The next concert is in",
      "March. By then the society wants to buy forty chairs from the",
      "school, which closes in the spring, and a stove for the long",
      "winter evenings.",
    ]
    #expect(unfold(lines.joined(separator: "\n\n")) == lines.joined(separator: " "))
  }

  @Test func paragraphsOfOneLineAreNotDoubleSpaced() {
    let lines = [
      "Ferry to run at night", "The ferry to Holm will run at night from May on.",
      "The county pays for the crew.", "Two boats are enough, the county says.",
      "Islanders are pleased", "They had asked for it for years.", "The last boat leaves at one.",
    ]
    #expect(unfold(lines.joined(separator: "\n\n")) == nil)
  }

  @Test func allLinesOfARaggedParagraphAreJoined() {
    let text = """
      The ferry company
      Holmline has sold two of its boats to a shipyard in the
      Baltic port of
      Gdynia because they burn too much oil. Its head, Ingrid
      Moe, said that the money goes into a boat with a
      battery that Norwegian and
      Danish yards build together until
      Easter.
      """
    #expect(unfold(text) == text.replacing("\n", with: " "))
  }

  @Test func whatOnlyPapersHaveIsLeftOut() throws {
    let text = """
      How villages heat their halls: evidence from
      ninety parishes in the north

      Una Brandt\u{2217} and Sel Okoro\u{2020}

      Abstract

      We asked ninety parishes how they heat their halls and what they pay for
      it. Halls with a heat pump cost a third less than halls with an oil stove,
      and they are used twice as often in the winter months.

      Keywords: heating, villages

      \u{2217} Northern College, School of Building.

      Received 4 May 2021; accepted 9 June 2022.

      The parishes differ in size but not in the age of their halls, as
      Table 1 shows. Most were built before the war and have no insulation under
      the floor.

      Table 1: Halls by age and size

      County        Halls     Age
      Arnby            31      92
      Borg             59      88

      Source: own survey.

      A grant would help the small parishes most, since they cannot borrow from
      a bank.
      """
    let unfolded = try #require(UnfoldedText(SourceText(text)))
    #expect(
      unfolded.removed.map(\.rule) == [
        "authors", "heading", "paper-note", "footnote", "paper-note", "caption", "table", "table",
        "table", "caption",
      ])
    let joined = unfolded.text.string(in: unfolded.text.fullRange)
    #expect(joined.contains("as Table 1 shows."))
    #expect(joined.contains("A grant would help the small parishes most, since"))
  }

  @Test func fullLinesOfANarrowColumnAreJoined() {
    let text = """
      Volunteers of the Harbour
      Club have cleared the old
      canal of bicycles, a safe
      and nine prams on Sunday.
      The council lent them its
      only crane, which stopped
      for an hour in the middle
      of the work.
      """
    #expect(unfold(text) == text.replacing("\n", with: " "))
  }

  @Test func versesAreNotJoined() {
    let text = """
      The mill went round
      and ground the corn,
      the miller slept
      from dusk till morn,
      and on the wheel
      a heron stood
      who knew the taste
      of flour was good.
      """
    #expect(unfold(text) == nil)
  }

  @Test func itemsWithAWideIndentAreFolded() throws {
    let text = """
      The camp took place in July on the island of Hest with 84 children from
      eleven schools. It was the first camp since the boathouse burned down,
      and the parents paid a third less.

      \u{2022}   The boats must be looked at by a
          Norwegian yard before they are used again.
      \u{2022}   The kitchen needs a stove.
      """
    #expect(try #require(unfold(text)).contains("looked at by a Norwegian yard before"))
  }

  /// Paragraphs folded at one width, as a manual has them, around a part of another kind.
  private func manual(around part: String) -> String {
    let paragraph = """
      The nets of the harbour are mended in the long shed behind the ice house,
      where the light comes from the north and the wind does not reach. A torn
      mesh is cut out whole before a new one is tied, since a knot on a worn
      cord holds for a week at most. The cord itself is soaked over night and
      stretched between two posts, so that it gives no more when the net is
      hauled full of herring in the cold months of the year.
      """
    let paragraphs = Array(repeating: paragraph, count: 3).joined(separator: "\n\n")
    return paragraphs + "\n\n" + part + "\n\n" + paragraphs
  }

  @Test func aLongNumberedHeadingStaysApart() throws {
    let text = manual(
      around: """
        2.6.2 Mending Nets by Hand and Winding Spare Rope
        To wind a rope that was cut with a knife, bind both of its ends with thin
        cord before the first turn is laid.
        """)
    let joined = try #require(unfold(text))
    #expect(!joined.contains("Rope To wind"))
    #expect(joined.contains("with thin cord before"))
  }

  @Test func shortLinesBetweenEvenOnesAreNoProse() throws {
    let text = manual(
      around: """
        wind rope on the drum
        mend nets
        wind rope will stop the drum where the rope is wet or has lain in the sun for
        longer than a day.
        """)
    let joined = try #require(unfold(text))
    #expect(!joined.contains("drum mend") && !joined.contains("nets wind"))
    #expect(joined.contains("in the sun for longer than a day."))
  }

  @Test func aFormulaInsideOfALineDoesNotCutTheSentence() throws {
    let text = manual(
      around: """
        The load on the drum is twice that of the rope when the wheel turns with
        w = 2 r
        turns in a minute, which the crew counts aloud.
        """)
    #expect(try #require(unfold(text)).contains("turns with w = 2 r turns in a minute"))
  }

  @Test func bulletsOfUnknownFontsBeginItems() throws {
    let text = manual(
      around: """
        \u{88} The drum was painted with red lead so that salt water cannot reach it
        \u{88} Two new posts stand behind the shed, and the old ones went to the mill
        """)
    #expect(try #require(unfold(text)).contains("reach it\n\u{88} Two new"))
  }

  @Test func linesThatHangBelowTheirItemAreJoined() throws {
    let text = """
      □ 나린군은 빈 창고 열두 곳을 고쳐 마을 도서관으로 쓰기로 하고
        다음 달까지 주민의 뜻을 모은다.
       ○ 공사비는 군과 도가 절반씩 내며, 책은 이웃 도시의 도서관이
         보내 준다.
      """
    #expect(
      try #require(unfold(text)) == """
        □ 나린군은 빈 창고 열두 곳을 고쳐 마을 도서관으로 쓰기로 하고 다음 달까지 주민의 뜻을 모은다.
         ○ 공사비는 군과 도가 절반씩 내며, 책은 이웃 도시의 도서관이 보내 준다.
        """)
  }

  @Test func shortItemsAndWhatIsNotFurtherInStayApart() {
    #expect(unfold("- 장소\n  마을 회관\n- 시간\n  오후 세 시\n") == nil)
    #expect(
      unfold("• The barn is for sale and the mill stands empty since May\nPlease ask Ann.\n") == nil
    )
  }

  @Test func aSentenceGoesOnOverTheEndOfAPage() throws {
    let text = """
      The crew of the lifeboat was paid for the first time in the winter of the
      great storm, when eleven men had been lost and nobody wanted to row to the
      wreck of the Aurelia, which lay on the outer bank with four passengers and

      Lifeboats of the north                                          Page 7 of 30

      Captain Lund on board. The money came from the town.

      Lifeboats of the north                                          Page 8 of 30

      A second boat was built in the year after, with a sail and eight oars.
      """
    let unfolded = try #require(unfold(text))
    #expect(unfolded.contains("four passengers and Captain Lund on board."))
    #expect(!unfolded.contains("Lifeboats of"))
  }

  @Test func whatIsStampedOnEachPageIsLeftOut() throws {
    let stamp = "DRAFT – NOT FOR SALE"
    let prose =
      "The barn was built in the year of the flood, and it has been mended\nthree times since."
    let unfolded = try #require(
      unfold([stamp, prose, stamp, prose, stamp, prose].joined(separator: "\n\n")))
    #expect(!unfolded.contains("DRAFT"))
    #expect(unfolded.contains("been mended three times since."))
  }

  @Test func notesBelowARuleAreLeftOut() throws {
    let text = """
      창고세는 열 해 전에 생겼고 지금까지 사십억 원이 걷혔다.1) 고치고 있는 창고는
      세금을 내지 않는다.
      ――――――――――
      1) 나린군, 『세입 결산서』, 2024, 12쪽.
      군은 세율을 두 배로 올리기로 했다.
      """
    let unfolded = try #require(unfold(text))
    #expect(!unfolded.contains("결산서"))
    #expect(unfolded.contains("군은 세율을 두 배로 올리기로 했다."))
  }

  @Test func theFrontOfAPaperIsLeftOut() throws {
    let text = """
      나린학회지 제3권 제2호
      pp. 11∼24
      창고의 습기가 책에 미치는 영향
      도새봄*
      * 나린대학교 교수 (교신저자)

      국문초록
      이 연구는 창고의 습기가 책에 어떤 영향을 미치는지 살폈다.

      주제어: 창고, 습기, 책
      """
    let unfolded = try #require(unfold(text))
    for part in ["pp.", "교신저자", "주제어"] { #expect(!unfolded.contains(part)) }
    #expect(unfolded.contains("이 연구는 창고의 습기가"))
  }
}

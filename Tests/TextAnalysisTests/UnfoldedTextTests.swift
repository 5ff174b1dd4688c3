import Testing

@testable import TextAnalysis

@Suite struct UnfoldedTextTests {
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

  @Test func aHyphenThatStandsForTheEndOfACompoundStays() throws {
    let text = """
      Die Stadt erhebt ab dem kommenden Jahr höhere Wasser-
      und Abwassergebühren, wie der Rat am Montag mit den
      Stimmen der Mehrheit beschloss. Die letzte Erhö-
      hung liegt schon neun Jahre zurück.
      """
    let joined = try #require(unfold(text))
    #expect(joined.contains("Wasser- und Abwassergebühren") && joined.contains("Erhöhung"))
  }

  @Test func notesWithTheirNumberOnALineOfItsOwnGo() throws {
    let text = """
      The parish kept its own court until 1834. The court met twice a
      year in the upper room and fined farmers whose cattle strayed.1
      Its records survive in four bound volumes of great length, and

      1
        See Perrin, Manor Courts of the Lower Wen (Lydbury, 1962),
      pp. 44–51.

                                     23

      the second was damaged by water. The steward wrote the names of
      debtors on the inside of the cover, as the others had done.

                                     24
      """
    let joined = try #require(unfold(text))
    #expect(!joined.contains("Perrin") && !joined.contains("pp. 44"))
    #expect(joined.contains("great length, and the second was damaged by water."))
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

  private static let opening =
    "The ferry to Sandholm was late again on Monday. About 300\npassengers waited on the quay in heavy rain. The captain\nblamed a broken pump in the engine room. Repairs will take"
  private static let rest =
    "two days at the yard in Hjelm. A smaller boat will carry\nmail and medicine until Wednesday, the harbour office said.\n"

  @Test(arguments: ["7", "- 7 -", "Page 7 of 9", "3/12", "iii"])
  func theNumberOfAPageInASentenceIsNoneOfIt(_ number: String) {
    let found = unfold("\(Self.opening)\n\(number)\n\(Self.rest)")
    #expect(found?.contains("Repairs will take two days at the yard") == true)
    #expect(found?.contains("The captain blamed a broken pump") == true)
  }

  @Test(arguments: [
    ("COVID-\n19 came to the islands in the spring of that year", "COVID-19 came"),
    ("a 12-\nyear-old pump that nobody had looked at for a winter", "12-year-old pump"),
    ("the years 1939-\n45 are told on boards along the harbour wall", "1939-45 are told"),
  ])
  func aHyphenBesideADigitStays(_ pieces: String, joined: String) {
    let halves = pieces.split(separator: "\n")
    let text =
      "The ferry to Sandholm was late again on Monday morning, and\nthe old captain of the boat spoke for a long while of \(halves[0])\n\(halves[1]), he\nsaid to the passengers who waited on the quay in heavy rain.\n"
    #expect(unfold(text)?.contains(joined) == true)
  }
}

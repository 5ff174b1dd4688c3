import Testing

@testable import TextAnalysis

@Suite struct PrintedBoilerplateTests {
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

  @Test func blocksOfNotesThatTheTextMarksAreLeftOut() throws {
    let text = """
      The first barns of the valley were built by monks who wanted their grain
      to be dry in old age.1 They stood on stone feet, and the doors were as
      wide as a loaded cart.2 None of them burned.

      1 See Harcroft (1987), pp. 31-44, for a list of the barns.
      2 Valley Archive, VA/B/17, fol. 3r.

      The last of them was sold in the year of the flood, and mended since.
      """
    let unfolded = try #require(unfold(text))
    #expect(!unfolded.contains("Harcroft"))
    #expect(!unfolded.contains("Archive"))
    #expect(unfolded.contains("in old age.1 They stood"))
    // A list that no mark in the text speaks of stays.
    let list = "We need for the barn:\n\n1 Ladder of seven feet\n2 Buckets of paint\n"
    #expect(unfold(list)?.contains("Ladder") ?? true)
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

import Testing

@testable import TextAnalysis

@Suite struct FoldedItemsTests {
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
}

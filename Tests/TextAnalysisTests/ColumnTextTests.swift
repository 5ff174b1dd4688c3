import Testing

@testable import TextAnalysis

@Suite struct ColumnTextTests {
  private static let page = """
    THE HARBOUR BOARD

    The board met on Monday and heard a report         The crane on the quay was inspected last
    on the state of the breakwater. Divers found       week and passed. It lifts forty tons and
    two cracks near the lighthouse. They will be       is the oldest of the four cranes.
    filled with concrete before the winter.
                                                       The board chose a new harbour master,
    The chairman said the work would cost about        who has worked in the pilot service for
    ninety thousand crowns, half of it a loan.         nineteen years and now takes over.

                                3
    """

  @Test func columnsAreReadOneAfterTheOther() throws {
    let columns = try #require(ColumnText(SourceText(Self.page)))
    let lines = columns.text.string(in: columns.text.fullRange).split(separator: "\n")
      .map { $0.trimmingPrefix { $0 == " " } }
    #expect(lines.first == "THE HARBOUR BOARD")
    #expect(
      lines.dropFirst(5).prefix(3) == [
        "The chairman said the work would cost about",
        "ninety thousand crowns, half of it a loan.", "The crane on the quay was inspected last",
      ])
    #expect(lines.last == "3")
  }

  @Test func placesLeadBackToTheTextAsGiven() throws {
    let source = SourceText(Self.page)
    let columns = try #require(ColumnText(source))
    for word in ["lighthouse", "concrete", "crane", "nineteen years"] {
      let text = columns.text.string(in: columns.text.fullRange)
      let found = try #require(text.firstRange(of: word))
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      let place = columns.offsetMap.originalRange(start..<start + word.utf8.count)
      #expect(source.string(in: place) == word)
    }
    let whole = columns.offsetMap.originalRange(columns.text.fullRange)
    #expect(whole.lowerBound == 0 && whole.upperBound >= source.count - 1)
  }

  @Test func anyBreakPartsLines() throws {
    for mark in ["\u{2028}", "\r\n", "\r"] {
      let page = Self.page.replacing("\n", with: mark)
      let columns = try #require(ColumnText(SourceText(page + mark + page)))
      let text = columns.text.string(in: columns.text.fullRange)
      #expect(text.contains("half of it a loan.\nThe crane on the quay"))
    }
  }

  @Test func tablesAndPlainTextHaveNoColumns() {
    let table = """
      Service                          Fee in 2024             Fee in 2025
      Passport for an adult            82 euros                85 euros
      Passport for a child             58 euros                60 euros
      Driving licence, new             65 euros                70 euros
      Driving licence, renewal         30 euros                32 euros
      Residence certificate            12 euros                12 euros
      Dog licence for one year         40 euros                48 euros
      """
    #expect(ColumnText(SourceText(table)) == nil)
    #expect(ColumnText(SourceText("One line.\n\nAnother.  A third.")) == nil)
  }

  @Test func numbersBeforeLinesGo() throws {
    let lines = (1...10).map { "The lamps of street \($0 * 7) were switched on" }
    let numbered = zip(8..., lines).map { "  \($0)   \($1)" }.joined(separator: "\n")
    let text = try #require(MarginNumbers(SourceText(numbered)))
    #expect(text.text.string(in: text.text.fullRange) == lines.joined(separator: "\n"))
    let years = (1990...1999).map { "\($0)  the price rose" }.joined(separator: "\n")
    #expect(MarginNumbers(SourceText(years)) == nil)
    let table = (1...10).map { "\($0 * 3)  tons of wheat" }.joined(separator: "\n")
    #expect(MarginNumbers(SourceText(table)) == nil)
  }
}

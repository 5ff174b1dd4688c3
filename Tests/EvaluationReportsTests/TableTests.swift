import Testing

@testable import EvaluationReports

@Suite struct TableTests {
  private static let table = Table(
    heads: ["체계", "F_1"],
    rows: [
      [.text("가나, 다"), .figure(Table.Figure(0.25, halfWidth: 0.0125, mark: "*"))],
      [.text("ab"), .figure(Table.Figure(0.5))],
    ])

  @Test func hangulTakesTwoColumnsOfATerminal() {
    #expect(
      Self.table.text == """
        체계              F_1
        가나, 다  25.0 ± 1.3*
        ab               50.0

        """)
  }

  @Test func laTeXQuotesAndRaisesTheMark() {
    #expect(Self.table.latex.contains("체계 & F\\_1 \\\\\n"))
    #expect(Self.table.latex.contains("가나, 다 & 25.0 $\\pm$ 1.3$^{*}$ \\\\\n"))
  }

  @Test func csvHasNumbersAsComputedAndQuotesCommas() {
    #expect(Self.table.csv == "체계,F_1\n\"가나, 다\",0.25\nab,0.5\n")
  }

  @Test func pagesQuoteText() {
    let table = Table(heads: ["<a>"], rows: [[.text("b & c")]])
    #expect(table.html.contains("<th scope=\"col\">&lt;a&gt;</th>"))
    #expect(table.html.contains("<th scope=\"row\">b &amp; c</th>"))
  }
}

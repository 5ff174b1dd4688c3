import Testing

@testable import YoyakCommand

@Suite struct TerminalStyleTests {
  @Test func titlesAndSummariesHaveWeight() {
    let terminal = TerminalStyle(width: 9, isColoured: true, isRaw: false)
    #expect(terminal.title("새 도서관") == "\u{1B}[1;4m새 도서관\u{1B}[0m\n")
    #expect(terminal.taken("새 도서관은") == "\u{1B}[1m새\n도서관은\u{1B}[0m\n")
    #expect(terminal.keyword("항구") == "\u{1B}[36m항구\u{1B}[0m")
  }

  @Test func withoutColourThereAreLinesOnly() {
    let terminal = TerminalStyle(width: 9, isColoured: false, isRaw: false)
    #expect(terminal.beside("one two three") == "one two\nthree\n")
  }

  @Test func controlCharactersOfTheArticleAreEscaped() {
    let terminal = TerminalStyle(width: 80, isColoured: true, isRaw: false)
    #expect(terminal.plain("a\u{1B}[2J") == "a\\u{1B}[2J\n")
  }
}

import Testing

@testable import YoyakCommand

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain 글", "plain 글"), ("a\tb", "a\tb"), ("\u{1B}[31mred", "\\u{1B}[31mred"),
    ("bell\u{7}", "bell\\u{7}"), ("\u{9B}2J\u{7F}", "\\u{9B}2J\\u{7F}"), ("a\r\nb", "a\\u{D}\nb"),
  ])
  func controlCharactersAreShown(text: String, expected: String) {
    #expect(TerminalText.escaped(text, keepsLineBreaks: true) == expected)
  }

  @Test func lineBreaksCanBeShownToo() {
    #expect(TerminalText.escaped("a\nb", keepsLineBreaks: false) == "a\\u{A}b")
  }

  @Test func formulasAreMarkedOnRequest() {
    let encoding = ResultEncoding(format: .tsv, isForSpreadsheet: true)
    #expect(
      encoding.table([["=1+1", "@x", "-0.5", "+82", "-lead", "b=c"]])
        == "'=1+1\t'@x\t-0.5\t+82\t'-lead\tb=c\n")
    #expect(ResultEncoding(format: .tsv).table([["=1+1"]]) == "=1+1\n")
  }
}

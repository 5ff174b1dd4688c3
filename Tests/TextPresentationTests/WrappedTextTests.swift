import Testing
import TextPresentation

@Suite struct WrappedTextTests {
  @Test func linesBreakAtSpaces() {
    #expect(WrappedText.wrapped("one two three", width: 8) == "one two\nthree")
    #expect(WrappedText.wrapped("one two three", width: 8, indent: 2) == "one\n  two\n  three")
  }

  @Test func hangulTakesTwoColumns() {
    // 다섯 글자 is 4 + 1 + 4 columns.
    #expect(WrappedText.wrapped("다섯 글자", width: 9) == "다섯 글자")
    #expect(WrappedText.wrapped("다섯 글자", width: 8) == "다섯\n글자")
  }

  @Test func wordsWiderThanALineBreakInside() {
    #expect(WrappedText.wrapped("漢字仮名", width: 5) == "漢字\n仮名")
    #expect(WrappedText.wrapped("a 漢字仮名 b", width: 4) == "a\n漢字\n仮名\nb")
  }

  @Test func emptyTextIsAnEmptyLine() {
    #expect(WrappedText.wrapped("", width: 10) == "")
  }
}

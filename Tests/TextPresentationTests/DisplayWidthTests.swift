import Testing
import TextPresentation

@Suite struct DisplayWidthTests {
  @Test func jamoThatJoinAndMarksTakeNone() {
    #expect(DisplayWidth.columns(of: "\u{1112}\u{1161}\u{11AB}") == 2)
    #expect(DisplayWidth.columns(of: "e\u{301}") == 1)
    #expect(DisplayWidth.columns(of: "漢ａa") == 5)
  }
}

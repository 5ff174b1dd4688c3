import Testing

@testable import TextAnalysis

@Suite struct ListMarkTests {
  private func mark(_ sign: Unicode.Scalar) -> ListMark? { ListMark(sign.value) }

  @Test(arguments: ["■", "○", "▷", "◆", "•", "※", "★", "①", "☞"] as [Unicode.Scalar])
  func boxesCirclesAndStarsAreNothingButSigns(sign: Unicode.Scalar) {
    #expect(mark(sign) == .sign)
  }

  @Test func dotsAndDashesAreKnownAsSuch() {
    #expect(mark("·") == .dot && mark("ㆍ") == .dot && mark("・") == .dot)
    #expect(mark("-") == .dash && mark("–") == .dash && mark("*") == .dash && mark("ㅇ") == .dash)
  }

  @Test(arguments: ["a", "가", ".", "“", "(", "ㄱ", "ー"] as [Unicode.Scalar])
  func lettersAndOtherMarksAreNone(sign: Unicode.Scalar) { #expect(mark(sign) == nil) }
}

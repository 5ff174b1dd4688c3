import Testing
import TextAnalysis

@testable import ArticleCleaning

@Suite struct HeadingNumberTests {
  private func number(_ line: String) -> Int? {
    let text = PageText(bytes: Array(line.utf8))
    return text.headingNumber(in: 0..<text.bytes.count)
  }

  @Test(arguments: [("3. 연구 방법", 3), ("12. Water", 12), ("Ⅱ. 주요 내용", 2), ("Ⅻ 끝", 12)])
  func oneOrTwoDigitsOrARomanNumberAreRead(line: String, expected: Int) {
    #expect(number(line) == expected)
  }

  @Test(arguments: ["", "3", "3.", "3.5 percent", "2024. 3. 6.", "3 towns", "Ⅱ", "Ⅱa", "Water"])
  func othersAreNone(line: String) { #expect(number(line) == nil) }
}

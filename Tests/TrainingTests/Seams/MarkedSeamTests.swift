import Testing

@testable import Training

@Suite struct MarkedSeamTests {
  private static let headline = "도서관 짓는 나린군 주민 설문서 찬성 72%"
  private static let lead = "읍내 빈터에 새 도서관이 들어선다고 나린군이 4일 밝혔다."
  private static let text =
    "\(headline) \(lead) 군은 내년 봄에 공사를 시작해 2년 뒤에 문을 열 계획이다."

  @Test func theMarkPartsHeadlinesFromTheFirstSentence() throws {
    let seam = try #require(MarkedSeam(Self.text, sentenceAt: Self.headline.utf8.count + 1))
    #expect(seam.front == Self.headline)
    #expect(seam.lead == Self.lead)
  }

  @Test func nothingIsInFrontOfASentenceThatBeginsTheText() throws {
    let text = Self.text.dropFirst(Self.headline.count + 1)
    let seam = try #require(MarkedSeam(String(text), sentenceAt: 0))
    #expect(seam.front.isEmpty)
    #expect(seam.lead == Self.lead)
  }

  @Test func aMarkOutsideOfTheBodyIsNone() {
    #expect(MarkedSeam(Self.text, sentenceAt: Self.text.utf8.count + 5) == nil)
    #expect(MarkedSeam("", sentenceAt: 0) == nil)
  }

  @Test func marksAreReadByLines() {
    let file = "# a note\nfirst\t12\nsecond\t0\nbroken\nthird\tx\n"
    #expect(MarkedSeam.offsets(in: file) == ["first": 12, "second": 0])
  }

  @Test func whatReadersMarkedIsLearned() throws {
    let seam = try #require(MarkedSeam(Self.text, sentenceAt: Self.headline.utf8.count + 1))
    var training = SeamTraining(
      stories: [], sentences: Array(repeating: Self.lead, count: 30),
      marked: Array(repeating: seam, count: 30))
    let lines = training.weights()
    #expect(lines.first?.hasPrefix("constant -") == true)
    let weight = lines.first { $0.hasPrefix("end 72 ") }?.split(separator: " ").last
    #expect((weight.flatMap { Int($0) } ?? 0) > 0)
  }
}

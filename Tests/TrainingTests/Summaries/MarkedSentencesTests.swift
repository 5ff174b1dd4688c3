import TestSupport
import Testing
import TextAnalysis

@testable import Training

@Suite struct MarkedSentencesTests {
  private static let document = TestDocuments.document(
    [
      "시는 낡은 곡물 창고를 2027년까지 도서관으로 바꾸기로 했다.", "공사는 가을에 시작된다.",
      "주민들은 항구 가까이에 더 넓은 주차장을 바란다고 말했다.",
    ], language: .korean)

  private func example(
    unclean: [(text: String, isJoined: Bool)]
  ) -> SummaryExample {
    SummaryExample(
      set: "", source: "", group: "", language: .korean, document: Self.document, abstracts: [],
      unclean: unclean)
  }

  @Test func whiteSpaceIsNoDifference() {
    let marked = MarkedSentences(of: Self.document)
    #expect(marked.place(of: "공사는\n가을에  시작된다.") == 1)
    #expect(marked.place(of: "공사는 봄에 시작된다.") == nil)
  }

  @Test func whatCleaningLeftOfASentenceIsTheSentence() {
    let marked = MarkedSentences(of: Self.document)
    #expect(marked.place(of: "[하나시=김온유 기자] \(Self.sentence(2))") == 2)
    // An end of a few characters is an end of many sentences.
    #expect(marked.place(of: "비가 그치면 공사는 가을에 시작된다.") == nil)
  }

  @Test func anEndIsCleanOnlyWhereSomethingWasJoined() {
    let marked = MarkedSentences(of: Self.document)
    let text = "곡물 창고의 새 삶 \(Self.sentence(0))"
    #expect(!marked.isUnclean(0, in: example(unclean: [(text, true)])))
    #expect(marked.isUnclean(0, in: example(unclean: [(text, false)])))
    #expect(marked.isUnclean(2, in: example(unclean: [(Self.sentence(2), true)])))
    #expect(!marked.isUnclean(1, in: example(unclean: [(text, false)])))
  }

  private static func sentence(_ index: Int) -> String {
    document.body.text.string(in: document.body.sentences[index])
  }
}

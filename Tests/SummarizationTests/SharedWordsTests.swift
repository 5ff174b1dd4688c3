import TestSupport
import Testing

@testable import Summarization

@Suite struct SharedWordsTests {
  @Test func wordsCountForEachSentenceThatSharesThem() {
    // ferries sailed, Ferries sailed home, ferry slept ferries: stems and function words are no
    // matter, capitals and repeats neither.
    let document = TestDocuments.document([
      "The ferries sailed.", "Ferries sailed to the home.",
      "A ferry and the ferries, ferries slept.",
    ])
    let expected = [3 / 2.0.squareRoot(), 3 / 3.0.squareRoot(), 2 / 3.0.squareRoot()]
    let degrees = SharedWords.degrees(of: document.body)
    #expect(degrees.count == expected.count)
    for (degree, expected) in zip(degrees, expected) { #expect(abs(degree - expected) < 1e-12) }
  }

  @Test func aSentenceWithoutWordsSharesNothing() {
    let document = TestDocuments.document(["Of the.", "Of the!"])
    #expect(SharedWords.degrees(of: document.body) == [0, 0])
  }
}

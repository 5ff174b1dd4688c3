import KeywordExtraction
import Testing

@Suite struct OverlapMergerTests {
  private func candidate(_ forms: [Int32], at starts: [Int]) -> KeywordCandidate {
    KeywordCandidate(
      forms: forms,
      occurrences: starts.map {
        KeywordOccurrence(words: $0..<$0 + forms.count, range: $0..<$0 + forms.count * 10)
      })
  }

  @Test func aPartThatNeverStandsAloneGivesWayToTheWhole() {
    let candidates = [candidate([1, 2], at: [0, 100]), candidate([1], at: [0, 100])]
    #expect(OverlapMerger().distinct([0, 1], of: candidates, count: 5) == [0])
  }

  @Test func aPartThatStandsAloneOftenEnoughStays() {
    let candidates = [candidate([1, 2], at: [0]), candidate([1], at: [0, 200, 300])]
    #expect(OverlapMerger().distinct([0, 1], of: candidates, count: 5) == [0, 1])
    #expect(
      OverlapMerger(minimumOwnOccurrences: 3).distinct([0, 1], of: candidates, count: 5) == [0])
  }

  @Test func othersAreUntouchedUpToTheCount() {
    let candidates = (0..<5).map { candidate([Int32($0)], at: [$0 * 100]) }
    #expect(OverlapMerger().distinct([4, 2, 0, 1, 3], of: candidates, count: 3) == [4, 2, 0])
  }
}

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
    let (whole, part) = (candidate([1, 2], at: [0, 100]), candidate([1], at: [0, 100]))
    #expect(!OverlapMerger().keeps(part, beside: whole, isPart: true, isLong: false))
    #expect(!OverlapMerger().keeps(whole, beside: part, isPart: false, isLong: false))
  }

  @Test func aPartThatStandsAloneOftenEnoughStays() {
    let (whole, part) = (candidate([1, 2], at: [0]), candidate([1], at: [0, 200, 300]))
    #expect(OverlapMerger().keeps(part, beside: whole, isPart: true, isLong: false))
    #expect(
      !OverlapMerger(minimumOwnOccurrences: 3).keeps(
        part, beside: whole, isPart: true, isLong: false))
  }

  @Test func aPartNeedsItsShareOfTheWholesPlaces() {
    let whole = candidate([1, 2], at: [0, 100, 200, 300, 400])
    let part = candidate([1], at: [0, 500, 600])
    #expect(
      OverlapMerger(minimumOwnShare: 0.4).keeps(part, beside: whole, isPart: true, isLong: false))
    #expect(
      !OverlapMerger(minimumOwnShare: 0.5).keeps(part, beside: whole, isPart: true, isLong: false))
  }

  @Test func aPartNeedsTwiceTheShareInALongText() {
    let whole = candidate([1, 2], at: [0, 100, 200, 300])
    let part = candidate([1], at: [0, 500, 600, 700])
    #expect(OverlapMerger().keeps(part, beside: whole, isPart: true, isLong: false))
    #expect(!OverlapMerger().keeps(part, beside: whole, isPart: true, isLong: true))
  }
}

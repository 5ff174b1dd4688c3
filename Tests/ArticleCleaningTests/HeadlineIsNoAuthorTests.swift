import Testing

@Suite struct HeadlineIsNoAuthorTests {
  @Test func firstSentenceWithTheNameOfTheHeadlineStays() {
    let body = "Mill Pond is to be drained. The town will mend its dam before the winter."
    #expect(CleanedStrings("Mill Pond drained for repairs\n\n\(body)").body == [body])
  }
}

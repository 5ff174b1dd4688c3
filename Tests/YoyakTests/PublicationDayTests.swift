import Testing
import Yoyak

@Suite struct PublicationDayTests {
  @Test(arguments: [
    "2021-06-03T09:30:00+09:00", "2021.6.3", "2021. 6. 3. 오전 9:30", "2021년 6월 3일", "20210603",
    "Thu, 03 Jun 2021 09:30:00 +0900", "3 June 2021", "June 3, 2021", "Updated 2021/06/03",
  ])
  func datesAreReadAsTheyAreWritten(text: String) {
    #expect(PublicationDay(text) == PublicationDay(year: 2021, month: 6, day: 3))
  }

  @Test(arguments: [
    "", "yesterday", "2021", "2021-13-03", "2021-02-29", "03/06/2021", "12345678901234567890",
    "0000-01-01", "Jun 2021",
  ])
  func whatIsNoSureDateIsNone(text: String) {
    #expect(PublicationDay(text) == nil)
  }

  /// Days between dates as calendars count them.
  @Test func daysAreCounted() throws {
    let first = try #require(PublicationDay(year: 1970, month: 1, day: 1))
    #expect(first.number == 0)
    let leap = try #require(PublicationDay(year: 2000, month: 2, day: 29))
    #expect(leap.number == 11_016)
    let next = try #require(PublicationDay(year: 2000, month: 3, day: 1))
    #expect(next.number == 11_017 && leap < next)
    #expect(PublicationDay(year: 1900, month: 2, day: 29) == nil)
    #expect(PublicationDay(year: 1969, month: 12, day: 31)?.number == -1)
  }
}

import Testing
import Yoyak

@Suite struct StoryGrouperTests {
  private static let texts = [
    "해솔시가 항구 창고를 도서관으로 고쳐 짓는다. 창고는 벽돌 건물이다. 시는 설명회를 열었다.",
    "나린군 씨름단이 전국 대회에서 우승했다. 결승은 박빙이었다. 감독은 선수들을 칭찬했다.",
    "항구 창고 도서관을 두고 해솔시 설명회에서 주민들이 주차장을 요구했다. 창고 벽돌은 남긴다.",
    "The harbour town will turn its grain store into a library. Residents asked for parking.",
  ]

  private func articles() -> [Article] { Self.texts.map { Article(text: $0) } }

  @Test func articlesOnOneEventAreOneStory() throws {
    let stories = try StoryGrouper(likeness: 0.15).stories(of: articles())
    #expect(stories.map(\.members) == [[0, 2], [1], [3]])
    #expect(stories[0].likeness[0] == stories[0].likeness[1])
    #expect(stories[1].likeness == [1])
    #expect(stories.map(\.language) == [.korean, .korean, .english])
    let summary = try stories[0].summary(SummaryOptions(budget: SummaryBudget(sentences: 2)))
    #expect(summary.count == 2)
    for (article, sentence) in summary {
      #expect(stories[0].articles[article].source.string(in: sentence.range) == sentence.text)
    }
    let keywords = try stories[0].keywords()
    #expect(keywords.contains { $0.documentCount == 2 && $0.text.contains("창고") })
  }

  @Test func daysKeepStoriesApart() throws {
    let days = ["2021-06-03", "2021-06-03", "2021-06-04", "2021-06-04"].map { PublicationDay($0) }
    let apart = try StoryGrouper(likeness: 0.15, days: 1).stories(of: articles(), published: days)
    #expect(apart.map(\.members) == [[0], [1], [2], [3]])
    let together = try StoryGrouper(likeness: 0.15, days: 2).stories(
      of: articles(), published: days)
    #expect(together.first?.members == [0, 2])
  }

  @Test func theHeadlineIsThatOfTheArticleMostLikeTheOthers() throws {
    let options = { ArticleOptions(title: $0) }
    let own = [
      Article(text: Self.texts[0], options: options("창고가 도서관으로")),
      Article(text: Self.texts[0] + " 그 밖의 소식도 전했다.", options: options("여러 소식")),
      Article(text: Self.texts[0]),
    ]
    let story = try #require(try StoryGrouper().stories(of: own).first)
    #expect(story.members.sorted() == [0, 1, 2])
    #expect(story.title == "창고가 도서관으로")
  }

  @Test func badOptionsAreRefused() {
    for grouper in [
      StoryGrouper(likeness: 0), StoryGrouper(likeness: 1.5), StoryGrouper(likeness: .nan),
      StoryGrouper(days: 0),
    ] {
      #expect(throws: InvalidOption.self) { try grouper.stories(of: []) }
    }
    #expect(throws: Never.self) { try StoryGrouper(days: nil).stories(of: []) }
  }
}

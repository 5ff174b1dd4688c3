import Foundation
import TestSupport
import Testing

@Suite struct StoriesCommandTests {
  private static let texts = [
    "해솔시가 항구 창고를 도서관으로 고쳐 짓는다. 창고는 벽돌 건물이다. 시는 설명회를 열었다.",
    "나린군 씨름단이 전국 대회에서 우승했다. 결승은 박빙이었다. 감독은 선수들을 칭찬했다.",
    "항구 창고 도서관을 두고 해솔시 설명회에서 주민들이 주차장을 요구했다. 창고 벽돌은 남긴다.",
  ]

  private static let feed =
    "<rss version=\"2.0\"><channel>"
    + zip(texts, 3...).map { text, day in
      "<item><title>제목 \(day)</title><guid>g\(day)</guid><description>\(text)</description>"
        + "<pubDate>Thu, 0\(day) Jun 2021 09:30:00 +0900</pubDate></item>"
    }.joined() + "</channel></rss>\n"

  private static let records = zip(texts, ["a", "b", "c"]).map { Samples.record(id: $1, text: $0) }
    .joined()

  @Test func aFeedIsGroupedIntoStories() throws {
    let outcome = try YoyakProcess.run(
      ["stories", "--likeness", "0.15", "-n", "1", "-f", "jsonl"], text: Self.feed)
    #expect(outcome.status == 0)
    let stories = try outcome.objects()
    #expect(stories.count == 2)
    let articles = try #require(stories.first?["articles"] as? [[String: Any]])
    #expect(articles.map { $0["id"] as? String } == ["g3", "g5"])
    #expect(articles.first?["date"] as? String == "Thu, 03 Jun 2021 09:30:00 +0900")
    #expect(stories.map { $0["story"] as? Int } == [1, 2])
    #expect(stories.map { $0["title"] as? String } == ["제목 3", "제목 4"])
    let sentences = try #require(stories.first?["sentences"] as? [[String: Any]])
    #expect(["g3", "g5"].contains(sentences.first?["document"] as? String))
    let keywords = try #require(stories.first?["keywords"] as? [[String: Any]])
    #expect(keywords.contains { $0["documents"] as? Int == 2 })
  }

  /// The first and the third item lie three days apart, the ends included.
  @Test func daysAndNumbersOfArticlesAreLimits() throws {
    let apart = try YoyakProcess.run(
      ["stories", "--likeness", "0.15", "--days", "2", "-f", "jsonl"], text: Self.feed)
    #expect(try apart.objects().count == 3)
    let several = try YoyakProcess.run(
      ["stories", "--likeness", "0.15", "--min-articles", "2", "-f", "jsonl"], text: Self.feed)
    #expect(try several.objects().count == 1)
  }

  @Test func theFormsForReadersNameTheArticles() throws {
    func printed(_ format: String) throws -> String {
      try YoyakProcess.run(
        ["stories", "--likeness", "0.15", "--input-format", "jsonl", "-f", format],
        text: Self.records
      ).output
    }
    let text = try printed("text")
    #expect(text.hasPrefix("==> 1 <==\n해솔시가 항구 창고를 도서관으로 고쳐 짓는다.\n"))
    #expect(text.contains("\n- a\n- c\n\n==> 2 <==\n"))
    #expect(try printed("markdown").contains("\n- a\n- c\n"))
    #expect(try printed("tsv").hasPrefix("id\tkind\tarticle\tscore\ttext\n1\ttitle\t"))
    let page = try printed("html")
    #expect(page.contains("<section class=\"story\" id=\"s1\" lang=\"ko\">"))
    #expect(page.contains("<summary>기사 (2)</summary>"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func noIdentifierForgesALine() throws {
    let records = zip(Self.texts, [#"a\n==> 9 <==\nb"#, "b", "c"]).map {
      Samples.record(id: $1, text: $0)
    }.joined()
    let outcome = try YoyakProcess.run(
      ["stories", "--likeness", "0.15", "--input-format", "jsonl", "-f", "text"], text: records)
    #expect(outcome.output.contains("\n- a ==> 9 <== b\n"))
  }

  @Test func oneThreadAndManyGiveTheSameBytes() throws {
    let arguments = ["stories", "--likeness", "0.15", "--input-format", "jsonl", "-f", "json"]
    let one = try YoyakProcess.run(arguments + ["-j", "1"], text: Self.records)
    let many = try YoyakProcess.run(arguments + ["-j", "3"], text: Self.records)
    #expect(one.bytes == many.bytes)
    #expect(!one.bytes.isEmpty)
  }

  @Test func whatCannotBeReadIsReportedAndLeftOut() throws {
    let outcome = try YoyakProcess.run(
      ["stories", "--input-format", "jsonl", "-f", "jsonl"], text: "{broken\n" + Self.records)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("line 1"))
    #expect(try outcome.objects().count == 2)
    let empty = try YoyakProcess.run(["stories"], text: "")
    #expect(empty.status == 4)
    #expect(empty.errors.contains("no text"))
  }

  @Test(arguments: [
    ["--days", "0"], ["--likeness", "0"], ["--likeness", "2"], ["--min-articles", "0"],
    ["--title", "x"], ["--resume", "x.jsonl", "-f", "jsonl", "--on-error", "emit"],
  ])
  func badOptionsAreRefused(options: [String]) throws {
    #expect(try YoyakProcess.run(["stories"] + options, text: Self.feed).status == 2)
  }
}

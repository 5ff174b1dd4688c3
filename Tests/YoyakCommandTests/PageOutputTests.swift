import Foundation
import TestSupport
import Testing

@Suite struct PageOutputTests {
  @Test func thePageShowsTheArticleWithItsSummaryAndKeywords() throws {
    let page = try YoyakProcess.run(["digest", "-f", "html", "-n", "2"], text: Samples.english)
    #expect(page.status == 0)
    #expect(page.output.hasPrefix("<!doctype html>"))
    #expect(page.output.contains("http-equiv=\"Content-Security-Policy\""))
    #expect(page.output.contains("content=\"default-src 'none';"))
    #expect(page.output.components(separatedBy: "class=\"s taken\"").count == 3)
    #expect(page.output.contains("<mark data-k="))
    #expect(!page.output.contains("http://") && !page.output.contains("https://"))
  }

  @Test func severalArticlesHaveAnIndexWithTheRefusedOnes() throws {
    let notice = "[인사] 해솔시\n\n과장 김가람\n\n과장 박도윤"
    let lines = Samples.record(id: "a") + Samples.record(id: "b", text: notice)
    let page = try YoyakProcess.run(
      ["digest", "-f", "html", "--input-format", "jsonl"], text: lines)
    #expect(page.output.contains("<nav class=\"index\" id=\"index\">"))
    #expect(page.output.contains("<tr><td><a href=\"#a1\""))
    #expect(page.output.contains("<tr class=\"refused\"><td><a href=\"#a2\""))
  }

  @Test func contextIsForText() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--context", "-f", "json"], text: Samples.english)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("'--context' is for text"))
  }

  @Test func contextShowsTheSentencesBesideTheSummary() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--context", "--method", "lead", "-n", "1"], text: Samples.english)
    #expect(
      outcome.output == """
        > The harbour town of Wrenfield will turn its old grain store into a public library.
          The council approved the plan on Tuesday after two years of debate.

        """)
  }
}

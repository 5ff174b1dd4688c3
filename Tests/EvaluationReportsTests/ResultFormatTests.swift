import EvaluationHarness
import EvaluationMetrics
import EvaluationReports
import Testing
import Yoyak

@Suite struct ResultFormatTests {
  private func result() throws -> EvaluationResult {
    let text = #"""
      {"id": "a", "language": "en", "sentences": ["One two three.", "Four five six."], \#
      "reference": "Four five six."}
      {"id": "b", "language": "en", "sentences": ["Seven eight.", "Nine ten."], \#
      "reference": "Seven eight."}
      """#
    var options = EvaluationOptions()
    options.resampling = BootstrapResampling(resamples: 20)
    let data = try DataSet(jsonLines: Array(text.utf8), path: "set_1.jsonl")
    let results = try SummaryEvaluation(
      methods: [.lead], length: .sentences(1), metrics: [.rouge1], options: options
    ).run(on: data)
    return try #require(results.first)
  }

  @Test func tablesShowFiguresInHundredthsWithIntervals() throws {
    let table = ResultTables(try result()).text
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "set_1.jsonl (en, 2 documents), summaries, length sentences:1")
    #expect(lines[2] == "rouge155-1       ROUGE-1")
    #expect(lines[3].hasPrefix("lead        50.0 ±"))
    #expect(lines[5].hasPrefix("oracle      100.0 ±0.0"))
    #expect(lines[6].hasPrefix("ROUGE-1|refs:1|"))
  }

  @Test func documentsAreListedWithEverySystem() throws {
    let table = ResultTables(try result()).documents
    let words = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(words[1] == ["document", "lead", "random", "oracle"])
    #expect(
      Set(words.dropFirst(2).map { [$0[0], $0[1], $0[3]] }) == [
        ["a", "0.0", "100.0"], ["b", "100.0", "100.0"],
      ])
  }

  @Test func laTeXQuotesWhatItWouldTakeForItsOwn() throws {
    let table = ResultTables(try result()).latex
    #expect(table.contains("\\begin{tabular}{lr}"))
    #expect(table.contains("oracle & 100.0 {\\scriptsize $\\pm$ 0.0}"))
    #expect(table.contains("\\textbf{50.0}"))
  }

  @Test func jsonCarriesEveryFigureAndItsSignature() throws {
    let result = try result()
    let json = try ResultJSON.render([result], withDocuments: true)
    #expect(json.contains("\"system\" : \"oracle\""))
    #expect(json.contains("\"score\" : 0.5"))
    #expect(json.contains("|system:lead = 50.0 (μ = "))
    #expect(json.contains("\"id\" : \"a\""))
    #expect(!(try ResultJSON.render([result], withDocuments: false)).contains("\"id\" : \"a\""))
  }
}

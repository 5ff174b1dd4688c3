import Foundation
import TestSupport
import Testing

@Suite struct EvaluateCommandTests {
  private static let record = #"""
    {"id": "a", "sentences": ["Hail fell on the vineyard.", "Growers lost half of their grapes."], \#
    "reference": "Growers lost half of the grapes.", "keywords": ["grapes"]}
    """#

  /// A file with the given lines that is removed after the test.
  private func withFile(_ text: String, _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("yoyak-\(UUID().uuidString).jsonl")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  @Test func summariesAreComparedInATable() throws {
    try withFile(Self.record) { path in
      let outcome = try YoyakProcess.run([
        "evaluate", "summaries", path, "--methods", "textrank,lead", "--length", "sentences:1",
        "--resamples", "20", "--documents", "--progress",
      ])
      #expect(outcome.status == 0)
      let words = outcome.output.split(separator: "\n").map { $0.split(separator: " ").first ?? "" }
      #expect(words.contains("textrank") && words.contains("lead") && words.contains("oracle"))
      #expect(outcome.output.contains("worst first"))
      #expect(outcome.errors.contains("1 of 1 documents"))
    }
  }

  @Test func keywordsAreComparedAsJSON() throws {
    try withFile(Self.record) { path in
      let outcome = try YoyakProcess.run([
        "evaluate", "keywords", path, "--methods", "tfidf", "-f", "json", "--resamples", "20",
      ])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("\"metric\" : \"F1@5\""))
    }
  }

  @Test func theReportIsOnePageThatLoadsNothing() throws {
    try withFile(Self.record) { path in
      let page = path + ".html"
      defer { try? FileManager.default.removeItem(atPath: page) }
      let outcome = try YoyakProcess.run([
        "evaluate", "summaries", path, "--methods", "lead,textrank", "--resamples", "20",
        "--report", page,
      ])
      #expect(outcome.status == 0)
      let html = try String(contentsOfFile: page, encoding: .utf8)
      #expect(html.hasPrefix("<!DOCTYPE html>"))
      #expect(html.contains("<svg") && html.contains("prefers-color-scheme: dark"))
      for outside in ["http:", "https:", "src=", "<script", "@import", "url("] {
        #expect(!html.contains(outside))
      }
    }
  }

  @Test func outputsOfOtherProgramsComeFromFiles() throws {
    try withFile(Self.record) { path in
      let outputs = """
        {"id": "a", "summary": "Growers lost half of the grapes.", "keywords": [{"keyword": "grapes"}]}

        """
      try withFile(outputs) { theirs in
        let summaries = try YoyakProcess.run([
          "evaluate", "summaries", path, "--system", "theirs=\(theirs)", "--methods", "lead",
          "--metrics", "rouge1,bleu,chrf++", "--resamples", "20", "-f", "csv", "--all-pairs",
        ])
        #expect(summaries.status == 0)
        #expect(summaries.output.contains(",ROUGE-1,theirs,1.0,"))
        #expect(summaries.output.contains("corpus level,chrF2++,theirs,1.0,"))
        #expect(summaries.output.contains(",\"p holm\"") || summaries.output.contains(",p holm,"))
        let keywords = try YoyakProcess.run([
          "evaluate", "keywords", path, "--system", "theirs=\(theirs)", "--methods", "tfidf",
          "--resamples", "20", "-f", "csv",
        ])
        #expect(keywords.output.contains("exact,R-precision,theirs,1.0,"))
      }
      let missing = "{\"id\": \"b\", \"summary\": \"X.\"}\n"
      try withFile(missing) { theirs in
        let outcome = try YoyakProcess.run([
          "evaluate", "summaries", path, "--system", "theirs=\(theirs)",
        ])
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("there is no output for 'a'"))
      }
    }
  }

  @Test func correlationsWithPeopleAreATable() throws {
    let judgements = ["good", "fair", "poor", "none"].enumerated().map { rank, system in
      let words = ["hail", "took", "half", "the", "grapes"].prefix(5 - rank).joined(separator: " ")
      return "{\"system\": \"\(system)\", \"document\": 1, \"candidate\": \"\(words)\", "
        + "\"references\": [\"hail took half the grapes\"], \"score\": [\(4 - rank), \(4 - rank)]}\n"
    }.joined()
    try withFile(judgements) { path in
      let text = try YoyakProcess.run([
        "evaluate", "correlation", path, "--metrics", "rouge1,chrf",
      ])
      #expect(text.status == 0)
      #expect(text.output.hasPrefix("4 systems, 1 documents, 4 judgements\n"))
      let json = try YoyakProcess.run([
        "evaluate", "correlation", path, "--metrics", "rouge1,chrf", "-f", "json",
      ])
      #expect(json.output.contains("\"coefficient\" : 1,"))
    }
    try withFile("\u{FEFF}" + judgements) { path in
      let marked = try YoyakProcess.run(["evaluate", "correlation", path])
      #expect(marked.status == 0)
    }
    try withFile(judgements.replacing("[4, 4]", with: "\"good\"")) { path in
      let outcome = try YoyakProcess.run(["evaluate", "correlation", path])
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("line 1: 'score' is neither a number nor a list of numbers"))
    }
  }

  @Test func badDataSetsAreNamedByFileAndLine() throws {
    try withFile(Self.record + "\n{\"text\": \"A b.\"}\n") { path in
      let outcome = try YoyakProcess.run(["evaluate", "summaries", path])
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("'\(path)' line 2: there is no summary to compare with"))
      #expect(outcome.output.isEmpty)
    }
    let missing = try YoyakProcess.run(["evaluate", "keywords", "no-such-set.jsonl"])
    #expect(missing.status == 3)
    #expect(missing.errors.contains("'no-such-set.jsonl' cannot be opened"))
  }

  @Test(arguments: [
    ["--system", "lead=x.jsonl"], ["--system", "x.jsonl"], ["--methods", "magic"],
    ["--length", "words:3"], ["--metrics", "meteor"], ["--limit", "0"],
  ])
  func wrongOptionsAreUsageErrors(options: [String]) throws {
    let outcome = try YoyakProcess.run(["evaluate", "summaries", "set.jsonl"] + options)
    #expect(outcome.status == 2)
  }
}

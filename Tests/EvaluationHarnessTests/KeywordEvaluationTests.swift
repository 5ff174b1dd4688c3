import EvaluationHarness
import EvaluationMetrics
import Testing
import Yoyak

@Suite struct KeywordEvaluationTests {
  private let text = #"""
    {"id": "a", "language": "en", "text": "Sea walls protect the harbour town. \#
    The harbour town built new sea walls. Engineers measured every sea wall.", \#
    "keywords": ["sea wall", "harbour town", "climate"]}
    """#

  private func run(_ text: String) throws -> EvaluationResult? {
    var options = EvaluationOptions()
    options.resampling = BootstrapResampling(resamples: 50)
    options.keepsBoilerplate = true
    let data = try DataSet(jsonLines: Array(text.utf8), path: "set.jsonl")
    return try KeywordEvaluation(methods: [.textrank], options: options).run(on: data).first
  }

  @Test func firstPhrasesRandomAndOracleAlwaysStandBeside() throws {
    let result = try #require(try run(text))
    #expect(result.systems == ["textrank", "firstphrases", "random", "oracle"])
    #expect(
      result.groups.map(\.name) == [
        "exact", "exact, gold in the text", "exact, micro", "partial", "partial, micro",
      ])
  }

  @Test func theOracleFindsAllThatCandidatesHold() throws {
    let result = try #require(try run(text))
    let oracle = result.documents[0].outputs[3]
    #expect(oracle.texts.count == 2)
    func value(_ group: String, _ label: String) -> Double? {
      result.columns.firstIndex { $0.group == group && $0.label == label }
        .map { oracle.figures[$0].value }
    }
    // Two of five places, two of three gold keywords; two of two that stand in the text.
    #expect(value("exact", "F1@5") == 0.5)
    #expect(value("exact, gold in the text", "MAP") == 1)
    #expect(value("exact", "R-precision") == 2.0 / 3)
  }

  @Test func keywordsOfOtherProgramsAreScoredBesideTheMethods() throws {
    let data = try DataSet(jsonLines: Array(text.utf8), path: "set.jsonl")
    let system = try ForeignSystem(
      name: "theirs", path: "theirs.jsonl",
      outputs: [ForeignSystem.Output(id: "a", texts: ["sea walls", "climate"])], for: data)
    var options = EvaluationOptions()
    options.keepsBoilerplate = true
    let result = try #require(
      try KeywordEvaluation(methods: [.tfidf], systems: [system], options: options)
        .run(on: data).first)
    #expect(result.systems == ["tfidf", "firstphrases", "theirs", "random", "oracle"])
    // Two of five places and two of three gold keywords are right.
    #expect(result.comparisons[0].rows[2].interval.figure == 0.5)
  }

  @Test func missingKeywordsAreNotScoredAsZero() throws {
    #expect(throws: DataSetError.self) { try run(#"{"text": "A b c."}"#) }
  }
}

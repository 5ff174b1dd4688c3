import EvaluationHarness
import EvaluationMetrics
import Testing
import Yoyak

@Suite struct SummaryEvaluationTests {
  /// The third and fifth sentences are what the reference says.
  private let english = #"""
    {"id": "a", "language": "en", "sentences": ["The square was quiet at dawn.", \#
    "A baker opened his shutters.", "Flood water reached the old bridge at noon.", \#
    "Dogs slept in the shade.", "The mayor closed the bridge to lorries."], \#
    "reference": "Flood water reached the old bridge. The mayor closed the bridge to lorries.", \#
    "extractive": [2, 4]}
    {"id": "b", "language": "en", "sentences": ["Rain fell on the vineyard.", \#
    "Growers lost half of their grapes to hail.", "A fair will be held as usual."], \#
    "reference": ["Hail took half of the grapes.", "Growers lost half of their grapes."], \#
    "extractive": [1]}
    """#
  private let korean = #"""
    {"id": "k", "sentences": ["시장은 아침부터 조용했다.", "정오에 강물이 다리까지 차올랐다.", \#
    "시는 다리를 막고 차를 돌렸다."], "reference": "강물이 차올라 시가 다리를 막았다."}
    """#

  private func run(
    _ text: String, _ methods: [SummarizationMethod], length: SummaryLength,
    jobs: Int = 1, tokenizers: [TokenizerKind]? = nil
  ) throws -> [EvaluationResult] {
    var options = EvaluationOptions()
    options.resampling = BootstrapResampling(resamples: 50)
    options.jobs = jobs
    let data = try DataSet(jsonLines: Array(text.utf8), path: "set.jsonl")
    return try SummaryEvaluation(
      methods: methods, length: length, metrics: [.rouge1, .rougeL], tokenizers: tokenizers,
      options: options
    ).run(on: data)
  }

  @Test func leadRandomAndOracleAlwaysStandBeside() throws {
    let result = try #require(try run(english, [.luhn], length: .gold).first)
    #expect(result.systems == ["luhn", "lead", "random", "oracle"])
  }

  @Test func theOracleTakesWhatTheReferencesSay() throws {
    let result = try #require(try run(english, [.lead], length: .gold).first)
    #expect(result.documents[0].outputs[2].sentences == [2, 4])
    #expect(result.documents[1].outputs[2].sentences == [1])
  }

  @Test func scoresAreThoseOfTheWorkedExample() throws {
    let result = try #require(try run(english, [.lead], length: .gold).first)
    // Lead of "a" has 11 tokens, the reference 13; lead has one "the", and nothing else is shared.
    let lead = result.documents[0].outputs[0]
    #expect(lead.sentences == [0, 1])
    #expect(abs(lead.figures[0].value - 2.0 / 24) < 1e-12)
    // Of the two marked sentences none is taken; the oracle takes both.
    #expect(result.columns.map(\.label) == ["ROUGE-1", "ROUGE-L", "P", "R", "F1"])
    #expect(lead.figures[4].value == 0)
    #expect(result.documents[0].outputs[2].figures[4].value == 1)
    #expect(result.comparisons[4].rows[2].interval.figure == 1)
  }

  @Test func sentencesThatStandInAnExtractAreMarked() throws {
    // The extract joins its sentences without a space; its "So it is." is inside a longer one.
    let text = #"""
      {"id": "x", "language": "en", "sentences": ["So it is.", "Hail fell on the vineyard.", \#
      "Growers say so it is.", "A fair will be held."], \#
      "reference": "A fair will be held.Growers say so it is.", "extractive": [0]}
      """#
    var reading = DataSetReading()
    reading.extracts = true
    let data = try DataSet(jsonLines: Array(text.utf8), path: "set.jsonl", reading: reading)
    let result = try #require(
      try SummaryEvaluation(
        methods: [.lead], length: .gold, metrics: [.rouge1], options: EvaluationOptions()
      ).run(on: data).first)
    // Two sentences are marked, and the oracle finds both.
    #expect(result.documents[0].outputs.map(\.sentences.count) == [2, 2, 2])
    #expect(result.documents[0].outputs[2].sentences == [2, 3])
    #expect(result.documents[0].outputs[2].figures.last?.value == 1)
    #expect(result.columns[0].signature.description.contains("|gold:extracts|docs:1|"))
  }

  @Test func koreanShowsMorphemesAndSyllablesSideBySide() throws {
    let result = try #require(try run(korean, [.lead], length: .sentences(1)).first)
    #expect(result.language == .korean)
    #expect(result.groups.count == 2)
    #expect(result.groups[1].name == "ko-syllable-1")
    let own = try run(
      korean, [.lead], length: .sentences(1), tokenizers: [.koreanSyllables])
    #expect(own.first?.groups.count == 1)
  }

  @Test func outputsOfOtherProgramsAreScoredBesideTheMethods() throws {
    let data = try DataSet(jsonLines: Array(english.utf8), path: "set.jsonl")
    let system = try ForeignSystem(
      name: "theirs", path: "theirs.jsonl",
      outputs: [
        ForeignSystem.Output(id: "b", texts: ["Growers lost half of their grapes to hail."]),
        ForeignSystem.Output(
          id: "a",
          texts: [
            "Flood water reached the old bridge at noon. The mayor closed the bridge to lorries."
          ]),
      ], for: data)
    let result = try #require(
      try SummaryEvaluation(
        methods: [.lead], systems: [system], length: .gold, metrics: [.rouge1, .bleu],
        options: EvaluationOptions()
      ).run(on: data).first)
    #expect(result.systems == ["lead", "random", "theirs", "oracle"])
    // One text holds both marked sentences of "a".
    #expect(result.documents[0].outputs[2].sentences == [2, 4])
    #expect(result.columns.map(\.label) == ["ROUGE-1", "BLEU", "P", "R", "F1"])
    #expect(result.comparisons[4].rows[2].interval.figure == 1)
    // The oracle of these documents is the same extract.
    for column in result.columns.indices {
      #expect(
        result.comparisons[column].rows[2].interval.figure
          == result.comparisons[column].rows[3].interval.figure)
    }
  }

  @Test func outputsMustBeThoseOfTheDocuments() throws {
    let data = try DataSet(jsonLines: Array(english.utf8), path: "set.jsonl")
    func problem(_ identifiers: [String]) -> String {
      do {
        _ = try ForeignSystem(
          name: "x", path: "x.jsonl",
          outputs: identifiers.map { ForeignSystem.Output(id: $0, texts: ["A."]) }, for: data)
        return ""
      } catch { return error.problem }
    }
    #expect(problem(["a", "b"]).isEmpty)
    #expect(problem(["a"]).hasPrefix("there is no output for 'b'"))
    #expect(problem(["a", "b", "c"]).hasPrefix("there are outputs for 'c'"))
    #expect(problem(["a", "b", "a"]).hasPrefix("there is more than one output for 'a'"))
    let twice = english.replacing("\"id\": \"b\"", with: "\"id\": \"a\"")
    let ambiguous = try DataSet(jsonLines: Array(twice.utf8), path: "set.jsonl")
    #expect(throws: DataSetError.self) {
      try ForeignSystem(
        name: "x", path: "x.jsonl", outputs: [ForeignSystem.Output(id: "a", texts: ["A."])],
        for: ambiguous)
    }
  }

  @Test func allPairsButTheOracleAreComparedOnRequest() throws {
    let data = try DataSet(jsonLines: Array(english.utf8), path: "set.jsonl")
    var options = EvaluationOptions()
    options.resampling = BootstrapResampling(resamples: 20)
    options.comparesAllPairs = true
    let result = try #require(
      try SummaryEvaluation(
        methods: [.lead, .luhn], length: .gold, metrics: [.rouge1], options: options
      ).run(on: data).first)
    #expect(result.pairwise.count == result.columns.count)
    // Lead, Luhn and random.
    #expect(result.pairwise[0].pairs.count == 3)
  }

  @Test func languagesAreKeptApart() throws {
    let results = try run(english + "\n" + korean, [.lead], length: .sentences(1))
    #expect(results.map(\.language) == [.english, .korean])
    #expect(results.map(\.documents.count) == [2, 1])
  }

  @Test func aLanguageLeavesOutDocumentsThatNameAnother() throws {
    var options = EvaluationOptions()
    options.language = .korean
    let evaluation = SummaryEvaluation(
      methods: [.lead], length: .sentences(1), metrics: [.rouge1], options: options)
    // The Korean record names no language and is taken at the caller's word.
    let mixed = try DataSet(jsonLines: Array((english + "\n" + korean).utf8), path: "set.jsonl")
    let results = try evaluation.run(on: mixed)
    #expect(results.map(\.language) == [.korean])
    #expect(results.first?.documents.map(\.id) == ["k"])
    let other = try DataSet(jsonLines: Array(english.utf8), path: "set.jsonl")
    #expect(throws: DataSetError.self) { try evaluation.run(on: other) }
  }

  @Test func resultsDoNotDependOnTheNumberOfJobs() throws {
    let methods = [SummarizationMethod.lead, .textrank]
    let one = try run(english, methods, length: .reference)
    let four = try run(english, methods, length: .reference, jobs: 4)
    #expect(one.map(\.documents) == four.map(\.documents))
    #expect(one.map(\.comparisons) == four.map(\.comparisons))
  }

  @Test func whereNothingFitsOneSentenceIsTaken() throws {
    let result = try #require(try run(english, [.lead], length: .characters(3)).first)
    #expect(result.documents.allSatisfy { $0.outputs.allSatisfy { $0.sentences.count == 1 } })
  }

  @Test func missingReferencesAreNotScoredAsZero() throws {
    #expect(throws: DataSetError.self) {
      try run(#"{"text": "A b c."}"#, [.lead], length: .sentences(1))
    }
  }

  @Test func signaturesTellDataLengthAndSeed() throws {
    let result = try #require(try run(english, [.lead], length: .gold).first)
    let signature = result.columns[0].signature.description
    #expect(signature.hasPrefix("ROUGE-1|refs:1-2|multi:best|lang:en|tok:rouge155-1|stem:no|"))
    for part in ["length:gold", "data:set.jsonl#", "docs:2", "bs:50", "seed:12345", "v:"] {
      #expect(signature.contains(part))
    }
  }

  @Test(arguments: [
    ("sentences:3", SummaryLength.sentences(3)), ("characters:120", .characters(120)),
    ("reference", .reference), ("gold", .gold),
  ])
  func lengthsAreReadAndWritten(text: String, length: SummaryLength) {
    #expect(SummaryLength(text) == length)
    #expect(length.description == text)
  }

  @Test(arguments: ["", "sentences", "sentences:0", "sentences:-1", "words:3", "gold:1"])
  func otherLengthsAreRefused(text: String) {
    #expect(SummaryLength(text) == nil)
  }
}

import EvaluationHarness
import Testing

@Suite struct DataSetTests {
  private func read(
    _ text: String, _ reading: DataSetReading = DataSetReading()
  ) throws -> DataSet {
    try DataSet(jsonLines: Array(text.utf8), path: "folder/set.jsonl", reading: reading)
  }

  private func problem(_ text: String, _ need: DataSet.Need = .references) -> String {
    do {
      try read(text).require(need)
      return "none"
    } catch {
      return "\(error)"
    }
  }

  @Test func readsTheFieldsOfADocument() throws {
    let set = try read(
      #"{"id": 7, "title": "T", "sentences": ["A b.", "C d."], "reference": "A.", "#
        + #""extractive": [1], "keywords": ["a", ""], "lang": "fr"}"# + "\n\n")
    let document = try #require(set.documents.first)
    #expect(set.name == "set.jsonl")
    #expect(document.id == "7")
    #expect(document.content == .sentences(["A b.", "C d."]))
    #expect(document.references == ["A."])
    #expect(document.goldSentences == .indexes([1]))
    #expect(document.keywords == ["a"])
    #expect(document.language == .french)
  }

  private let twoKinds = """
    {"text": "a", "genre": "news", "reference": ["own words", "extract"], "short": "s"}
    {"text": "b", "genre": "speech", "reference": ["own", "the extract"]}
    {"text": "c", "genre": 7, "reference": ["words", "an extract"]}

    """

  @Test func oneOfTheReferencesCanBeChosen() throws {
    var reading = DataSetReading()
    reading.referenceNumber = 2
    let set = try read(twoKinds, reading)
    #expect(set.documents.map(\.references) == [["extract"], ["the extract"], ["an extract"]])
    reading.referenceNumber = 3
    #expect(throws: DataSetError.self) { try read(twoKinds, reading) }
    reading.referenceNumber = nil
    reading.referenceField = "short"
    #expect(try read(twoKinds, reading).documents.map(\.references) == [["s"], [], []])
  }

  @Test func theTextCanBeSplitInsteadOfTheSentencesGiven() throws {
    let line = """
      {"text": "A b. C d.", "sentences": ["A b. C d.", "E."], "extractive": [1], "reference": "r"}
      """
    var reading = DataSetReading()
    #expect(try read(line, reading).documents[0].content == .sentences(["A b. C d.", "E."]))
    reading.splitsText = true
    let document = try read(line, reading).documents[0]
    #expect(document.content == .text("A b. C d."))
    #expect(document.goldSentences == .verbatim([["E."]]))
  }

  @Test func documentsCanBeChosenByAField() throws {
    var reading = DataSetReading()
    reading.condition = DataSetReading.Condition("genre=speech")
    #expect(try read(twoKinds, reading).documents.map(\.line) == [2])
    reading.condition = DataSetReading.Condition(field: "genre", value: "7")
    #expect(try read(twoKinds, reading).documents.map(\.line) == [3])
    reading.condition = DataSetReading.Condition(field: "genre", value: "sport")
    let error = #expect(throws: DataSetError.self) { try read(twoKinds, reading) }
    #expect(
      error?.problem
        == "no document has 'sport' in 'genre'; there are '7', 'news', 'speech'.")
    #expect(DataSetReading.Condition("=news") == nil && DataSetReading.Condition("genre") == nil)
  }

  @Test func checksumTellsFilesApart() throws {
    let first = try read(#"{"text": "a"}"#)
    #expect(first.checksum.utf8.count == 16)
    #expect(first.checksum != (try read(#"{"text": "b"}"#).checksum))
  }

  @Test func messagesNameFileAndLine() {
    let good = #"{"text": "a", "reference": ["b"]}"# + "\n"
    #expect(problem(good + "{broken\n").hasPrefix("'folder/set.jsonl' line 2: this is no JSON"))
    #expect(problem(good + "\n" + #"{"text": "a"}"#).hasPrefix("'folder/set.jsonl' line 3: there"))
    #expect(problem(good + #"{"id": "x"}"#).contains("line 2: there is neither a 'text'"))
    #expect(problem(#"{"text": 3}"#).contains("line 1: 'text' is of the wrong kind"))
    #expect(
      problem("\n \n") == "'folder/set.jsonl': there are no documents; one JSON object a "
        + "line is needed.")
    #expect(problem(good, .keywords).contains("line 1: there are no keywords"))
    #expect(problem(good, .goldSentences).contains("line 1: no sentences are marked"))
    #expect(problem(good) == "none")
  }

  @Test func indexesOutsideTheSentencesAreRefused() {
    let text = #"{"sentences": ["a"], "extractive": [1]}"#
    #expect(problem(text).contains("'extractive' names sentence 1, but there are 1"))
  }

  @Test func unknownLanguagesAreRefused() {
    #expect(problem(#"{"text": "a", "language": "xx"}"#).contains("'xx' is not known"))
  }

  @Test func samplesAreSeededAndKeepTheOrder() throws {
    let lines = (0..<50).map { #"{"id": "\#($0)", "text": "a"}"# }.joined(separator: "\n")
    let set = try read(lines)
    let sample = set.sampled(10, seed: 1)
    let ids = sample.documents.compactMap { Int($0.id) }
    #expect(ids.count == 10)
    #expect(ids == ids.sorted())
    #expect(ids == set.sampled(10, seed: 1).documents.compactMap { Int($0.id) })
    #expect(ids != set.sampled(10, seed: 2).documents.compactMap { Int($0.id) })
    #expect(sample.sampledFrom == 50)
    #expect(set.sampled(50, seed: 1).sampledFrom == nil)
  }
}

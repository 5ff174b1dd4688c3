import Foundation
import TestSupport
import Testing

@Suite struct CollectionKeywordsTests {
  private static let bridges = [
    #"{"text": "The new bridge opened on Monday. Tolls on the bridge start in May."}"#,
    #"{"text": "The bridge will have tolls. Drivers praised the bridge."}"#,
  ].joined(separator: "\n")
  private static let ferries = [
    #"{"text": "The ferry left the harbour late. Drivers missed the ferry."}"#,
    #"{"text": "A second ferry serves the harbour from Monday."}"#,
  ].joined(separator: "\n")

  private struct Result: Decodable {
    struct Keyword: Decodable {
      var keyword: String
      var score: Double
      var documents: Int
      var count: Int
    }

    var language: String
    var documents: Int
    var keywords: [Keyword]
  }

  private func run(_ arguments: [String], _ text: String) throws -> Result {
    let outcome = try YoyakProcess.run(
      ["keywords", "--input-format", "jsonl", "--language", "en", "-f", "json"] + arguments,
      text: text)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Result.self, from: Data(outcome.output.utf8))
  }

  @Test func aCollectionHasOneListWithDocumentCounts() throws {
    let result = try run(["--collection"], Self.bridges)
    #expect(result.documents == 2)
    let bridge = try #require(result.keywords.first { $0.keyword.lowercased() == "bridge" })
    #expect(bridge.documents == 2)
    #expect(bridge.count == 4)
  }

  @Test func againstOtherArticlesOnlyWhatIsMoreFrequentIsLeft() throws {
    let folder = try TemporaryFolder()
    let rest = try folder.file("rest.jsonl", Self.ferries)
    let result = try run(["--against", rest], Self.bridges)
    #expect(result.keywords.contains { $0.keyword.lowercased() == "bridge" })
    #expect(!result.keywords.contains { $0.keyword == "Monday" || $0.keyword == "ferry" })
    #expect(result.keywords.allSatisfy { $0.score > 0 })
  }

  @Test func aTableStandsForItsArticles() throws {
    let table = try YoyakProcess.run(
      ["frequencies", "build", "--language", "en", "--input-format", "jsonl"],
      input: Data(Self.ferries.utf8))
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "rest.frequencies")
    try table.bytes.write(to: path)
    let result = try run(["--against", path.path], Self.bridges)
    #expect(result.keywords.contains { $0.keyword.lowercased() == "bridge" })
  }

  @Test(arguments: [("", 4), ("{\"text\": \" \"}\n{\"text\": \"\"}", 4), ("{\"text\": 1}", 3)])
  func aCollectionWithoutTextHasNone(_ input: String, _ status: Int32) throws {
    let outcome = try YoyakProcess.run(
      ["keywords", "--collection", "--input-format", "jsonl"], text: input)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test func methodsWithoutComparableScoresAreRefused() throws {
    let outcome = try YoyakProcess.run(
      ["keywords", "--collection", "--method", "tfidf"], text: "Rain.")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--method tfidf"))
  }

  @Test func aQueryPutsWhatStandsNearItFirst() throws {
    let text = "The ferry left. The ferry came. The ferry sank. The bridge has a toll gate."
    let outcome = try YoyakProcess.run(
      ["keywords", "--language", "en", "--query", "bridge", "-n", "3"], text: text)
    #expect(outcome.status == 0)
    #expect(!outcome.output.split(separator: "\n").prefix(2).contains("ferry"))
  }
}

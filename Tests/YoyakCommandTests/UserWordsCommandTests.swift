import Foundation
import TestSupport
import Testing

@Suite struct UserWordsCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func file(_ text: String, _ name: String = "words.txt") throws -> String {
    try folder.file(name, text)
  }

  private func keywords(_ arguments: [String], _ text: String) throws -> [String] {
    let outcome = try YoyakProcess.run(["keywords", "-f", "json"] + arguments, text: text)
    let entries = try #require(try outcome.object()["keywords"] as? [[String: Any]])
    return entries.compactMap { $0["keyword"] as? String }
  }

  @Test func stopWordsAreNoKeywords() throws {
    let plain = try keywords([], Samples.koreanPage)
    #expect(plain.contains { $0.hasSuffix("창고") })
    let path = try file("# places\n창고\n\n  Library \n")
    let stopped = try keywords(["--stop-words", path], Samples.koreanPage)
    #expect(!stopped.contains { $0.hasSuffix("창고") })
    let english = try keywords(["--stop-words", path], Samples.english)
    #expect(!english.contains { $0.lowercased().split(separator: " ").contains("library") })
  }

  @Test func aWordOfTheDictionaryIsOneToken() throws {
    let text = "어제 새별숲터가 문을 열었다. 새별숲터에서 아이들이 놀았다. 주민은 새별숲터를 반겼다."
    let path = try file("새별숲터\n")
    let outcome = try YoyakProcess.run(["analyze", "--user-dictionary", path], text: text)
    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.count { $0.count > 5 && $0[4] == "새별숲터" && $0[5] == "NNP" } == 3)
    let found = try keywords(["--user-dictionary", path], text)
    #expect(found.contains("새별숲터"))
  }

  @Test func theSignatureTellsOfTheWords() throws {
    let path = try file("창고\n")
    let one = try YoyakProcess.run(
      ["summarize", "-f", "json", "--stop-words", path], text: Samples.koreanPage)
    let signature = try #require(try one.object()["signature"] as? String)
    #expect(signature.contains("+words:"))
    let other = try file("도서관\n", "other.txt")
    let two = try YoyakProcess.run(
      ["summarize", "-f", "json", "--stop-words", other], text: Samples.koreanPage)
    #expect(try two.object()["signature"] as? String != signature)
  }

  @Test func aWordThatMustBeThereIsThere() throws {
    let found = try keywords(["-n", "3", "--must-include", "grain store"], Samples.english)
    #expect(found.count == 3)
    #expect(found.contains("grain store"))
    let absent = try keywords(["-n", "3", "--must-include", "submarine"], Samples.english)
    #expect(!absent.contains("submarine"))
  }

  @Test func onlyCandidatesAreKeywords() throws {
    let path = try file("도서관\n시민 도서관\n어린이 열람실\n잠수함\n")
    let found = try keywords(["--candidates", path], Samples.koreanPage)
    #expect(Set(found).isSubset(of: ["도서관", "시민 도서관", "어린이 열람실"]))
    #expect(found.contains("어린이 열람실"))
  }

  @Test(arguments: [
    ("숲\n\tNNP\n", "line 2: there is no word before the tab"),
    ("숲\tVV\n", "line 1: 'VV' is no tag of a noun"),
    ("숲길\n\n--\n", "line 3: '--' holds no letter or digit"),
    ("숲길\tNNG\n숲길\tNNP\n", "line 2: '숲길' is on line 1 with another tag"),
    ("# nothing\n", "the file holds no words"),
  ])
  func aWrongLineIsNamed(text: String, message: String) throws {
    let path = try file(text)
    let outcome = try YoyakProcess.run(["keywords", "--user-dictionary", path], text: "글")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.contains(path))
  }

  @Test func aMissingFileIsThree() throws {
    let outcome = try YoyakProcess.run(["keywords", "--stop-words", "no-such.txt"], text: "글")
    #expect(outcome.status == 3)
  }
}

import Foundation
import TestSupport
import Testing

@Suite struct SummarizeCommandTests {
  @Test func threeBodySentencesAreTheDefault() throws {
    let outcome = try YoyakProcess.run(["summarize"], text: Samples.koreanPage)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      #expect(Samples.koreanPage.contains(line))
      #expect(!line.contains("기자"))
      #expect(!line.contains("입력"))
    }
    #expect(outcome.errors.isEmpty)
  }

  @Test func jsonCarriesTheContract() throws {
    let outcome = try YoyakProcess.run(["summarize", "-f", "json"], text: Samples.koreanPage)
    let object = try outcome.object()
    #expect(object["id"] as? String == "-")
    #expect(object["language"] as? String == "ko")
    #expect(object["title"] as? String == "해솔시, 낡은 항구 창고를 시민 도서관으로 바꾼다")
    #expect(object["sentenceCount"] as? Int == 8)
    #expect(object["verdict"] as? String == "ok")
    #expect((object["signature"] as? String)?.contains("lang:ko") == true)
    let sentences = try #require(object["sentences"] as? [[String: Any]])
    let scalars = Array(Samples.koreanPage.unicodeScalars)
    for sentence in sentences {
      let start = try #require(sentence["start"] as? Int)
      let end = try #require(sentence["end"] as? Int)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[start..<end])
      #expect(String(slice) == sentence["text"] as? String)
    }
    let indexes = sentences.compactMap { $0["index"] as? Int }
    #expect(indexes == indexes.sorted())
    let removed = try #require(object["removed"] as? [[String: Any]])
    let rules = Set(removed.compactMap { $0["rule"] as? String })
    #expect(rules.isSuperset(of: ["navigation", "date-stamp", "caption", "byline"]))
  }

  @Test func everySentenceIsExplainedOnRequest() throws {
    let plain = try YoyakProcess.run(["summarize", "-f", "json"], text: Samples.koreanPage)
    let explained = try YoyakProcess.run(
      ["summarize", "--explain", "-f", "json"], text: Samples.koreanPage)
    var object = try explained.object()
    let explanations = try #require(object["explanations"] as? [[String: Any]])
    #expect(explanations.count == object["sentenceCount"] as? Int)
    #expect(explanations.compactMap { $0["index"] as? Int } == Array(0..<explanations.count))
    let taken = explanations.filter { ($0["decision"] as? String)?.hasPrefix("taken") == true }
    let sentences = try #require(object["sentences"] as? [[String: Any]])
    #expect(
      taken.compactMap { $0["start"] as? Int } == sentences.compactMap { $0["start"] as? Int })
    for explanation in explanations {
      let parts = try #require(explanation["parts"] as? [[String: Any]])
      #expect(parts.allSatisfy { $0["name"] is String && $0["value"] is Double })
      #expect(!parts.isEmpty)
    }
    object["explanations"] = nil
    #expect(NSDictionary(dictionary: object) == NSDictionary(dictionary: try plain.object()))
  }

  @Test func explanationsFollowTheTextAndExcludeWhatHasNoRoomForThem() throws {
    let plain = try YoyakProcess.run(["summarize"], text: Samples.koreanPage)
    let explained = try YoyakProcess.run(["summarize", "--explain"], text: Samples.koreanPage)
    #expect(explained.output.hasPrefix(plain.output + "\n0  "))
    #expect(explained.output.contains("taken as number 1: "))
    for arguments in [["--explain", "-f", "tsv"], ["--explain", "--combine"]] {
      let refused = try YoyakProcess.run(["summarize"] + arguments, text: Samples.koreanPage)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("--explain"))
    }
  }

  @Test(arguments: [("utf8", \String.utf8.count), ("utf16", \String.utf16.count)])
  func offsetsComeInTheUnitAskedFor(unit: String, count: KeyPath<String, Int> & Sendable) throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "-f", "json", "--offsets", unit], text: Samples.koreanPage)
    let sentences = try #require(try outcome.object()["sentences"] as? [[String: Any]])
    for sentence in sentences {
      let text = try #require(sentence["text"] as? String)
      let range = try #require(Samples.koreanPage.range(of: text))
      let before = String(Samples.koreanPage[..<range.lowerBound])
      #expect(sentence["start"] as? Int == before[keyPath: count])
      #expect(sentence["end"] as? Int == before[keyPath: count] + text[keyPath: count])
    }
  }

  @Test func everyBudgetHoldsAtOnce() throws {
    for limit in [60, 100, 150, 240] {
      let outcome = try YoyakProcess.run(
        ["summarize", "-n", "4", "--max-characters", "\(limit)", "--max-words", "40"],
        text: Samples.koreanPage)
      #expect(outcome.status == 0)
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.count <= 4)
      #expect(lines.joined(separator: " ").unicodeScalars.count <= limit)
      #expect(outcome.output.split(whereSeparator: \.isWhitespace).count <= 40)
    }
  }

  @Test func aBudgetNoSentenceMeetsIsNothingToSummarize() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--max-characters", "5"], text: Samples.english)
    #expect(outcome.status == 4)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("the shortest has"))
  }

  @Test func markdownAndHTMLCarryTheTitle() throws {
    let markdown = try YoyakProcess.run(
      ["summarize", "-f", "markdown", "--title", "A *new* library"], text: Samples.english)
    #expect(markdown.output.hasPrefix("## A \\*new\\* library\n\n- "))
    let html = try YoyakProcess.run(
      ["summarize", "-f", "html", "--title", "Tom & Jerry"], text: Samples.english)
    #expect(html.output.contains("<h1 lang=\"en\" dir=\"auto\">Tom &amp; Jerry</h1>"))
  }

  @Test func rankOrderPutsTheBestFirst() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--order", "rank", "-n", "6", "-f", "json", "--method", "textrank"],
      text: Samples.english)
    let sentences = try #require(try outcome.object()["sentences"] as? [[String: Any]])
    let scores = sentences.compactMap { $0["score"] as? Double }
    #expect(scores.count == 6)
    #expect(scores == scores.sorted(by: >))
  }

  @Test func shortArticlesAreGivenWhole() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--language", "en"], text: "The bridge is open again. Cars may use it.")
    #expect(outcome.status == 0)
    #expect(outcome.output == "The bridge is open again.\nCars may use it.\n")
  }
}

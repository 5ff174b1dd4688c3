import ArticleCleaning
import Testing
import TextAnalysis

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A page of the project's sample articles with its notes.
private struct SamplePage: Decodable {
  let id: String
  let title: String
  let text: String
  let headings: [String]
  let boilerplate: [String]
  let inlineBoilerplate: [String]

  enum CodingKeys: String, CodingKey {
    case id, title, text, headings, boilerplate
    case inlineBoilerplate = "inline_boilerplate"
  }

  static func all() throws -> [SamplePage] {
    let data = try #require(FileManager.default.contents(atPath: "Evaluation/corpus.jsonl"))
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(SamplePage.self, from: Data($0))
    }
  }
}

@Suite struct SamplePagesTests {
  @Test func headlinesOfAllSamplePagesAreFound() throws {
    for page in try SamplePage.all() {
      #expect(CleanedStrings(page.text).title == page.title, "\(page.id)")
    }
  }

  @Test func noBodyLineOfASamplePageIsRemoved() throws {
    for page in try SamplePage.all() {
      let body = squeezed(CleanedStrings(page.text).body.joined())
      let others = Set((page.boilerplate + page.headings + [page.title]).map(squeezed))
      for line in page.text.split(separator: "\n") {
        var rest = squeezed(String(line))
        if rest.isEmpty || others.contains(rest) { continue }
        for piece in page.inlineBoilerplate {
          rest = rest.replacing(squeezed(piece), with: "")
        }
        #expect(body.contains(rest), "\(page.id) lost: \(line)")
      }
    }
  }

  @Test func nearlyAllBoilerplateOfTheSamplePagesIsRemoved() throws {
    var kept = 0
    var all = 0
    for page in try SamplePage.all() {
      let body = Set(CleanedStrings(page.text).body.map(squeezed))
      all += page.boilerplate.count
      kept += page.boilerplate.count { body.contains(squeezed($0)) }
    }
    #expect(kept * 100 <= all, "\(kept) of \(all) lines of boilerplate stayed")
  }
}

/// The string without white space.
private func squeezed(_ string: String) -> String {
  String(String.UnicodeScalarView(string.unicodeScalars.filter { !$0.properties.isWhitespace }))
}

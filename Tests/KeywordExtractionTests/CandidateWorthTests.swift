import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import KeywordExtraction

@Suite struct CandidateWorthTests {
  /// The words of the embedded lists, and what is made of phrases of them.
  @Test func aPhraseHasTheLastTheBestAndTheLeastOfItsWords() throws {
    let name = try value("노벨문학상")
    let hospital = try value("병원")
    #expect(try value("피해자") == 0)
    #expect(0 < hospital && hospital < name)
    let worth = try worth(of: "노벨문학상 병원", in: "노벨문학상 병원은 크다.", .korean)
    #expect(worth.whole == nil)
    #expect(worth.last == hospital && worth.least == hospital && worth.most == name)
    let single = try self.worth(of: "노벨문학상", in: "노벨문학상 병원은 크다.", .korean)
    #expect(single.whole == name && single.last == name)
  }

  @Test func aWordThatWasNotJudgedHasThatOfItsParts() throws {
    let worth = try worth(of: "로봇도시", in: "로봇도시를 잇는다.", .korean)
    #expect(worth.whole == nil)
    #expect(try worth.most == value("로봇"))
    #expect(try worth.least == value("도시") && worth.last == value("도시"))
  }

  /// Words of one stem, one of them an irregular plural.
  @Test func anEnglishWordIsLookedUpBeforeItsStem() throws {
    let english = Keyphraseness(.english)
    let aids = try #require(english.value(of: Array("aids".utf8)[...]))
    let aid = try #require(english.value(of: Array("aid".utf8)[...]))
    #expect(aids != aid)
    #expect(try worth(of: "AIDS", in: "AIDS spreads. AIDS kills.", .english).whole == aids)
    #expect(try worth(of: "aid", in: "The aid came. The aid helps.", .english).whole == aid)
    let women = try #require(english.value(of: Array("women".utf8)[...]))
    #expect(women > 0 && english.value(of: Array("woman".utf8)[...]) == 0)
    #expect(try worth(of: "women", in: "Few women vote. All women can.", .english).whole == women)
    let wolves = try #require(english.value(of: Array("wolves".utf8)[...]))
    let found = try worth(of: "wolves", in: "Few wolves live. All wolves hunt.", .english)
    #expect(found.whole == wolves)
  }

  /// What the reader makes of a word of a list is what the table has, in every language whose words have spaces
  /// between. Some are read otherwise when they stand alone, most of them Vietnamese ones of several syllables.
  @Test(arguments: Language.allCases) func wordsOfTheListsAreFound(_ language: Language) throws {
    let url = SourceFiles.root.appendingPathComponent(
      "Models/keyphraseness/\(language.rawValue).tsv")
    guard let list = try? String(contentsOf: url, encoding: .utf8),
      ![.chinese, .japanese, .thai].contains(language)
    else { return }
    let lines = list.split(separator: "\n")
    let words = stride(from: 0, to: lines.count, by: max(1, lines.count / 97)).compactMap {
      lines[$0].split(separator: "\t").first.map(String.init)
    }
    let text = KeywordDocument(TestDocuments.document(words, language: language))
    let worth = CandidateWorth(in: text)
    let found = words.count { word in
      text.words.contains {
        text.string(in: $0.range) == word && worth.value(of: $0.form) != nil
      }
    }
    #expect(found * 10 >= words.count * 7, "\(found) of \(words.count)")
  }

  @Test func aNameThatWasNotJudgedSaysNothing() throws {
    let worth = try worth(of: "Quxbert", in: "Quxbert is here. Quxbert sings.", .english)
    #expect(worth.whole == nil && worth.last == nil && worth.most == nil && worth.least == nil)
  }

  @Test func traditionalCharactersAreLookedUpAsSimplifiedOnes() {
    let keyphraseness = Keyphraseness(.chinese)
    let simplified = keyphraseness.value(of: Array("经济".utf8)[...])
    #expect(simplified != nil)
    #expect(keyphraseness.value(of: Array("經濟".utf8)[...]) == simplified)
  }

  private func value(_ word: String) throws -> Double {
    try #require(Keyphraseness(.korean).value(of: Array(word.utf8)[...]))
  }

  private func worth(
    of phrase: String, in sentence: String, _ language: Language
  ) throws -> CandidateWorth.Worth {
    let text = KeywordDocument(TestDocuments.document([sentence], language: language))
    let candidates = NounPhraseCandidates(extent: .all).candidates(of: text)
    let candidate = try #require(
      candidates.first { text.string(in: $0.first.range) == phrase }, "\(phrase)")
    return CandidateWorth(in: text).worth(of: candidate)
  }
}

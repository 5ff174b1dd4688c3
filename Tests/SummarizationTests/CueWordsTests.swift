import Testing
import TextAnalysis

@testable import Summarization

struct CueWordsTests {
  private func phrases(_ words: [String]) -> Phrases { Phrases(words.map { Array($0.utf8) }) }

  @Test func wordsAreToldByAllTheirBytesInEitherCase() {
    let words = CueWords(phrases(["said", "announced", "announces", "말했다", "덧붙였습니다"]))
    for word in ["said", "SAID", "Announced", "announceS", "말했다", "덧붙였습니다"] {
      let text = SourceText("x \(word).")
      #expect(words.contains(2..<text.count - 1, of: text))
    }
    for word in ["sai", "saids", "announcer", "말했", "덧붙였습니까", "가"] {
      let text = SourceText("x \(word).")
      #expect(!words.contains(2..<text.count - 1, of: text))
    }
  }

  @Test func aWordMayBeInSeveralSets() {
    let words = CueWords(sets: [phrases(["one", "two"]), phrases(["two"]), phrases(["three"])])
    let text = SourceText("one two three four")
    let sets = text.utf8.withUnsafeBufferPointer { utf8 in
      [0..<3, 4..<7, 8..<13, 14..<18, 0..<0].map { words.sets(of: $0, in: utf8) }
    }
    #expect(sets == [1, 3, 4, 0, 0])
  }

  @Test func twoWordsAreOneWithASpaceBetweenThem() {
    let words = CueWords(phrases(["in addition", "이 때"]))
    let text = SourceText("In addition, in, addition 이\n때")
    #expect(words.contains(0..<2, 3..<11, of: text))
    #expect(words.contains(13..<15, 17..<25, of: text))
    #expect(words.contains(26..<29, 30..<33, of: text))
    #expect(!words.contains(0..<2, 26..<29, of: text))
  }

  @Test(arguments: [
    "one two three", "one two, three!", "  one  ", "", "– one “two” … three .", "한 말, 두 말 . .",
    "a b " + String(repeating: ". ", count: 40), String(repeating: "long", count: 40) + " end",
  ])
  func theLastTwoWordsAreThoseOfAllWords(line: String) {
    let text = SourceText(line)
    let words = Array(SpacedWords(of: text.fullRange, in: text)).suffix(2)
    let last = SpacedWords.lastTwo(of: text.fullRange, in: text)
    #expect(last.map { [$0.0, $0.1] } ?? [] == (words.count == 2 ? Array(words) : []))
  }
}

import GraphRanking
import LinearAlgebra
import TextAnalysis

/// Finds and ranks Korean words without an analyzer, as substrings that begin spaced words.
///
/// Source: Kim, Cho and Kang 2014, “KR-WordRank: An unsupervised Korean word extraction method based
/// on WordRank”: nodes are the beginnings and the rests of spaced words, edges link a beginning with
/// its rest and the rest with the next word's beginning, and the rank of beginnings ranks words.
/// Departures: ranks are PageRank's; a beginning needs two places, of texts as short as an article;
/// and of beginnings that extend one another the longest stays that keeps half the places.
public struct KRWordRankKeywordRanker: KeywordRanker {
  /// The most syllables of a word.
  private static let longestWord = 8

  public init() {}

  public func candidates(of text: KeywordDocument, maximumLength: Int) -> [KeywordCandidate] {
    var strings = Vocabulary()
    var places: [[KeywordOccurrence]] = []
    for spaced in Self.spacedWords(of: text) {
      for end in Self.ends(of: spaced, in: text.document.body.text) {
        let range = spaced.lowerBound..<end
        let number = Int(Self.intern(range, text.document.body.text, &strings))
        if number == places.count { places.append([]) }
        places[number].append(KeywordOccurrence(words: 0..<0, range: range))
      }
    }
    return Self.words(places, strings, text.document.body.text).map { number in
      KeywordCandidate(forms: [-1 - Int32(number)], occurrences: places[number])
    }
  }

  public func scores(
    of candidates: [KeywordCandidate], in text: KeywordDocument
  ) throws -> [Double] {
    var strings = Vocabulary()
    var links: [UInt64] = []
    var previous: [Int32] = []
    let source = text.document.body.text
    for spaced in Self.spacedWords(of: text) {
      var rests: [Int32] = []
      for end in Self.ends(of: spaced, in: source) {
        let left = Self.intern(spaced.lowerBound..<end, source, &strings)
        for other in previous { links += [Self.link(left, other), Self.link(other, left)] }
        guard end < spaced.upperBound else {
          rests.append(left)
          continue
        }
        let right = strings.intern("-" + source.string(in: end..<spaced.upperBound))
        links += [Self.link(left, right), Self.link(right, left)]
        rests.append(right)
      }
      previous = rests
    }
    guard strings.count > 0 else { return candidates.map { _ in 0 } }
    let graph = Self.matrix(links, nodeCount: strings.count)
    let ranks = try PageRank(tolerance: 1e-6).scores(of: .sparse(graph))
    return candidates.map { candidate in
      strings.number(of: source.string(in: candidate.first.range)).map { ranks[Int($0)] } ?? 0
    }
  }

  /// The beginnings that are words: frequent enough, and not cut short.
  private static func words(
    _ places: [[KeywordOccurrence]], _ strings: Vocabulary, _ text: SourceText
  ) -> [Int] {
    var isCut = [Bool](repeating: false, count: places.count)
    for number in places.indices {
      let string = Array(strings.utf8(of: Int32(number)))
      var length = string.count - 1
      while length > 0, string[length] & 0xC0 == 0x80 { length -= 1 }
      let shorter = string[..<length].withUnsafeBufferPointer { strings.number(of: $0) }
      guard let shorter, places[number].count >= 2 else { continue }
      if places[number].count * 2 > places[Int(shorter)].count { isCut[Int(shorter)] = true }
    }
    return places.indices.filter { places[$0].count >= 2 && !isCut[$0] }
  }

  /// The spaced words of the body, without the marks around them.
  private static func spacedWords(of text: KeywordDocument) -> [TextRange] {
    let utf8 = text.document.body.text.utf8
    var words: [TextRange] = []
    for sentence in text.document.body.sentences {
      var start = sentence.lowerBound
      for index in sentence.lowerBound...sentence.upperBound {
        let isInside =
          index < sentence.upperBound
          && (0xEA...0xED ~= utf8[index] || utf8[index] & 0xC0 == 0x80
            || (utf8[index] | 0x20) &- 0x61 < 26 || utf8[index] &- 0x30 < 10)
        if isInside { continue }
        if start < index, utf8[start] & 0xC0 != 0x80 { words.append(start..<index) }
        start = index + 1
        while start < sentence.upperBound, utf8[start] & 0xC0 == 0x80 { start += 1 }
      }
    }
    return words
  }

  /// Where the beginnings of a spaced word end, of two characters at least.
  private static func ends(of word: TextRange, in text: SourceText) -> [Int] {
    var ends: [Int] = []
    var characters = 0
    for index in word where text.utf8[index] & 0xC0 != 0x80 {
      if characters >= 2 { ends.append(index) }
      characters += 1
      if characters > longestWord { return ends }
    }
    if characters >= 2 { ends.append(word.upperBound) }
    return ends
  }

  private static func intern(
    _ range: TextRange, _ text: SourceText, _ strings: inout Vocabulary
  ) -> Int32 {
    text.utf8[range].withUnsafeBufferPointer { strings.intern($0) }
  }

  private static func link(_ from: Int32, _ to: Int32) -> UInt64 {
    UInt64(from) << 32 | UInt64(to)
  }

  private static func matrix(_ links: [UInt64], nodeCount: Int) -> SparseMatrix<Double> {
    CooccurrenceGraph.matrix(links, nodeCount: nodeCount, isWeighted: true)
  }
}

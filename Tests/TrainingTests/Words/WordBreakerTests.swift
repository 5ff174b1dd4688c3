import RandomNumbers
import Testing
import TextAnalysis
import Training

@Suite struct WordBreakerTests {
  /// Costs of 1, 2, 4, 4 and 7 bits: 64, 32, 8, 8 and 1 of 128 words, about.
  private let list = "a\t64\tN\nab\t32\tV\nbc\t8\tF\nc\t8\tN\nabc\t1\tO\n"

  @Test func takesTheCheapestPath() throws {
    // a|bc 1 + 4, ab|c 2 + 4, abc 7; a|?|c would be 1 + 5 + 4.
    #expect(try words("abc") == ["a/noun", "bc/function"])
    #expect(try words("ab") == ["ab/predicate"])
    #expect(try words("aabc") == ["a/noun", "a/noun", "bc/function"])
  }

  @Test func whatIsNoWordIsOnePiece() throws {
    #expect(try words("xyza") == ["xyz", "a/noun"])
    #expect(try words("axby") == ["a/noun", "xby"])
    #expect(try words("xy") == ["xy"])
    #expect(try words("") == [])
  }

  @Test func ofEqualPathsTheLastWordIsTheLongest() throws {
    // a|b 2 + 2, ab 4.
    let list = "a\t16\tN\nb\t16\tN\nab\t4\tV\ncd\t28\tN\n"
    #expect(try words("ab", list) == ["ab/predicate"])
  }

  @Test func wordsBeginAtBoundsOnly() throws {
    let breaker = try breaker(list)
    let pieces = Array("abc".utf8).withUnsafeBufferPointer {
      breaker.pieces(of: $0, bounds: [0, 3])
    }
    #expect(pieces == [WordBreaker.Piece(range: 0..<3, wordClass: .other)])
  }

  @Test func costsAsLittleAsTheBestOfAllSegmentations() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let words = (0..<12).map { _ in
        (string(1 + Int(generator.next() % 4), &generator), Int(generator.next() % 50))
      }
      let lines = words.map { "\($0.0)\t\($0.1)\tN\n" }.joined()
      let table = try #require(wordTable(of: WordTableWriter.file(list: Array(lines.utf8))))
      let breaker = WordBreaker(table, unknownCost: 6)
      let text = Array(string(Int(generator.next() % 11), &generator).utf8)
      let pieces = text.withUnsafeBufferPointer {
        breaker.pieces(of: $0, bounds: Array(0...text.count))
      }
      #expect(pieces.flatMap { Array(text[$0.range]) } == text)
      let cost = pieces.reduce(0) { $0 + self.cost(text[$1.range], $1.wordClass != nil, table) }
      #expect(cost == least(text[...], table))
    }
  }

  @Test func timeIsLinear() throws {
    let breaker = try breaker(list)
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    let pieces = text.withUnsafeBufferPointer {
      breaker.pieces(of: $0, bounds: Array(0...text.count))
    }
    #expect(pieces.count == text.count)
  }

  /// The least cost of all segmentations, one after another.
  private func least(_ text: ArraySlice<UInt8>, _ table: WordTable) -> Int {
    guard !text.isEmpty else { return 0 }
    return (1...text.count).flatMap { length in
      let (word, rest) = (text.prefix(length), least(text.dropFirst(length), table))
      let known = table.entry(FNV1a.hash(of: word)) != nil
      return [cost(word, false, table) + rest] + (known ? [cost(word, true, table) + rest] : [])
    }.min() ?? 0
  }

  private func cost(_ word: ArraySlice<UInt8>, _ isKnown: Bool, _ table: WordTable) -> Int {
    isKnown ? table.entry(FNV1a.hash(of: word))?.cost ?? 0 : 6 * word.count
  }

  private func string(_ length: Int, _ generator: inout SplitMix64) -> String {
    String((0..<length).map { _ in generator.next() % 2 == 0 ? "a" : "b" })
  }

  private func words(_ text: String, _ list: String? = nil) throws -> [String] {
    let utf8 = Array(text.utf8)
    let breaker = try breaker(list ?? self.list)
    let pieces = utf8.withUnsafeBufferPointer {
      breaker.pieces(of: $0, bounds: Array(0...utf8.count))
    }
    return pieces.map { piece in
      let word = String(decoding: utf8[piece.range], as: UTF8.self)
      return piece.wordClass.map { "\(word)/\($0)" } ?? word
    }
  }

  private func breaker(_ list: String) throws -> WordBreaker {
    WordBreaker(
      try #require(wordTable(of: WordTableWriter.file(list: Array(list.utf8)))), unknownCost: 5)
  }
}

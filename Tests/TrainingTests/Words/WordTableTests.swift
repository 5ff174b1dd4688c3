import Testing
import TextAnalysis
import Training

@Suite struct WordTableTests {
  private let list = Array(
    "ตา\t6\tN\nกลม\t1\tV\nตาก\t0\tV\nลม\t0\tN\nตา\t9\tV\nbroken line\n\t3\tN\nx\t1\tQ\n".utf8)

  @Test func hasEachWordWithItsCostAndClass() throws {
    let table = try #require(wordTable(of: WordTableWriter.file(list: list)))
    // 6.5, 1.5, 0.5 and 0.5 of 9 words.
    #expect(entry("ตา", in: table) == WordTable.Entry(cost: 1, wordClass: .noun))
    #expect(entry("กลม", in: table) == WordTable.Entry(cost: 3, wordClass: .predicate))
    #expect(entry("ตาก", in: table) == WordTable.Entry(cost: 4, wordClass: .predicate))
    #expect(entry("ลม", in: table) == WordTable.Entry(cost: 4, wordClass: .noun))
    #expect(table.longest == 9)
  }

  @Test func hasNothingElse() throws {
    let table = try #require(wordTable(of: WordTableWriter.file(list: list)))
    for string in ["", "ก", "ตาล", "broken", "x"] {
      #expect(entry(string, in: table) == nil, "\(string)")
    }
  }

  @Test func manyWordsAreFound() throws {
    let words = (0..<5_000).map { "word\($0)" }
    let lines = words.map { "\($0)\t\($0.utf8.count)\tN\n" }.joined()
    let table = try #require(wordTable(of: WordTableWriter.file(list: Array(lines.utf8))))
    for word in words { #expect(entry(word, in: table) != nil, "\(word)") }
    let others = (5_000..<100_000).count { entry("word\($0)", in: table) != nil }
    #expect(others <= 1)
  }

  @Test func anEmptyListIsATableWithoutWords() throws {
    let table = try #require(wordTable(of: WordTableWriter.file(list: [])))
    #expect(entry("ตา", in: table) == nil)
  }

  @Test func refusesDamagedBytes() {
    let file = WordTableWriter.file(list: list)
    for length in 0..<file.count {
      #expect(wordTable(of: Array(file[..<length])) == nil, "\(length)")
    }
    #expect(wordTable(of: file + [0]) == nil)
    // All but the entries themselves, whose bytes may be any.
    for place in 0..<(file.count - 4 * 4) {
      var damaged = file
      damaged[place] ^= 0x80
      let isLongest = place == 16
      #expect((wordTable(of: damaged) != nil) == isLongest, "\(place)")
    }
  }

  private func entry(_ word: String, in table: WordTable) -> WordTable.Entry? {
    table.entry(FNV1a.hash(of: word.utf8))
  }
}

/// The table in the bytes of a file, which stay in memory until the tests end.
func wordTable(of file: [UInt8]) -> WordTable? {
  let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 8)
  bytes.copyBytes(from: file)
  return WordTable(bytes: UnsafeRawBufferPointer(bytes))
}

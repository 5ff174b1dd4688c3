import Synchronization
import Testing

@testable import TextAnalysis

@Suite struct DocumentThreadsTests {
  /// Ranges of `length` bytes, one after the other.
  private func ranges(_ count: Int, length: Int) -> [TextRange] {
    (0..<count).map { $0 * length..<($0 + 1) * length }
  }

  @Test func aLongTextIsCutIntoChunksOfAFixedSize() {
    // 300 × 1,000 bytes; 131,072 bytes are reached with the 132nd range of a chunk.
    let long = ranges(300, length: 1000)
    let chunks = [0..<132, 132..<264, 264..<300]
    for threads in [2, 7] {
      #expect(
        DocumentThreads.$limit.withValue(threads) { DocumentThreads.chunks(of: long) } == chunks)
    }
    #expect(DocumentThreads.chunks(of: long) == [0..<300])
  }

  @Test func aShortTextIsOneChunk() {
    DocumentThreads.$limit.withValue(4) {
      #expect(DocumentThreads.chunks(of: ranges(262, length: 1000)) == [0..<262])
      #expect(DocumentThreads.chunks(of: []) == [0..<0])
      #expect(DocumentThreads.chunks(ofLines: [0x61, 0x0A]) == [0..<2])
    }
  }

  @Test func linesAreCutBehindAWholeLine() {
    // Lines of 100,000 bytes: a chunk ends with the first line feed behind 131,072 bytes.
    var text = [UInt8](repeating: 0x61, count: 400_000)
    for line in 1...4 { text[line * 100_000 - 1] = 0x0A }
    let chunks = DocumentThreads.$limit.withValue(2) { DocumentThreads.chunks(ofLines: text) }
    #expect(chunks == [0..<199_999, 200_000..<399_999, 400_000..<400_000])
  }

  @Test func resultsStandInTheOrderOfTheirNumbers() {
    let calls = Atomic(0)
    let squares = DocumentThreads.$limit.withValue(4) {
      DocumentThreads.map(1000) { number in
        calls.add(1, ordering: .relaxed)
        return "\(number * number)"
      }
    }
    #expect(squares == (0..<1000).map { "\($0 * $0)" })
    #expect(calls.load(ordering: .relaxed) == 1000)
    let long = ranges(700, length: 1000)
    #expect(
      DocumentThreads.$limit.withValue(3) { DocumentThreads.map(long) { "\($0.lowerBound)" } }
        == (0..<700).map { "\($0 * 1000)" })
  }

  @Test func anotherVocabularyIsTakenOverInItsOrder() {
    var vocabulary = Vocabulary()
    for term in ["river", "bridge"] { _ = vocabulary.intern(term) }
    var other = Vocabulary()
    for term in ["harbour", "river", "mill"] { _ = other.intern(term) }
    #expect(vocabulary.intern(other) == [2, 0, 3])
    #expect((0..<4).map { vocabulary[$0] } == ["river", "bridge", "harbour", "mill"])
  }
}

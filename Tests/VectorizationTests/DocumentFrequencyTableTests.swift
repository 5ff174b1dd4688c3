import Testing
import TextAnalysis
import Vectorization

@Suite struct DocumentFrequencyTableTests {
  private func frequencies(_ documents: [[String]]) -> DocumentFrequencies {
    var frequencies = DocumentFrequencies()
    for document in documents {
      var vocabulary = Vocabulary()
      let terms = document.map { vocabulary.intern($0) }
      frequencies.addDocument(terms, of: vocabulary)
    }
    return frequencies
  }

  private func table(
    _ documents: [[String]], analyzer: String = "test-1", least: Int = 1
  ) -> DocumentFrequencyTable {
    DocumentFrequencyTable(
      frequencies(documents), language: .korean, analyzerSignature: analyzer,
      leastFrequency: least)
  }

  /// Documents of pseudo-random words, many of which share prefixes.
  private func documents(count: Int) -> [[String]] {
    var state: UInt32 = 7
    func next(_ bound: UInt32) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int((state >> 8) % bound)
    }
    let syllables = ["가", "a", "나라", "bc", "ㅎ", "zz", "b"]
    return (0..<count).map { _ in
      (0..<next(30)).map { _ in
        (0...next(4)).map { _ in syllables[next(7)] }.joined()
      }
    }
  }

  private func frequency(_ term: String, in table: DocumentFrequencyTable) -> Int {
    let utf8 = Array(term.utf8)
    return utf8.withUnsafeBufferPointer { table.frequency(ofTerm: $0) }
  }

  @Test func lookupsEqualTheCountsTheTableWasMadeOf() throws {
    let documents = documents(count: 300)
    let counted = frequencies(documents)
    let table = try DocumentFrequencyTable(bytes: table(documents).bytes)
    #expect(table.documentCount == 300)
    #expect(table.termCount == counted.terms.count)
    #expect(table.termCount > 500)
    for number in 0..<Int32(counted.terms.count) {
      let term = counted.terms[number]
      #expect(frequency(term, in: table) == Int(counted.counts[Int(number)]))
      for absent in [term + "!", "!" + term, String(term.dropLast()) + "\u{1}"] {
        #expect(frequency(absent, in: table) == counted.frequency(of: absent))
      }
    }
    #expect(frequency("", in: table) == 0)
  }

  @Test func termsComeInAscendingByteOrder() {
    var terms: [[UInt8]] = []
    table([["나", "b", "가나"], ["b", "ab", "가"]]).forEachTerm {
      terms.append(Array($0) + [UInt8($1)])
    }
    #expect(terms == ["ab\u{1}", "b\u{2}", "가\u{1}", "가나\u{1}", "나\u{1}"].map { Array($0.utf8) })
  }

  @Test func anEmptyTableKnowsNothing() throws {
    let table = try DocumentFrequencyTable(bytes: table([]).bytes)
    #expect(table.documentCount == 0)
    #expect(frequency("a", in: table) == 0)
  }

  @Test func mergedPartsAreTheWholeToTheByte() throws {
    let documents = documents(count: 90)
    let parts = [documents[60...], documents[..<20], documents[20..<60]].map { table(Array($0)) }
    let merged = try DocumentFrequencyTable(merging: parts)
    #expect(merged.bytes == table(documents).bytes)
    #expect(merged.contentHash == table(documents).contentHash)
    let pruned = try DocumentFrequencyTable(merging: parts, leastFrequency: 3)
    #expect(pruned.bytes == table(documents, least: 3).bytes)
    #expect(try DocumentFrequencyTable(merging: [pruned]).bytes == pruned.bytes)
  }

  @Test func rareTermsArePruned() {
    let table = table([["a", "b"], ["a"]], least: 2)
    #expect(table.termCount == 1)
    #expect(frequency("a", in: table) == 2)
    #expect(frequency("b", in: table) == 0)
  }

  @Test func tablesThatDoNotFitAreNotMerged() {
    let whole = table([["a"]])
    #expect(throws: DocumentFrequencyTableError.pruned(leastFrequency: 2)) {
      try DocumentFrequencyTable(merging: [whole, table([["a"]], least: 2)])
    }
    #expect(throws: DocumentFrequencyTableError.differentAnalyzers("test-1", "test-2")) {
      try DocumentFrequencyTable(merging: [whole, table([["a"]], analyzer: "test-2")])
    }
  }

  @Test func damagedBytesAreRefused() {
    let bytes = table([["비", "눈"], ["눈"]]).bytes
    #expect(throws: DocumentFrequencyTableError.notATable(byteCount: 3)) {
      try DocumentFrequencyTable(bytes: [1, 2, 3])
    }
    for place in 8..<bytes.count {
      var damaged = bytes
      damaged[place] ^= 0x41
      #expect(throws: DocumentFrequencyTableError.damaged) {
        try DocumentFrequencyTable(bytes: damaged)
      }
    }
  }

  @Test func theHashChangesWithTheContent() {
    #expect(table([["a"]]).contentHash != table([["b"]]).contentHash)
    #expect(table([["a"]]).contentHash != table([["a"]], analyzer: "test-2").contentHash)
    #expect(table([["a"]]).contentHash.count == 16)
  }
}

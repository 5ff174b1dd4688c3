import TextAnalysis

/// Anything that knows in how many documents of a background collection a term occurs.
public protocol DocumentFrequencySource: Sendable {
  /// The number of documents in the collection.
  var documentCount: Int { get }

  /// The number of documents that hold the term with these UTF-8 bytes; 0 for an unknown term.
  func frequency(ofTerm utf8: UnsafeBufferPointer<UInt8>) -> Int
}

/// A table of document frequencies that is counted from documents.
///
///     var table = DocumentFrequencies()
///     table.addDocument(text.tokens.lazy.map(\.term), of: vocabulary)
///     table.frequency(of: "서울")     // 1
public struct DocumentFrequencies: DocumentFrequencySource {
  /// The number of documents that were counted.
  public private(set) var documentCount = 0
  /// The terms of all documents.
  public private(set) var terms = Vocabulary()
  /// For each term of ``terms`` the number of documents that hold it.
  public private(set) var counts: [Int32] = []

  public init() {}

  /// Makes a table of `documentCount` documents whose terms are added next.
  init(documentCount: Int) {
    self.documentCount = documentCount
  }

  /// Counts a document: each of its terms once, however often it occurs.
  ///
  /// - Parameters:
  ///   - documentTerms: Term numbers of `vocabulary`, with repeats; negative ones are passed over.
  ///   - vocabulary: The vocabulary of that document.
  public mutating func addDocument(
    _ documentTerms: some Sequence<Int32>, of vocabulary: Vocabulary
  ) {
    documentCount += 1
    var seen = [Bool](repeating: false, count: vocabulary.count)
    for term in documentTerms where term >= 0 && !seen[Int(term)] {
      seen[Int(term)] = true
      add(1, toTerm: vocabulary.utf8(of: term))
    }
  }

  /// Adds the documents that another table counted.
  public mutating func merge(_ other: DocumentFrequencies) {
    documentCount += other.documentCount
    for (number, count) in other.counts.enumerated() {
      add(count, toTerm: other.terms.utf8(of: Int32(number)))
    }
  }

  public func frequency(ofTerm utf8: UnsafeBufferPointer<UInt8>) -> Int {
    terms.number(of: utf8).map { Int(counts[Int($0)]) } ?? 0
  }

  /// The number of documents that hold `term`; 0 for an unknown term.
  public func frequency(of term: some StringProtocol) -> Int {
    terms.number(of: term).map { Int(counts[Int($0)]) } ?? 0
  }

  /// Counts a term in `count` more documents.
  mutating func add(_ count: Int32, toTerm utf8: ArraySlice<UInt8>) {
    let number = Int(utf8.withUnsafeBufferPointer { terms.intern($0) })
    if number == counts.count { counts.append(0) }
    counts[number] += count
  }
}

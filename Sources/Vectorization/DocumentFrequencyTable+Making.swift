import TextAnalysis

extension DocumentFrequencyTable {
  /// Writes down what was counted.
  ///
  /// - Parameters:
  ///   - analyzerSignature: Name and version of the analyzer that made the terms.
  ///   - leastFrequency: The number of documents a term must occur in to be kept.
  /// - Complexity: O(*n* log *n*) in the number of terms.
  public init(
    _ frequencies: DocumentFrequencies, language: Language, analyzerSignature: String,
    leastFrequency: Int = 1
  ) {
    let terms = (0..<Int32(frequencies.terms.count))
      .filter { Int(frequencies.counts[Int($0)]) >= leastFrequency }
      .map {
        (utf8: Array(frequencies.terms.utf8(of: $0)), count: Int(frequencies.counts[Int($0)]))
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let origin = Array("\(language.rawValue) \(analyzerSignature)".utf8)
    var bytes = Self.magic
    for number in [frequencies.documentCount, terms.count, max(1, leastFrequency), origin.count] {
      Self.append(UInt64(number), size: 4, to: &bytes)
    }
    bytes += origin
    var blocks: [UInt8] = []
    var previous: [UInt8] = []
    for (index, term) in terms.enumerated() {
      if index % Self.blockSize == 0 {
        Self.append(UInt64(blocks.count), size: 4, to: &bytes)
        previous = []
      }
      let shared = zip(previous, term.utf8).prefix { $0 == $1 }.count
      Self.appendNumber(shared, to: &blocks)
      Self.appendNumber(term.utf8.count - shared, to: &blocks)
      blocks += term.utf8[shared...]
      Self.appendNumber(term.count, to: &blocks)
      previous = term.utf8
    }
    bytes += blocks
    Self.append(Self.hash(bytes), size: Self.hashSize, to: &bytes)
    do {
      try self.init(bytes: bytes)
    } catch {
      preconditionFailure("A table of document frequencies was written wrong: \(error)")
    }
  }

  /// The table of all documents of `tables` together, equal to one built from them at once.
  ///
  /// - Parameter leastFrequency: The number of documents a term must occur in to be kept.
  /// - Throws: ``DocumentFrequencyTableError`` when the tables are of different analyzers or one
  ///   has lost its rare terms.
  public init(
    merging tables: [DocumentFrequencyTable], leastFrequency: Int = 1
  ) throws(DocumentFrequencyTableError) {
    guard let first = tables.first else { throw .noTables }
    var sum = DocumentFrequencies()
    for table in tables {
      guard
        (table.language, table.analyzerSignature)
          == (first.language, first.analyzerSignature)
      else {
        throw .differentAnalyzers(first.analyzerSignature, table.analyzerSignature)
      }
      // A single table loses nothing that it has, so that pruning more is exact.
      guard tables.count == 1 || table.leastFrequency == 1 else {
        throw .pruned(leastFrequency: table.leastFrequency)
      }
      sum.merge(table.frequencies)
    }
    self.init(
      sum, language: first.language, analyzerSignature: first.analyzerSignature,
      leastFrequency: max(leastFrequency, first.leastFrequency))
  }

  /// The counts, for adding to them.
  public var frequencies: DocumentFrequencies {
    var frequencies = DocumentFrequencies(documentCount: documentCount)
    forEachTerm { term, frequency in frequencies.add(Int32(clamping: frequency), toTerm: term) }
    return frequencies
  }

  private static func append(_ number: UInt64, size: Int, to bytes: inout [UInt8]) {
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }

  /// Appends a number as LEB128.
  private static func appendNumber(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

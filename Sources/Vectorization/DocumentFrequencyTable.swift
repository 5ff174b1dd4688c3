import TextAnalysis

/// Document frequencies of a collection in the compact form of a file, looked up in place.
///
/// The bytes depend on the counts alone: the same documents, counted in whatever order and parts,
/// make the same table. The file is little-endian: the 8 bytes `YoyakDf1`; as 32-bit integers the
/// number of documents, the number of terms, the least frequency a term needed to be kept, and the
/// length of the text `language signature` that follows (language code and analyzer signature);
/// then the offset of each block of 16 terms, 32 bits each, counted from the first block; the
/// blocks; and as 64 bits the hash of everything before it. In a block, each term in ascending byte
/// order has the number of bytes it shares with the term before (0 for a block's first), the number
/// of its other bytes, those bytes, and its frequency, numbers as LEB128.
///
/// - Complexity: A lookup is O(log *n*) in the number of terms.
public struct DocumentFrequencyTable: DocumentFrequencySource {
  /// The language of the documents.
  public let language: Language
  /// Name and version of the analyzer that made the terms; other analyzers' terms do not match.
  public let analyzerSignature: String
  public let documentCount: Int
  /// The number of terms.
  public let termCount: Int
  /// The number of documents a term had to occur in to be kept; 1 when all were kept.
  public let leastFrequency: Int
  /// The file's bytes.
  public let bytes: [UInt8]
  /// Where the block offsets begin, and the blocks.
  private let offsets: Int
  private let blocks: Int

  /// What the bytes of every table begin with.
  public static let magic = Array("YoyakDf1".utf8)
  static let headerSize = 24
  static let blockSize = 16
  static let hashSize = 8

  /// Takes the bytes of a file.
  ///
  /// - Throws: ``DocumentFrequencyTableError`` when they are no such table, or a damaged one.
  /// - Complexity: O(*n*), for the hash.
  public init(bytes: [UInt8]) throws(DocumentFrequencyTableError) {
    guard bytes.count >= Self.headerSize + Self.hashSize, bytes.starts(with: Self.magic) else {
      throw .notATable(byteCount: bytes.count)
    }
    let content = bytes.count - Self.hashSize
    guard Self.hash(bytes[..<content]) == Self.integer(bytes, at: content, size: Self.hashSize)
    else { throw .damaged }
    documentCount = Int(Self.integer(bytes, at: 8, size: 4))
    termCount = Int(Self.integer(bytes, at: 12, size: 4))
    leastFrequency = Int(Self.integer(bytes, at: 16, size: 4))
    offsets = Self.headerSize + Int(Self.integer(bytes, at: 20, size: 4))
    blocks = offsets + 4 * ((termCount + Self.blockSize - 1) / Self.blockSize)
    guard blocks <= content else { throw .damaged }
    let origin = String(decoding: bytes[Self.headerSize..<offsets], as: UTF8.self)
      .split(separator: " ", maxSplits: 1)
    guard origin.count == 2, let language = Language(rawValue: String(origin[0])) else {
      throw .damaged
    }
    self.language = language
    analyzerSignature = String(origin[1])
    self.bytes = bytes
  }

  /// 16 hexadecimal digits that stand for the whole content, for signatures.
  public var contentHash: String {
    let hash = Self.integer(bytes, at: bytes.count - Self.hashSize, size: Self.hashSize)
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  public func frequency(ofTerm term: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      let blockCount = (termCount + Self.blockSize - 1) / Self.blockSize
      // The last block whose first term is not above the one looked for.
      let index =
        (0..<blockCount).partitioningIndex {
          var cursor = DocumentFrequencyCursor(bytes, at: block($0, of: bytes))
          return cursor.compareFirst(to: term) > 0
        } - 1
      guard index >= 0 else { return 0 }
      var cursor = DocumentFrequencyCursor(bytes, at: block(index, of: bytes))
      let count = min(Self.blockSize, termCount - index * Self.blockSize)
      return cursor.frequency(of: term, among: count)
    }
  }

  private func block(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let place = offsets + 4 * index
    let offset = (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    return min(blocks + offset, bytes.count)
  }

  /// Calls `body` with each term, in ascending byte order, and its frequency.
  public func forEachTerm(_ body: (_ utf8: ArraySlice<UInt8>, _ frequency: Int) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var term: [UInt8] = []
      var cursor = DocumentFrequencyCursor(bytes, at: blocks)
      for _ in 0..<termCount {
        let entry = cursor.next()
        term.removeLast(max(0, term.count - entry.shared))
        term.append(contentsOf: bytes[entry.rest])
        body(term[...], entry.frequency)
      }
    }
  }

  static func integer(_ bytes: [UInt8], at offset: Int, size: Int) -> UInt64 {
    (0..<size).reduce(0) { $0 | UInt64(bytes[offset + $1]) << (8 * UInt64($1)) }
  }

  /// FNV-1a over 64 bits with a final avalanche.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a.hash(of: bytes)
    hash = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
    return hash ^ (hash >> 32)
  }
}

/// Why bytes are no table of document frequencies, or tables cannot be merged.
public enum DocumentFrequencyTableError: Error, Equatable, CustomStringConvertible {
  /// The bytes do not begin like a table.
  case notATable(byteCount: Int)
  /// The content does not fit its hash or header.
  case damaged
  /// The tables to merge count terms of different analyzers.
  case differentAnalyzers(String, String)
  /// A table to merge has lost its rare terms.
  case pruned(leastFrequency: Int)
  /// There are no tables to merge.
  case noTables

  public var description: String {
    switch self {
    case .notATable(let count):
      "\(count) bytes that are no table of document frequencies."
    case .damaged:
      "A table of document frequencies that is damaged; make it again."
    case .differentAnalyzers(let first, let second):
      "Tables of '\(first)' and '\(second)' hold different terms; merge tables of one analyzer."
    case .pruned(let least):
      "A table without the terms of fewer than \(least) documents cannot be merged exactly; merge whole tables and prune the result."
    case .noTables:
      "There are no tables to merge: give at least one."
    }
  }
}

import EmbeddedModels

/// The words of a list with their probabilities and classes, as a table of fingerprints used in place.
///
/// A word is known by its hash alone: some bits name its bucket, 24 others are in its entry, beside five
/// bits of cost and three of class. The cost is −log₂ of the word's share of all words of the text that was
/// counted, rounded, or what else is put there (``Keyphraseness``). A string that is no word is taken for one with probability 1/2,000,000 or so, eight
/// entries to a bucket.
///
/// The file, in little-endian numbers of 32 bits: the 8 bytes `YoyakWt1`; the number of buckets; that of
/// entries; the most bytes of a word; zero; where each bucket begins among the entries, and the end of the
/// last; the entries.
package struct WordTable: @unchecked Sendable {
  // Unchecked: the pointers lead to constant bytes that live as long as the program.
  private let starts: UnsafeRawPointer
  private let entries: UnsafeRawPointer
  private let bucketCount: UInt32
  /// The most bytes of a word.
  package let longest: Int

  package static let magic: [UInt8] = Array("YoyakWt1".utf8)
  package static let headerSize = 24
  /// The most bytes that a word may have.
  package static let greatestLength = 255
  /// The greatest cost, in bits.
  package static let greatestCost = 31

  /// A word of the table.
  package struct Entry: Equatable, Sendable {
    /// −log₂ of its probability, in bits.
    package var cost: Int
    package var wordClass: WordClass

    package init(cost: Int, wordClass: WordClass) {
      self.cost = cost
      self.wordClass = wordClass
    }

    /// The entry by its cost and class in the low eight bits.
    fileprivate init(bits: UInt32) {
      cost = Int(bits >> 3 & 0x1F)
      // All values of three bits are classes.
      wordClass = WordClass(rawValue: UInt8(bits & 7)) ?? .other
    }

    /// Cost and class as the low eight bits of an entry.
    package var bits: UInt32 { (UInt32(clamping: cost) & 0x1F) << 3 | UInt32(wordClass.rawValue) }
  }

  /// Takes the bytes of a file, which must stay in place as long as the value is used; nil where they are
  /// none.
  ///
  /// - Complexity: O(*n*) in the number of buckets.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerSize, let base = bytes.baseAddress,
      bytes.prefix(Self.magic.count).elementsEqual(Self.magic)
    else { return nil }
    let header = (2..<6).map { Int(Self.number($0, at: base)) }
    let (buckets, count) = (header[0], header[1])
    guard buckets > 0, 1...Self.greatestLength ~= header[2], header[3] == 0,
      bytes.count == Self.headerSize + 4 * (buckets + 1 + count)
    else { return nil }
    starts = base + Self.headerSize
    entries = starts + 4 * (buckets + 1)
    bucketCount = UInt32(buckets)
    longest = header[2]
    var last: UInt32 = 0
    for bucket in 0...buckets {
      let start = Self.number(bucket, at: starts)
      guard bucket > 0 ? start >= last : start == 0 else { return nil }
      last = start
    }
    guard last == UInt32(count) else { return nil }
  }

  /// Takes a file that is compiled into the program.
  init?(_ model: EmbeddedModel) {
    self.init(bytes: UnsafeRawBufferPointer(start: model.bytes, count: model.count))
  }

  /// The word with this ``FNV1a`` hash, or nil.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  package func entry(_ hash: UInt64) -> Entry? {
    let place = Self.place(of: hash, bucketCount: bucketCount)
    let end = Int(Self.number(place.bucket + 1, at: starts))
    var index = Int(Self.number(place.bucket, at: starts))
    while index < end {
      let bits = Self.number(index, at: entries)
      if bits >> 8 == place.fingerprint { return Entry(bits: bits) }
      index += 1
    }
    return nil
  }

  /// The bucket of a hash, and the 24 bits by which its entry is told.
  @inline(__always)
  package static func place(
    of hash: UInt64, bucketCount: UInt32
  ) -> (bucket: Int, fingerprint: UInt32) {
    let mixed = WordHash.mixed(WordHash.mixed(hash))
    return (
      Int(((mixed >> 32) * UInt64(bucketCount)) >> 32),
      UInt32(truncatingIfNeeded: mixed) >> 8
    )
  }

  /// The number at a place of a row of them.
  @inline(__always)
  private static func number(_ index: Int, at base: UnsafeRawPointer) -> UInt32 {
    UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4 &* index, as: UInt32.self))
  }
}

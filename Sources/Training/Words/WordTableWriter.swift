import Foundation
import TextAnalysis

/// Lays out a list of words as a ``WordTable`` file.
package enum WordTableWriter {
  /// How many entries a bucket has in the middle.
  private static let bucketSize = 8
  /// What is added to each count, for words that the counted text does not have.
  private static let smoothing = 0.5

  /// Makes a table of words whose costs follow from how often they were counted.
  ///
  /// - Parameter list: Lines of a word, its count and the letter of its class (see
  ///   ``WordClass/letters``), with tabs between; others are left out, and so is a word that was in the
  ///   list before.
  /// - Complexity: O(*n* log *n*) in the number of words.
  package static func file(list: [UInt8]) -> [UInt8] {
    var words: [(hash: UInt64, count: Double, wordClass: WordClass)] = []
    var known: Set<UInt64> = []
    var longest = 1
    for line in list.split(separator: UInt8(ascii: "\n")) {
      guard let word = word(in: line), known.insert(word.hash).inserted else { continue }
      words.append((word.hash, Double(word.count) + smoothing, word.wordClass))
      longest = max(longest, word.length)
    }
    let total = words.reduce(0) { $0 + $1.count }
    return file(
      of: words.map { word in
        let cost = Int((-log2(word.count / total)).rounded())
        return (
          word.hash,
          WordTable.Entry(
            cost: min(max(cost, 1), WordTable.greatestCost), wordClass: word.wordClass)
        )
      }, longest: longest)
  }

  /// Makes a table of entries under the hashes of their words, each of which comes once.
  ///
  /// - Parameter longest: The most bytes of a word.
  static func file(of words: [(hash: UInt64, entry: WordTable.Entry)], longest: Int) -> [UInt8] {
    let buckets = UInt32(words.count / bucketSize + 1)
    var entries: [(bucket: Int, bits: UInt32)] = words.map { word in
      let place = WordTable.place(of: word.hash, bucketCount: buckets)
      return (place.bucket, place.fingerprint << 8 | word.entry.bits)
    }
    entries.sort { ($0.bucket, $0.bits) < ($1.bucket, $1.bits) }
    return file(entries, buckets: Int(buckets), longest: longest)
  }

  /// The word of a line, with its length in bytes.
  private static func word(
    in line: ArraySlice<UInt8>
  ) -> (hash: UInt64, count: Int, wordClass: WordClass, length: Int)? {
    let fields = line.split(separator: UInt8(ascii: "\t"))
    guard fields.count == 3, let count = Int(String(decoding: fields[1], as: UTF8.self)),
      count >= 0,
      let letter = fields[2].first, let number = WordClass.letters.firstIndex(of: letter),
      let wordClass = WordClass(rawValue: UInt8(number)),
      fields[0].count <= WordTable.greatestLength
    else { return nil }
    return (FNV1a.hash(of: fields[0]), count, wordClass, fields[0].count)
  }

  private static func file(
    _ entries: [(bucket: Int, bits: UInt32)], buckets: Int, longest: Int
  ) -> [UInt8] {
    var bytes = WordTable.magic
    for number in [buckets, entries.count, longest, 0] { append(number, to: &bytes) }
    var start = 0
    for bucket in 0...buckets {
      while start < entries.count, entries[start].bucket < bucket { start += 1 }
      append(start, to: &bytes)
    }
    for entry in entries { append(Int(entry.bits), to: &bytes) }
    return bytes
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(number).littleEndian) { bytes.append(contentsOf: $0) }
  }
}

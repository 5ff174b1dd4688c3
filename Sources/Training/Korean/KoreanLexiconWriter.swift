import TextAnalysis

/// Lays out a word list as a ``KoreanLexicon`` file.
package enum KoreanLexiconWriter {
  /// - Parameter list: Lines of a word, a tab and a class letter (see Models/Korean/lexicon.py).
  package static func file(list: [UInt8]) -> [UInt8] {
    var classes: [UInt32: UInt16] = [:]
    var order: [UInt32] = []
    for line in list.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2, let letter = fields[1].first, let bit = bit(of: letter) else {
        continue
      }
      let hash = KoreanUnits.hash(ofWord: String(decoding: fields[0], as: UTF8.self))
      if classes[hash] == nil { order.append(hash) }
      classes[hash, default: 0] |= bit
    }
    let bucketCount = order.count * 10 / 32 + 1
    var buckets = [[UInt16]](repeating: [], count: bucketCount)
    for hash in order {
      let place = KoreanLexicon.place(of: hash, bucketCount: UInt64(bucketCount))
      let first = buckets[place.first].count <= buckets[place.second].count
      let bucket = first ? place.first : place.second
      // A word that finds no room is left out.
      if buckets[bucket].count < 4 {
        buckets[bucket].append(place.fingerprint | classes[hash, default: 0])
      }
    }
    var bytes = KoreanLexicon.magic
    append(UInt32(bucketCount), to: &bytes)
    append(UInt32(0), to: &bytes)
    for bucket in buckets {
      for slot in 0..<4 { append(slot < bucket.count ? bucket[slot] : 0, to: &bytes) }
    }
    return bytes
  }

  private static func bit(of letter: UInt8) -> UInt16? {
    switch letter {
    case UInt8(ascii: "N"): KoreanLexicon.commonNoun
    case UInt8(ascii: "P"): KoreanLexicon.properNoun
    case UInt8(ascii: "V"): KoreanLexicon.predicate
    case UInt8(ascii: "M"): KoreanLexicon.other
    default: nil
    }
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

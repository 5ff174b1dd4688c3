import EmbeddedModels
import TextAnalysis

/// Tells where headlines and subheads end that are joined to the first sentence of a body: a conditional
/// logit over the gaps between its words, and over there being no seam, which has a score of zero. The
/// score of a gap is a sum over the features of all words in front of it and over its own.
///
/// The weights were learned from headlines and the leads that belong to them; see
/// `Models/headline-seams.md`. They are whole hundredths, so that sums are the same on every machine.
struct SeamModel: Sendable {
  /// An open-addressing table by the hashes of the names; a weight of zero is an empty place.
  private var keys: [UInt64]
  private var weights: [Int32]
  private let mask: Int

  // Read once, when the first sentence is looked at.
  static let embedded = SeamModel(embeddedHeadlineSeams())

  private init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// Reads a file of weights: a feature's name and weight a line.
  init(utf8: UnsafeBufferPointer<UInt8>) {
    // A line has six bytes at least, so that places are left.
    var places = 16
    while places * 4 < utf8.count { places *= 2 }
    keys = Array(repeating: 0, count: places)
    weights = Array(repeating: 0, count: places)
    mask = places - 1
    var start = 0
    while start < utf8.count {
      let end = utf8.lineFeed(from: start) ?? utf8.count
      // Weights are short.
      var space = max(start, end - 1)
      while space > start, utf8[space] != 0x20 { space -= 1 }
      if utf8[start] != UInt8(ascii: "#"), space > start {
        insert(
          FNV1a.hash(of: UnsafeBufferPointer(rebasing: utf8[start..<space])),
          Self.number(in: utf8[(space + 1)..<end]))
      }
      start = end + 1
    }
  }

  /// The likeliest seam and how sure it is, in hundredths of a logit beside no seam; nil when no gap may
  /// be one.
  ///
  /// - Complexity: O(*w*) in the words, of which a bounded number is looked at.
  func seam(in gaps: SeamGaps) -> (start: Int, sureness: Int)? {
    var best: (start: Int, sureness: Int)?
    var name = SeamFeatureName()
    var front = Int(weight(of: Self.constant))
    var word = 0
    for index in gaps.indices {
      while word < index {
        gaps.forEachFeature(ofWord: word, &name) { front += Int(weight(of: $0.hash)) }
        word += 1
      }
      var sum = front
      gaps.forEachFeature(of: index, &name) { sum += Int(weight(of: $0.hash)) }
      if sum > best?.sureness ?? .min { best = (gaps.start(of: index), sum) }
    }
    return best
  }

  private static let constant = FNV1a.hash(of: "constant".utf8)

  private mutating func insert(_ key: UInt64, _ weight: Int32) {
    var place = Int(truncatingIfNeeded: key) & mask
    while weights[place] != 0 { place = (place + 1) & mask }
    keys[place] = key
    weights[place] = weight
  }

  private func weight(of key: UInt64) -> Int32 {
    var place = Int(truncatingIfNeeded: key) & mask
    while weights[place] != 0 {
      if keys[place] == key { return weights[place] }
      place = (place + 1) & mask
    }
    return 0
  }

  /// A whole number with or without a sign.
  private static func number(in digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int32 {
    var number: Int32 = 0
    for byte in digits where byte.isDigit { number = number * 10 + Int32(byte - 0x30) }
    return digits.first == UInt8(ascii: "-") ? -number : number
  }
}

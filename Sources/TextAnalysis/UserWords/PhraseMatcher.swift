/// Finds the places of given phrases in a text: at the beginning of a word, and where the language
/// writes words apart to the end of one.
package struct PhraseMatcher: Sendable {
  /// Where a place may begin and end.
  private enum Boundaries {
    /// At both ends of words.
    case both
    /// Particles may follow.
    case beginning
    /// Nothing separates words.
    case none
  }

  private let phrases: [[UInt8]]
  /// The phrases with the same first bytes, the longest first.
  private let buckets: [[UInt8]: [Int]]
  private let boundaries: Boundaries
  /// The lengths of the keys of the buckets.
  private static let longestKey = 3

  package init(_ phrases: [String], language: Language) {
    let folded = phrases.map { UserWords.folded($0.utf8) }
    self.phrases = folded
    var buckets: [[UInt8]: [Int]] = [:]
    for (index, phrase) in folded.enumerated() where !phrase.isEmpty {
      buckets[Array(phrase.prefix(Self.longestKey)), default: []].append(index)
    }
    self.buckets = buckets.mapValues { indexes in
      indexes.sorted { (folded[$1].count, $0) < (folded[$0].count, $1) }
    }
    boundaries =
      switch language {
      case .korean: .beginning
      case .chinese, .japanese, .thai: .none
      default: .both
      }
  }

  /// The places in `range`, ascending and disjoint, the longest phrase at each.
  ///
  /// - Complexity: O(*n*) in the length of the range, times the phrases that begin alike.
  package func matches(
    in text: SourceText, _ range: TextRange
  ) -> [(phrase: Int, range: TextRange)] {
    let utf8 = text.utf8
    var matches: [(phrase: Int, range: TextRange)] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if utf8[offset] & 0xC0 != 0x80, mayBegin(at: offset, utf8, range),
        let (phrase, end) = match(at: offset, utf8, range)
      {
        matches.append((phrase, offset..<end))
        offset = end
      } else {
        offset += 1
      }
    }
    return matches
  }

  private func match(
    at start: Int, _ utf8: [UInt8], _ range: TextRange
  ) -> (phrase: Int, end: Int)? {
    var key: [UInt8] = []
    var best: (phrase: Int, end: Int)?
    for offset in start..<min(start + Self.longestKey, range.upperBound) {
      key.append(utf8[offset] <= 0x20 ? 0x20 : utf8[offset].lowercased)
      for phrase in buckets[key] ?? [] {
        guard let end = end(of: phrases[phrase], from: start, utf8, range),
          mayEnd(at: end, utf8, range)
        else { continue }
        if best.map({ end > $0.end }) ?? true { best = (phrase, end) }
        break
      }
    }
    return best
  }

  /// Where `phrase` ends when it is at `start`.
  private func end(
    of phrase: [UInt8], from start: Int, _ utf8: [UInt8], _ range: TextRange
  ) -> Int? {
    var offset = start
    for byte in phrase {
      guard offset < range.upperBound else { return nil }
      if byte == 0x20 {
        guard utf8[offset] <= 0x20 else { return nil }
        while offset < range.upperBound, utf8[offset] <= 0x20 { offset += 1 }
      } else {
        guard utf8[offset].lowercased == byte else { return nil }
        offset += 1
      }
    }
    return offset
  }

  private func mayBegin(at offset: Int, _ utf8: [UInt8], _ range: TextRange) -> Bool {
    guard boundaries != .none, offset > range.lowerBound else { return true }
    var before = offset - 1
    while before > range.lowerBound, utf8[before] & 0xC0 == 0x80 { before -= 1 }
    return !Self.isLetter(at: before, utf8)
  }

  private func mayEnd(at offset: Int, _ utf8: [UInt8], _ range: TextRange) -> Bool {
    guard offset < range.upperBound else { return true }
    switch boundaries {
    case .none: return true
    case .both: return !Self.isLetter(at: offset, utf8)
    // Hangul may follow, but no Latin word or number goes on.
    case .beginning:
      return !(utf8[offset].isLetter || utf8[offset].isDigit)
        || !(utf8[offset - 1].isLetter || utf8[offset - 1].isDigit)
    }
  }

  private static func isLetter(at offset: Int, _ utf8: [UInt8]) -> Bool {
    if utf8[offset] < 0x80 { return utf8[offset].isLetter || utf8[offset].isDigit }
    let value = utf8.withUnsafeBufferPointer { $0.scalar(at: offset).value }
    return Unicode.Scalar(value).map {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    } ?? false
  }
}

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
  /// The phrases with the same first scalars, the longest first.
  private let buckets: [UInt64: [Int]]
  private let boundaries: Boundaries
  /// The most scalars of the keys of the buckets.
  private static let longestKey = 3
  /// The bits of a scalar.
  private static let scalarBits: UInt64 = 21

  package init(_ phrases: [String], language: Language) {
    let folded = phrases.map { UserWords.folded($0.utf8) }
    self.phrases = folded
    var buckets: [UInt64: [Int]] = [:]
    for (index, phrase) in folded.enumerated() where !phrase.isEmpty {
      buckets[Self.keys(of: phrase, from: 0).last ?? 0, default: []].append(index)
    }
    self.buckets = buckets.mapValues { indexes in
      indexes.sorted { (folded[$1].count, $0) < (folded[$0].count, $1) }
    }
    boundaries = language == .korean ? .beginning : language.writesWordsApart ? .both : .none
  }

  /// The first scalar from `start` as a number, the first two, and the first three.
  private static func keys(of folded: [UInt8], from start: Int) -> [UInt64] {
    folded.withUnsafeBufferPointer { folded in
      var keys: [UInt64] = []
      var offset = start
      while offset < folded.count, keys.count < longestKey {
        let (scalar, length) = folded.scalar(at: offset)
        keys.append((keys.last ?? 0) << scalarBits | UInt64(scalar))
        offset += length
      }
      return keys
    }
  }

  /// The places in `range`, ascending and disjoint, the longest phrase at each.
  ///
  /// - Complexity: O(*n*) in the length of the range, times the phrases that begin with the same three
  ///   scalars.
  package func matches(
    in text: SourceText, _ range: TextRange
  ) -> [(phrase: Int, range: TextRange)] {
    guard !buckets.isEmpty else { return [] }
    let utf8 = text.utf8
    let folded = FoldedWords(utf8, range)
    var matches: [(phrase: Int, range: TextRange)] = []
    var index = 0
    while index < folded.utf8.count {
      if folded.utf8[index] & 0xC0 != 0x80, folded.utf8[index] != 0x20,
        mayBegin(at: folded.places[index], utf8, range),
        let (phrase, end) = match(at: index, folded, utf8, range)
      {
        matches.append((phrase, folded.places[index]..<folded.places[end]))
        index = end
      } else {
        index += 1
      }
    }
    return matches
  }

  /// The longest phrase that begins at `start` of the folded text, and where it ends there.
  private func match(
    at start: Int, _ folded: FoldedWords, _ utf8: [UInt8], _ range: TextRange
  ) -> (phrase: Int, end: Int)? {
    var best: (phrase: Int, end: Int)?
    for key in Self.keys(of: folded.utf8, from: start) {
      let found = buckets[key]?.first { phrase in
        folded.utf8[start...].starts(with: phrases[phrase])
          && mayEnd(at: folded.places[start + phrases[phrase].count], utf8, range)
      }
      if let found { best = (found, start + phrases[found].count) }
    }
    return best
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

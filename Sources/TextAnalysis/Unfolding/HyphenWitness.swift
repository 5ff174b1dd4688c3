/// Whether a hyphen at the end of a line belongs to the word or only to the fold.
///
/// The text's own words are the witnesses: a text that has "important" elsewhere broke
/// "impor-tant", one that has "well-known" elsewhere broke that.
struct HyphenWitness {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var words: Set<String> = []

  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
  }

  /// Notes the words of a line, but for a piece that a hyphen ends.
  mutating func note(_ line: TextRange) {
    var offset = line.lowerBound
    while offset < line.upperBound {
      let end = wordEnd(from: offset, to: line.upperBound)
      if end > offset {
        let word = String(decoding: utf8[offset..<end], as: UTF8.self)
        if word.last != "-" { words.insert(word.lowercased()) }
        offset = end
      } else {
        offset += utf8.scalar(at: offset).length
      }
    }
  }

  /// Whether the hyphen stays when the piece that ends a line and the one that begins the next are
  /// joined.
  ///
  /// Without a witness it goes, unless the next piece begins with a capital letter or a digit, a digit is before it,
  /// or the first is a word that forms compounds with a hyphen.
  func keepsHyphen(before end: Int, of line: TextRange, next: TextRange) -> Bool {
    if end > line.lowerBound, utf8[end - 1].isDigit { return true }
    var start = end
    while start > line.lowerBound {
      let (value, length) = utf8.scalar(before: start)
      guard isWordScalar(value) else { break }
      start -= length
    }
    let head = String(decoding: utf8[start..<end], as: UTF8.self).lowercased()
    let tailEnd = wordEnd(from: next.lowerBound, to: next.upperBound)
    let tail = String(decoding: utf8[next.lowerBound..<tailEnd], as: UTF8.self)
    // Behind it may be a number: COVID-|19.
    guard let first = tail.unicodeScalars.first, LetterCase(first.value) == .lower else {
      return true
    }
    let joined = head + tail.lowercased()
    if words.contains(joined) { return false }
    if words.contains(head + "-" + tail.lowercased()) { return true }
    return isEnglish && Self.compoundFirsts.contains(head) || head.contains("-")
  }

  private var isEnglish: Bool { words.contains("the") }

  /// English words that are before a hyphen in compounds far oftener than a syllable like them
  /// ends a line.
  private static let compoundFirsts: Set<String> = [
    "well", "self", "low", "high", "long", "short", "half", "full", "two", "three", "four", "five",
    "six", "seven", "eight", "nine", "ten", "first", "second", "third", "ex", "so", "far", "late",
    "early", "large", "small", "real", "open", "left", "right", "one", "best", "world", "state",
    "cross", "co", "part", "mid", "post", "pro", "anti", "vice", "twenty", "thirty", "forty",
    "fifty",
    "sixty", "seventy", "eighty", "ninety",
  ]

  private func wordEnd(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let (value, length) = utf8.scalar(at: offset)
      guard isWordScalar(value) else { break }
      offset += length
    }
    return offset
  }

  private func isWordScalar(_ value: UInt32) -> Bool {
    value == 0x2D || value == 0x27 || LetterCase(value) != .none
  }
}

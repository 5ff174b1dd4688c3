import TextAnalysis

extension Page {
  /// Whether a sentence of running text ends inside `range` of the line.
  ///
  /// A full stop after a Korean sentence ending counts, and one after a lower-case Latin letter,
  /// digit or closing quote with at least 60 bytes of text before it.
  ///
  /// - Parameter known: Behind which offset no sentence is looked at, apart from the one that ends first.
  func hasProseEnd(in range: TextRange, line: Int, known: Int = .max) -> Bool {
    let ends = lines[line].sentences
    let first = ends.partitioningIndex { sentenceEnds[$0] > range.lowerBound }
    var start = range.lowerBound
    for end in sentenceEnds[first..<ends.upperBound] {
      guard end <= range.upperBound else { break }
      if isProseEnd(end, from: start) { return true }
      if end > known { break }
      start = end
    }
    return false
  }

  /// Whether a statement with a full stop ends inside `range` of the line; questions and
  /// exclamations, as in headlines, do not count.
  func hasStatementEnd(in range: TextRange, line: Int) -> Bool {
    var start = range.lowerBound
    for end in sentenceEnds(in: line) where end > range.lowerBound {
      guard end <= range.upperBound else { break }
      var last = end
      while last > start, isCloser(text.scalar(before: last)) {
        last = text.scalarStart(before: last)
      }
      if last > start, text.bytes[last - 1] == 0x2E, isProseEnd(end, from: start) { return true }
      start = end
    }
    return false
  }

  private func isProseEnd(_ end: Int, from start: Int) -> Bool {
    var offset = end
    var scalar = text.scalar(before: offset)
    while isCloser(scalar) || scalar == 0x2E || scalar == 0x3F || scalar == 0x21 {
      offset = text.scalarStart(before: offset)
      scalar = text.scalar(before: offset)
    }
    switch scalar {
    case 0x61...0x7A, 0x30...0x39: return offset - start >= 60
    default: return KoreanFinalEnding.contains(scalar)
    }
  }

  /// Where the run of boilerplate with markers of `kinds` at the end of the line's block starts:
  /// at its first such marker, or at the bracket that opens before it. Nil when running text
  /// follows the last of these markers, or none is of the `required` kinds.
  func tailRun(of kinds: MarkerSet, required: MarkerSet, in line: Int) -> Int? {
    guard !lines[line].kinds.isDisjoint(with: required) else { return nil }
    var start: Int?
    var hasRequired = false
    var end = blocks[line].upperBound
    // Up to the end no sentence behind this one is running text, the one it lies in apart.
    var known = end
    for marker in markers(in: line).reversed() {
      if marker.range.upperBound < end,
        hasProseEnd(in: marker.range.upperBound..<end, line: line, known: known)
      {
        break
      }
      known = marker.range.upperBound
      guard kinds.contains(marker.kind) else { continue }
      if required.contains(marker.kind) { hasRequired = true }
      start = marker.range.lowerBound
      end = marker.range.lowerBound
    }
    guard let start, hasRequired else { return nil }
    return bracketStart(before: start, in: line)
  }

  /// `offset`, or the place of an opening bracket directly before it.
  func bracketStart(before offset: Int, in line: Int) -> Int {
    var start = offset
    let limit = blocks[line].lowerBound
    while start > limit {
      let scalar = text.scalar(before: start)
      guard
        isOpeningBracket(scalar) || scalar == 0x25B6 || scalar == 0x203B || scalar == 0x2A
          || scalar == 0x26 || text.isSpace(at: text.scalarStart(before: start))
      else { break }
      start = text.scalarStart(before: start)
    }
    return text.skipSpaces(in: start..<offset)
  }

  /// Whether running text is before `offset` in the line's block.
  func hasProse(before offset: Int, in line: Int) -> Bool {
    hasProseEnd(in: blocks[line].lowerBound..<offset, line: line)
  }
}

import TextAnalysis

/// The marks of notes, `[12]`, as behind the sentences of encyclopedias.
extension PageText {
  /// The longest mark of a note: `[citation needed]`.
  private static let longestNoteMark = 17

  /// Whether `range` is a mark of a note without its bracket at the end: `[12`, `[citation needed`.
  private func isNoteMark(_ range: TextRange) -> Bool {
    range.count > 1 && range.dropFirst().allSatisfy { bytes[$0].isDigit }
      || has("[citation needed", at: range.lowerBound, limit: range.upperBound)
  }

  /// The offset behind the marks of notes at `offset`, as behind the sentences of encyclopedias.
  func endOfNoteMarks(from offset: Int, limit: Int) -> Int {
    var end = offset
    while end < limit, bytes[end] == UInt8(ascii: "["),
      let close = (end..<min(limit, end + Self.longestNoteMark)).first(where: {
        bytes[$0] == UInt8(ascii: "]")
      }), isNoteMark(end..<close)
    {
      end = close + 1
    }
    return end
  }

  /// The offset of the first of the marks of notes that end at `end`, or `end`.
  func startOfNoteMarks(endingAt end: Int, limit: Int) -> Int {
    var start = end
    while start > limit, bytes[start - 1] == UInt8(ascii: "]"),
      let open = (max(limit, start - Self.longestNoteMark)..<start - 1).last(where: {
        bytes[$0] == UInt8(ascii: "[")
      }), open > limit, !isSpace(at: scalarStart(before: open)), isNoteMark(open..<start - 1)
    {
      start = open
    }
    return start
  }
}

import TextAnalysis

/// Gathers the readable text of an input piece by piece, with the way back.
struct ExtractedText {
  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()
  private(set) var removed: [LeftOut] = []

  /// Adds what is in the input at `range`.
  mutating func append(_ utf8: [UInt8], _ range: TextRange) {
    guard !range.isEmpty else { return }
    text.append(contentsOf: utf8[range])
    map.appendVerbatim(range.count, from: range.lowerBound)
  }

  /// Adds bytes that were made from what is in the input at `range`.
  mutating func append(_ bytes: some Collection<UInt8>, madeFrom range: TextRange) {
    guard !bytes.isEmpty else { return }
    text.append(contentsOf: bytes)
    map.append(bytes.count, madeFrom: range)
  }

  /// Adds what the character reference at `start` stands for, and returns its end; nil where none is.
  mutating func appendReference(_ utf8: [UInt8], at start: Int) -> Int? {
    guard let reference = utf8.withUnsafeBufferPointer({ CharacterReference($0, at: start) }),
      let scalar = Unicode.Scalar(reference.scalar)
    else { return nil }
    append(Array(String(scalar).utf8), madeFrom: start..<reference.end)
    return reference.end
  }

  /// Adds a break, unless there is no text before it or one as strong.
  ///
  /// - Parameter breaks: One line feed for a line, two for a paragraph, a space for a word.
  mutating func separate(_ breaks: String, at offset: Int) {
    guard !text.isEmpty else { return }
    let existing = text.reversed().prefix(while: \.isSpace).count
    let needed = breaks == " " ? min(1, 1 - existing) : breaks.utf8.count - existing
    if needed > 0 { append(Array(breaks.utf8.prefix(needed)), madeFrom: offset..<offset) }
  }

  /// Notes that `range` was left out, and why.
  mutating func leaveOut(_ range: TextRange, of utf8: [UInt8], by rule: String) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, utf8[start].isSpace { start += 1 }
    while end > start, utf8[end - 1].isSpace { end -= 1 }
    if start < end { removed.append(LeftOut(rule: rule, range: start..<end)) }
  }

  /// Adds a range of another extracted text, with the places it comes from.
  mutating func append(_ range: TextRange, of other: ExtractedText) {
    text.append(contentsOf: other.text[range])
    map.append(range, of: other.map)
  }

  /// Notes what a step before left out.
  mutating func leaveOut(_ stretches: [LeftOut]) {
    removed = (removed + stretches).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The result.
  func readable(
    of original: SourceText, title: String? = nil, showsOriginal: Bool = false
  ) -> ReadableText {
    ReadableText(
      text: SourceText(validUTF8: text), original: original, offsetMap: map, title: title,
      removed: removed, showsOriginal: showsOriginal)
  }
}

/// The lines of a text without their ends.
struct TextLines {
  /// The ranges of the lines, ascending.
  static func ranges(of utf8: [UInt8], in range: TextRange) -> [TextRange] {
    var lines: [TextRange] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = utf8[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let isPair = end > start && end < range.upperBound && utf8[end - 1] == 0x0D
      lines.append(start..<(isPair ? end - 1 : end))
      start = end + 1
    }
    return lines
  }

  /// A line's range without ASCII white space at its ends.
  static func trimmed(_ line: TextRange, of utf8: [UInt8]) -> TextRange {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, utf8[start].isSpace { start += 1 }
    while end > start, utf8[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}

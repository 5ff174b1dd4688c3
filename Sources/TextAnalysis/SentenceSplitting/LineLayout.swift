/// Tells line breaks that part text from those that only wrap it.
///
/// A blank line always parts. In a block whose lines are hard-wrapped (at most 140 columns wide,
/// and nearly every line without a terminator ends where the next word would not have fitted) a
/// single line break that passes the same test is white space. Elsewhere each line stands for
/// itself, as in text pasted from a web page, unless a comma or a lower-case Latin word shows that
/// the sentence goes on. A bullet or number at the start of a line always parts.
struct LineLayout {
  private let utf8: UnsafeBufferPointer<UInt8>
  private let rules: SentenceBreakRules
  private let block: TextRange
  /// Whether the block is a single line, as the paragraphs of pages are: nothing is to be told then.
  private let isOneLine: Bool
  /// The widest line in columns when the block is hard-wrapped, otherwise nil.
  private var wrapWidth: Int?

  private static let wrapWidths = 45...140
  /// A line of more bytes is wider than any wrapped line.
  private static let mostWrappedBytes = 3 * 140
  /// The least length in bytes after which a lower-case word continues the line.
  private static let leastContinuedLength = 30

  /// A line without its break: where it lies, where the next one begins.
  private struct Line {
    var range: TextRange
    var next: Int
  }

  init(_ utf8: UnsafeBufferPointer<UInt8>, block: TextRange, rules: SentenceBreakRules) {
    self.utf8 = utf8
    self.rules = rules
    self.block = block
    isOneLine =
      !block.isEmpty
      && utf8.lineEnd(from: block.lowerBound, to: block.upperBound) == block.upperBound
    wrapWidth = isOneLine ? nil : measureWrapWidth()
  }

  /// Calls `body` with each part of the block between two line breaks that part, in order.
  func forEachSegment(_ body: (TextRange) -> Void) {
    if isOneLine { return body(block) }
    var start = block.lowerBound
    forEachPair { line, following in
      if following == nil || !isContinued(line, by: following) {
        body(start..<line.range.upperBound)
        start = line.next
      }
      return true
    }
  }

  /// Calls `body` with each line and the one after it, until it returns false; a line is followed
  /// by nil when it is the last one or a blank line comes next.
  private func forEachPair(_ body: (Line, Line?) -> Bool) {
    guard !block.isEmpty else { return }
    var line = readLine(at: block.lowerBound)
    while line.next < block.upperBound {
      let following = readLine(at: line.next)
      guard body(line, isBlank(following) ? nil : following) else { return }
      line = following
    }
    _ = body(line, nil)
  }

  private func readLine(at start: Int) -> Line {
    let end = utf8.lineEnd(from: start, to: block.upperBound)
    guard end < block.upperBound else { return Line(range: start..<end, next: end) }
    let isPair =
      utf8[end] == 0x0D && end + 1 < block.upperBound && utf8[end + 1] == 0x0A
    let length = utf8[end] == 0xE2 ? 3 : isPair ? 2 : 1
    return Line(range: start..<end, next: end + length)
  }

  /// The width of a line in columns: two for each Hangul, kana, ideograph or emoji, otherwise one.
  private func width(of line: Line) -> Int {
    var width = 0
    for offset in line.range {
      let byte = utf8[offset]
      if byte & 0xC0 != 0x80 { width &+= byte >= 0xE3 && byte != 0xEE ? 2 : 1 }
    }
    return width
  }

  private func isBlank(_ line: Line) -> Bool {
    utf8.skippingWhiteSpace(from: line.range.lowerBound, to: line.range.upperBound)
      == line.range.upperBound
  }
}

extension LineLayout {
  private func measureWrapWidth() -> Int? {
    var widest = 0
    var lines = 0
    forEachPair { line, _ in
      lines += 1
      // One line that is too long settles it.
      widest = line.range.count > Self.mostWrappedBytes ? .max : max(widest, width(of: line))
      return widest < .max
    }
    guard lines > 2, Self.wrapWidths.contains(widest) else { return nil }
    var wrapped = 0
    var short = 0
    forEachPair { line, following in
      guard let following, !isBlank(line), !endsSentence(line) else { return true }
      if isFull(line, before: following, width: widest) { wrapped += 1 } else { short += 1 }
      return true
    }
    return wrapped >= 2 && wrapped >= 4 * short ? widest : nil
  }

  private func isContinued(_ line: Line, by following: Line?) -> Bool {
    guard let following, !isBlank(line), !beginsItem(following) else { return false }
    if let wrapWidth, isFull(line, before: following, width: wrapWidth) { return true }
    let content = utf8.trimmingWhiteSpace(line.range)
    if endsInAbbreviation(content, before: following) { return true }
    let last = utf8.scalar(before: content.upperBound).value
    if last == 0x2C || last == 0xFF0C || last == 0x3001 { return true }
    let start = utf8.skippingWhiteSpace(
      from: following.range.lowerBound, to: following.range.upperBound)
    let isLowerCase = utf8[start] &- UInt8(ascii: "a") < 26
    return isLowerCase && line.range.count >= Self.leastContinuedLength && last < 0x250
      && LetterCase(last) != .none
  }

  /// Whether a longer line ends in the abbreviation of a title before a capital letter, or of a number's
  /// name before a figure: `… by Dr.`, `… at No.`
  private func endsInAbbreviation(_ content: TextRange, before following: Line) -> Bool {
    guard content.count >= Self.leastContinuedLength,
      utf8[content.upperBound - 1] == UInt8(ascii: ".")
    else { return false }
    let stop = content.upperBound - 1
    var start = stop
    while start > content.lowerBound, stop - start < Self.longestAbbreviation,
      utf8[start - 1].isLetter || utf8[start - 1] == UInt8(ascii: ".") || utf8[start - 1] >= 0x80
    { start -= 1 }
    guard start < stop, start > content.lowerBound, utf8[start - 1] == 0x20 else { return false }
    let next = utf8.scalar(
      at: utf8.skippingWhiteSpace(
        from: following.range.lowerBound, to: following.range.upperBound)
    ).value
    if (0x30...0x39).contains(next) {
      return rules.numerics.contains(utf8, start..<stop)
        || rules.abbreviations.contains(utf8, start..<stop)
    }
    return LetterCase(next) == .upper && rules.titles.contains(utf8, start..<stop)
  }

  /// The most bytes of an abbreviation.
  private static let longestAbbreviation = 12

  /// Whether the first word of `following` would not have fitted into `line`.
  private func isFull(_ line: Line, before following: Line, width: Int) -> Bool {
    let lineWidth = self.width(of: line)
    var offset = utf8.skippingWhiteSpace(
      from: following.range.lowerBound, to: following.range.upperBound)
    var wordWidth = 0
    while offset < following.range.upperBound, lineWidth + wordWidth < width,
      utf8.whiteSpaceLength(at: offset) == 0
    {
      let (value, length) = utf8.scalar(at: offset)
      wordWidth += value < 0x1100 ? 1 : 2
      offset += length
    }
    return lineWidth + 1 + wordWidth > width
  }

  private func endsSentence(_ line: Line) -> Bool {
    let content = utf8.trimmingWhiteSpace(line.range)
    guard let mark = Mark(utf8.scalar(before: content.upperBound).value) else { return false }
    switch mark {
    case .period, .exclamation, .fullStop, .straight, .closer: return true
    default: return false
    }
  }

  /// Whether a line begins with a bullet or an item number.
  private func beginsItem(_ line: Line) -> Bool {
    let start = utf8.skippingWhiteSpace(from: line.range.lowerBound, to: line.range.upperBound)
    let (value, length) = utf8.scalar(at: start)
    var after = start + length
    if let mark = ListMark(value) {
      return mark == .sign
        || after < line.range.upperBound && utf8.whiteSpaceLength(at: after) > 0
    }
    switch value {
    case 0x30...0x39:
      while after < line.range.upperBound, after < start + 3, utf8[after] &- 0x30 < 10 {
        after += 1
      }
    case 0xAC00...0xD7A3: break
    default: return false
    }
    return after + 1 < line.range.upperBound
      && (utf8[after] == UInt8(ascii: ".") || utf8[after] == UInt8(ascii: ")"))
      && utf8.whiteSpaceLength(at: after + 1) > 0
  }
}

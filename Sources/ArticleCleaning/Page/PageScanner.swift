import TextAnalysis

/// Reads the bytes of a page once and notes its lines, markers and sentence ends.
///
/// Time is linear in the bytes. Sentence ends are found by a deliberately simple rule, since the
/// cleaning rules only need to know where boilerplate inside a paragraph may begin: a full stop,
/// question or exclamation mark, closing quotes and brackets, then white space, the
/// end of the line, or (after a Korean ending) any other letter. Ends inside a quotation do not
/// count unless the quotation is longer than 900 bytes, which speaks for a lost closing quote.
struct PageScanner: Sendable {
  private let text: PageText
  private(set) var lines: [Line] = []
  private(set) var markers: [Marker] = []
  private(set) var sentenceEnds: [Int] = []

  private var line = Line(range: 0..<0)
  private var lineStart = 0
  private var blanks = 0
  private var inWord = false
  private var quoteStart = -1
  private var markerEnd = 0
  private var emailEnd = 0

  init(_ text: PageText) {
    self.text = text
  }

  /// Scans all lines, those of a long page on several threads.
  mutating func scan() {
    let text = text
    let chunks = DocumentThreads.chunks(ofLines: text.bytes)
    if chunks.count == 1 { return scan(chunks[0]) }
    let parts = DocumentThreads.map(chunks.count) { number in
      var scanner = PageScanner(text)
      scanner.scan(chunks[number])
      return scanner
    }
    for part in parts { append(part) }
  }

  /// Adds what was seen in the lines that follow.
  private mutating func append(_ other: PageScanner) {
    for var line in other.lines {
      line.markers = line.markers.shifted(by: markers.count)
      line.sentences = line.sentences.shifted(by: sentenceEnds.count)
      line.blanksBefore += blanks
      blanks = 0
      lines.append(line)
    }
    blanks += other.blanks
    markers += other.markers
    sentenceEnds += other.sentenceEnds
  }

  private mutating func scan(_ range: TextRange) {
    let text = text
    text.bytes.withUnsafeBufferPointer { scan($0, range) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    let table = MarkerTable.standard
    lineStart = range.lowerBound
    while true {
      let lineEnd = Self.lineEnd(bytes, from: lineStart)
      var offset = lineStart
      while offset < lineEnd { offset &+= visit(offset, bytes, limit: lineEnd, table) }
      finishLine(at: lineEnd, bytes)
      if lineEnd >= range.upperBound { return }
      lineStart = lineEnd + 1
    }
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset &+= 1 }
    return offset
  }

  /// Looks at the scalar at `offset` and returns its length.
  @inline(__always)
  private mutating func visit(
    _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>, limit: Int, _ table: MarkerTable
  ) -> Int {
    let byte = bytes[offset]
    // Syllables and Chinese characters, most of a Korean page, are letters and nothing else.
    let isLetter = byte >= 0xE4 && byte <= 0xEE
    let isSpace =
      byte < 0x80
      ? byte <= 0x20 || byte == 0x7F : !isLetter && text.spaceLength(at: offset) > 0
    if isSpace {
      inWord = false
    } else if !inWord {
      inWord = true
      line.words &+= 1
    }
    if offset >= markerEnd, let hit = table.match(bytes, at: offset, limit: limit) {
      note(hit.kind, offset..<hit.end)
    }
    line.scalars &+= 1
    if isLetter {
      if byte < 0xEA { line.han &+= 1 } else if byte <= 0xED { line.hangul &+= 1 }
      return 3
    }
    if byte < 0x80 {
      if byte.isLetter { line.latin &+= 1 } else { visitSign(byte, at: offset, limit: limit) }
      return 1
    }
    if byte < 0xE0 { return 2 }
    if byte >= 0xF0 { return 4 }
    if byte == 0xE2 && bytes[offset + 1] == 0x80 {
      visitQuote(bytes[offset + 2], at: offset)
    } else if byte >= 0xE3 {
      visitWide(byte, bytes[offset + 1], bytes[offset + 2], at: offset, limit: limit)
    }
    return 3
  }

  /// Notes a marker, inside of which no other begins.
  @inline(never)
  private mutating func note(_ kind: MarkerKind, _ range: TextRange) {
    markers.append(Marker(kind: kind, range: range))
    line.kinds.formUnion(MarkerSet(kind))
    markerEnd = range.upperBound
  }

  /// Handles what is no letter of ASCII.
  @inline(never)
  private mutating func visitSign(_ byte: UInt8, at offset: Int, limit: Int) {
    switch byte {
    case 0x2E, 0x21, 0x3F: noteSentenceEnd(after: offset + 1, limit: limit)
    case 0x40: noteEmail(at: offset, limit: limit)
    case 0x22: quoteStart = quoteStart < 0 ? offset : -1
    case 0x30...0x39: line.digits += 1
    default: break
    }
  }

  /// Handles the general punctuation scalar U+2000 + (`last` - 0x80).
  private mutating func visitQuote(_ last: UInt8, at offset: Int) {
    switch last {
    // Some close a quotation with the mark that opens one.
    case 0x9C: quoteStart = quoteStart >= 0 && !isFree(offset) ? -1 : offset
    case 0x9D: quoteStart = -1
    case 0x9E: quoteStart = offset
    default: break
    }
  }

  /// Handles the kana or wide mark of three bytes at `offset`.
  private mutating func visitWide(
    _ first: UInt8, _ second: UInt8, _ last: UInt8, at offset: Int, limit: Int
  ) {
    switch (first, second) {
    case (0xE3, 0x81...0x83): line.han += 1
    case (0xE3, 0x80):
      switch last {
      case 0x82: noteSentenceEnd(after: offset + 3, limit: limit)
      // In Korean these enclose names of laws and books, which no other marks may close.
      case 0x8C where line.hangul == 0: quoteStart = offset
      case 0x8D where quoteStart >= 0 && text.bytes[quoteStart] == first: quoteStart = -1
      default: break
      }
    case (0xEF, 0xBC) where last == 0x81 || last == 0x9F:
      noteSentenceEnd(after: offset + 3, limit: limit)
    default: break
    }
  }

  /// Whether white space or an opening mark is before `offset`.
  private func isFree(_ offset: Int) -> Bool {
    guard offset > lineStart else { return true }
    let before = text.scalarStart(before: offset)
    return text.isSpace(at: before) || isOpeningBracket(text.scalar(at: before))
  }

  private mutating func noteSentenceEnd(after punctuation: Int, limit: Int) {
    var end = punctuation
    var closedQuote = false
    while end < limit {
      let scalar = text.scalar(at: end)
      guard isCloser(scalar) else { break }
      if scalar == 0x22 && quoteStart < 0 { break }
      switch Mark(scalar) {
      case .straight(.doubleQuote), .closer(.doubleQuote), .closer(.cornerBracket):
        closedQuote = true
      default: break
      }
      end += text.scalarLength(at: end)
    }
    end = text.endOfNoteMarks(from: end, limit: limit)
    let quoted = quoteStart >= 0 && !closedQuote && punctuation - quoteStart <= 900
    guard !quoted else { return }
    let isEnd = end == limit || text.isSpace(at: end)
    guard isEnd || (punctuation == end && isGluedSentenceEnd(punctuation)) else { return }
    sentenceEnds.append(end)
    // Dots may go on with a headline.
    let isDots = punctuation - 2 >= lineStart && text.bytes[punctuation - 2] == 0x2E
    if text.bytes[punctuation - 1] == 0x2E, !isDots { line.statements += 1 }
    if isWideFullStop(punctuation) { line.statements += 1 }
  }

  /// Whether the full stop of Chinese and Japanese ends at `end`.
  private func isWideFullStop(_ end: Int) -> Bool { text.scalar(before: end) == 0x3002 }

  /// Whether the full stop before `end` is a wide one, or follows a Korean sentence ending, so that a
  /// sentence ends there even without white space.
  private func isGluedSentenceEnd(_ end: Int) -> Bool {
    if isWideFullStop(end) { return true }
    guard text.bytes[end - 1] == 0x2E else { return false }
    return KoreanFinalEnding.contains(text.scalar(before: end - 1))
  }

  /// Notes the e-mail address around the `@` at `offset`, of at most 64 bytes on either side.
  private mutating func noteEmail(at offset: Int, limit: Int) {
    let bytes = text.bytes
    var start = offset
    let lowest = max(lineStart, emailEnd, offset - 64)
    while start > lowest, Self.isAddressByte(bytes[start - 1]) { start -= 1 }
    guard start < offset, let end = domainEnd(from: offset + 1, limit: min(limit, offset + 65))
    else { return }
    emailEnd = end
    while let last = markers.last, last.range.upperBound > start,
      markers.count > line.markers.lowerBound
    {
      markers.removeLast()
    }
    note(.email, start..<end)
  }

  /// The end of the host name at `start`, cut behind a top-level domain that a capital or a digit
  /// follows; no such domain has digits (RFC 3696, section 2).
  private func domainEnd(from start: Int, limit: Int) -> Int? {
    let bytes = text.bytes
    var end = start
    var lastDot = -1
    while end < limit {
      let byte = bytes[end]
      if byte == 0x2E {
        lastDot = end
      } else if lastDot >= 0, byte.isUpper, !bytes[end - 1].isUpper,
        end - lastDot > 2
      {
        break
      } else if !(byte.isLetter || byte.isDigit || byte == 0x2D) {
        break
      }
      end += 1
    }
    while end > start, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    guard lastDot > start, end > start + 3 else { return nil }
    if lastDot + 2 < end, let digit = bytes[(lastDot + 3)..<end].firstIndex(where: \.isDigit) {
      return digit
    }
    return end
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == 0x2E || byte == 0x5F || byte == 0x2D
      || byte == 0x2B
  }

  private mutating func finishLine(at end: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    let range = text.trimmed(lineStart..<end)
    if range.isEmpty {
      blanks += 1
    } else {
      line.range = range
      line.markers = line.markers.lowerBound..<markers.count
      line.sentences = line.sentences.lowerBound..<sentenceEnds.count
      line.blanksBefore = blanks
      line.ending = ending(of: range)
      line.bytes = ByteSet(of: range, in: bytes)
      lines.append(line)
      blanks = 0
    }
    line = Line(range: 0..<0)
    line.markers = markers.count..<markers.count
    line.sentences = sentenceEnds.count..<sentenceEnds.count
    inWord = false
    quoteStart = -1
  }

  private func ending(of range: TextRange) -> LineEnding {
    var end = text.startOfNoteMarks(endingAt: range.upperBound, limit: range.lowerBound)
    var scalar = text.scalar(before: end)
    while end > range.lowerBound, isCloser(scalar) {
      end = text.scalarStart(before: end)
      scalar = text.scalar(before: end)
    }
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x3002, 0xFF0E, 0xFF01, 0xFF1F, 0x203C: return .sentence
    // A headline may end with a quotation; running text goes on behind one.
    default:
      let isFinal = end == range.upperBound && KoreanFinalEnding.contains(scalar)
      return isFinal ? .koreanFinal : .open
    }
  }
}

extension Range<Int> {
  /// The same number of places, `distance` further on.
  fileprivate func shifted(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}

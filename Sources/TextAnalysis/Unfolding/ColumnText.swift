/// A text whose columns, set side by side as on a printed page, are read one after the other, and the way
/// back to the text as given.
///
/// Programs that keep the layout of a page write its columns beside each other, with spaces between.
/// Columns are told by where their lines begin: most lines of a stretch go on, behind a gap of two
/// spaces or more, at the same place, no line runs across it, and both sides are prose rather than cells of
/// a table.
package struct ColumnText: Sendable {
  /// The text with one column behind the other.
  package let text: SourceText
  /// Leads from ``text`` back to the text as given.
  package let offsetMap: OffsetMap

  /// Reads the columns of a text; nil when it has none.
  ///
  /// - Complexity: O(*n*).
  package init?(_ source: SourceText) {
    let read = source.utf8.withUnsafeBufferPointer { utf8 -> ColumnReader? in
      guard Self.hasGaps(utf8) else { return nil }
      // Letters of two columns are two or one, as the program counts them.
      for wide in [2, 1] {
        var reader = ColumnReader(utf8, wide: wide)
        if reader.run() { return reader }
      }
      return nil
    }
    guard let read else { return nil }
    text = SourceText(validUTF8: read.text)
    offsetMap = read.map
  }

  /// Whether two spaces are behind a letter in some lines, which hardly any text has.
  private static func hasGaps(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var (gaps, offset) = (0, 1)
    while offset + 1 < utf8.count {
      if utf8[offset] == 0x20 {
        if utf8[offset + 1] == 0x20, utf8[offset - 1] > 0x20 {
          gaps += 1
          if gaps >= ColumnReader.leastLines { return true }
        }
        offset += 1
      } else {
        offset += utf8[offset + 1] == 0x20 ? 1 : 2
      }
    }
    return false
  }
}

/// Finds the columns and writes the text.
private struct ColumnReader {
  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()
  private let utf8: UnsafeBufferPointer<UInt8>
  private let lines: [Line]

  /// At least so many lines stand side by side.
  static let leastLines = 5
  /// The second column begins behind so many places at least, and at most.
  private static let places = 24..<160
  /// A line of prose takes so many places at least.
  private static let leastWidth = 16

  /// A line, and where words begin behind gaps in it.
  private struct Line {
    var start: Int
    var content: TextRange
    /// Behind its break.
    var next: Int
    var indent = 0
    var width = 0
    var starts: [(place: Int, offset: Int, gap: Int)] = []
    var beginsPage = false
  }

  /// What a line is beside the gutter between the columns.
  private enum Side {
    case both(left: TextRange, right: TextRange)
    case left, right, blank, across
  }

  init(_ utf8: UnsafeBufferPointer<UInt8>, wide: Int) {
    self.utf8 = utf8
    var lines: [Line] = []
    var offset = 0
    while offset < utf8.count {
      let end = utf8.lineEnd(from: offset, to: utf8.count)
      let isPair = end + 1 < utf8.count && utf8[end] == 0x0D && utf8[end + 1] == 0x0A
      let length = end == utf8.count ? 0 : utf8[end] == 0xE2 ? 3 : isPair ? 2 : 1
      lines.append(Self.line(utf8, offset..<end, next: end + length, wide: wide))
      offset = end + length
    }
    self.lines = lines
  }

  private static func line(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange, next: Int, wide: Int
  ) -> Line {
    var line = Line(
      start: range.lowerBound, content: utf8.trimmingWhiteSpace(range), next: next)
    var (place, spaces, offset) = (0, 0, range.lowerBound)
    while offset < line.content.upperBound {
      let byte = utf8[offset]
      if byte == 0x20 {
        spaces += 1
      } else {
        if byte == 0x0C { line.beginsPage = true }
        if offset == line.content.lowerBound {
          line.indent = place
        } else if spaces >= 2, offset > line.content.lowerBound {
          line.starts.append((place, offset, offset - spaces))
        }
        spaces = 0
      }
      let isWide = byte >= 0xE3 && byte != 0xEE
      place += isWide ? wide : 1
      offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    line.width = place
    return line
  }

  /// Writes the text, and says whether it has columns.
  mutating func run() -> Bool {
    guard let gutter = gutter() else { return false }
    let sides = lines.map { side(of: $0, gutter) }
    let blocks = blocks(of: sides).filter { isProse(sides[$0]) }
    guard !blocks.isEmpty else { return false }
    text.reserveCapacity(utf8.count)
    var position = 0
    for block in blocks {
      copy(position..<lines[block.lowerBound].start)
      write(block, sides)
      position = lines[block.upperBound - 1].next
    }
    copy(position..<utf8.count)
    return true
  }

  /// The place where most lines go on behind a gap.
  private func gutter() -> Int? {
    var counts = [Int](repeating: 0, count: Self.places.upperBound + 2)
    for line in lines {
      for start in line.starts where Self.places.contains(start.place) { counts[start.place] += 1 }
    }
    let best = Self.places.max { counts[$0] < counts[$1] }
    return best.flatMap { counts[$0] >= Self.leastLines ? $0 : nil }
  }

  private func side(of line: Line, _ gutter: Int) -> Side {
    if line.content.isEmpty { return .blank }
    if let start = line.starts.first(where: { abs($0.place - gutter) <= 1 }) {
      return .both(
        left: line.content.lowerBound..<start.gap, right: start.offset..<line.content.upperBound)
    }
    if line.width <= gutter - 2 { return .left }
    return line.indent >= gutter - 1 ? .right : .across
  }

  /// The stretches of lines in which two columns stand side by side.
  private func blocks(of sides: [Side]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var index = 0
    while index < sides.count {
      guard case .both = sides[index] else {
        index += 1
        continue
      }
      var (start, end, last) = (index, index, index)
      while end < sides.count, !isAcross(sides[end]), end == index || !lines[end].beginsPage {
        if case .both = sides[end] { last = end }
        end += 1
      }
      // Lines of one column right above and below belong to it.
      var behind = last + 1
      while behind < end, !isBlank(sides[behind]) { behind += 1 }
      let floor = blocks.last?.upperBound ?? 0
      while start > floor, !isBlank(sides[start - 1]), !isAcross(sides[start - 1]) { start -= 1 }
      blocks.append(start..<behind)
      index = behind
    }
    return blocks
  }

  private func isAcross(_ side: Side) -> Bool { if case .across = side { true } else { false } }
  private func isBlank(_ side: Side) -> Bool { if case .blank = side { true } else { false } }

  /// Whether most lines of both columns are as long as those of prose, and of letters.
  private func isProse(_ sides: ArraySlice<Side>) -> Bool {
    var (pairs, long, digits, letters) = (0, 0, 0, 0)
    for case .both(let left, let right) in sides {
      pairs += 1
      if min(width(left), width(right)) >= Self.leastWidth { long += 1 }
      for offset in [left, right].joined() {
        if utf8[offset].isDigit { digits += 1 } else if utf8[offset] > 0x40 { letters += 1 }
      }
    }
    return pairs >= Self.leastLines && long * 10 >= pairs * 7 && digits * 6 < letters
  }

  private func width(_ range: TextRange) -> Int {
    range.reduce(0) { $0 + (utf8[$1] & 0xC0 == 0x80 ? 0 : utf8[$1] >= 0xE3 ? 2 : 1) }
  }

  private mutating func write(_ block: Range<Int>, _ sides: [Side]) {
    var columns: [[TextRange?]] = [[], []]
    for index in block {
      let whole = lines[index].content
      switch sides[index] {
      case .both(let left, let right):
        columns[0].append(utf8.trimmingWhiteSpace(left))
        columns[1].append(right)
      case .left:
        columns[0].append(whole)
        columns[1].append(nil)
      case .right:
        columns[0].append(nil)
        columns[1].append(whole)
      default:
        columns[0].append(nil)
        columns[1].append(nil)
      }
    }
    for column in columns {
      var wasBlank = true
      for piece in column.drop(while: { $0 == nil }).reversed().drop(while: { $0 == nil })
        .reversed()
      {
        if let piece {
          copy(piece)
          breakLine(behind: piece.upperBound)
        } else if !wasBlank {
          breakLine(behind: map.isEmpty ? 0 : utf8.count)
        }
        wasBlank = piece == nil
      }
    }
  }

  private mutating func copy(_ range: TextRange) {
    guard !range.isEmpty else { return }
    text.append(contentsOf: utf8[range])
    map.appendVerbatim(range.count, from: range.lowerBound)
  }

  private mutating func breakLine(behind offset: Int) {
    text.append(0x0A)
    map.append(1, madeFrom: offset..<offset)
  }
}

import TextAnalysis

/// A scanned page on its way through the rules: its lines, and for each line what is left of it.
struct Page: Sendable {
  let text: PageText
  let lines: [Line]
  let markers: [Marker]
  /// Offsets just behind the ends of sentences, ascending.
  let sentenceEnds: [Int]
  /// For each line the part that still counts as body, empty once the line is removed.
  private(set) var blocks: [TextRange]
  /// Stretches removed from inside blocks and from their ends, in the order of their discovery.
  private(set) var removals: [Removal] = []
  /// The line that holds the headline, or nil.
  private(set) var titleLine: Int?
  /// The headline's range.
  private(set) var title: TextRange?

  init(_ source: SourceText) {
    text = PageText(bytes: source.utf8)
    var scanner = PageScanner(text)
    scanner.scan()
    lines = scanner.lines
    markers = scanner.markers
    sentenceEnds = scanner.sentenceEnds
    blocks = scanner.lines.map(\.range)
  }

  /// Whether nothing of the line is left.
  func isRemoved(_ line: Int) -> Bool { blocks[line].isEmpty }

  /// Takes out the whole rest of a line.
  mutating func removeLine(_ line: Int, by rule: String) {
    let block = blocks[line]
    guard !block.isEmpty else { return }
    removals.append(Removal(rule: rule, range: block))
    blocks[line] = block.upperBound..<block.upperBound
  }

  /// Takes out the line's block from `start` on.
  mutating func cutTail(of line: Int, from start: Int, by rule: String) {
    let block = blocks[line]
    let cut = text.trimmed(start..<block.upperBound)
    guard start >= block.lowerBound, !cut.isEmpty else { return }
    removals.append(Removal(rule: rule, range: cut))
    blocks[line] = text.trimmed(block.lowerBound..<cut.lowerBound)
  }

  /// Takes out the line's block up to `end`.
  mutating func cutHead(of line: Int, to end: Int, by rule: String) {
    let block = blocks[line]
    let cut = text.trimmed(block.lowerBound..<end)
    guard end <= block.upperBound, !cut.isEmpty else { return }
    removals.append(Removal(rule: rule, range: cut))
    blocks[line] = text.trimmed(cut.upperBound..<block.upperBound)
  }

  /// Takes out `range` from inside a block; the block's ends stay as they are.
  mutating func cutInside(_ range: TextRange, by rule: String) {
    let cut = text.trimmed(range)
    if !cut.isEmpty { removals.append(Removal(rule: rule, range: cut)) }
  }

  /// Makes the whole rest of a line the headline.
  mutating func makeTitle(line: Int) {
    title = blocks[line]
    titleLine = line
    blocks[line] = blocks[line].upperBound..<blocks[line].upperBound
  }

  /// Makes the end of a block from `start` on the headline.
  mutating func makeTitle(tailOf line: Int, from start: Int) {
    let block = blocks[line]
    let tail = text.trimmed(start..<block.upperBound)
    guard !tail.isEmpty else { return }
    title = tail
    titleLine = line
    blocks[line] = text.trimmed(block.lowerBound..<tail.lowerBound)
  }

  /// The line's markers that lie inside its block.
  func markers(in line: Int) -> ArraySlice<Marker> {
    let block = blocks[line]
    var slice = markers[lines[line].markers]
    while let first = slice.first, first.range.lowerBound < block.lowerBound { slice.removeFirst() }
    while let last = slice.last, last.range.upperBound > block.upperBound { slice.removeLast() }
    return slice
  }

  /// The last sentence end of the line before `offset` and inside its block, or the block's start.
  func segmentStart(before offset: Int, in line: Int) -> Int {
    let range = lines[line].sentences
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if sentenceEnds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    let block = blocks[line]
    guard low > range.lowerBound, sentenceEnds[low - 1] > block.lowerBound else {
      return block.lowerBound
    }
    return text.skipSpaces(in: sentenceEnds[low - 1]..<block.upperBound)
  }

  /// The share of the block's bytes, spaces and separators apart, that markers of `kinds` cover.
  func coverage(of kinds: MarkerSet, in line: Int) -> Double {
    var covered = 0
    var uncovered = 0
    var offset = blocks[line].lowerBound
    func count(upTo end: Int) {
      while offset < end {
        let byte = text.bytes[offset]
        let isPlain =
          byte >= 0x80 ? !text.isSpace(at: offset) : isASCIILetter(byte) || isDigit(byte)
        let length = text.scalarLength(at: offset)
        if isPlain { uncovered += length }
        offset += length
      }
    }
    for marker in markers(in: line) where kinds.contains(marker.kind) {
      count(upTo: marker.range.lowerBound)
      covered += marker.range.count
      offset = max(offset, marker.range.upperBound)
    }
    count(upTo: blocks[line].upperBound)
    return covered + uncovered == 0 ? 0 : Double(covered) / Double(covered + uncovered)
  }

  /// The page as title, body and removals, all ascending.
  func article() -> CleanedArticle {
    let removed = disjointRemovals()
    var body: [TextRange] = []
    var next = 0
    for block in blocks where !block.isEmpty {
      var start = block.lowerBound
      while next < removed.count, removed[next].range.lowerBound < block.upperBound {
        let cut = removed[next].range
        next += 1
        guard cut.lowerBound >= start else { continue }
        appendPiece(start..<cut.lowerBound, to: &body)
        start = cut.upperBound
      }
      appendPiece(start..<block.upperBound, to: &body)
    }
    return CleanedArticle(title: title, body: body, removed: removed)
  }

  /// The removals in order, without cuts inside what became the headline; where a later rule took out more around an earlier cut, the wider
  /// removal stands and only what sticks out of it remains of the other.
  private func disjointRemovals() -> [Removal] {
    let outside = removals.filter { removal in title.map { !$0.overlaps(removal.range) } ?? true }
    let ordered = outside.sorted {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
    }
    var result: [Removal] = []
    var end = 0
    for removal in ordered where removal.range.upperBound > end {
      let rest = text.trimmed(max(end, removal.range.lowerBound)..<removal.range.upperBound)
      if rest.isEmpty { continue }
      result.append(Removal(rule: removal.rule, range: rest))
      end = rest.upperBound
    }
    return result
  }

  private func appendPiece(_ range: TextRange, to body: inout [TextRange]) {
    let piece = text.trimmed(range)
    if !piece.isEmpty { body.append(piece) }
  }
}

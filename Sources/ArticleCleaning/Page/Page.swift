import TextAnalysis

/// A scanned page on its way through the rules: its lines, and for each line what is left of it.
struct Page: Sendable {
  let text: PageText
  /// The headline that was given with the page, without white space at its ends; nil for none.
  let knownTitle: PageText?
  let lines: [Line]
  let markers: [Marker]
  /// Offsets just behind the ends of sentences, ascending.
  let sentenceEnds: [Int]
  /// Whether the page's Korean sentences end with full stops, as they do on most pages; without
  /// them a line that ends with `다` is running text even when it is short.
  let usesFullStops: Bool
  /// For each line the part that still counts as body, empty once the line is removed.
  private(set) var blocks: [TextRange] {
    didSet { passRemoved() }
  }
  /// The first line that is left, or the number of lines.
  private(set) var firstLeft = 0
  /// The first line of running text that is left, or the number of lines.
  private(set) var firstProseLeft = 0
  /// Stretches removed from inside blocks and from their ends, in the order of their discovery.
  private(set) var removals: [Removal] = []
  /// For each line the rule that took out its whole rest, or nil.
  private var removers: [RemovalKind?]
  /// The line that holds the headline, or nil.
  private(set) var titleLine: Int?
  /// The headline's range.
  private(set) var title: TextRange?
  /// The lines with which the messages of a chat or the turns of a transcript begin, ascending.
  private(set) var turns: [Int] = []

  init(_ source: SourceText, knownTitle: String?) {
    text = PageText(bytes: source.utf8)
    self.knownTitle = knownTitle.flatMap(Self.trimmed)
    var scanner = PageScanner(text)
    scanner.scan()
    lines = scanner.lines
    markers = scanner.markers
    sentenceEnds = scanner.sentenceEnds
    let stopped = scanner.lines.count { $0.hasSentence && $0.ending == .sentence }
    usesFullStops = stopped >= scanner.lines.count { $0.ending == .koreanFinal && $0.scalars >= 25 }
    blocks = scanner.lines.map(\.range)
    removers = Array(repeating: nil, count: scanner.lines.count)
    passRemoved()
  }

  /// The bytes of a headline, or nil when it has none but white space.
  private static func trimmed(_ title: String) -> PageText? {
    let text = PageText(bytes: Array(title.utf8))
    let range = text.trimmed(text.bytes.indices)
    return range.isEmpty ? nil : PageText(bytes: Array(text.bytes[range]))
  }

  /// Moves the first lines on; what is removed never comes back.
  private mutating func passRemoved() {
    while firstLeft < lines.count, isRemoved(firstLeft) { firstLeft += 1 }
    while firstProseLeft < lines.count, isRemoved(firstProseLeft) || !isProse(firstProseLeft) {
      firstProseLeft += 1
    }
  }

  /// Whether the line is running text: a whole sentence of a sentence's length, or a long enough
  /// line with a Korean sentence ending.
  func isProse(_ line: Int) -> Bool {
    let facts = lines[line]
    if facts.hasSentence { return true }
    guard facts.ending == .koreanFinal else { return false }
    return usesFullStops
      ? facts.scalars >= 40 && facts.words >= 6 : facts.scalars >= 16 && facts.words >= 3
  }

  /// Whether a rule has taken out anything that only a page has, a sign that the text was pasted
  /// from one.
  var hasBoilerplate: Bool {
    removals.contains { $0.kind != .separator && $0.kind != .speakerLabel }
  }

  /// Whether nothing of the line is left.
  func isRemoved(_ line: Int) -> Bool { blocks[line].isEmpty }

  /// The rule that took out the last of the line, or nil.
  func remover(of line: Int) -> RemovalKind? { removers[line] }

  /// Takes out the whole rest of a line.
  mutating func removeLine(_ line: Int, by kind: RemovalKind) {
    let block = blocks[line]
    guard !block.isEmpty else { return }
    removals.append(Removal(kind, range: block))
    removers[line] = kind
    blocks[line] = block.upperBound..<block.upperBound
  }

  /// Takes out the line's block from `start` on.
  mutating func cutTail(of line: Int, from start: Int, by kind: RemovalKind) {
    let block = blocks[line]
    let cut = text.trimmed(start..<block.upperBound)
    guard start >= block.lowerBound, !cut.isEmpty else { return }
    removals.append(Removal(kind, range: cut))
    blocks[line] = text.trimmed(block.lowerBound..<cut.lowerBound)
    if blocks[line].isEmpty { removers[line] = kind }
  }

  /// Takes out the line's block up to `end`.
  mutating func cutHead(of line: Int, to end: Int, by kind: RemovalKind) {
    let block = blocks[line]
    let cut = text.trimmed(block.lowerBound..<end)
    guard end <= block.upperBound, !cut.isEmpty else { return }
    removals.append(Removal(kind, range: cut))
    blocks[line] = text.trimmed(cut.upperBound..<block.upperBound)
  }

  /// Takes out `range` from inside a block; the block's ends stay as they are.
  mutating func cutInside(_ range: TextRange, by kind: RemovalKind) {
    let cut = text.trimmed(range)
    if !cut.isEmpty { removals.append(Removal(kind, range: cut)) }
  }

  /// Notes that a message begins in a line.
  mutating func noteTurn(atLine line: Int) {
    turns.append(line)
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

  /// Makes the front of a block up to `end` the headline.
  mutating func makeTitle(headOf line: Int, to end: Int) {
    let block = blocks[line]
    let head = text.trimmed(block.lowerBound..<end)
    guard !head.isEmpty else { return }
    title = head
    titleLine = line
    blocks[line] = text.trimmed(head.upperBound..<block.upperBound)
  }

  /// The line that holds `offset`, or the last before it (logarithmic).
  func line(at offset: Int) -> Int {
    let behind = lines.indices.partitioningIndex { lines[$0].range.lowerBound > offset }
    return max(0, behind - 1)
  }

  /// The line's markers that lie inside its block.
  func markers(in line: Int) -> ArraySlice<Marker> {
    markers(of: line, within: blocks[line])
  }

  /// The line's markers that lie inside `range` (logarithmic in their number).
  func markers(of line: Int, within range: TextRange) -> ArraySlice<Marker> {
    let all = lines[line].markers
    let first = firstMarker(of: line, from: range.lowerBound)
    var last = max(first, firstMarker(of: line, from: range.upperBound))
    while last > first, markers[last - 1].range.upperBound > range.upperBound { last -= 1 }
    return markers[first..<min(last, all.upperBound)]
  }

  /// The marker of the line that starts at `offset`, or nil.
  func marker(of line: Int, at offset: Int) -> Marker? {
    let index = firstMarker(of: line, from: offset)
    guard index < lines[line].markers.upperBound, markers[index].range.lowerBound == offset else {
      return nil
    }
    return markers[index]
  }

  /// The index of the line's first marker that starts at `offset` or behind it.
  private func firstMarker(of line: Int, from offset: Int) -> Int {
    lines[line].markers.partitioningIndex { markers[$0].range.lowerBound >= offset }
  }

  /// The sentence ends of the line that lie behind the start of its block, up to the block's end.
  func sentenceEnds(in line: Int) -> ArraySlice<Int> {
    let block = blocks[line]
    let first = firstSentenceEnd(of: line, from: block.lowerBound + 1)
    let last = firstSentenceEnd(of: line, from: block.upperBound + 1)
    return sentenceEnds[first..<max(first, last)]
  }

  /// The first end of a sentence behind `offset` in the line's block.
  ///
  /// - Complexity: O(log *n*) in the sentences of the line.
  func sentenceEnd(behind offset: Int, in line: Int) -> Int? {
    let index = firstSentenceEnd(of: line, from: max(offset, blocks[line].lowerBound) + 1)
    guard index < lines[line].sentences.upperBound, sentenceEnds[index] <= blocks[line].upperBound
    else { return nil }
    return sentenceEnds[index]
  }

  /// The sentences of the line's block that have an end, without the spaces between them.
  func sentences(in line: Int) -> [TextRange] {
    let block = blocks[line]
    let ends = sentenceEnds(in: line)
    var start = block.lowerBound
    var sentences: [TextRange] = []
    sentences.reserveCapacity(ends.count)
    for end in ends {
      if start < end { sentences.append(start..<end) }
      start = text.skipSpaces(in: end..<block.upperBound)
    }
    return sentences
  }

  /// The index of the line's first sentence end at `offset` or behind it (logarithmic).
  private func firstSentenceEnd(of line: Int, from offset: Int) -> Int {
    lines[line].sentences.partitioningIndex { sentenceEnds[$0] >= offset }
  }

  /// The start of the sentence or rest of the block in which `offset` lies or with which it ends.
  func segmentStart(before offset: Int, in line: Int) -> Int {
    let block = blocks[line]
    let index = firstSentenceEnd(of: line, from: offset)
    guard index > lines[line].sentences.lowerBound, sentenceEnds[index - 1] > block.lowerBound,
      sentenceEnds[index - 1] <= block.upperBound
    else { return block.lowerBound }
    return text.skipSpaces(in: sentenceEnds[index - 1]..<block.upperBound)
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
          byte >= 0x80 ? !text.isSpace(at: offset) : byte.isLetter || byte.isDigit
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
        // A cut inside the block may begin before what a later rule left of its front.
        guard cut.upperBound > start else { continue }
        appendPiece(start..<max(start, cut.lowerBound), to: &body)
        start = min(cut.upperBound, block.upperBound)
      }
      appendPiece(start..<block.upperBound, to: &body)
    }
    return CleanedArticle(
      title: title, body: body, removed: removed, turns: turns.map { blocks[$0].lowerBound })
  }

  /// The removals in order, without cuts inside what became the headline; where a later rule took
  /// out more around an earlier cut, the wider removal stands and only what sticks out of it
  /// remains of the other.
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
      result.append(Removal(removal.kind, range: rest))
      end = rest.upperBound
    }
    return result
  }

  private func appendPiece(_ range: TextRange, to body: inout [TextRange]) {
    let piece = text.trimmed(range)
    if !piece.isEmpty { body.append(piece) }
  }
}

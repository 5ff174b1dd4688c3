/// Which line breaks of a text fold prose, and which end a paragraph, a heading or an item.
struct FoldPlan {
  private let lines: [FoldedLine]
  private let evidence: FoldEvidence
  /// The width of the text's folded lines in columns.
  let width: Int
  /// For each line whether it is folded prose that the next line of text goes on with.
  private(set) var isJoined: [Bool]
  /// For each line the line of text that comes next, over boilerplate too; -1 for none.
  private(set) var following: [Int]

  /// Whether any line break is a fold.
  var hasFolds: Bool { isJoined.contains(true) }

  /// What the breaks of a block, or of the text, look like.
  private struct Count {
    /// Breaks after lines that end no sentence.
    var open = 0
    /// Those that the text itself goes on over.
    var strong = 0
    /// Those where the next word would not have fitted.
    var full = 0
    /// Those that are neither.
    var neither = 0

    static func + (left: Count, right: Count) -> Count {
      Count(
        open: left.open + right.open, strong: left.strong + right.strong,
        full: left.full + right.full, neither: left.neither + right.neither)
    }

    /// Whether so many breaks fold prose that the others are taken to as well.
    var isFolded: Bool {
      strong >= 3 && strong * 2 >= open && neither * 3 <= open
        || (full * 5 >= open * 4 && open >= 5 && strong * 5 >= open)
    }
  }

  init(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: [FoldedLine]) {
    self.lines = lines
    evidence = FoldEvidence(utf8: utf8)
    isJoined = Array(repeating: false, count: lines.count)
    following = Array(repeating: -1, count: lines.count)
    width = Self.foldWidth(of: lines)
    linkLines()
    // What the text goes on with over the end of a page needs no other folds.
    for index in lines.indices where following[index] > index + 1 { isJoined[index] = true }
    guard width >= FoldEvidence.leastWidth else { return }
    let blocks = blocks()
    let counts = blocks.map(count)
    let isFolded = counts.reduce(Count(), +).isFolded
    for (block, count) in zip(blocks, counts) where count.open > 0 {
      let isProse = isFolded ? count.neither * 2 <= count.open : count.isFolded
      if isProse { join(block) }
    }
  }

  /// Whether the text has two lines of text with no blank line between, of which the first is open:
  /// others need no second look.
  static func mayFold(_ lines: [FoldedLine]) -> Bool {
    var pairs = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where line.isText && !line.isTerminated && line.width >= 20 && next.isText && !next.isItem {
      pairs += 1
      if pairs == 2 { return true }
    }
    return false
  }

  /// The width that nine of ten lines of text do not exceed, of those that another one follows.
  private static func foldWidth(of lines: [FoldedLine]) -> Int {
    let widths = zip(lines, lines.dropFirst()).compactMap { line, next in
      line.isText && next.isText ? line.indent + line.width : nil
    }.sorted()
    guard widths.count >= 2 else { return 0 }
    return min(widths[min(widths.count - 1, widths.count * 9 / 10)], 140)
  }

  /// Links each line of text with the next: the one below, or, where a sentence is open and goes on
  /// with a small letter, the first one behind the boilerplate between two pages.
  private mutating func linkLines() {
    for index in lines.indices.dropLast() where lines[index].isText {
      if lines[index + 1].isText {
        following[index] = index + 1
        continue
      }
      var next = index + 1
      var isPageBreak = false
      while next < lines.count, !lines[next].isText {
        if lines[next].rule != nil { isPageBreak = true }
        if lines[next].hasGap, lines[next].rule == nil { break }
        next += 1
      }
      guard next < lines.count, lines[next].isText else { continue }
      isPageBreak = isPageBreak || lines[next].beginsPage
      if isPageBreak, !lines[index].isTerminated, next - index < 24,
        evidence.isStrong(lines[index], before: lines[next])
      {
        following[index] = next
      }
    }
  }

  /// The chains of linked lines.
  private func blocks() -> [[Int]] {
    var blocks: [[Int]] = []
    var linked = [Bool](repeating: false, count: lines.count)
    for start in lines.indices where !linked[start] && following[start] >= 0 {
      var block: [Int] = [start]
      while following[block[block.count - 1]] >= 0 {
        let next = following[block[block.count - 1]]
        linked[next] = true
        block.append(next)
      }
      blocks.append(block)
    }
    return blocks
  }

  private func count(_ block: [Int]) -> Count {
    var count = Count()
    for (index, next) in zip(block, block.dropFirst()) {
      let (line, following) = (lines[index], lines[next])
      guard !line.isTerminated, !following.isItem else { continue }
      count.open += 1
      let isStrong =
        evidence.isStrong(line, before: following) && line.width * 5 >= width
      let isFull = evidence.isFull(line, before: following, width: width)
      if isStrong { count.strong += 1 }
      if isFull { count.full += 1 }
      if !isStrong, !isFull, !evidence.endsWithComma(line) { count.neither += 1 }
    }
    return count
  }

  private mutating func join(_ block: [Int]) {
    for (index, next) in zip(block, block.dropFirst()) where next == index + 1 {
      isJoined[index] = joins(lines[index], lines[next])
    }
  }

  private func joins(_ line: FoldedLine, _ next: FoldedLine) -> Bool {
    if next.isItem, !evidence.endsWithHyphen(line) { return false }
    let isFull = evidence.isFull(line, before: next, width: width)
    // A paragraph ends with a short line, or the next one begins further in.
    if line.isTerminated { return isFull && !line.endsSpeech && next.indent <= line.indent + 1 }
    return isFull || evidence.endsWithComma(line) || evidence.isStrong(line, before: next)
      || line.width * 10 >= width * 6
  }
}

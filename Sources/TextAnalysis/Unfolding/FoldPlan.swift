/// Which line breaks of a text fold prose, and which end a paragraph, a heading or an item.
struct FoldPlan {
  private let lines: [FoldedLine]
  private let evidence: FoldEvidence
  /// The width of the text's folded lines in columns.
  let width: Int
  /// From a line to the next of its paragraph: two where a blank line is between any two.
  private let step: Int
  /// Whether the text is folded at one width: most of its longer lines that end no sentence are full.
  ///
  /// Lines far shorter are then no prose but code, cells of tables and headings.
  private(set) var isEven = false
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
    /// Those that the text itself goes on over though the next word would have fitted.
    var ragged = 0

    static func + (left: Count, right: Count) -> Count {
      Count(
        open: left.open + right.open, strong: left.strong + right.strong,
        full: left.full + right.full, neither: left.neither + right.neither,
        ragged: left.ragged + right.ragged)
    }

    /// Whether so many breaks fold prose that the others are taken to as well.
    var isFolded: Bool {
      strong >= 3 && strong * 2 >= open && neither * 3 <= open
        || (full * 5 >= open * 4 && open >= 5 && strong * 5 >= open)
        || (open == 2 && strong == 2 && full == 2)
    }

    /// Whether the lines end where the next word would not have fitted, as those of pages do, and the
    /// text itself goes on over one of the breaks.
    var isNearlyFull: Bool { strong >= 1 && full * 5 >= open * 4 }

    /// Whether the lines are those of a narrow column of prose.
    var isColumn: Bool { open >= 4 && full * 10 >= open * 9 && strong * 2 >= open }

    /// Whether lines are of any length, whatever the next word is.
    var isRagged: Bool { ragged >= 2 && ragged * 4 >= open }

    /// Whether the longer lines of a text are folded at one width.
    var isEven: Bool { open >= 20 && full * 10 >= open * 7 }

    /// Whether short lines of a text of longer ones are a narrow column of it: a column has a width
    /// of its own, the cells of a table and lines of code have none.
    func isNarrowColumn(_ width: Int) -> Bool {
      width >= FoldEvidence.leastFullWidth && isColumn
        || width >= FoldEvidence.leastWidth && open >= 1 && full * 5 >= open * 4
          && strong * 2 >= open
    }
  }

  init(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: [FoldedLine]) {
    self.lines = lines
    evidence = FoldEvidence(utf8: utf8)
    isJoined = Array(repeating: false, count: lines.count)
    following = Array(repeating: -1, count: lines.count)
    step = Self.isDoubleSpaced(lines) ? 2 : 1
    width = Self.foldWidth(of: lines, step)
    linkLines()
    // What the text goes on with over the end of a page needs no other folds.
    for index in lines.indices where following[index] > index + step { isJoined[index] = true }
    joinHangingItems()
    guard width >= FoldEvidence.leastFullWidth else { return }
    let blocks = blocks()
    let longer = blocks.map { count($0, width, isLonger: true) }
    let whole = longer.reduce(Count(), +)
    isEven = width >= FoldEvidence.leastWidth && whole.isEven && whole.isFolded
    if isEven {
      for (block, count) in zip(blocks, longer) { joinEven(block, count) }
    } else {
      joinUneven(blocks)
    }
  }

  /// Joins each item of a list with the lines below it that hang: they begin further in than its mark.
  private mutating func joinHangingItems() {
    var item: Int?
    for index in lines.indices.dropLast() where following[index] == index + 1 {
      let (line, next) = (lines[index], lines[index + 1])
      if line.isItem {
        item = index
      } else if index == 0 || !isJoined[index - 1] {
        item = nil
      }
      guard let item, Self.hangs(next, below: line, ofItem: lines[item]) else { continue }
      isJoined[index] = true
    }
  }

  /// Whether a line goes on with an item whose last line, a long one, ends no sentence.
  private static func hangs(
    _ next: FoldedLine, below line: FoldedLine, ofItem item: FoldedLine
  ) -> Bool {
    !line.isTerminated && line.width >= FoldEvidence.leastWidth && next.isText && !next.isItem
      && next.indent > item.indent && next.width <= line.width + item.indent + widestHanging
      && (next.isTerminated || next.width >= leastHanging)
  }

  /// A hanging line of fewer columns that ends no sentence may be a button.
  private static let leastHanging = 12

  /// The most columns by which a hanging line may be longer than the item's first.
  private static let widestHanging = 8

  private mutating func joinUneven(_ blocks: [[Int]]) {
    let counts = blocks.map { count($0, width) }
    let whole = counts.reduce(Count(), +)
    guard width >= FoldEvidence.leastWidth || whole.isColumn else { return }
    let isPaged = lines.contains { $0.rule == PrintedBoilerplate.pageNumber }
    for (block, count) in zip(blocks, counts) where count.open > 0 {
      let isProse =
        whole.isFolded || isPaged && whole.isNearlyFull
        ? count.neither * 2 <= count.open : count.isFolded
      if isProse {
        // Lists have no sentences inside of lines.
        let isRagged =
          count.isRagged && block.contains { evidence.opensSentenceInside(lines[$0]) }
        join(block, isRagged: isRagged)
      }
    }
  }

  /// Whether the text's lines are set with a blank line between any two, and half of them end no
  /// sentence: paragraphs of one line do.
  static func isDoubleSpaced(_ lines: [FoldedLine]) -> Bool {
    var (close, spaced, open) = (0, 0, 0)
    for (index, line) in lines.enumerated().dropLast() where line.isText {
      if lines[index + 1].isText {
        close += 1
      } else if index + 2 < lines.count, lines[index + 1].isBlank, lines[index + 2].isText {
        spaced += 1
        if !line.isTerminated { open += 1 }
        if line.width > widestFold { return false }
      }
    }
    return spaced >= 5 && close * 8 <= spaced && open * 2 >= spaced
  }

  /// Lines of more columns are not folded.
  static let widestFold = 140

  /// Whether the text has two lines of text with no blank line between, of which the first is open:
  /// others need no second look.
  static func mayFold(_ lines: [FoldedLine]) -> Bool {
    var pairs = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where line.isText && !line.isTerminated && line.width >= 20 && next.isText && !next.isItem {
      pairs += 1
      if pairs == 2 || line.isItem && hangs(next, below: line, ofItem: line) { return true }
    }
    return isDoubleSpaced(lines)
  }

  /// The width that nine of ten lines of text do not exceed, of those that another one follows.
  private static func foldWidth(of lines: [FoldedLine], _ step: Int) -> Int {
    let widths = zip(lines, lines.dropFirst(step)).compactMap { line, next in
      line.isText && next.isText ? line.indent + line.width : nil
    }.sorted()
    guard widths.count >= 2 else { return 0 }
    return min(widths[min(widths.count - 1, widths.count * 9 / 10)], widestFold)
  }

  /// Links each line of text with the next: the one below, or, where a sentence is open and goes on
  /// with a small letter, the first one behind the boilerplate between two pages.
  private mutating func linkLines() {
    for index in lines.indices.dropLast() where lines[index].isText {
      if lines[index + 1].isText {
        following[index] = index + 1
        continue
      }
      if step == 2, index + 2 < lines.count, lines[index + 1].isBlank, lines[index + 2].isText {
        following[index] = index + 2
        continue
      }
      var next = index + 1
      var isPageBreak = false
      while next < lines.count, !lines[next].isText {
        let rule = lines[next].rule
        if rule == nil ? lines[next].hasGap : PrintedBoilerplate.endingRules.contains(rule) {
          break
        }
        if rule != nil { isPageBreak = true }
        next += 1
      }
      guard next < lines.count, lines[next].isText else { continue }
      isPageBreak = isPageBreak || lines[next].beginsPage
      if isPageBreak, !lines[index].isTerminated, next - index < 24,
        evidence.isStrong(lines[index], before: lines[next])
          || evidence.fillsColumn(lines[index], before: lines[next], width: width)
          || goesOnOverPage(from: index, to: next)
      {
        following[index] = next
      }
    }
  }

  /// Whether the last line of a page, which ends no sentence, is one of prose rather than a heading: it
  /// is so long that the next word would not have fitted, or it goes on with a long line that ends no
  /// sentence either. What is behind the break must be no item or heading.
  private func goesOnOverPage(from index: Int, to next: Int) -> Bool {
    guard width >= FoldEvidence.leastWidth, !lines[next].isItem,
      evidence.headingLevels(lines[next]) == 0
    else { return false }
    if isLong(index) { return evidence.isFull(lines[index], before: lines[next], width: width) }
    return index > 0 && lines[index - 1].isText && !lines[index - 1].isTerminated
      && !lines[index].isItem && isLong(index - 1)
  }

  private func isLong(_ index: Int) -> Bool { lines[index].width * 10 >= width * 7 }

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

  /// Counts the breaks of a block in a column of a width, or those behind its longer lines only.
  private func count(_ block: some Collection<Int>, _ width: Int, isLonger: Bool = false) -> Count {
    var count = Count()
    for (index, next) in zip(block, block.dropFirst()) {
      let (line, following) = (lines[index], lines[next])
      guard !line.isTerminated, !following.isItem, !isLonger || !isShort(index) else { continue }
      count.open += 1
      let goesOn = evidence.isStrong(line, before: following)
      let isStrong =
        goesOn && line.width * 5 >= width
        || evidence.fillsColumn(line, before: following, width: width)
      let isFull = evidence.isFull(line, before: following, width: width)
      if isStrong { count.strong += 1 }
      if isFull { count.full += 1 }
      if !isStrong, !isFull, !evidence.endsWithComma(line) { count.neither += 1 }
      if goesOn, !isFull, line.width * 10 < width * 6 { count.ragged += 1 }
    }
    return count
  }

  /// Whether a line is far shorter than the column.
  private func isShort(_ index: Int) -> Bool { lines[index].width * 10 < width * 6 }

  /// Joins the lines of a block in a text of even lines: the longer ones at the width of the text,
  /// and short ones where they are a column of their own.
  private mutating func joinEven(_ block: [Int], _ longer: Count) {
    let isProse = longer.open > 0 && longer.neither * 2 <= longer.open
    var start = block.startIndex
    while start < block.endIndex {
      let run = block[start...].prefix { isShort($0) == isShort(block[start]) }
      if isShort(block[start]) {
        if isInset(run, of: block) {
          isJoined[run[start]] = true
        } else {
          joinShort(run)
        }
      } else if isProse {
        join(block[start..<min(run.endIndex + 1, block.endIndex)], isRagged: false)
      }
      start = run.endIndex
    }
  }

  /// Whether one short line stands inside of a sentence, as a formula cuts a line.
  private func isInset(_ run: ArraySlice<Int>, of block: [Int]) -> Bool {
    guard run.count == 1, run.startIndex > block.startIndex, run.endIndex < block.endIndex else {
      return false
    }
    let line = lines[run[run.startIndex]]
    return isJoined[block[run.startIndex - 1]] && !line.isTerminated
      && evidence.beginsSmall(lines[block[run.endIndex]])
  }

  private mutating func joinShort(_ run: ArraySlice<Int>) {
    for index in run { isJoined[index] = false }
    let width = run.reduce(0) { max($0, lines[$1].indent + lines[$1].width) }
    let isColumn = count(run, width).isNarrowColumn(width)
    for (index, next) in zip(run, run.dropFirst()) where !lines[next].isItem {
      let (line, following) = (lines[index], lines[next])
      let isFold =
        isColumn && evidence.isFull(line, before: following, width: width)
        && !(line.isTerminated && (line.endsSpeech || following.indent > line.indent + 1))
      isJoined[index] =
        isFold || evidence.endsWithHyphen(line) || evidence.endsInFunctionWord(line)
    }
  }

  /// Joins the lines of a block of prose; where lines are of any length, all that end no sentence.
  private mutating func join(_ block: some Collection<Int>, isRagged: Bool) {
    var isInside = false
    for (index, next) in zip(block, block.dropFirst()) {
      defer { isInside = isJoined[index] }
      guard next == index + step else { continue }
      isJoined[index] =
        joins(lines[index], lines[next], isInside: isInside)
        || isRagged && !lines[index].isTerminated && !lines[next].isItem
          && lines[next].width <= width
    }
  }

  private func joins(_ line: FoldedLine, _ next: FoldedLine, isInside: Bool) -> Bool {
    if next.isItem, !evidence.endsWithHyphen(line) { return false }
    let isFull = evidence.isFull(line, before: next, width: width)
    if !isFull, evidence.isNumberedHeading(line, above: next, width: width) { return false }
    // A paragraph ends with a short line, or the next one begins further in.
    if line.isTerminated {
      guard isFull, !line.endsSpeech, next.indent <= line.indent + 1 else { return false }
      // A colon that is not at the very end of the column ends a paragraph.
      return !isEven || !evidence.endsWithColon(line) || evidence.beginsSmall(next)
        || evidence.isFull(line, before: next, width: width * 11 / 10)
    }
    if evidence.endsWithComma(line) { return true }
    if isEven, evidence.endsUnspaced(line) {
      // Such text is folded at any character; letters beside ideographs make a line of more columns.
      let isWord = !evidence.beginsUnspaced(next)
      return evidence.isFull(line, before: next, width: width * (isWord ? 11 : 9) / 10)
    }
    if isFull { return true }
    if isEven, !isInside, evidence.beginsSmall(line), evidence.beginsSmall(next) { return false }
    if evidence.isStrong(line, before: next) { return true }
    // Above a far longer line it is a heading.
    return line.width * 10 >= (isEven ? max(width * 6, next.width * 8) : width * 6)
  }
}

import TextAnalysis

/// Lists of other articles under a heading such as `관련기사`, `많이 본 뉴스`, `Related articles`.
struct RelatedArticlesRule: LineRule, EndRule {
  let kind = RemovalKind.relatedArticles

  func removesLine(_ line: Int, of page: Page) -> Bool {
    isHeading(line, of: page)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    if let links = linksBehindAddress(line, of: page) ?? listBehindWriter(line, of: page) {
      return links
    }
    guard page.lines[line].kinds.contains(.relatedHeading), page.lines[line].hangul > 0,
      let start = page.tailRun(
        of: MarkerSet(.relatedHeading), required: MarkerSet(.relatedHeading), in: line)
    else { return nil }
    let segment = page.segmentStart(before: start + 1, in: line)
    let isNear = start - segment <= 30 || isByline(segment..<start, line, of: page)
    return isNear && page.blocks[line].upperBound - start <= 2_000 ? start : nil
  }

  /// The list of links that ends a page behind the writer's address: `name@example.com ▶ …`.
  private func linksBehindAddress(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    guard page.lines[line].kinds.contains(.email), page.lines[line].hangul > 0,
      let address = page.markers(in: line).last(where: { $0.kind == .email })
    else { return nil }
    let start = text.skipSpaces(in: address.range.upperBound..<block.upperBound)
    guard start < block.upperBound, start > address.range.upperBound,
      block.upperBound - start <= 1_200,
      text.hasAny(["▶", "☞", "[", "▷"], at: start, limit: block.upperBound),
      !page.hasProseEnd(in: start..<block.upperBound, line: line)
    else { return nil }
    return start
  }

  /// The list under a heading behind the writer's address, up to the end of the block, with the credit of a
  /// picture between them perhaps: `name@example.com 그림=홍길동 기자 관련기사 …`. Headlines ask and quote, but none
  /// of them ends with a full stop.
  private func listBehindWriter(_ line: Int, of page: Page) -> Int? {
    let kinds = page.lines[line].kinds
    guard kinds.contains(.relatedHeading), kinds.contains(.email), page.lines[line].hangul > 0
    else {
      return nil
    }
    let markers = page.markers(in: line)
    return markers.indices.compactMap { index -> Int? in
      let heading = markers[index].range
      guard markers[index].kind == .relatedHeading,
        let address = markers[..<index].last(where: { $0.kind == .email })?.range.upperBound,
        heading.lowerBound > address, heading.lowerBound - address <= Self.longestCredit,
        page.text.isSpace(at: page.text.scalarStart(before: heading.lowerBound)),
        !page.hasProseEnd(in: address..<heading.lowerBound, line: line),
        !page.hasStatementEnd(
          in: heading.upperBound..<page.blocks[line].upperBound, line: line)
      else { return nil }
      return heading.lowerBound
    }.first
  }

  /// The most bytes of a picture's credit between the writer's address and the heading.
  private static let longestCredit = 60

  /// Whether nothing but a writer's name and address is in `range`.
  private func isByline(_ range: TextRange, _ line: Int, of page: Page) -> Bool {
    range.count <= 120
      && page.markers(of: line, within: range).contains { $0.kind == .email }
      && page.markers(of: line, within: range).contains { $0.kind == .role }
  }

  /// The lists inside a block that their own footers close: `관련기사 1건 더보기`, `펼침/닫힘`.
  private func closedLists(in line: Int, of page: Page) -> [TextRange] {
    var found: [TextRange] = []
    var open: Int?
    for marker in page.markers(in: line) where marker.kind == .relatedHeading {
      guard let footer = footerEnd(marker, limit: page.blocks[line].upperBound, page.text) else {
        open = open ?? marker.range.lowerBound
        continue
      }
      if let start = open, footer - start <= 1_500 { found.append(start..<footer) }
      open = nil
    }
    if let start = open, page.segmentStart(before: start + 1, in: line) == start,
      let end = endOfFold(from: start, limit: page.blocks[line].upperBound, page.text)
    {
      found.append(start..<end)
    }
    return found
  }

  /// The most bytes of a list that a button folds.
  private static let longestFolded = 3_000
  private static let folds = CleaningWords[.listFolds]

  private func endOfFold(from start: Int, limit: Int, _ text: PageText) -> Int? {
    var place = start
    let end = min(limit, start + Self.longestFolded)
    while place < end {
      if let length = text.length(ofAny: Self.folds, at: place, limit: limit) {
        return place + length
      }
      place = text.skipSpaces(in: text.wordEnd(from: place, limit: end)..<end)
    }
    return nil
  }

  private func footerEnd(_ marker: Marker, limit: Int, _ text: PageText) -> Int? {
    var offset = text.skipSpaces(in: marker.range.upperBound..<limit)
    let digits = offset
    while offset < limit, text.bytes[offset].isDigit { offset += 1 }
    return offset > digits ? text.end(of: "건 더보기", at: offset, limit: limit) : nil
  }

  /// Removes the lines under each heading: up to the next running text, labels only. A heading with
  /// its article on the same line is complete.
  func revise(_ page: inout Page) {
    for line in page.lines.indices
    where page.lines[line].kinds.contains(.relatedHeading) && !page.isRemoved(line) {
      for list in closedLists(in: line, of: page) { page.cutInside(list, by: kind) }
    }
    for line in page.lines.indices.dropFirst(2) where page.lines[line].scalars <= Self.longestButton
    {
      guard isReadOn(line, of: page) else { continue }
      page.removeLine(line - 1, by: kind)
      page.removeLine(line, by: kind)
    }
    var line = 0
    while line < page.lines.count {
      defer { line += 1 }
      guard page.isRemoved(line), isHeading(line, of: page, range: page.lines[line].range),
        !isComplete(line, of: page)
      else { continue }
      var next = line + 1
      while next < page.lines.count, isListed(next, of: page) {
        page.removeLine(next, by: kind)
        next += 1
      }
      line = next - 1
    }
  }

  /// The most scalars of a button that leads to an article.
  private static let longestButton = 20
  private static let readOnButtons = WordList(CleaningWords[.readOnButtons])

  /// Whether the line is a button to the article that is named above it, below running text.
  private func isReadOn(_ line: Int, of page: Page) -> Bool {
    let name = page.lines[line - 1]
    guard !page.isRemoved(line - 1), name.isLabelLike,
      name.scalars <= 120, name.words >= 4 || name.isHan, page.isProse(line - 2)
    else { return false }
    return Self.readOnButtons.contains(page.text.label(in: page.lines[line].range)[...])
  }

  private func isHeading(_ line: Int, of page: Page) -> Bool {
    !page.isRemoved(line) && isHeading(line, of: page, range: page.blocks[line])
  }

  private func isHeading(_ line: Int, of page: Page, range: TextRange) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.relatedHeading), facts.ending == .open,
      let marker = page.markers(of: line, within: range).first(where: { $0.kind == .relatedHeading }
      ),
      marker.range.lowerBound - range.lowerBound <= 12
    else { return false }
    let rest = page.text.scalarCount(in: marker.range.upperBound..<range.upperBound, limit: 100)
    let next = marker.range.upperBound
    let colon = next < range.upperBound && page.text.bytes[next] == 0x3A
    return rest <= 12 || (colon && rest < 100)
  }

  /// Whether a colon and the name of an article are behind the heading.
  private func isComplete(_ line: Int, of page: Page) -> Bool {
    let range = page.lines[line].range
    let marker = page.markers(of: line, within: range).first { $0.kind == .relatedHeading }
    guard let end = marker?.range.upperBound, end < range.upperBound,
      page.text.bytes[end] == 0x3A
    else { return false }
    return !page.text.trimmed(end + 1..<range.upperBound).isEmpty
  }

  private func isListed(_ line: Int, of page: Page) -> Bool {
    if page.isRemoved(line) { return true }
    // What the time of publication is below is the headline.
    if line + 1 < page.lines.count, page.remover(of: line + 1) == .dateStamp { return false }
    let facts = page.lines[line]
    return facts.scalars <= 100 && facts.ending != .sentence && !page.isProse(line)
  }
}

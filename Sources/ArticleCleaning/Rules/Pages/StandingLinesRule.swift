import TextAnalysis

/// What pages and newsletters say of themselves, on lines of their own or between sentences: `Scroll down
/// for video`, `Artikel teilen`, `コメント12件`, `View this email in your browser`, pleas for cookies; and what
/// Wikipedia has around its text: contents, edit links, notes, categories. Sentences that hold what only
/// a page says go as well, in any language.
struct StandingLinesRule: LineRule {
  let kind = RemovalKind.pageFooter

  private static let lines = CleaningWords[.standingLines]
  private static let labels = WordList(CleaningWords[.standingLabels])
  private static let sentences = CleaningWords[.standingSentences]
  private static let pleaOpenings = CleaningWords[.pleaOpenings]
  private static let pleaThings = CleaningWords[.pleaThings]
  private static let pleaDeals = CleaningWords[.pleaDeals]
  private static let contents = WordList(CleaningWords[.contentsHeadings])
  private static let editLinks = CleaningWords[.editLinks]
  private static let followOpenings = CleaningWords[.followOpenings]
  private static let networks = CleaningWords[.networks]
  /// How many bytes of a line are compared.
  private static let reach = 60
  /// A label has at most this many scalars.
  private static let longestLabel = 40
  /// A sentence between others has at most this many bytes.
  private static let longest = 240

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= 160 else { return false }
    let (block, text) = (page.blocks[line], page.text)
    if text.hasAny(["^ ", "↑ "], at: block.lowerBound, limit: block.upperBound) { return true }
    if text.hasAny(Self.editLinks, endingAt: block.upperBound, limit: block.lowerBound) {
      return facts.scalars <= 80 && facts.sentences.isEmpty
    }
    if facts.kinds.contains(.pageNotice), isNotice(facts) { return true }
    guard facts.hangul == 0 || facts.sentences.isEmpty else { return false }
    if facts.scalars <= 3, text.bytes[block.lowerBound] == 0x2B, facts.digits > 0 { return true }
    if facts.scalars <= Self.longestLabel, isLabel(block, text) { return true }
    if facts.sentences.count <= 1, isCallToFollow(block, text) { return true }
    return facts.sentences.count <= 1
      && (isSaidByPage(block, text)
        || facts.sentences.isEmpty && begins(block, with: Self.lines, text))
  }

  func revise(_ page: inout Page) {
    removeContents(of: &page)
    for line in page.lines.indices
    where !page.lines[line].sentences.isEmpty && !page.isRemoved(line) {
      let facts = page.lines[line]
      if facts.kinds.contains(.pageNotice) { removeNotices(in: line, of: &page) }
      guard facts.hangul == 0 else { continue }
      for sentence in page.sentences(in: line)
      where sentence.count <= Self.longest && isSaidByPage(sentence, page.text) {
        page.cutInside(sentence, by: kind)
      }
    }
  }

  /// Whether a line with words that only a page says is nothing else: a sentence, or a short row of
  /// buttons.
  private func isNotice(_ facts: Line) -> Bool {
    facts.sentences.isEmpty
      || facts.sentences.count == 1 && (facts.ending == .sentence || facts.scalars <= 80)
  }

  /// Takes out the sentences with such words, and pleas beside them; the whole line where no other
  /// sentence is left.
  private func removeNotices(in line: Int, of page: inout Page) {
    let markers = page.markers(in: line)
    let notices = markers.filter { $0.kind == .pageNotice }.map(\.range.lowerBound)
    let pleas = markers.filter { $0.kind == .subscription }.map(\.range.lowerBound)
    let sentences = page.sentences(in: line)
    let found = sentences.filter { sentence in
      sentence.count <= Self.longest && notices.contains(where: sentence.contains)
        || !notices.isEmpty && pleas.contains(sentence.lowerBound)
    }
    if !found.isEmpty, found.count == sentences.count, page.lines[line].ending == .sentence {
      page.removeLine(line, by: kind)
    } else {
      for sentence in found { page.cutInside(sentence, by: kind) }
    }
  }

  /// `Follow us on Facebook, X and Instagram.`: a call that names two networks at least, as how to use one
  /// of them may be what an article tells.
  private func isCallToFollow(_ block: TextRange, _ text: PageText) -> Bool {
    guard begins(block, with: Self.followOpenings, text) else { return false }
    var (count, offset) = (0, block.lowerBound)
    while offset < block.upperBound, count < 2 {
      if text.hasAny(Self.networks, at: offset, limit: block.upperBound) { count += 1 }
      offset += 1
    }
    return count >= 2
  }

  /// Whether the line is a label of a page, whatever number is in it.
  private func isLabel(_ block: TextRange, _ text: PageText) -> Bool {
    Self.labels.contains(text.label(in: block)[...])
  }

  /// Whether a sentence begins as only those of a page do, or as a plea does: `Testen Sie … für einen
  /// Euro und lesen Sie alle Artikel`, which names what there is to read and what it costs.
  private func isSaidByPage(_ sentence: TextRange, _ text: PageText) -> Bool {
    if begins(sentence, with: Self.sentences, text) { return true }
    guard begins(sentence, with: Self.pleaOpenings, text) else { return false }
    let small = PageText(bytes: text.inSmallLetters(sentence))
    let whole = small.bytes.indices
    return small.containsAny(Self.pleaThings, in: whole)
      && small.containsAny(Self.pleaDeals, in: whole)
      && !small.containsAny(["„", "“", "”", "\"", "«"], in: whole)
  }

  /// Whether the text begins with one of the phrases, written in any case.
  private func begins(_ range: TextRange, with phrases: Phrases, _ text: PageText) -> Bool {
    guard text.mayBegin(with: phrases, at: range.lowerBound) else { return false }
    var end = min(range.upperBound, range.lowerBound + Self.reach)
    while end < range.upperBound, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    let small = text.inSmallLetters(range.lowerBound..<end)
    return small.withUnsafeBufferPointer {
      phrases.length(in: $0, at: 0, limit: $0.count) != nil
    }
  }

  /// The numbered lines under the heading of a table of contents, with it.
  private func removeContents(of page: inout Page) {
    for heading in page.lines.indices.dropLast(2)
    where page.lines[heading].scalars <= 20 && !page.isRemoved(heading) {
      guard Self.contents.contains(page.text.bytes[page.blocks[heading]]) else { continue }
      let lines = page.lines.indices.dropFirst(heading + 1).prefix {
        isEntry($0, of: page) || $0 == heading + 1 && page.lines[$0].scalars <= 12
      }
      guard lines.count(where: { isEntry($0, of: page) }) >= 2 else { continue }
      for line in [heading] + lines { page.removeLine(line, by: kind) }
    }
  }

  /// `2.1 Middle Ages`: numbers joined by full stops, a space, and few words.
  private func isEntry(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let (block, text) = (facts.range, page.text)
    guard facts.scalars <= 80, facts.ending == .open, text.bytes[block.lowerBound].isDigit else {
      return false
    }
    let end = text.wordEnd(from: block.lowerBound, limit: block.upperBound)
    return end < block.upperBound
      && (block.lowerBound..<end).allSatisfy { text.bytes[$0].isDigit || text.bytes[$0] == 0x2E }
  }
}

import TextAnalysis

/// Tells sentences of the article behind a notice in its midst from what pages say of themselves there.
///
/// Korean articles end their statements in one of two ways, plain or polite, and what a page says to
/// its readers is polite. In other languages a statement counts that is long enough for one and does
/// not speak to its reader.
struct RunningText {
  /// Words that speak to or of the reader, with spaces around them.
  private static let readerWords = CleaningWords[.readerWords]
  /// Strings with which a line is none of the article, however it ends.
  private static let boilerplate = MarkerSet(
    .subscription, .copyright, .copyrightSign, .tipLine, .pageNotice, .playerNotice, .advertisement,
    .email, .pageEnd, .relatedHeading, .pressNote)
  /// Before the full stop of a polite statement.
  private static let politeEnds = CleaningWords[.politeEnds]
  /// The full stop and what is before it, of any statement.
  private static let statementEnds = CleaningWords[.stoppedEnds]
  /// The least scalars and words of a Korean statement.
  private static let shortestKorean = (scalars: 12, words: 3)
  /// The least scalars and words of a statement of another language with spaces.
  private static let shortest = (scalars: 28, words: 6)

  /// Whether the article's own statements are polite.
  private let isPolite: Bool

  /// Looks how the running text that is left ends its statements.
  ///
  /// - Complexity: O(*n*) in the lines of the page.
  init(_ page: Page) {
    var (polite, plain) = (0, 0)
    for line in page.lines.indices where !page.isRemoved(line) && page.isProse(line) {
      if Self.ends(line, with: Self.politeEnds, of: page) { polite += 1 } else { plain += 1 }
    }
    isPolite = polite > plain
  }

  /// Whether the rest of a line is a statement as the article makes them.
  ///
  /// - Parameter isSure: whether a polite one does not count, as the page itself may have made it.
  func continues(at line: Int, of page: Page, isSure: Bool = false) -> Bool {
    let facts = page.lines[line]
    guard !page.isRemoved(line), facts.statements > 0, facts.ending == .sentence,
      facts.kinds.isDisjoint(with: Self.boilerplate)
    else { return false }
    if facts.hangul * 3 > facts.scalars {
      return facts.scalars >= Self.shortestKorean.scalars
        && facts.words >= Self.shortestKorean.words
        && Self.ends(line, with: Self.statementEnds, of: page)
        && Self.ends(line, with: Self.politeEnds, of: page) == isPolite && !(isSure && isPolite)
    }
    guard !isSure, !page.text.containsAny(Self.readerWords, in: page.blocks[line]) else {
      return false
    }
    return facts.isHan && facts.scalars >= facts.sentenceLength
      || facts.scalars >= Self.shortest.scalars && facts.words >= Self.shortest.words
  }

  private static func ends(_ line: Int, with ends: Phrases, of page: Page) -> Bool {
    let block = page.blocks[line]
    return page.text.hasAny(ends, endingAt: block.upperBound, limit: block.lowerBound)
  }
}

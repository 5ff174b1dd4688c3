/// The double ellipsis of Chinese.
extension SentenceScanner {
  /// Whether the double ellipsis of Chinese (`……`) ends a sentence rather than being a pause in it: behind
  /// a quotation, unless a word follows that takes it up, or between two clauses of some length, the
  /// first of which is no list.
  func endsWithWideEllipsis(
    _ terminator: SentenceTerminator, _ previous: UInt32, next: Int, closed: Closed
  ) -> Bool {
    let following = utf8.scalar(at: next).value
    guard terminator.end - terminator.start >= 2 * Self.ellipsisLength, isIdeograph(previous),
      isIdeograph(following)
    else { return false }
    if closed == .quote { return !Self.quotationFollowers.contains(following) }
    guard closed == .nothing, !Self.pauseFollowers.contains(following) else { return false }
    return clause(before: terminator.start) >= Self.leastClause
      && clause(from: next) >= Self.leastClause
  }

  private static let quotationFollowers =
    LanguageWords.of(.chinese).scalars(.quotationFollowers)
  private static let pauseFollowers = LanguageWords.of(.chinese).scalars(.pauseFollowers)

  /// The bytes of `…`.
  private static let ellipsisLength = 3
  /// The fewest ideographs of a clause beside an ellipsis that ends a sentence.
  private static let leastClause = 4

  /// How many ideographs are right before `offset`, up to ``leastClause``; none behind a comma of a list.
  private func clause(before offset: Int) -> Int {
    var (offset, count) = (offset, 0)
    while offset > sentenceStart, count < Self.leastClause {
      let (value, length) = utf8.scalar(before: offset)
      guard isIdeograph(value) else { return value == 0x3001 ? 0 : count }
      offset -= length
      count += 1
    }
    return count
  }

  /// How many ideographs are at `offset`, up to ``leastClause``.
  private func clause(from offset: Int) -> Int {
    var (offset, count) = (offset, 0)
    while offset < end, count < Self.leastClause, isIdeograph(utf8.scalar(at: offset).value) {
      offset += utf8.scalar(at: offset).length
      count += 1
    }
    return count
  }
}

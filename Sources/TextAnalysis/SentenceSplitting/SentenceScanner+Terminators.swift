/// Where a sentence ends at a terminator: what is behind it, and which kind of terminator it is, decide.
extension SentenceScanner {
  /// What was closed between a terminator and the place in question.
  enum Closed {
    case nothing
    case bracket
    /// A bracket around a title, `《…》`.
    case title
    case quote
    /// Nothing, but the mark of a note.
    case reference

    /// Whether it was a quotation or a bracket.
    var isPair: Bool { self != .nothing && self != .reference }
  }

  /// Whether a sentence ends at `after`, behind `terminator` and the closing marks that follow it.
  ///
  /// - Parameters:
  ///   - after: Where the closing marks end.
  ///   - next: The next offset without white space, before ``end``.
  func endsSentence(
    _ terminator: SentenceTerminator, after: Int, next: Int, closed: Closed
  ) -> Bool {
    guard terminator.start > sentenceStart else { return false }
    if closed.isPair, continuesSentence(after: after, next: next, closed: closed) {
      return false
    }
    let hasGap = next > after
    if terminator.role == .ideographic {
      return endsIdeographicSentence(terminator, next: next, hasGap: hasGap, closed: closed)
    }
    let previous = utf8.scalar(before: terminator.start).value
    guard hasGap else {
      return endsSentenceWithoutGap(terminator, previous: previous, next: next, closed: closed)
    }
    let following = utf8.scalar(at: next).value
    switch following {
    case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x2014, 0x2013: return false
    case 0x2D: if next + 1 < end, utf8[next + 1] == 0x2D || utf8[next + 1] == 0x20 { return false }
    default: break
    }
    switch terminator.role {
    case .period: return endsWithPeriod(at: terminator.start, previous, next: next, closed: closed)
    case .ellipsis: return endsWithEllipsis(previous, following: following)
    default:
      return closed.isPair
        || !isExclaimedName(terminator, next: next)
          && !goesOnInLowerCase(behind: terminator, next: next)
    }
  }

  /// An ellipsis ends a sentence before a capital letter, or after a Korean final ending.
  private func endsWithEllipsis(_ previous: UInt32, following: UInt32) -> Bool {
    if isHangul(previous) { return KoreanFinalEnding.contains(previous) }
    return LetterCase(following) == .upper
  }
}

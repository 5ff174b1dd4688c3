extension SentenceScanner {
  /// Whether the sentence goes on after a closed quotation or bracket that ended with a terminator:
  /// `“…이다.”라고 말했다`, `"Why?" he asked`, `「…。」と言った`.
  func continuesSentence(after offset: Int, next: Int, closed: Closed) -> Bool {
    let hasGap = next > offset
    let following = utf8.scalar(at: next).value
    switch following {
    case 0x2C, 0x3A, 0x3B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0xB7, 0x2013, 0x2014: return true
    case 0x28, 0xFF08: return !hasGap
    default: break
    }
    if isHangul(following) {
      return KoreanSentenceWords.isContinuation(utf8, word(at: next), isAttached: !hasGap)
    }
    if isKana(following) || isIdeograph(following) {
      // `《怎么办？》下月出版`: a title is part of its sentence.
      return closed == .title && !hasGap
        || closed == .quote && continuesEastAsianSentence(at: next)
    }
    switch LetterCase(following) {
    case .lower: return true
    case .upper: return closed == .quote && isFollowedBySpeechVerb(at: next)
    case .none:
      if hasGap, closed == .quote, isCaselessLetter(following) {
        return isFollowedBySpeechVerb(at: next)
      }
      return !hasGap && closed != .quote
    }
  }

  /// Whether one of the next four words is a verb of saying: `"Stop!" John Smith said.`
  private func isFollowedBySpeechVerb(at offset: Int) -> Bool {
    var offset = offset
    for _ in 0..<4 {
      let word = word(at: offset)
      if word.isEmpty { return false }
      if rules.speechVerbs.contains(utf8, word) { return true }
      let next = utf8.skippingWhiteSpace(from: word.upperBound, to: min(end, word.upperBound + 4))
      if next == word.upperBound { return false }
      offset = next
    }
    return false
  }

  /// Japanese particles, and Chinese verbs of saying with or without a subject; behind a long one (`村民王德山说。`)
  /// the verb must be the last word before a mark.
  private func continuesEastAsianSentence(at offset: Int) -> Bool {
    var position = offset
    for step in 0..<Self.longestSpeaker {
      guard position < end else { return false }
      let (value, length) = utf8.scalar(at: position)
      if Self.particles.contains(value) { return step == 0 }
      if Self.verbs.contains(value) {
        if step < Self.shortSpeaker { return true }
      } else if !isIdeograph(value) {
        return step >= Self.leastSpeech && endsWithSpeechVerb(offset..<position)
      }
      position += length
    }
    return false
  }

  private static let particles = LanguageWords.of(.japanese).scalars(.quotationFollowers)
  private static let verbs = LanguageWords.of(.chinese).scalars(.speechCharacters)

  /// The most ideographs before a verb of saying that any word may follow, and of a speaker with the verb.
  private static let shortSpeaker = 4
  /// The fewest ideographs of a speaker with a verb of two.
  private static let leastSpeech = 3
  private static let longestSpeaker = 16

  /// Whether a verb of saying of one or two ideographs ends `clause`, and no other word that ends so.
  private func endsWithSpeechVerb(_ clause: Range<Int>) -> Bool {
    let length = 3
    return [length, 2 * length].contains {
      $0 < clause.count
        && rules.speechVerbs.contains(utf8, clause.upperBound - $0..<clause.upperBound)
    }
      && !rules.wordsLikeVerbs.contains(utf8, clause.upperBound - 2 * length..<clause.upperBound)
  }

  func isHangul(_ scalar: UInt32) -> Bool { scalar >= 0xAC00 && scalar <= 0xD7A3 }

  func isKana(_ scalar: UInt32) -> Bool { scalar >= 0x3040 && scalar <= 0x30FF }

  func isIdeograph(_ scalar: UInt32) -> Bool { scalar >= 0x4E00 && scalar <= 0x9FFF }
}

extension SentenceScanner {
  /// How surely a Korean sentence ends after a final ending that no terminator follows.
  enum UnmarkedEnding {
    case none
    /// Only where the writer leaves out final stops altogether.
    case plausible
    case clear
  }

  /// Judges the 다, 요 or 죠 at `offset`, when white space follows it.
  ///
  /// In 3,488 news articles, 47,610 of whose 다 have their full stop, nearly all of the few hundred
  /// clear forms without one end a headline or a sentence that lost it; the words that show the
  /// contrary (해도, 하더라도, 보니) are listed.
  func unmarkedEnding(at offset: Int) -> UnmarkedEnding {
    let drawl = endOfDrawl(from: offset + 3)
    let after = endOfEmoticon(from: drawl)
    guard after < end, utf8.whiteSpaceLength(at: after) > 0, offset - sentenceStart >= 9
    else { return .none }
    let form = endingForm(at: offset)
    // Nothing but a polite ending is drawn out or laughed about: 보려고요~, 아쉬웠지만요ㅠ.
    let isPolite = utf8[offset + 1] != 0x8B && isHangul(utf8.scalar(before: offset).value)
    if isPolite ? after > offset + 3 : form != .none && after > drawl { return .clear }
    guard form != .none else { return .none }
    let next = utf8.skippingWhiteSpace(from: after, to: end)
    guard next < end, mayBeginSentence(at: next) else { return .none }
    let word = word(at: next)
    if KoreanSentenceWords.carriesOnStatement(utf8, word) || isAlternation(word)
      || isStatement(word)
    {
      return .none
    }
    return KoreanSentenceWords.connectives.contains(utf8, word) ? .clear : form
  }

  /// Where the tildes end that draw out a final ending: `쉬었어요~`.
  func endOfDrawl(from offset: Int) -> Int {
    var offset = offset
    while offset < end {
      if utf8[offset] == UInt8(ascii: "~") {
        offset += 1
      } else if utf8[offset] == 0xEF, utf8.scalar(at: offset).value == 0xFF5E {
        offset += 3
      } else {
        break
      }
    }
    return offset
  }

  /// Whether `word` alone would be the next sentence, as it is the predicate that the form before goes on to:
  /// `방치돼 있다 숨졌다.`
  private func isStatement(_ word: Range<Int>) -> Bool {
    guard !word.isEmpty, word.upperBound < end, utf8[word.upperBound] == UInt8(ascii: ".") else {
      return false
    }
    return utf8.scalar(before: word.upperBound).value == KoreanFinalEnding.plain
  }

  /// Whether `word` is the second of two things done by turns, `열었다 닫았다 하는` or `썼다 지웠다를`: a
  /// past form, with a particle or before a word that carries it on.
  private func isAlternation(_ word: Range<Int>) -> Bool {
    guard !word.isEmpty else { return false }
    let (last, length) = utf8.scalar(before: word.upperBound)
    let isAttached = last == KoreanSentenceWords.objectParticle
    let ending = word.upperBound - (isAttached ? length : 0)
    guard ending > word.lowerBound + length,
      utf8.scalar(before: ending).value == KoreanFinalEnding.plain,
      KoreanFinalEnding.isPast(utf8.scalar(before: ending - length).value)
    else { return false }
    if isAttached { return true }
    let next = utf8.skippingWhiteSpace(from: word.upperBound, to: end)
    return next > word.upperBound && next < end
      && KoreanSentenceWords.carriesOnStatement(utf8, self.word(at: next))
  }

  /// Whether what follows an unmarked ending can begin a sentence: no mark but one that opens a
  /// quotation, no comma, no triangle as in lists within a line, no emoticon (`ㅋㅋ`, `^^`).
  private func mayBeginSentence(at offset: Int) -> Bool {
    if let mark = SentenceMark(utf8, at: offset) {
      switch mark.role {
      case .opener(let pair), .straight(let pair): return pair.isQuote
      case .finalEnding: return true
      default: return false
      }
    }
    switch utf8.scalar(at: offset).value {
    case 0x2C, 0x2D, 0x2F, 0x3A, 0x3B, 0x5E, 0x7E, 0xB7, 0x25B2, 0x25B3, 0x3131...0x3163:
      return false
    default: return true
    }
  }

  /// The form of the predicate before a 다, 요 or 죠.
  private func endingForm(at offset: Int) -> UnmarkedEnding {
    let syllable = utf8.scalar(before: offset).value
    switch utf8[offset + 1] {
    case 0xA3: return isHangul(syllable) ? .clear : .none
    case 0x9A: return KoreanSentenceWords.isPolite(syllable) ? .clear : .none
    default: break
    }
    let previous = utf8.scalar(before: offset - utf8.scalar(before: offset).length).value
    return KoreanSentenceWords.statementForm(of: syllable, after: previous)
  }

  /// Whether Korean statements in `block` go without full stop, at least two and more than three in
  /// four.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  func lacksFinalStops(in block: TextRange) -> Bool {
    var stopped = 0
    var unmarked = 0
    var offset = block.lowerBound + 6
    while offset + 3 < block.upperBound {
      guard utf8[offset] == 0xEB, utf8[offset + 1] == 0x8B, utf8[offset + 2] == 0xA4 else {
        offset += utf8[offset] >= 0xE0 ? 3 : 1
        continue
      }
      offset += 3
      if utf8[offset] == UInt8(ascii: ".") {
        stopped += 1
      } else if utf8.whiteSpaceLength(at: offset) > 0, endingForm(at: offset - 3) == .clear {
        unmarked += 1
      }
    }
    return unmarked >= 2 && unmarked > 3 * stopped
  }
}

extension SentenceScanner {
  /// Whether a quotation mark whose pair is open closes it: something is right before it, and
  /// what follows is no beginning of a word after a space.
  func closesRatherThanOpens(at offset: Int, _ length: Int) -> Bool {
    guard offset > 0 else { return false }
    let isAfterSpace = utf8.isWhiteSpace(before: offset)
    let after = offset + length
    let isBeforeSpace = after >= end || utf8.whiteSpaceLength(at: after) > 0
    return isAfterSpace ? isBeforeSpace : true
  }

  /// Whether a single quotation mark is an apostrophe.
  func isApostrophe(_ pair: MarkPair, at offset: Int, _ length: Int) -> Bool {
    pair == .singleQuote && StrayMarks.isApostrophe(utf8, at: offset, length: length, to: end)
  }

  /// Whether a mark that closes nothing opens a pair.
  func opens(_ mark: SentenceMark, _ pair: MarkPair, at offset: Int) -> Bool {
    switch mark.role {
    case .opener:
      return pair.isQuote || mark.length > 1 || !StrayMarks.isEmoticon(utf8, at: offset, to: end)
    case .closer:
      // Some writers use the closing mark at both ends, and some languages turn guillemets round.
      return (pair == .doubleQuote || pair.isGuillemet && rules.habits.turnsGuillemets)
        && !closesRatherThanOpens(at: offset, mark.length)
    default: break
    }
    let after = offset + mark.length
    guard after < end else { return false }
    if offset == 0 || utf8.isWhiteSpace(before: offset) { return true }
    guard utf8.whiteSpaceLength(at: after) == 0 else { return false }
    let previous = utf8.scalar(before: offset).value
    // Before a particle it closes a quotation whose beginning was not marked.
    if isHangul(previous),
      KoreanSentenceWords.isContinuation(utf8, word(at: after), isAttached: false)
    {
      return false
    }
    // After a letter or a digit it is an apostrophe or the sign for minutes or inches.
    return !(0x30...0x39).contains(previous)
      && (pair != .singleQuote || LetterCase(previous) == .none)
  }

  /// Whether the sentence in work has nothing before `offset` but opening marks, bullets and white
  /// space.
  func isSentenceStart(_ offset: Int) -> Bool {
    var position = sentenceStart
    // More marks than these are no beginning that matters.
    for _ in 0..<8 {
      position = utf8.skippingWhiteSpace(from: position, to: offset)
      if position >= offset { return true }
      let (value, length) = utf8.scalar(at: position)
      switch value {
      case 0x22, 0x27, 0x28, 0x2A, 0x2D, 0x5B, 0xAB, 0xB7, 0x2013...0x2022, 0x25A0...0x25FF,
        0x203B, 0x3008...0x3011:
        position += length
      default: return false
      }
    }
    return false
  }

  /// The word that begins at `offset`: letters and digits without marks, at most
  /// some thirty bytes.
  func word(at offset: Int) -> Range<Int> {
    var position = offset
    while position < end, position - offset < 30 {
      let byte = utf8[position]
      if byte < 0x80 {
        guard byte | 0x20 &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 else { break }
        position += 1
      } else {
        guard utf8.whiteSpaceLength(at: position) == 0,
          SentenceMark(utf8, at: position).map({ $0.role == .finalEnding }) ?? true
        else { break }
        position += utf8.scalar(at: position).length
      }
    }
    return offset..<min(position, end)
  }

  /// The word that ends at `offset`, with full stops and hyphens inside (`U.S`, `J.-C`), at most
  /// some thirty bytes.
  func word(before offset: Int) -> Range<Int> {
    var position = offset
    while position > sentenceStart, offset - position < 30 {
      let (value, length) = utf8.scalar(before: position)
      switch value {
      case 0x30...0x39, 0x2D, 0x2E: break
      case 0xAC00...0xD7A3: break
      default: if LetterCase(value) == .none { return position..<offset }
      }
      position -= length
    }
    return position..<offset
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the scalar that ends before `offset` (at least 1) is white space.
  func isWhiteSpace(before offset: Int) -> Bool {
    let length = scalar(before: offset).length
    return whiteSpaceLength(at: offset - length) > 0
  }
}

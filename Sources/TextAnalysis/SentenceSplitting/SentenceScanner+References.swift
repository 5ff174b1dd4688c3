extension SentenceScanner {
  /// The longest mark of a note, in bytes.
  private static let longestReference = 64

  /// Where the marks of notes end that touch a stop, or what is closed behind it: `[1]`, `[12][13]`,
  /// `1)`, `[citation needed]`. They belong to the sentence that ends there.
  func skippingReferences(from offset: Int, behind terminator: SentenceTerminator) -> Int {
    if let after = endOfNumber(at: offset, behind: terminator)
      ?? endOfNoteMark(at: offset, behind: terminator)
    {
      return after
    }
    var offset = offset
    while let after = endOfReference(at: offset, isIdeographic: terminator.role == .ideographic) {
      offset = after
    }
    return offset
  }

  /// Where a number and a bracket end that touch a stop and a space follows: `줄었다.3) 이는`.
  private func endOfNumber(at offset: Int, behind terminator: SentenceTerminator) -> Int? {
    // `(5.28~6.3)`, `(p.3)`
    guard terminator.start > 0, !utf8[terminator.start - 1].isDigit, !isOpen(.parenthesis) else {
      return nil
    }
    var position = offset
    while position < end, position < offset + 3, utf8[position].isDigit { position += 1 }
    guard position > offset, position < end, utf8[position] == UInt8(ascii: ")") else { return nil }
    position += 1
    return position == end || utf8.whiteSpaceLength(at: position) > 0 ? position : nil
  }

  /// Where the mark of a note ends that touches the stop behind a word and has a capital letter or Hangul behind its
  /// space: `by bakers.1 After`, `it.13,14 We`, `closed.¹ Its`, `closed.* Its`.
  private func endOfNoteMark(at offset: Int, behind terminator: SentenceTerminator) -> Int? {
    guard terminator.start > sentenceStart, offset < end, endsLongWord(terminator.start) else {
      return nil
    }
    var position = offset
    while position < end, position < offset + Self.longestNoteMark {
      if utf8[position].isDigit || position > offset && utf8[position] == UInt8(ascii: ",") {
        position += 1
      } else if let length = NoteMark.signLength(utf8.scalar(at: position).value) {
        position += length
      } else {
        break
      }
    }
    guard position > offset, position + 1 < end, utf8[position] == 0x20 else { return nil }
    let next = utf8.scalar(at: position + 1).value
    return LetterCase(next) == .upper || isHangul(next) ? position : nil
  }

  /// Whether at least four small letters, three of no abbreviation, or a syllable of Hangul end at `offset`, so
  /// that what ends there is a word.
  private func endsLongWord(_ offset: Int) -> Bool {
    if isHangul(utf8.scalar(before: offset).value) { return true }
    let end = utf8[max(sentenceStart, offset - 4)..<offset]
    let letters = end.reversed().prefix { $0 &- 0x61 < 26 }
    return letters.count == 4
      || letters.count == 3
        && ![rules.abbreviations, rules.numerics, rules.titles].contains {
          $0.contains(utf8, offset - 3..<offset)
        }
  }

  /// The most bytes of the marks of the notes of one sentence.
  private static let longestNoteMark = 8

  /// Where the note's mark at `offset` ends: a number, or a few words and a number. Behind an
  /// ideographic stop words alone may be a line of their own (`。[编辑 …]`).
  private func endOfReference(at offset: Int, isIdeographic: Bool) -> Int? {
    guard offset + 2 < end, utf8[offset] == UInt8(ascii: "[") else { return nil }
    var hasWords = false
    var hasSpace = false
    var position = offset + 1
    let limit = min(end, offset + Self.longestReference)
    while position < limit, utf8[position] != UInt8(ascii: "]") {
      switch utf8[position] {
      case UInt8(ascii: " "): hasSpace = true
      case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "?"): break
      case let byte where byte.isDigit: break
      case let byte where byte.isLetter || byte >= 0x80: hasWords = true
      default: return nil
      }
      position += 1
    }
    guard position < limit, position > offset + 1 else { return nil }
    let isNumbered = utf8[position - 1].isDigit
    guard hasWords ? isNumbered || !isIdeographic || !hasSpace : isNumbered else { return nil }
    return position + 1
  }
}

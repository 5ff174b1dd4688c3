extension EnglishTokenizer {
  /// Words written as one that the treebank cuts in two, and how long their first part is.
  private static let fused = PackedWordTable([
    ("cannot gonna gotta dunno lemme gimme wanna", 3),
    ("dont wont cant aint", 2),
    ("didnt isnt wasnt arent hasnt hadnt", 3),
    ("doesnt werent havent mustnt neednt", 4),
    ("wouldnt couldnt", 5),
    ("shouldnt", 6),
  ])
  private static let endings = PackedWords("s m d re ve ll")

  /// Adds the word at `start..<end`, cut where a contraction begins, and returns `end`.
  mutating func addSplittingClitics(_ start: Int, _ end: Int) -> Int {
    guard let cut = startOfClitic(start, end) else { return add(start, end, .word) }
    // The host may be contracted itself: "shouldn't've".
    if let first = startOfClitic(start, cut) {
      _ = add(start, first, .word)
      _ = add(first, cut, .clitic)
    } else {
      _ = add(start, cut, .word)
    }
    return add(cut, end, .clitic)
  }

  /// Where the last contracted part of the word begins.
  private func startOfClitic(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 3 else { return nil }
    if let (apostrophe, letters) = lastApostrophe(start, end) {
      if Self.endings.contains(utf8, letters..<end) {
        return apostrophe
      }
      let n = apostrophe - 1
      if end - letters == 1, utf8[letters] | 0x20 == UInt8(ascii: "t"), n > start,
        utf8[n] | 0x20 == UInt8(ascii: "n")
      {
        return n
      }
      return nil
    }
    return Self.fused.value(utf8, start..<end).map { start + $0 }
  }

  /// The apostrophe at most two letters before `end`: where it and the letters after it begin.
  private func lastApostrophe(_ start: Int, _ end: Int) -> (apostrophe: Int, letters: Int)? {
    for length in 1...2 where end - length > start {
      let letters = end - length
      guard utf8[letters].isLetter else { return nil }
      var position = letters - 1
      if utf8[position].isLetter { continue }
      while position > start, utf8[position] & 0xC0 == 0x80 { position -= 1 }
      if position > start, EnglishCharacter.at(position, of: utf8).0 == .apostrophe {
        return (position, letters)
      }
    }
    return nil
  }

  /// Takes what begins with an apostrophe: a quote, `'s` after a name in quotes, `'90s`, `'em`.
  mutating func apostrophe(at start: Int, length: Int) -> Int {
    let next = start + length
    let isAttached = pieces.last?.end == start
    if utf8[start] == byte(next), character(next) == .apostrophe {
      return add(start, next + length, .punctuation)
    }
    if !pieces.isEmpty, let clitic = looseClitic(at: next) { return add(start, clitic, .clitic) }
    if !isAttached, byte(next).isDigit, byte(next + 1).isDigit, !byte(next + 2).isDigit {
      let ending = byte(next + 2) == UInt8(ascii: "s") ? next + 3 : next + 2
      if !isAlphanumeric(ending) { return add(start, ending, .number) }
    }
    return add(start, next, .punctuation)
  }

  /// Where the ending that begins at `letters` ends, when it is one and a word ends there.
  private func looseClitic(at letters: Int) -> Int? {
    var position = letters
    while position < end, position < letters + 3, utf8[position].isLetter { position += 1 }
    guard Self.endings.contains(utf8, letters..<position), !isAlphanumeric(position) else {
      return nil
    }
    return position
  }
}

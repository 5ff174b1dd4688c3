/// Emoji and Korean emoticons behind a sentence, which belong to it.
extension SentenceScanner {
  /// Where the emoji end that follow `offset` behind a space or none; `offset` when none do, when a letter
  /// touches them, or when they point at what follows as the marks of a list do.
  func endOfEmoji(from offset: Int) -> Int {
    let start = spaceOnLine(at: offset)
    guard start < end, utf8[start] >= 0xE2, !Self.pointsOn(utf8.scalar(at: start).value) else {
      return offset
    }
    var position = start
    while position < end {
      let (scalar, length) = utf8.scalar(at: position)
      guard Self.isEmoji(scalar) else { break }
      position += length
    }
    let isFree = position == end || utf8.whiteSpaceLength(at: position) > 0
    return position > start && isFree ? position : offset
  }

  /// Where the emoticon ends that follows a Korean final ending at `offset`, behind a space or none: letters
  /// of laughing and crying (`ㅎㅎ`, `ㅠㅠ`), `^^`, `;;` and emoji; `offset` when none does.
  func endOfEmoticon(from offset: Int) -> Int {
    let start = spaceOnLine(at: offset)
    var position = start
    while position < end, let length = emoticonLength(at: position) { position += length }
    guard position > start else { return endOfEmoji(from: offset) }
    let isFree = position == end || utf8.whiteSpaceLength(at: position) > 0
    return isFree ? endOfEmoji(from: position) : offset
  }

  private func emoticonLength(at offset: Int) -> Int? {
    switch utf8[offset] {
    case UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: ";"): 1
    case 0xE3: (0x3131...0x3163).contains(utf8.scalar(at: offset).value) ? 3 : nil
    default: nil
    }
  }

  /// The offset behind one space at `offset`.
  private func spaceOnLine(at offset: Int) -> Int {
    offset < end && utf8[offset] == 0x20 ? offset + 1 : offset
  }

  /// Pictures, with what joins them and tells their colours.
  private static func isEmoji(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200D, 0x2600...0x27BF, 0x2B50, 0x2B55, 0xFE0F, 0x1F000...0x1FAFF: true
    default: false
    }
  }

  /// Pins, hands, arrows, ticks, clocks, telephones and the like, which begin what is behind them.
  private static func pointsOn(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2702, 0x2705, 0x2709, 0x270F...0x2718, 0x2753...0x2757, 0x2776...0x27BF,
      0x260E...0x2611, 0x261A...0x261F, 0x25A0...0x25FF, 0x1F446...0x1F449, 0x1F4C5...0x1F4C8,
      0x1F4CC...0x1F4CE, 0x1F4DE, 0x1F4E7, 0x1F517, 0x1F534...0x1F53D, 0x1F550...0x1F567:
      true
    default: false
    }
  }
}

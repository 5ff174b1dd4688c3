extension EnglishTokenizer {
  /// Takes the mark at `start`: a run of one mark such as `...`, `--` or `!!!`, a face such as
  /// `:-)`, or the one scalar; returns its end.
  mutating func mark(_ character: EnglishCharacter, at start: Int, length: Int) -> Int {
    let byte = utf8[start]
    guard byte < 0x80 else {
      return add(start, start + length, character == .symbol ? .symbol : .punctuation)
    }
    if byte == UInt8(ascii: "."), self.byte(start + 1).isDigit, pieces.last?.end != start {
      return numberAfterStop(at: start)
    }
    if let face = endOfFace(from: start) { return add(start, face, .symbol) }
    if byte == UInt8(ascii: "["),
      let code = StrayMarks.endOfCodeAmongWords(utf8, at: start, to: end)
    {
      return add(start, code, .symbol)
    }
    var position = start + 1
    if Self.endsSentence(byte) {
      while position < end, Self.endsSentence(utf8[position]) { position += 1 }
    } else if Self.repeats(byte) {
      while position < end, utf8[position] == byte { position += 1 }
    }
    let isSymbol = character == .symbol && position == start + 1
    return add(start, position, isSymbol ? .symbol : .punctuation)
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func repeats(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// Takes `.5` and returns its end.
  private mutating func numberAfterStop(at start: Int) -> Int {
    var position = start + 1
    while byte(position).isDigit { position += 1 }
    return add(start, position, .number)
  }

  /// Where a face such as `:)` or `;-(` ends.
  private func endOfFace(from start: Int) -> Int? {
    switch utf8[start] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): break
    default: return nil
    }
    var position = start + 1
    if byte(position) == UInt8(ascii: "-") { position += 1 }
    switch byte(position) {
    case UInt8(ascii: ")"), UInt8(ascii: "("): break
    case UInt8(ascii: "D"), UInt8(ascii: "P"):
      guard !isAlphanumeric(position + 1), pieces.last?.end != start else { return nil }
    default: return nil
    }
    return position + 1
  }
}

import TextAnalysis

/// What the marks of a sentence tell: its punctuation, its brackets, its list marks.
struct SentenceForm: Sendable {
  /// Whether it ends with a question mark, closing quotation marks aside.
  private(set) var isQuestion = false
  /// Whether it ends without any terminator.
  private(set) var isUnfinished = true
  /// Whether it holds a mark of lists, captions or addresses, such as ▲, ◇, © or an at sign.
  private(set) var looksLikeBoilerplate = false
  /// Whether it holds a colon.
  private(set) var hasColon = false
  /// Whether it begins with a dash, a bullet or a number as in a list.
  private(set) var isListItem = false
  /// The number of commas.
  private(set) var commas = 0
  /// The number of scalars.
  private(set) var characters = 0

  /// - Complexity: O(*n*) in the length of the sentence.
  init(of sentence: TextRange, in text: SourceText) {
    text.utf8.withUnsafeBufferPointer { utf8 in
      var last: UInt32 = 0
      var offset = sentence.lowerBound
      let end = NoteMark.start(atEndOf: sentence, in: utf8)
      while offset < end {
        let byte = utf8[offset]
        characters += 1
        // Letters and syllables, most of a text, say nothing here.
        if byte.isLetter || byte >= 0xE4 && byte < 0xEF {
          last = UInt32(byte)
          offset += byte < 0x80 ? 1 : 3
          continue
        }
        let (scalar, length) = utf8.scalar(at: offset)
        offset += length
        note(scalar)
        if !Self.isClosing(scalar) { last = scalar }
      }
      isQuestion = last == 0x3F || last == 0xFF1F
      isUnfinished = !Self.isTerminator(last)
      isListItem = Self.opensItem(sentence, in: utf8)
    }
  }

  /// The sentence without the spaces, the mark of a note, and the closing and final marks at its end.
  static func words(of sentence: TextRange, in text: SourceText) -> TextRange {
    text.utf8.withUnsafeBufferPointer { utf8 in
      var end = NoteMark.start(atEndOf: sentence, in: utf8)
      while end > sentence.lowerBound {
        let (scalar, length) = utf8.scalar(before: end)
        guard isClosing(scalar) || isTerminator(scalar) else { break }
        end -= length
      }
      return sentence.lowerBound..<end
    }
  }

  private mutating func note(_ scalar: UInt32) {
    switch scalar {
    case 0x2C: commas += 1
    case 0x3A: hasColon = true
    // @ © ※ ● ■ □ ▲ △ ▶ ▷ ▼ ◆ ◇ ○ ☞ ☎
    case 0x40, 0xA9, 0x203B, 0x25CF, 0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25B6, 0x25B7, 0x25BC,
      0x25C6, 0x25C7, 0x25CB, 0x261E, 0x260E:
      looksLikeBoilerplate = true
    default: break
    }
  }

  /// Spaces and closing quotation marks and brackets, which may stand after the last terminator.
  private static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20: true
    default: Mark(scalar)?.mayClose ?? false
    }
  }

  private static func isTerminator(_ scalar: UInt32) -> Bool {
    Mark(scalar)?.isTerminator ?? false
  }

  /// Whether the sentence begins with a dash, a bullet, `1)`, `(1)`, `1.` or ①.
  private static func opensItem(
    _ sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = sentence.lowerBound
    while offset < sentence.upperBound, utf8[offset] <= 0x20 { offset += 1 }
    guard offset < sentence.upperBound else { return false }
    if ListMark(utf8.scalar(at: offset).value) != nil { return true }
    let limit = min(offset + 4, sentence.upperBound)
    while offset < limit, utf8[offset] == UInt8(ascii: "(") { offset += 1 }
    let digits = utf8[offset..<limit].prefix(while: \.isDigit).count
    guard (1...2).contains(digits), offset + digits < limit else { return false }
    let mark = utf8[offset + digits]
    return mark == UInt8(ascii: ")") || mark == UInt8(ascii: ".")
  }
}

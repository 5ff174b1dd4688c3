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

  /// - Parameter bytes: Which bytes the sentence holds, where that is known.
  /// - Complexity: O(*n*) in the length of the sentence.
  init(of sentence: TextRange, in text: SourceText, holding bytes: ByteSet? = nil) {
    let bytes = bytes ?? ByteSet(of: sentence, in: text)
    text.utf8.withUnsafeBufferPointer { utf8 in
      let last = SentenceEnd.lastScalar(of: sentence, in: utf8, before: Self.isClosing)
      isQuestion = last == 0x3F || last == 0xFF1F
      isUnfinished = !Self.isTerminator(last)
      isListItem = Self.opensItem(sentence, in: utf8)
      hasColon = bytes.contains(UInt8(ascii: ":"))
      let own = UnsafeBufferPointer(rebasing: utf8[sentence])
      if bytes.contains(UInt8(ascii: ",")) { commas = own.count { $0 == UInt8(ascii: ",") } }
      looksLikeBoilerplate = bytes.contains(UInt8(ascii: "@")) || Self.holdsSign(own, bytes)
    }
  }

  /// Whether a sign of lists or captions beyond ASCII is among the bytes of a sentence.
  private static func holdsSign(
    _ sentence: UnsafeBufferPointer<UInt8>, _ bytes: ByteSet
  ) -> Bool {
    guard bytes.contains(0xC2) || bytes.contains(0xE2) else { return false }
    return sentence.indices.contains { offset in
      let byte = sentence[offset]
      return (byte == 0xC2 || byte == 0xE2) && isSign(sentence.scalar(at: offset).value)
    }
  }

  /// The number of scalars in front of the mark of a note.
  static func characters(of sentence: TextRange, in text: SourceText) -> Int {
    text.utf8.withUnsafeBufferPointer { utf8 in
      let end = NoteMark.start(atEndOf: sentence, in: utf8)
      return utf8[sentence.lowerBound..<end].count { $0 & 0xC0 != 0x80 }
    }
  }

  /// The sentence without the spaces, the mark of a note, and the closing and final marks at its end.
  static func words(of sentence: TextRange, in text: SourceText) -> TextRange {
    text.utf8.withUnsafeBufferPointer { utf8 in
      let end = SentenceEnd.offset(in: sentence, of: utf8) {
        isClosing($0) || isTerminator($0)
      }
      return sentence.lowerBound..<end
    }
  }

  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    // © ※ ● ■ □ ▲ △ ▶ ▷ ▼ ◆ ◇ ○ ☞ ☎
    case 0xA9, 0x203B, 0x25CF, 0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25B6, 0x25B7, 0x25BC, 0x25C6,
      0x25C7, 0x25CB, 0x261E, 0x260E:
      true
    default: false
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

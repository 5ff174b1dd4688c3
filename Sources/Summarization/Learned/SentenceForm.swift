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
      var opening: [UInt32] = []
      var offset = sentence.lowerBound
      while offset < sentence.upperBound {
        let (scalar, length) = utf8.scalar(at: offset)
        offset += length
        characters += 1
        if opening.count < 4, scalar > 0x20 || !opening.isEmpty { opening.append(scalar) }
        note(scalar)
        if !Self.isClosing(scalar) { last = scalar }
      }
      isQuestion = last == 0x3F || last == 0xFF1F
      isUnfinished = !Self.isTerminator(last)
      isListItem = Self.opensItem(opening)
    }
  }

  /// The sentence without the spaces and the closing and final marks at its end.
  static func words(of sentence: TextRange, in text: SourceText) -> TextRange {
    text.utf8.withUnsafeBufferPointer { utf8 in
      var end = sentence.upperBound
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

  /// Whether the first scalars are a dash, a bullet, `1)`, `(1)`, `1.` or ①.
  private static func opensItem(_ scalars: [UInt32]) -> Bool {
    switch scalars.first ?? 0 {
    // - – • * · － ㅇ
    case 0x2D, 0x2013, 0x2022, 0x2A, 0xB7, 0xFF0D, 0x3147, 0x203B, 0x25CF, 0x25A0, 0x25A1, 0x25B2,
      0x25B3, 0x25B6, 0x25B7, 0x25C6, 0x25C7, 0x25CB, 0x2460...0x2473:
      return true
    default: break
    }
    let rest = scalars.drop { $0 == 0x28 }
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let mark = rest.dropFirst(digits).first
    return (1...2).contains(digits) && (mark == 0x29 || mark == 0x2E)
  }
}

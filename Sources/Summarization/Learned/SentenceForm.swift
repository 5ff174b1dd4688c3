import TextAnalysis

/// What the punctuation of a sentence tells.
struct SentenceForm: Sendable {
  /// Whether it ends with a question mark, closing quotation marks aside.
  let isQuestion: Bool
  /// Whether it ends without any terminator.
  let isUnfinished: Bool
  /// Whether it holds a mark of lists, captions or addresses, such as ▲, ◇, © or an at sign.
  let looksLikeFurniture: Bool

  /// - Complexity: O(*n*) in the length of the sentence.
  init(of sentence: TextRange, in text: SourceText) {
    self = text.utf8.withUnsafeBufferPointer { SentenceForm(of: sentence, in: $0) }
  }

  private init(of sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>) {
    var last: UInt32 = 0
    var furniture = false
    var offset = sentence.lowerBound
    while offset < sentence.upperBound {
      let (scalar, length) = utf8.scalar(at: offset)
      offset += length
      switch scalar {
      case 0x22, 0x27, 0x29, 0x5D, 0x2018, 0x2019, 0x201C, 0x201D, 0x20, 0x0A, 0x0D, 0x300B, 0x300D:
        continue
      // @ © ※ ● ■ □ ▲ △ ▶ ▷ ▼ ◆ ◇ ○ ☞ ☎
      case 0x40, 0xA9, 0x203B, 0x25CF, 0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25B6, 0x25B7, 0x25BC,
        0x25C6,
        0x25C7, 0x25CB, 0x261E, 0x260E:
        furniture = true
      default: break
      }
      last = scalar
    }
    isQuestion = last == 0x3F || last == 0xFF1F
    switch last {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F: isUnfinished = false
    default: isUnfinished = true
    }
    looksLikeFurniture = furniture
  }
}

import TextAnalysis

/// Whether the quotation marks and brackets of a sentence, or of several together, are in pairs.
struct QuotationMarks: Sendable {
  /// Whether a mark is opened and not closed, or a double quotation mark closed that was not opened.
  private(set) var isUnbalanced = false
  /// Whether the sentence holds a quotation in double marks.
  private(set) var hasQuotation = false
  /// Whether all of it is one quotation, without a word on who speaks.
  private(set) var isBareQuotation = false
  /// Whether a quotation in double marks is open at the end.
  private(set) var leavesQuotationOpen = false
  /// Whether that or another mark is.
  private(set) var leavesMarkOpen = false

  /// Looks at the text at `sentence`.
  ///
  /// Apostrophes look like closing single marks and list numbers (`1)`) like closing brackets, so
  /// that a closing mark of these kinds without an opening one says nothing. A text that writes both
  /// ends of a quotation with the same mark is balanced when their number is even.
  ///
  /// - Complexity: O(*n*) in the length of the sentence.
  init(of sentence: TextRange, in text: SourceText) {
    self.init(of: CollectionOfOne(sentence), in: text)
  }

  /// Looks at several sentences, one after the other, as if they were one.
  ///
  /// Where a sentence begins with the mark of a quotation that is still open, the mark opens it again,
  /// as English papers print it over several paragraphs, and counts for nothing.
  init(of sentences: some Collection<TextRange>, in text: SourceText) {
    var counts = Counts()
    text.utf8.withUnsafeBufferPointer { utf8 in
      for sentence in sentences {
        let bytes = UnsafeBufferPointer(rebasing: utf8[sentence])
        var offset = counts.isQuotationOpen ? Self.openingMark(of: bytes) : 0
        while offset < bytes.count {
          // Syllables and Chinese characters, most of a Korean text, have no mark among their bytes.
          let isMarkless = bytes[offset] >= 0xE4
          if !isMarkless { counts.read(bytes, at: offset) }
          offset += isMarkless ? 3 : 1
        }
      }
      if let first = sentences.first, let last = sentences.dropFirst(sentences.count - 1).first {
        isBareQuotation = counts.isBare(from: utf8[first], to: utf8[last])
      }
    }
    leavesQuotationOpen = counts.isQuotationOpen
    leavesMarkOpen =
      leavesQuotationOpen || counts.singleOpen > counts.singleClose || counts.bracketDepth > 0
    hasQuotation = counts.doubleOpen + counts.doubleClose + counts.straight > 0
    let usesBothEnds = counts.doubleOpen > 0 && counts.doubleClose > 0
    let doubleIsBroken =
      usesBothEnds
      ? counts.doubleOpen != counts.doubleClose || counts.closedBeforeOpened
      : (counts.doubleOpen + counts.doubleClose) % 2 != 0
    isUnbalanced =
      doubleIsBroken || counts.straight % 2 != 0 || counts.singleOpen > counts.singleClose
      || counts.bracketDepth > 0
  }

  /// How many bytes the mark has that opens a quotation at the beginning of a sentence; 0 without one.
  static func openingMark(of bytes: some Collection<UInt8>) -> Int {
    if bytes.first == UInt8(ascii: "\"") { return 1 }
    return bytes.starts(with: curlyMark) ? curlyMark.count : 0
  }

  private static let curlyMark: [UInt8] = [0xE2, 0x80, 0x9C]

  /// What was counted on the way through a sentence.
  private struct Counts {
    var doubleOpen = 0
    var doubleClose = 0
    var singleOpen = 0
    var singleClose = 0
    var straight = 0
    var bracketDepth = 0
    var closedBeforeOpened = false
    /// Whether the last straight mark stands before a word rather than behind one.
    var lastStraightOpens = false

    @inline(__always)
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        straight += 1
        lastStraightOpens = Self.opens(bytes, at: offset)
      case UInt8(ascii: "("), UInt8(ascii: "["): bracketDepth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): bracketDepth = max(0, bracketDepth - 1)
      case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
        switch bytes[offset + 2] {
        case 0x98: singleOpen += 1
        case 0x99: singleClose += 1
        case 0x9C: doubleOpen += 1
        case 0x9D:
          doubleClose += 1
          if doubleClose > doubleOpen { closedBeforeOpened = true }
        default: break
        }
      case 0xE3 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
        switch bytes[offset + 2] {
        // 〈 《 「 『 【
        case 0x88, 0x8A, 0x8C, 0x8E, 0x90: bracketDepth += 1
        // 〉 》 」 』 】
        case 0x89, 0x8B, 0x8D, 0x8F, 0x91: bracketDepth = max(0, bracketDepth - 1)
        default: break
        }
      default: break
      }
    }

    /// Whether a quotation in double marks is open.
    var isQuotationOpen: Bool {
      doubleOpen > doubleClose || straight % 2 == 1 && lastStraightOpens
    }

    /// Whether the straight mark at `offset` has a word behind it, or none before it.
    static func opens(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : UInt8(ascii: " ")
      let isBeforeWord = next.isLetter || next.isDigit || next >= 0x80
      return isBeforeWord || offset == 0 || bytes[offset - 1] == UInt8(ascii: " ")
    }

    /// Whether one quotation spans all from the first sentence to the last.
    func isBare(
      from first: Slice<UnsafeBufferPointer<UInt8>>, to last: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Bool {
      let straightMark = UInt8(ascii: "\"")
      if straight == 2 { return first.first == straightMark && last.last == straightMark }
      return doubleOpen == 1 && doubleClose == 1
        && first.starts(with: curlyMark)
        && last.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
    }
  }
}

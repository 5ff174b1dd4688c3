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
  /// The number of double quotation marks of any kind.
  private(set) var count = 0
  /// Whether that or another mark is.
  private(set) var leavesMarkOpen = false

  /// Looks at the text at `sentence`.
  ///
  /// Apostrophes look like closing single marks and list numbers (`1)`) like closing brackets, so
  /// that a closing mark of these kinds without an opening one says nothing. A text that writes both
  /// ends of a quotation with the same mark is balanced when their number is even.
  ///
  /// - Parameter bytes: Which bytes the sentence holds, where that is known.
  /// - Complexity: O(*n*) in the length of the sentence.
  init(of sentence: TextRange, in text: SourceText, holding bytes: ByteSet? = nil) {
    if let bytes, bytes.isDisjoint(with: Self.firstBytes) {
      self.init()
    } else {
      self.init(of: CollectionOfOne(sentence), in: text)
    }
  }

  /// What is told of a sentence without any marks.
  private init() {}

  /// What the marks that are counted begin with.
  private static let firstBytes: ByteSet = [
    UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
    UInt8(ascii: "]"), 0xC2, 0xE2, 0xE3, 0xEF,
  ]

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
          let byte = bytes[offset]
          // Letters, syllables and Chinese characters, most of a text, have no mark among their bytes.
          if byte.isLetter || byte == 0x20 {
            offset &+= 1
          } else if byte >= 0xE4 && byte != 0xEF {
            offset &+= 3
          } else {
            offset &+= counts.read(bytes, at: offset)
          }
        }
      }
      if let first = sentences.first, let last = sentences.dropFirst(sentences.count - 1).first {
        isBareQuotation = counts.isBare(from: utf8[first], to: utf8[last])
      }
    }
    leavesQuotationOpen = counts.isQuotationOpen
    leavesMarkOpen =
      leavesQuotationOpen || counts.singleOpen > counts.singleClose || counts.lowSingleOpen > 0
      || counts.bracketDepth > 0
    count =
      counts.doubleOpen + counts.doubleClose + counts.straight + 2 * counts.lowPairs
      + counts.guillemets
    hasQuotation = count > 0
    let usesBothEnds = counts.doubleOpen > 0 && counts.doubleClose > 0
    let doubleIsBroken =
      usesBothEnds
      ? counts.doubleOpen != counts.doubleClose || counts.closedBeforeOpened
      : (counts.doubleOpen + counts.doubleClose) % 2 != 0
    let straightIsBroken = counts.straight % 2 != 0 && !counts.hasMeasure
    isUnbalanced =
      doubleIsBroken || straightIsBroken || counts.lowOpen > 0 || counts.guillemets % 2 != 0
      || counts.singleOpen > counts.singleClose || counts.lowSingleOpen > 0
      || counts.bracketDepth > 0
  }

  /// How many bytes the mark has that opens a quotation at the beginning of a sentence; 0 without one.
  static func openingMark(of bytes: some Collection<UInt8>) -> Int {
    if bytes.first == UInt8(ascii: "\"") { return 1 }
    return openingMarks.first { bytes.starts(with: $0) }?.count ?? 0
  }

  /// “ „ « »
  private static let openingMarks = ["\u{201C}", "\u{201E}", "\u{AB}", "\u{BB}"].map {
    Array($0.utf8)
  }
  /// ” “ » «
  private static let closingMarks = ["\u{201D}", "\u{201C}", "\u{BB}", "\u{AB}"].map {
    Array($0.utf8)
  }

  /// What was counted on the way through a sentence.
  ///
  /// A low mark (`„`, `‚`) is closed by any high one, whichever its language takes, and a guillemet by
  /// the next guillemet.
  private struct Counts {
    var doubleOpen = 0
    var doubleClose = 0
    var lowOpen = 0
    /// How many quotations a low mark opened.
    var lowPairs = 0
    var singleOpen = 0
    var singleClose = 0
    var lowSingleOpen = 0
    var guillemets = 0
    var straight = 0
    /// Whether a straight mark that closed a quotation may be the sign for inches.
    var hasMeasure = false
    var bracketDepth = 0
    var closedBeforeOpened = false
    /// Whether the last straight mark is before a word rather than behind one.
    var lastStraightOpens = false

    /// Counts the mark at `offset`, if there is one, and returns the length of what was read.
    @inline(__always)
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
      let byte = bytes[offset]
      if byte < 0x80 {
        if let mark = Mark(UInt32(byte)) { count(mark, bytes, at: offset, length: 1) }
        return 1
      }
      guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return 1 }
      let (scalar, length) = bytes.scalar(at: offset)
      if let mark = Mark(scalar) { count(mark, bytes, at: offset, length: length) }
      return length
    }

    private mutating func count(
      _ mark: Mark, _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int
    ) {
      switch mark {
      case .straight(.doubleQuote): countStraight(bytes, at: offset)
      case .opener(.singleQuote), .closer(.singleQuote), .low(.singleQuote):
        countSingle(mark, bytes, at: offset, length: length)
      case .low: lowOpen += 1
      case .opener(.doubleQuote), .closer(.doubleQuote): countDouble(mark)
      case .opener(.guillemet), .closer(.guillemet):
        if !isArrow(bytes, at: offset, length: length) { guillemets += 1 }
      case .opener(.singleGuillemet), .closer(.singleGuillemet): break
      case .opener:
        let isMouth = length == 1 && StrayMarks.isEmoticon(bytes, at: offset, to: bytes.count)
        let isCode = length == 1 && StrayMarks.isTerminalCode(bytes, at: offset, to: bytes.count)
        if !isMouth, !isCode { bracketDepth += 1 }
      case .closer: bracketDepth = max(0, bracketDepth - 1)
      default: break
      }
    }

    private mutating func countStraight(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
      if lowOpen > 0 {
        closeLow()
        return
      }
      if StrayMarks.isMeasure(bytes, at: offset, to: bytes.count) {
        guard straight % 2 == 1 else { return }
        hasMeasure = true
      }
      straight += 1
      lastStraightOpens = Self.opens(bytes, at: offset)
    }

    private mutating func countDouble(_ mark: Mark) {
      if lowOpen > 0 {
        closeLow()
      } else if mark == .opener(.doubleQuote) {
        doubleOpen += 1
      } else {
        doubleClose += 1
        if doubleClose > doubleOpen { closedBeforeOpened = true }
      }
    }

    private mutating func closeLow() {
      lowOpen -= 1
      lowPairs += 1
    }

    private mutating func countSingle(
      _ mark: Mark, _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int
    ) {
      if StrayMarks.isApostrophe(bytes, at: offset, length: length, to: bytes.count) {
        // In Korean and Chinese a closing mark may stand before two digits.
        if mark == .closer(.singleQuote) { singleClose += 1 }
        return
      }
      if mark == .low(.singleQuote) {
        lowSingleOpen += 1
      } else if lowSingleOpen > 0 {
        lowSingleOpen -= 1
      } else if mark == .opener(.singleQuote) {
        singleOpen += 1
      } else {
        singleClose += 1
      }
    }

    /// Whether a guillemet is the sign of a list item or a link: alone at either end, with a space
    /// between it and the text, or doubled.
    private func isArrow(
      _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int
    ) -> Bool {
      let after = offset + length
      let isBullet =
        offset == 0 && bytes[1] == 0xBB && after < bytes.count && bytes[after] <= 0x20
      let isLink =
        after == bytes.count && bytes[offset + 1] == 0xBB && offset > 0 && bytes[offset - 1] <= 0x20
        && guillemets == 0
      return isBullet || isLink
    }

    /// Whether a quotation in double marks is open.
    var isQuotationOpen: Bool {
      doubleOpen > doubleClose || straight % 2 == 1 && lastStraightOpens || lowOpen > 0
        || guillemets % 2 == 1
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
      let quotations = doubleOpen == 1 && doubleClose == 1 ? 1 : 0
      return quotations + lowPairs + guillemets / 2 == 1
        && QuotationMarks.openingMarks.contains { first.starts(with: $0) }
        && QuotationMarks.closingMarks.contains { last.suffix($0.count).elementsEqual($0) }
    }
  }
}

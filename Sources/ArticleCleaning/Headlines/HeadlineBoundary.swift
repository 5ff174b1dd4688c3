import TextAnalysis

/// What is known of the text before one of the first words of a body.
struct HeadlineBoundary {
  /// The number of double quotations closed so far.
  private(set) var quotations = 0
  /// The last of them with its marks.
  private(set) var lastQuotation: TextRange?
  /// Whether a word outside the quotations ends with the particle of a sentence's part.
  private(set) var hasParticle = false
  /// Whether such a word is between the last quotation and the one before it.
  private(set) var hasParticleBeforeQuotation = false
  /// Whether a word outside the quotations ends as a verb does at the end of a sentence.
  private(set) var hasVerb = false
  /// Whether an ellipsis, or a dash between spaces, is outside the quotations.
  private(set) var hasBreak = false
  private var hasRecentParticle = false
  private var openQuotation: Int?
  private var openBrackets = 0

  /// Whether a quotation or bracket is still open.
  var isOpen: Bool { openQuotation != nil || openBrackets > 0 }

  /// Goes on behind `word`.
  mutating func pass(_ word: TextRange, of words: HeadlineWords, _ text: PageText) {
    let startsInside = openQuotation != nil
    if !startsInside, text.isDash(at: word.lowerBound),
      word.count == text.scalarLength(at: word.lowerBound)
    {
      hasBreak = true
    }
    var offset = word.lowerBound
    while offset < word.upperBound {
      let next = offset + text.scalarLength(at: offset)
      passSign(text.scalar(at: offset), offset..<next, text)
      offset = next
    }
    if openQuotation != nil { return }
    let closed = lastQuotation.map { $0.upperBound > word.lowerBound } ?? false
    if closed, let end = lastQuotation?.upperBound,
      text.hasAny(Self.quotationParticles, at: end, limit: word.upperBound)
    {
      noteParticle()
    }
    if startsInside { return }
    hasVerb = hasVerb || words.endsWithVerb(word)
    if words.endsWithParticle(word) { noteParticle() }
  }

  private mutating func noteParticle() {
    hasParticle = true
    hasRecentParticle = true
  }

  private mutating func passSign(_ scalar: UInt32, _ range: TextRange, _ text: PageText) {
    switch scalar {
    case 0x201C where openQuotation == nil: openQuotation = range.lowerBound
    case 0x22 where openQuotation == nil: openQuotation = range.lowerBound
    case 0x201D, 0x22:
      if let start = openQuotation { close(start..<range.upperBound) }
    case 0x28, 0x5B, 0x2018: openBrackets += 1
    case 0x29, 0x5D, 0x2019: openBrackets = max(0, openBrackets - 1)
    case 0x2026 where openQuotation == nil: hasBreak = true
    case 0x2E where openQuotation == nil:
      hasBreak =
        hasBreak || text.has("...", at: range.lowerBound, limit: range.lowerBound + 3)
    default: break
    }
  }

  private mutating func close(_ quotation: TextRange) {
    quotations += 1
    lastQuotation = quotation
    hasParticleBeforeQuotation = hasRecentParticle
    hasRecentParticle = false
    openQuotation = nil
  }

  /// How a sentence goes on behind a quotation of its own.
  private static let quotationParticles = CleaningWords[.quotationParticles]
}

/// One pass over a text that finds where sentences end.
///
/// Pairs of quotation marks and brackets are kept on a short stack. Breaks found inside of a pair
/// wait until it closes: they are dropped when the pair belongs to a longer sentence and kept when
/// it stands alone, is too long, or never closes.
struct SentenceScanner {
  let utf8: UnsafeBufferPointer<UInt8>
  let rules: SentenceBreakRules
  /// The sentences found so far.
  private(set) var sentences: [TextRange] = []

  /// Where the segment in work begins.
  private(set) var segmentStart = 0
  /// Where it ends.
  private(set) var end = 0
  /// Where the first sentence begins that is not yet in ``sentences``.
  private var start = 0
  /// Breaks after ``start`` that wait for the closing of a pair.
  private var pending: [Int] = []
  private var enclosures: [Enclosure] = []
  private let block: TextRange
  /// Whether the Korean statements of the block lack their full stop; nil while nobody asked.
  private var stopsAreMissing: Bool?
  /// Whether the sentences of the block end in dandas; nil while no full stop asked.
  private(set) var endsInDandas: Bool?

  /// A pair that was opened.
  struct Enclosure {
    var pair: MarkPair
    var start: Int
    /// Whether nothing of its sentence comes before it.
    var beginsSentence: Bool
    /// The number of pending breaks when it was opened.
    var pendingCount: Int
  }

  /// Pairs open at once; with more, the outermost one is given up.
  private static let deepestNesting = 8

  init(_ utf8: UnsafeBufferPointer<UInt8>, block: TextRange, rules: SentenceBreakRules) {
    self.utf8 = utf8
    self.block = block
    self.rules = rules
  }

  /// Finds the sentences of a segment, at whose end a sentence ends in any case.
  mutating func scan(_ segment: TextRange) {
    segmentStart = segment.lowerBound
    start = segmentStart
    end = segment.upperBound
    var offset = start
    while true {
      offset = SentenceMark.candidate(in: utf8, from: offset, to: end)
      if offset == end { break }
      if let mark = SentenceMark(utf8, at: offset) {
        offset = read(mark, at: offset)
      } else {
        offset &+= 1
      }
    }
    enclosures.removeAll(keepingCapacity: true)
    flush()
    append(start..<end)
  }

  /// Where the sentence in work begins: after the last break, pending or not.
  var sentenceStart: Int { pending.last ?? start }

  /// Whether the Korean sentence ends after the final ending at `offset`, which no terminator
  /// follows.
  private mutating func endsUnmarkedSentence(at offset: Int) -> Bool {
    switch unmarkedEnding(at: offset) {
    case .none: return false
    case .clear: return true
    case .plausible:
      if stopsAreMissing == nil { stopsAreMissing = lacksFinalStops(in: block) }
      return stopsAreMissing ?? false
    }
  }

  /// Acts on a mark and returns the offset after all that was read with it.
  private mutating func read(_ mark: SentenceMark, at offset: Int) -> Int {
    let after = offset + mark.length
    switch mark.role {
    case .period, .ellipsis, .exclamation, .ideographic:
      return readTerminators(from: offset, mark)
    case .finalEnding:
      if endsUnmarkedSentence(at: offset) {
        addBreak(at: endOfEmoticon(from: endOfDrawl(from: after)))
      }
    case .opener(let pair), .closer(let pair), .straight(let pair):
      if isApostrophe(pair, at: offset, mark.length) { break }
      if closingPair(of: mark, at: offset, afterTerminator: false) != nil {
        return readClosers(from: offset, terminator: nil)
      }
      if opens(mark, pair, at: offset) { open(pair, at: offset) }
    }
    return after
  }

  /// Reads a run of terminators and the closing marks after it.
  private mutating func readTerminators(from offset: Int, _ first: SentenceMark) -> Int {
    var terminator = SentenceTerminator(role: first.role, start: offset, end: offset + first.length)
    terminator.extend(in: utf8, to: end)
    if endsInDandas == nil, terminator.role == .period, isBehindIndicLetter(offset) {
      endsInDandas = endsLinesInDandas(of: block)
    }
    return readClosers(from: terminator.end, terminator: terminator)
  }

  /// Closes the pairs whose closing marks are at `offset`, decides whether the sentence ends
  /// after them, and returns the offset after them.
  private mutating func readClosers(from offset: Int, terminator: SentenceTerminator?) -> Int {
    var offset = offset
    var terminator = terminator
    var closed: [Enclosure] = []
    var last = Closed.nothing
    while offset < end {
      if let terminator {
        let afterReferences = skippingReferences(from: offset, behind: terminator)
        if afterReferences > offset {
          if last == .nothing { last = .reference }
          offset = afterReferences
          continue
        }
        offset = skippingSpaceBeforeGuillemet(from: offset)
      }
      guard let mark = SentenceMark(utf8, at: offset) else { break }
      if mark.isTerminator {
        // A full stop after the closing mark (`…”.`).
        var further = SentenceTerminator(
          role: mark.role, start: offset, end: offset + mark.length)
        further.extend(in: utf8, to: end)
        terminator = further
        last = .nothing
        offset = further.end
        continue
      }
      guard let pair = closingPair(of: mark, at: offset, afterTerminator: terminator != nil)
      else { break }
      if let enclosure = close(pair) { closed.append(enclosure) }
      if last != .quote { last = pair.isQuote ? .quote : pair.isTitle ? .title : .bracket }
      offset += mark.length
    }
    if terminator != nil { offset = endOfEmoji(from: offset) }
    let next = utf8.skippingWhiteSpace(from: offset, to: end)
    var isBreak = next == end
    if !isBreak, let terminator {
      isBreak = endsSentence(terminator, after: offset, next: next, closed: last)
    }
    for enclosure in closed { settle(enclosure, end: offset, endsSentence: isBreak) }
    if isBreak { addBreak(at: offset) } else if enclosures.isEmpty { flush() }
    return offset
  }
}

extension SentenceScanner {
  /// The pair that the mark at `offset` closes, when it does.
  ///
  /// Some writers use the opening mark at both ends.
  private func closingPair(
    of mark: SentenceMark, at offset: Int, afterTerminator: Bool
  ) -> MarkPair? {
    switch mark.role {
    case .closer(let pair):
      return isOpen(pair) || afterTerminator ? pair : nil
    case .opener(let pair), .straight(let pair):
      guard pair.isQuote else { return nil }
      if isOpen(pair) {
        return closesRatherThanOpens(at: offset, mark.length)
          && !isPossessive(mark, pair, at: offset) ? pair : nil
      }
      let after = offset + mark.length
      let isStray = after == end || utf8.whiteSpaceLength(at: after) > 0
      return afterTerminator && isStray ? pair : nil
    default: return nil
    }
  }

  /// Whether the single mark is an apostrophe behind the s of a plural (`the dogs' home`), where the
  /// quotation that it could close holds whole sentences and has no stop before its end.
  private func isPossessive(_ mark: SentenceMark, _ pair: MarkPair, at offset: Int) -> Bool {
    guard pair == .singleQuote, offset > 0, utf8[offset - 1] == UInt8(ascii: "s"),
      let open = enclosures.last(where: { $0.pair == pair }), pending.count > open.pendingCount
    else { return false }
    let next = utf8.skippingWhiteSpace(from: offset + mark.length, to: end)
    return next > offset + mark.length && next < end
      && LetterCase(utf8.scalar(at: next).value) == .lower
  }

  func isOpen(_ pair: MarkPair) -> Bool {
    enclosures.contains { $0.pair == pair }
  }

  /// The offset of a guillemet that a space before it parts from the end of its quotation, as French
  /// sets them (`fini. »`), or `offset` itself.
  private func skippingSpaceBeforeGuillemet(from offset: Int) -> Int {
    let space = utf8.whiteSpaceLength(at: offset)
    guard space > 0, isOpen(.guillemet) || isOpen(.singleGuillemet), offset + space < end,
      let mark = SentenceMark(utf8, at: offset + space), case .closer(let pair) = mark.role,
      isOpen(pair)
    else { return offset }
    return offset + space
  }

  /// Opens a pair; one of the same kind that is still open was never closed and is given up.
  private mutating func open(_ pair: MarkPair, at offset: Int) {
    giveUpLongEnclosures(at: offset)
    if let index = enclosures.firstIndex(where: { $0.pair == pair }) {
      enclosures.removeSubrange(index...)
    }
    if enclosures.count == Self.deepestNesting { enclosures.removeFirst() }
    if enclosures.isEmpty { flush() }
    enclosures.append(
      Enclosure(
        pair: pair, start: offset, beginsSentence: isSentenceStart(offset),
        pendingCount: pending.count))
  }

  /// Closes the innermost pair of this kind, and gives up those opened after it.
  private mutating func close(_ pair: MarkPair) -> Enclosure? {
    guard let index = enclosures.lastIndex(where: { $0.pair == pair }) else { return nil }
    let enclosure = enclosures[index]
    enclosures.removeSubrange(index...)
    return enclosure
  }

  /// Gives up pairs that are longer than any quotation that is kept whole.
  private mutating func giveUpLongEnclosures(at offset: Int) {
    while let outermost = enclosures.first,
      offset - outermost.start > rules.habits.embeddedQuoteLimit
    {
      enclosures.removeFirst()
    }
  }

  /// Keeps or drops the breaks inside of a pair that is now closed.
  private mutating func settle(_ enclosure: Enclosure, end: Int, endsSentence: Bool) {
    guard pending.count > enclosure.pendingCount else { return }
    let standsAlone = enclosure.beginsSentence && endsSentence
    let limit = standsAlone ? rules.habits.standaloneQuoteLimit : rules.habits.embeddedQuoteLimit
    if end - enclosure.start <= limit {
      pending.removeSubrange(enclosure.pendingCount...)
    }
  }

  private mutating func addBreak(at offset: Int) {
    pending.append(offset)
    giveUpLongEnclosures(at: offset)
    if enclosures.isEmpty { flush() }
  }

  /// Takes over the pending breaks for good.
  private mutating func flush() {
    for offset in pending {
      append(start..<offset)
      start = offset
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ range: TextRange) {
    let sentence = utf8.trimmingWhiteSpace(range)
    if !sentence.isEmpty { sentences.append(sentence) }
  }
}

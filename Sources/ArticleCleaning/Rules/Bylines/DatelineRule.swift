import TextAnalysis

/// Datelines at the front of the first paragraph: `(서울=연합뉴스) 홍길동 기자 =`, `[헤럴드경제=홍길동 기자]`,
/// `[헤럴드경제=증권부]`, `LONDON (Reuters) -`, `NEW YORK —`, `(CNN)`; and the bracketed ones that stand inside a
/// block because a caption or subhead in front of them could not be told from the body.
struct DatelineRule: EndRule {
  let kind = RemovalKind.dateline

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    if let bracket = Self.bracketEnd(at: block.lowerBound, line: line, of: page) {
      return Self.afterNames(from: bracket, line: line, of: page)
    }
    if page.lines[line].hangul > 0, let wire = wireEnd(line, of: page) { return wire }
    if page.lines[line].isHan { return reportEnd(line, of: page) }
    return agencyEnd(line, of: page) ?? namedEnd(line, of: page) ?? touchingEnd(line, of: page)
      ?? capitalsEnd(line, of: page) ?? englishEnd(line, of: page) ?? cityEnd(line, of: page)
  }

  private static let agencies = CleaningWords[.datelineAgencies]
  /// The most bytes before the bracket of such a dateline, in it, and before a name without one.
  private static let agencyReach = (place: 60, bracket: 32, name: 120)

  /// `Hamburg (dpa) -`, `Villar, 15 oct (EFE).-`, `Lyon (AFP/agence) –`: some words, the first with a capital
  /// letter, an agency in a bracket, and a dash; or the sentence itself without a space, `Hale (CNN)The`, as
  /// archives join them.
  private func agencyEnd(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    let place = block.prefix(Self.agencyReach.place)
    guard page.lines[line].hangul == 0, text.mayBeginName(at: block.lowerBound),
      let open = place.first(where: { text.bytes[$0] == 0x28 }), open > block.lowerBound,
      endsNoSentence(block.lowerBound..<open, text),
      let close = text.closingBracket(
        of: open, limit: min(block.upperBound, open + Self.agencyReach.bracket))
    else { return nil }
    let isKnown = isAgencyName(open + 1..<close, text)
    guard isKnown || mayNameAgency(open + 1..<close, behind: block.lowerBound..<open, text) else {
      return nil
    }
    if isKnown, close + 1 < block.upperBound, beginsSentence(close + 1, text) { return close + 1 }
    var end = text.skipSpaces(in: close + 1..<block.upperBound)
    if end < block.upperBound, text.bytes[end] == 0x2E {
      end = text.skipSpaces(in: end + 1..<block.upperBound)
    }
    guard end < block.upperBound, isDash(at: end, text) else { return nil }
    return dashEnd(from: end, limit: block.upperBound, text)
  }

  /// Whether the words before the bracket of an agency have no full stop but those of a day and a month:
  /// `Praha 5. srpna`, `MADRID, 6 Nov.`
  private func endsNoSentence(_ place: TextRange, _ text: PageText) -> Bool {
    !place.contains { text.bytes[$0] == 0x2E } || place.contains { text.bytes[$0].isDigit }
  }

  /// Whether a bracket in capital letters with a space behind it is an agency rather than an abbreviation of what
  /// is in front of it: a place of at most two words with capitals, or one with a day.
  private func mayNameAgency(
    _ inside: TextRange, behind place: TextRange, _ text: PageText
  ) -> Bool {
    let words = HeadlineWords(text, place).ranges
    let next = inside.upperBound + 1
    guard isInCapitals(inside, text), next < text.bytes.count, text.bytes[next] == 0x20 else {
      return false
    }
    return place.contains { text.bytes[$0].isDigit }
      || words.count <= 2 && words.allSatisfy { text.mayBeginName(at: $0.lowerBound) }
  }

  /// `AMBON, Berita Pulau - Gempa …`: a place in capital letters, a comma, one to three words with capitals, and a
  /// dash between spaces before another capital.
  private func namedEnd(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    let front = block.prefix(Self.agencyReach.place)
    guard page.lines[line].hangul == 0,
      let comma = front.first(where: { text.bytes[$0] == 0x2C }),
      isInCapitals(block.lowerBound..<comma, text),
      let dash = front[(comma + 1)...].first(where: { isDash(at: $0, text) }),
      dash > comma + 2, text.isSpace(at: dash - 1)
    else { return nil }
    let words = HeadlineWords(text, comma + 1..<dash - 1).ranges
    let end = dashEnd(from: dash, limit: block.upperBound, text)
    let next = text.skipSpaces(in: end..<block.upperBound)
    guard (1...3).contains(words.count), next > end, next < block.upperBound,
      words.allSatisfy({ text.bytes[$0.lowerBound].isUpper }), beginsSentence(next, text)
    else { return nil }
    return end
  }

  /// `(The Evening Herald)It's official`: the name of a paper in brackets that touches the first sentence.
  private func touchingEnd(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    let open = block.lowerBound
    guard page.lines[line].hangul == 0, block.count > Self.agencyReach.bracket,
      text.bytes[open] == 0x28, text.bytes[open + 1].isUpper,
      let close = text.closingBracket(of: open, limit: open + Self.agencyReach.bracket),
      close + 1 < block.upperBound, beginsSentence(close + 1, text)
    else { return nil }
    return close + 1
  }

  /// Whether a capital letter or the mark of a quotation is at `offset`.
  private func beginsSentence(_ offset: Int, _ text: PageText) -> Bool {
    text.bytes[offset].isUpper || text.bytes[offset] == 0x22 || text.scalar(at: offset) == 0x201C
  }

  /// Whether a bracket holds the name of an agency, with another or a desk of it behind a slash perhaps.
  private func isAgencyName(_ inside: TextRange, _ text: PageText) -> Bool {
    let small = text.inSmallLetters(inside)
    let name = small.firstIndex { $0 == 0x2F } ?? small.count
    return small.withUnsafeBufferPointer {
      Self.agencies.length(in: $0, at: 0, limit: name) == name
    }
  }

  /// `РЕЧНОЙ, 20 окт — Речные вести. Новый …`: a place in capital letters, a day, a dash, and the name of an agency
  /// with a full stop.
  private func capitalsEnd(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    let front = block.prefix(Self.agencyReach.name)
    guard page.lines[line].hangul == 0,
      let comma = front.first(where: { text.bytes[$0] == 0x2C }),
      isInCapitals(block.lowerBound..<comma, text),
      let dash = front[(comma + 1)...].first(where: { isDash(at: $0, text) }),
      text.isSpace(at: text.scalarEnd(at: dash)),
      (comma + 1..<dash).contains(where: { text.bytes[$0].isDigit }),
      HeadlineWords(text, comma + 1..<dash).ranges.count <= 3,
      let stop = front[dash...].first(where: { text.bytes[$0] == 0x2E }),
      stop + 1 < block.upperBound, text.isSpace(at: stop + 1),
      HeadlineWords(text, text.scalarEnd(at: dash)..<stop).ranges.count <= 4
    else { return nil }
    return stop + 1
  }

  /// Whether a dash is at `offset`, the long one of English and Russian too.
  private func isDash(at offset: Int, _ text: PageText) -> Bool {
    text.isDash(at: offset) || text.scalar(at: offset) == 0x2014
  }

  /// Whether three letters or more are all capital ones.
  private func isInCapitals(_ range: TextRange, _ text: PageText) -> Bool {
    var (offset, letters) = (range.lowerBound, 0)
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      if LetterCase(scalar) == .upper {
        letters += 1
      } else if scalar != 0x20, scalar != 0x2D {
        return false
      }
      offset = text.scalarEnd(at: offset)
    }
    return letters >= 3
  }

  /// `나린=바다와이어--`, `나린--(바다와이어)--`: at the front of a release a place, the service that spreads it, and
  /// two hyphens.
  private func wireEnd(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    let word =
      block
      .lowerBound..<text.wordEnd(
        from: block.lowerBound, limit: min(block.upperBound, block.lowerBound + Self.longestWire))
    guard let end = text.end(ofLast: "--", in: word), end < block.upperBound,
      text.containsAny(["=", "--("], in: word.lowerBound..<end)
    else { return nil }
    return end
  }

  /// The most bytes of such a front.
  private static let longestWire = 60

  /// `Kassbach. Die Stadt …`: on a page, at the front of the first running text, one to three capitalized
  /// words and a full stop, and then a word that begins German sentences and is no name.
  private func cityEnd(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    guard page.lines[line].hangul == 0, page.firstProse == line, page.hasBoilerplate,
      let stop = block.prefix(Self.longestCity).first(where: { text.bytes[$0] == 0x2E }),
      stop + 1 < block.upperBound, text.bytes[stop + 1] == 0x20
    else { return nil }
    let words = HeadlineWords(text, block.lowerBound..<stop).ranges
    let next = stop + 2..<text.wordEnd(from: stop + 2, limit: block.upperBound)
    guard (1...3).contains(words.count), stop - block.lowerBound >= Self.shortestCity,
      words.allSatisfy({ text.bytes[$0.lowerBound].isUpper }),
      words.allSatisfy({ !Self.germanWords.contains(text.inSmallLetters($0)[...]) }),
      text.bytes[next.lowerBound].isUpper,
      Self.germanWords.contains(text.inSmallLetters(next)[...])
    else { return nil }
    return stop + 1
  }

  /// The most and the fewest bytes of such a city.
  private static let longestCity = 40
  private static let shortestCity = 4
  private static let germanWords = WordList(LanguageWords.of(.german).phrases(.functionWords))

  private static let reportWords = CleaningWords[.reportWords]
  private static let reportWriters = CleaningWords[.reportWriters]
  /// The most bytes before the bracket of such a dateline, and in it.
  private static let reportReach = (outlet: 60, bracket: 150)

  /// `青岩日报讯（记者 沈怀远）`, `（青岩社記者沈懷遠海門2日電）`: an outlet, the word for its report, and a bracket
  /// with the writers, or all of that in one.
  private func reportEnd(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    if let end = writerEnd(block, text) { return end }
    guard
      let open = text.firstScalar(
        in: block.prefix(Self.reportReach.outlet),
        where: { [0x28, 0xFF08, 0x3014, 0x3010].contains($0) }),
      let close = text.closingBracket(
        of: open, limit: min(block.upperBound, open + Self.reportReach.bracket)),
      text.hasAny(
        Self.reportWords, endingAt: open == block.lowerBound ? close : open,
        limit: block.lowerBound), text.containsAny(Self.reportWriters, in: open..<close)
    else { return nil }
    return text.scalarEnd(at: close)
  }

  /// `記者林佩珊／花蓮報導 中央…`: a writer, a place behind a slash and the word for a report, with a space behind.
  private func writerEnd(_ block: TextRange, _ text: PageText) -> Int? {
    guard text.hasAny(Self.reportWriters, at: block.lowerBound, limit: block.upperBound) else {
      return nil
    }
    let front = block.prefix(Self.reportReach.outlet)
    let end = text.wordEnd(from: front.lowerBound, limit: front.upperBound)
    guard end < front.upperBound,
      text.hasAny(Self.reportWords, endingAt: end, limit: block.lowerBound),
      text.containsAny(["／", "/"], in: block.lowerBound..<end)
    else { return nil }
    return end
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    let start = page.segmentStart(before: block.upperBound, in: line)
    guard block.upperBound - start <= 60,
      Self.bracketEnd(at: start, line: line, of: page) == block.upperBound
    else { return nil }
    return start
  }

  func revise(_ page: inout Page) {
    for line in page.lines.indices where page.lines[line].hangul > 0 && !page.isRemoved(line) {
      for range in inside(line, of: page) { page.cutInside(range, by: kind) }
    }
  }

  /// The datelines between the ends of the block. A round bracket counts only with the equals sign
  /// of a place or agency, since it may name a writer in running text.
  private func inside(_ line: Int, of page: Page) -> [TextRange] {
    let bytes = page.lines[line].bytes
    guard bytes.contains(UInt8(ascii: "[")) || bytes.contains(UInt8(ascii: "(")) else { return [] }
    let block = page.blocks[line]
    var found: [TextRange] = []
    var offset = block.lowerBound
    while offset < block.upperBound {
      let byte = page.text.bytes[offset]
      guard byte == 0x5B || byte == 0x28,
        let bracket = Self.bracketEnd(at: offset, line: line, of: page),
        bracket < block.upperBound,
        byte == 0x5B || page.text.hasPlaceJoint(in: offset..<bracket)
      else {
        offset += 1
        continue
      }
      let end = Self.afterNames(from: bracket, line: line, of: page)
      found.append(offset..<end)
      offset = end
    }
    return found
  }

  /// The end of a bracket at `start` that holds a place and agency or a reporter, or nil.
  static func bracketEnd(at start: Int, line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    guard start < block.upperBound, isOpeningBracket(page.text.scalar(at: start)) else {
      return nil
    }
    guard let close = page.text.closingBracket(of: start, limit: min(block.upperBound, start + 180))
    else { return nil }
    if page.marker(of: line, at: start)?.kind == .photoWord { return nil }
    let offset = close
    let inside = (start + page.text.scalarLength(at: start))..<close
    let end = page.text.scalarEnd(at: close)
    let hasEquals = page.text.hasPlaceJoint(in: inside)
    var endsWithRole = false
    var hasAgency = false
    for marker in page.markers(of: line, within: inside) {
      if marker.kind == .role, marker.range.upperBound == inside.upperBound { endsWithRole = true }
      if marker.kind == .agency { hasAgency = true }
      if marker.kind == .photoWord { return nil }
    }
    let glued = page.text.has("기자", endingAt: offset, limit: start)
    let names = endsWithRole || glued
    if (names && offset - start >= 12) || (hasEquals && hasAgency) { return end }
    if inside.count <= 24, page.isProse(line),
      page.text.hasAny(outlets, endingAt: close, limit: start),
      end < block.upperBound, page.text.isSpace(at: end),
      !inside.contains(where: { page.text.bytes[$0] == 0x20 })
    {
      return end
    }
    guard hasEquals, inside.count <= 60 else { return nil }
    if page.text.hasAny(desks, endingAt: close, limit: start) { return end }
    // An unknown agency counts when a writer follows.
    let writer = CreditParser(page, line: line).reporter(
      at: page.text.skipSpaces(in: end..<block.upperBound))
    return writer == nil ? nil : end
  }

  /// How the names of newspapers and agencies end.
  private static let outlets = CleaningWords[.outletEnds]

  /// How the names of newsrooms that sign in place of a writer end.
  private static let desks = CleaningWords[.deskEnds]

  /// The end of `홍길동 기자 =` behind a bracket, or the bracket's own end.
  private static func afterNames(from bracket: Int, line: Int, of page: Page) -> Int {
    let block = page.blocks[line]
    let limit = min(block.upperBound, bracket + 120)
    var offset = bracket
    while offset < limit {
      let byte = page.text.bytes[offset]
      if byte == 0x3D { return offset + 1 }
      if byte == 0x2E || byte == 0x22 || byte == 0x5B { break }
      offset += page.text.scalarLength(at: offset)
    }
    return bracket
  }

  /// What a dash, a bracket or a slash begins with.
  private static let joints: ByteSet = [
    UInt8(ascii: "-"), 0xE2, UInt8(ascii: "("), UInt8(ascii: "/"),
  ]

  private func englishEnd(_ line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    guard page.lines[line].hangul == 0 || page.lines[line].latin > page.lines[line].hangul,
      page.lines[line].scalars > 60, !page.lines[line].bytes.isDisjoint(with: Self.joints)
    else { return nil }
    let limit = min(block.upperBound, block.lowerBound + 90)
    var offset = block.lowerBound
    var capitals = 0
    var lowercase = 0
    var bracket = false
    var slashes = 0
    while offset < limit {
      let scalar = page.text.scalar(at: offset)
      if scalar == 0x2014 || scalar == 0x2013 || (scalar == 0x2D && isSpaced(offset, page.text)) {
        let city = capitals >= 4 && lowercase == 0
        return city || bracket || isBehindWire(offset, block, page.text)
          ? dashEnd(from: offset, limit: limit, page.text) : nil
      }
      if scalar == 0x28 {
        guard (capitals >= 3 && lowercase <= 24) || offset == block.lowerBound,
          let close = agencyBracketEnd(from: offset, limit: limit, line: line, of: page)
        else { return nil }
        bracket = true
        offset = close
        continue
      }
      if bracket, scalar != 0x20 {
        return isInitials(block.lowerBound..<offset, page.text) ? offset : nil
      }
      // `PORT ELLIS, May 12, 2025 /KTNWire/ -- `
      if scalar == 0x2F {
        slashes += 1
        bracket = slashes == 2 && capitals >= 3
      }
      if scalar < 0x80 {
        let byte = UInt8(scalar)
        if byte.isUpper { capitals += 1 } else if byte.isLetter { lowercase += 1 }
        guard
          byte.isLetter || byte.isDigit || byte == 0x20 || byte == 0x2C || byte == 0x2E
            || byte == 0x2F
        else { return nil }
      }
      offset += page.text.scalarLength(at: offset)
    }
    return nil
  }

  /// `HALE, March 4, 2025 /WireLine/ --`: whether the name of a service for releases between two slashes is
  /// before `offset`.
  private func isBehindWire(_ offset: Int, _ block: TextRange, _ text: PageText) -> Bool {
    let end = text.trimmed(block.lowerBound..<offset).upperBound
    guard end > block.lowerBound, text.bytes[end - 1] == 0x2F,
      let start = (block.lowerBound..<end - 1).last(where: { text.bytes[$0] == 0x2F })
    else { return false }
    return start > block.lowerBound && text.bytes[start - 1] == 0x20
      && end - start >= Self.shortestWire && text.bytes[start + 1].isUpper
  }

  /// The fewest bytes of such a name with its slashes.
  private static let shortestWire = 5

  /// A bracket with the name of an agency, which is known or initials, or any of a capital letter and at most
  /// 30 bytes behind a place in capitals.
  private func agencyBracketEnd(from start: Int, limit: Int, line: Int, of page: Page) -> Int? {
    var offset = start + 1
    guard offset < limit, page.text.bytes[offset].isUpper else { return nil }
    while offset < min(limit, start + 32) {
      if page.text.bytes[offset] == 0x29 {
        return isAgency(start + 1..<offset, line, of: page) ? offset + 1 : nil
      }
      offset += page.text.scalarLength(at: offset)
    }
    return nil
  }

  private func isAgency(_ name: TextRange, _ line: Int, of page: Page) -> Bool {
    let place = page.blocks[line].lowerBound..<name.lowerBound
    return page.text.bytes[name].allSatisfy(\.isUpper)
      || !page.text.bytes[place].contains { $0.isLetter && !$0.isUpper }
      || page.markers(in: line).contains { $0.kind == .agency && $0.range.overlaps(name) }
  }

  /// Whether there is nothing but an agency's initials in brackets, as in `(CNN)The`.
  private func isInitials(_ range: TextRange, _ text: PageText) -> Bool {
    let bytes = text.bytes[range].drop { $0 != 0x28 }.dropFirst().prefix { $0 != 0x29 }
    return text.bytes[range.lowerBound] == 0x28 && (2...6).contains(bytes.count)
      && bytes.allSatisfy(\.isUpper)
  }

  private func isSpaced(_ offset: Int, _ text: PageText) -> Bool {
    text.bytes[offset - (offset > 0 ? 1 : 0)] == 0x20
      || text.bytes[offset - (offset > 0 ? 1 : 0)] == 0x2D
  }

  private func dashEnd(from start: Int, limit: Int, _ text: PageText) -> Int {
    var end = start
    while end < limit,
      text.bytes[end] == 0x2D || text.scalar(at: end) == 0x2014 || text.scalar(at: end) == 0x2013
    {
      end += text.scalarLength(at: end)
    }
    return end
  }
}

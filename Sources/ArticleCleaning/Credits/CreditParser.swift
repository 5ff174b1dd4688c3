import TextAnalysis

/// Reads the source of a picture from a place in a block onwards: `연합뉴스`, `서울시 제공`,
/// `사진=홍길동 기자`, `[사진=뉴시스]`, `2021.6.1/뉴스1 © News1`, `(AP Photo/…)`.
struct CreditParser {
  let page: Page
  private let line: Int
  let block: TextRange

  init(_ page: Page, line: Int) {
    self.page = page
    self.line = line
    block = page.blocks[line]
  }

  /// The end of the credits that start at `start`, or nil.
  ///
  /// - Parameter behindStatement: whether a statement of the body is before `start`; then
  ///   `… 제공` without a bracket counts only at the end of the block, since it may open a sentence,
  ///   and so does `… 캡처` behind fewer than two words.
  func end(from start: Int, behindStatement: Bool = false) -> Int? {
    if behindStatement, !isOpeningBracket(page.text.scalar(at: start)),
      let close = provided(at: start), close < block.upperBound, !isCapture(start..<close),
      !startsSentence(at: close)
    {
      return nil
    }
    var end: Int?
    var position = start
    for _ in 0..<4 {
      position = page.text.skipSpaces(in: position..<block.upperBound)
      guard position < block.upperBound,
        let next = oneCredit(at: position) ?? (end == nil ? nil : fullDate(at: position))
      else { break }
      end = archive(after: next)
      position = end ?? next
    }
    return end
  }

  /// `end`, or the end of the word for an archive of pictures behind it: `뉴스1 DB`.
  private func archive(after end: Int) -> Int {
    let next = page.text.skipSpaces(in: end..<block.upperBound)
    let word = page.text.wordEnd(from: next, limit: block.upperBound)
    return word - next == 2 && page.text.has("DB", at: next, limit: word) ? word : end
  }

  private func oneCredit(at start: Int) -> Int? {
    let scalar = page.text.scalar(at: start)
    if isOpeningBracket(scalar) {
      return bracketed(at: start) ?? bracketedSign(at: start) ?? pool(at: start)
    }
    if scalar == 0x2F {
      return agency(at: start + 1) ?? photoWord(at: start)
        ?? photoWord(at: page.text.skipSpaces(in: (start + 1)..<block.upperBound))
    }
    if scalar < 0x80, UInt8(scalar).isDigit { return dated(at: start) }
    return sign(at: start) ?? agency(at: start) ?? pool(at: start) ?? photoWord(at: start)
      ?? placed(at: start) ?? provided(at: start)
  }

  /// How the names of groups of photographers end, and the word for what they share.
  private static let pools = CleaningWords[.photoPools]

  /// `나린군청사진기자단`, `공동취재사진`, `공동 취재 사진`.
  private func pool(at start: Int) -> Int? {
    if let end = page.text.end(of: "공동 취재 사진", at: start, limit: block.upperBound) {
      return end == block.upperBound || page.text.isSpace(at: end) ? end : nil
    }
    let word = page.text.wordEnd(from: start, limit: min(block.upperBound, start + 60))
    return page.text.hasAny(Self.pools, endingAt: word, limit: start) ? word : nil
  }

  /// `(C) AFP=뉴스1`.
  private func bracketedSign(at start: Int) -> Int? {
    guard page.text.hasAny(["(C)", "(c)"], at: start, limit: block.upperBound) else { return nil }
    return agency(at: page.text.skipSpaces(in: (start + 3)..<block.upperBound))
  }

  /// The marker at `offset`, when all of it lies in the block.
  func marker(at offset: Int) -> Marker? {
    page.marker(of: line, at: offset).flatMap {
      $0.range.upperBound <= block.upperBound ? $0 : nil
    }
  }

  private static let afterAgency = CleaningWords[.afterAgency]

  /// What joins two sources: comma, slash, equals sign.
  private static let joints: Set<UInt8> = [0x2C, 0x2F, 0x3D]

  private func agency(at start: Int) -> Int? {
    guard let found = marker(at: start), found.kind == .agency else { return nil }
    var end = skipClosers(from: found.range.upperBound)
    end = page.text.end(of: "(공동취재사진)", at: end, limit: block.upperBound) ?? end
    guard
      end == block.upperBound || page.text.isSpace(at: end) || page.text.bytes[end] == 0x2F
        || page.text.bytes[end] == 0x2E || page.text.bytes[end] == 0x3D
        || page.text.bytes[end] == 0x2C
    else { return nil }
    let next = page.text.skipSpaces(in: end..<block.upperBound)
    if page.text.hasAny(Self.afterAgency, at: next, limit: block.upperBound) { return nil }
    if next < block.upperBound, Self.joints.contains(page.text.bytes[next]) {
      let second = page.text.skipSpaces(in: (next + 1)..<block.upperBound)
      if let chained = agency(at: second) { return chained }
    }
    if end < block.upperBound, page.text.bytes[end] == 0x2E { return end + 1 }
    return reporter(at: next) ?? end
  }

  private static let archivePhotos: [StaticString] = ["자료사진", "자료 사진"]

  /// `사진=출처`, `사진 출처 제공` or `자료사진`, with the reporter's role when that follows.
  private func photoWord(at start: Int) -> Int? {
    guard let found = marker(at: start), found.kind == .photoWord else { return nil }
    let word = found.range.upperBound
    if page.text.hasAny(Self.archivePhotos, at: start, limit: word) { return word }
    var source = page.text.skipSpaces(in: word..<block.upperBound)
    let last = page.text.bytes[word - 1]
    let joined = last == 0x3D || last == 0x3A || last == 0x9C
    if !joined {
      guard source < block.upperBound,
        page.text.bytes[source] == 0x3D || page.text.bytes[source] == 0x3A
      else {
        return page.lines[line].hangul > 0 && source > word
          ? provided(at: source) ?? platform(at: source) : nil
      }
      source += 1
    }
    source = page.text.skipSpaces(in: source..<block.upperBound)
    guard source < block.upperBound else { return nil }
    return self.source(at: source)
  }

  private static let platforms = WordList(CleaningWords[.picturePlatforms])

  /// One to four words, of which the last is a service that pictures are taken from: `홍길동 인스타그램`.
  private func platform(at start: Int) -> Int? {
    var word = start
    for _ in 0..<4 {
      let end = page.text.wordEnd(from: word, limit: min(block.upperBound, word + 60))
      guard end > word else { return nil }
      if Self.platforms.contains(page.text.bytes[word..<end]) { return end }
      word = page.text.skipSpaces(in: end..<block.upperBound)
    }
    return nil
  }

  /// The source itself: words up to `제공`, a name with its role, or a single word.
  private func source(at start: Int) -> Int {
    if let given = provided(at: start) { return given }
    let reach = page.text.scalarBoundary(at: min(block.upperBound, start + 90))
    let end = page.text.wordEnd(from: start, limit: reach)
    let next = page.text.skipSpaces(in: end..<block.upperBound)
    if let role = marker(at: next), role.kind == .role {
      return withAddress(after: role.range.upperBound)
    }
    return reporter(at: next, allowingEmail: true) ?? withAddress(after: end)
  }

  /// `end`, or the end of the e-mail address that follows it.
  private func withAddress(after end: Int) -> Int {
    let next = page.text.skipSpaces(in: end..<block.upperBound)
    if let address = marker(at: next), address.kind == .email { return address.range.upperBound }
    // Some pages keep the part before the sign only.
    let word = page.text.wordEnd(from: next, limit: min(block.upperBound, next + 30))
    let isCut =
      word > next + 3 && page.text.bytes[word - 1] == 0x40
      && (next..<word - 1).allSatisfy { page.text.bytes[$0] > 0x20 && page.text.bytes[$0] < 0x7F }
    return isCut ? word : end
  }

  /// First words that open a sentence or name what is provided, not who provides it.
  private static let noSource = CleaningWords[.noSource]

  /// Professions that end like a word with a particle.
  private static let professions = CleaningWords[.particleLikeProfessions]

  /// One to five words and `제공` or `캡처`.
  private func provided(at start: Int) -> Int? {
    let limit = min(block.upperBound, start + 75)
    if page.text.hasAny(Self.noSource, at: start, limit: limit) { return nil }
    var word = start
    for _ in 0..<5 {
      let end = page.text.wordEnd(from: word, limit: limit)
      guard end < limit, end > word,
        !isParticle(page.text.scalar(before: end))
          || page.text.hasAny(Self.professions, endingAt: end, limit: word),
        page.text.scalar(before: end) != 0x2E
      else { return nil }
      if let found = marker(at: end), found.kind == .provided {
        let close = found.range.upperBound
        if close < block.upperBound, page.text.bytes[close] == 0x2C {
          return agency(at: page.text.skipSpaces(in: (close + 1)..<block.upperBound))
        }
        let done =
          close == block.upperBound || page.text.isSpace(at: close)
          || page.text.bytes[close] == 0x2E
        guard done else { return nil }
        return close < block.upperBound && page.text.bytes[close] == 0x2E ? close + 1 : close
      }
      word = page.text.skipSpaces(in: end..<block.upperBound)
    }
    return nil
  }

  /// `나린군 의원 페이스북 캡처`: two words or more before the word for a picture of a screen.
  private func isCapture(_ range: TextRange) -> Bool {
    range.count { page.text.bytes[$0] == 0x20 } >= 2
      && page.text.hasAny(["캡처", "캡쳐", "갈무리"], endingAt: range.upperBound, limit: range.lowerBound)
  }

  /// Whether somebody of whom news tell does something from `start` on.
  private func startsSentence(at start: Int) -> Bool {
    let end = page.text.wordStart(
      endingAt: min(block.upperBound, start + 120), limit: start)
    let words = HeadlineWords(page.text, start..<end)
    return !words.ranges.isEmpty && words.actor(from: 0) != nil
  }

  private func isParticle(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC744, 0xB97C, 0xC740, 0xB294, 0xAC00, 0xB3C4, 0xC5D0: true  // 을 를 은 는 가 도 에
    default: false
    }
  }

  /// `ⓒ AFP=뉴스1`, or `ⓒ` and one word at the end of the block.
  private func sign(at start: Int) -> Int? {
    guard let found = marker(at: start), found.kind == .copyrightSign else { return nil }
    let next = page.text.skipSpaces(in: found.range.upperBound..<block.upperBound)
    if let end = agency(at: next) { return end }
    let word = page.text.wordEnd(from: next, limit: min(block.upperBound, next + 40))
    return word == block.upperBound && word > next && page.lines[line].hangul > 0 ? word : nil
  }

  /// `서산/연합뉴스`, `부산=뉴스1`: a place of two to five syllables and an agency.
  private func placed(at start: Int) -> Int? {
    var offset = start
    let limit = min(block.upperBound, start + 16)
    while offset < limit, isHangul(page.text.scalar(at: offset)) { offset += 3 }
    guard offset - start >= 6, offset < limit, Self.joints.contains(page.text.bytes[offset]),
      page.text.bytes[offset] != 0x2C
    else { return nil }
    return agency(at: offset + 1)
  }

  /// `2021.6.1/뉴스1`, or a date alone before another source.
  private func dated(at start: Int) -> Int? {
    var offset = start
    let limit = min(block.upperBound, start + 16)
    while offset < limit,
      page.text.bytes[offset].isDigit || page.text.bytes[offset] == 0x2E
        || page.text.bytes[offset] == 0x2D || page.text.bytes[offset] == 0x20
    {
      offset += 1
    }
    guard offset - start >= 6, offset < block.upperBound else { return nil }
    if page.text.bytes[offset] == 0x2F {
      offset = page.text.skipSpaces(in: (offset + 1)..<block.upperBound)
    }
    let next = page.text.skipSpaces(in: offset..<block.upperBound)
    if let address = marker(at: next), address.kind == .email { return address.range.upperBound }
    return sign(at: offset) ?? agency(at: offset)
  }

  /// The end of a whole date such as `2021. 6. 1.` at `start`, or nil.
  func fullDate(at start: Int) -> Int? {
    var offset = start
    for digits in [4...4, 1...2, 1...2] {
      let first = offset
      while offset < block.upperBound, page.text.bytes[offset].isDigit { offset += 1 }
      guard digits.contains(offset - first), offset < block.upperBound,
        page.text.bytes[offset] == 0x2E
      else { return nil }
      offset = page.text.skipSpaces(in: (offset + 1)..<block.upperBound)
    }
    return page.text.trimmed(start..<offset).upperBound
  }

  /// A bracket of at most 120 bytes that names a source and is no dateline.
  private func bracketed(at start: Int) -> Int? {
    guard let close = page.text.closingBracket(of: start, limit: min(block.upperBound, start + 120))
    else { return nil }
    let end = page.text.scalarEnd(at: close)
    let inside = (start + page.text.scalarLength(at: start))..<close
    // `<사진>` behind a name points at a picture and belongs to the sentence.
    if inside.count <= 8, page.text.has("사진", at: inside.lowerBound, limit: close) { return nil }
    let marks = page.markers(of: line, within: start..<end)
    let isPhoto = marks.contains { $0.kind == .photoWord }
    let isSource = marks.contains { Self.sources.contains($0.kind) }
    let hasEquals = page.text.hasPlaceJoint(in: inside)
    if isSource && (isPhoto || !hasEquals) { return end }
    if isNameAndOutlet(inside) { return end }
    let hasAt = inside.contains { page.text.bytes[$0] == 0x40 }
    if hasAt && marks.contains(where: { $0.kind == .role }) { return end }
    let next = page.text.skipSpaces(in: end..<block.upperBound)
    if let photo = marker(at: next), photo.kind == .photoWord,
      page.text.hasAny(Self.archivePhotos, at: next, limit: photo.range.upperBound)
    {
      return photo.range.upperBound
    }
    return nil
  }

  /// `Jane Doe/The Beacon`: capitalized words around one slash, no Hangul.
  private func isNameAndOutlet(_ range: TextRange) -> Bool {
    var slashes = 0
    var atStart = true
    for offset in range {
      let byte = page.text.bytes[offset]
      if byte == 0x2F {
        slashes += 1
        atStart = true
      } else if byte == 0x20 {
        atStart = true
      } else if byte >= 0xEA {
        return false
      } else {
        if byte == 0x2C || (atStart && !byte.isUpper && byte < 0x80) { return false }
        atStart = false
      }
    }
    return slashes == 1 && range.count >= 8 && page.lines[line].scalars >= 60
  }

  private static let sources = MarkerSet(.agency, .photoWord, .provided, .copyrightSign)

  /// The start of the source that the block ends with, or nil: behind the last sentence, or at
  /// the last bracket or slash.
  var creditStart: Int? {
    let segment = page.segmentStart(before: block.upperBound, in: line)
    if segment > block.lowerBound, end(from: segment) == block.upperBound { return segment }
    var offset = block.upperBound
    let lowest = max(block.lowerBound, block.upperBound - 120)
    while offset > lowest {
      offset = page.text.scalarStart(before: offset)
      let scalar = page.text.scalar(at: offset)
      if isOpeningBracket(scalar) || scalar == 0x2F, end(from: offset) == block.upperBound {
        return offset
      }
    }
    return wordsBeforeSource(from: segment) ?? shortWord(before: segment)
      ?? signBeforeName(from: segment)
  }

  /// `… w Lipowcu Fot. Anna Moll`: a word for a picture whose full stop shortens it, and a name.
  private func shortWord(before segment: Int) -> Int? {
    guard page.lines[line].hangul == 0, segment > block.lowerBound,
      isName(segment..<block.upperBound)
    else { return nil }
    let before = page.markers(of: line, within: block.lowerBound..<segment).last
    guard let word = before, word.kind == .photoWord, word.range.lowerBound > block.lowerBound,
      page.text.bytes[word.range.upperBound - 1] == 0x2E,
      page.text.skipSpaces(in: word.range.upperBound..<block.upperBound) == segment
    else { return nil }
    return word.range.lowerBound
  }

  /// `… am Fluss. © Anna Moll/dpa`: behind the last sentence a copyright sign and a name.
  private func signBeforeName(from segment: Int) -> Int? {
    guard page.lines[line].hangul == 0, segment > block.lowerBound,
      let sign = marker(at: segment), sign.kind == .copyrightSign
    else { return nil }
    let name = page.text.skipSpaces(in: sign.range.upperBound..<block.upperBound)
    return isName(name..<block.upperBound) ? segment : nil
  }

  /// A photographer with an agency.
  private static let photographer = NameForm(words: 2...8, capitals: 2, allowsSlash: true)

  /// Whether `range` is a photographer's name, without a year.
  private func isName(_ range: TextRange) -> Bool {
    Self.photographer.fits(range, page.text) && !range.contains { page.text.bytes[$0].isDigit }
  }

  /// `… Credit: Name`, `… Credit...Name`, `… REUTERS/Name`: a Latin source word in the last segment.
  private func wordsBeforeSource(from segment: Int) -> Int? {
    for marker in page.markers(of: line, within: segment..<block.upperBound)
    where marker.kind == .photoWord || marker.kind == .agency {
      var next = marker.range.upperBound
      guard next < block.upperBound else { continue }
      // French sets a space before the colon.
      let colon = page.text.skipSpaces(in: next..<block.upperBound)
      if colon < block.upperBound, page.text.bytes[colon] == 0x3A { next = colon }
      let byte = page.text.bytes[next]
      let isBy = page.text.hasAny(
        ["Photo by", "Photograph by", "Photos by"], at: marker.range.lowerBound,
        limit: marker.range.upperBound)
      let isDotted = page.text.hasAny(["...", "…"], at: next, limit: block.upperBound)
      let isSource = marker.kind == .photoWord ? byte == 0x3A || isBy || isDotted : byte == 0x2F
      // Scripts without capitals have the word in running text as well.
      let isFree =
        page.text.bytes[marker.range.lowerBound] < 0xD8 || marker.range.lowerBound == segment
      if isSource, isFree, marker.range.lowerBound > block.lowerBound,
        block.upperBound - next <= 90
      {
        return marker.range.lowerBound
      }
    }
    return nil
  }

  private func skipClosers(from start: Int) -> Int {
    var end = start
    while end < block.upperBound, isCloser(page.text.scalar(at: end)) {
      end += page.text.scalarLength(at: end)
    }
    return end
  }
}

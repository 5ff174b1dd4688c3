import TextAnalysis

/// Sources by their words: agencies, words for pictures, who provides them, signs of copyright.
extension CreditParser {
  /// How the names of groups of photographers end, and the word for what they share.
  private static let pools = CleaningWords[.photoPools]

  /// `나린군청사진기자단`, `공동취재사진`, `공동 취재 사진`.
  func pool(at start: Int) -> Int? {
    if let end = page.text.end(of: "공동 취재 사진", at: start, limit: block.upperBound) {
      return end == block.upperBound || page.text.isSpace(at: end) ? end : nil
    }
    let word = page.text.wordEnd(from: start, limit: min(block.upperBound, start + 60))
    return page.text.hasAny(Self.pools, endingAt: word, limit: start) ? word : nil
  }

  private static let afterAgency = CleaningWords[.afterAgency]

  /// What joins two sources: comma, slash, equals sign.
  private static let sourceJoints: Set<UInt8> = [0x2C, 0x2F, 0x3D]
  /// What is between the word for a picture and its source: an equals sign, a colon, a bar or the Hangul
  /// letter that is typed for one.
  private static let joints: Set<UInt32> = [0x3A, 0x3D, 0x7C, 0x2502, 0x3163, 0xFF5C]

  func agency(at start: Int) -> Int? {
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
    if next < block.upperBound, Self.sourceJoints.contains(page.text.bytes[next]) {
      let second = page.text.skipSpaces(in: (next + 1)..<block.upperBound)
      if let chained = agency(at: second) { return chained }
    }
    if end < block.upperBound, page.text.bytes[end] == 0x2E { return end + 1 }
    return reporter(at: next) ?? end
  }

  static let archivePhotos: [StaticString] = ["자료사진", "자료 사진"]

  /// `사진=출처`, `사진 출처 제공` or `자료사진`, with the reporter's role when that follows.
  func photoWord(at start: Int) -> Int? {
    guard let found = marker(at: start), found.kind == .photoWord else { return nil }
    let word = found.range.upperBound
    if page.text.hasAny(Self.archivePhotos, at: start, limit: word) { return word }
    var source = page.text.skipSpaces(in: word..<block.upperBound)
    let joined = Self.joints.contains(page.text.scalar(before: word))
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

  private static let noPhotoSource = CleaningWords[.noPhotoSource]

  /// `사진` and one word without a particle, of two syllables or more: `사진 나린군`.
  func namedPhoto(at start: Int) -> Int? {
    guard let name = page.text.end(of: "사진 ", at: start, limit: block.upperBound),
      !page.text.hasAny(Self.noPhotoSource, at: name, limit: block.upperBound)
    else { return nil }
    let end = page.text.wordEnd(from: name, limit: min(block.upperBound, name + 40))
    let words = HeadlineWords(page.text, name..<end)
    guard end < block.upperBound, page.text.isSpace(at: end), let word = words.ranges.first,
      words.isName(word), !words.endsWithParticle(word)
    else { return nil }
    return end
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

  private static let particles = CleaningWords[.sourceParticles]
  /// Professions that end like a word with a particle.
  private static let professions = CleaningWords[.particleLikeProfessions]

  /// One to five words and `제공` or `캡처`.
  func provided(at start: Int) -> Int? {
    let limit = min(block.upperBound, start + 75)
    if page.text.hasAny(Self.noSource, at: start, limit: limit) { return nil }
    var word = start
    for _ in 0..<5 {
      let end = page.text.wordEnd(from: word, limit: limit)
      guard end < limit, end > word,
        !page.text.hasAny(Self.particles, endingAt: end, limit: word)
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
  func isCapture(_ range: TextRange) -> Bool {
    range.count { page.text.bytes[$0] == 0x20 } >= 2
      && page.text.hasAny(["캡처", "캡쳐", "갈무리"], endingAt: range.upperBound, limit: range.lowerBound)
  }

  /// Whether somebody of whom news tell does something from `start` on.
  func startsSentence(at start: Int) -> Bool {
    let end = page.text.wordStart(
      endingAt: min(block.upperBound, start + 120), limit: start)
    let words = HeadlineWords(page.text, start..<end)
    return !words.ranges.isEmpty && words.actor(from: 0) != nil
  }

  private static let afterProvided = CleaningWords[.afterProvided]
  private static let providerSides: [StaticString] = [" 측"]

  /// Whether the words before `제공` in `range` name one who provides pictures: an organization, somebody's side, or
  /// who the sentence behind begins with, `솔내기획 제공 솔내기획의 …`. `도시락 제공 등` goes on.
  func isNamedProvider(_ range: TextRange) -> Bool {
    let stop =
      page.text.bytes[range.upperBound - 1] == 0x2E ? range.upperBound - 1 : range.upperBound
    let next = page.text.skipSpaces(in: range.upperBound..<block.upperBound)
    guard page.text.has(" 제공", endingAt: stop, limit: range.lowerBound), next < block.upperBound,
      !page.text.hasAny(Self.afterProvided, at: next, limit: block.upperBound)
    else { return false }
    let name = range.lowerBound..<stop - " 제공".utf8.count
    let last =
      page.text.wordStart(endingAt: name.upperBound, limit: name.lowerBound)..<name.upperBound
    return HeadlineVocabulary.isOrganization(last, page.text)
      || page.text.hasAny(Self.providerSides, endingAt: name.upperBound, limit: name.lowerBound)
      || page.text.scalarCount(in: name, limit: 3) == 3
        && page.text.bytes[next..<block.upperBound].starts(with: page.text.bytes[name])
  }

  /// `ⓒ AFP=뉴스1`, or `ⓒ` and one word at the end of the block.
  func sign(at start: Int) -> Int? {
    guard let found = marker(at: start), found.kind == .copyrightSign else { return nil }
    let next = page.text.skipSpaces(in: found.range.upperBound..<block.upperBound)
    if let end = agency(at: next) { return end }
    let word = page.text.wordEnd(from: next, limit: min(block.upperBound, next + 40))
    return word == block.upperBound && word > next && page.lines[line].hangul > 0 ? word : nil
  }

  /// `서산/연합뉴스`, `부산=뉴스1`: a place of two to five syllables and an agency.
  func placed(at start: Int) -> Int? {
    var offset = start
    let limit = min(block.upperBound, start + 16)
    while offset < limit, isHangul(page.text.scalar(at: offset)) { offset += 3 }
    guard offset - start >= 6, offset < limit, Self.sourceJoints.contains(page.text.bytes[offset]),
      page.text.bytes[offset] != 0x2C
    else { return nil }
    return agency(at: offset + 1)
  }

  private func skipClosers(from start: Int) -> Int {
    var end = start
    while end < block.upperBound, isCloser(page.text.scalar(at: end)) {
      end += page.text.scalarLength(at: end)
    }
    return end
  }
}

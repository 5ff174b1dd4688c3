import TextAnalysis

/// Reads the source of a picture from a place in a block onwards: `연합뉴스`, `서울시 제공`,
/// `사진=홍길동 기자`, `[사진=뉴시스]`, `2021.6.1/뉴스1 © News1`, `(AP Photo/…)`.
struct CreditParser {
  private let page: Page
  private let line: Int
  private let block: TextRange

  init(_ page: Page, line: Int) {
    self.page = page
    self.line = line
    block = page.blocks[line]
  }

  /// The end of the credits that start at `start`, or nil.
  func end(from start: Int) -> Int? {
    var end: Int?
    var position = start
    for _ in 0..<4 {
      position = page.text.skipSpaces(in: position..<block.upperBound)
      guard position < block.upperBound, let next = oneCredit(at: position) else { break }
      end = next
      position = next
    }
    return end
  }

  private func oneCredit(at start: Int) -> Int? {
    let scalar = page.text.scalar(at: start)
    if isOpeningBracket(scalar) { return bracketed(at: start) }
    if scalar == 0x2F { return agency(at: start + 1) ?? photoWord(at: start) }
    if scalar < 0x80, isDigit(UInt8(scalar)) { return dated(at: start) }
    return sign(at: start) ?? agency(at: start) ?? photoWord(at: start) ?? provided(at: start)
  }

  private func marker(at offset: Int) -> Marker? {
    var low = page.lines[line].markers.lowerBound
    var high = page.lines[line].markers.upperBound
    while low < high {
      let middle = (low + high) / 2
      if page.markers[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low < page.lines[line].markers.upperBound,
      page.markers[low].range.lowerBound == offset
    else { return nil }
    return page.markers[low]
  }

  private static let afterAgency: [StaticString] = [
    "통신", "보도", "등 ", "측", "인터뷰", "TV", "관계자", "취재", "와 ", "과 ", "에 ", "는 ", "은 ", "가 ", "이 ", "의 ",
  ]

  private func agency(at start: Int) -> Int? {
    guard let found = marker(at: start), found.kind == .agency else { return nil }
    var end = found.range.upperBound
    end = skipClosers(from: end)
    guard
      end == block.upperBound || page.text.isSpace(at: end) || page.text.bytes[end] == 0x2F
        || page.text.bytes[end] == 0x2E || page.text.bytes[end] == 0x3D
    else { return nil }
    if end < block.upperBound, page.text.bytes[end] == 0x2E { end += 1 }
    let next = page.text.skipSpaces(in: end..<block.upperBound)
    if page.text.hasAny(Self.afterAgency, at: next, limit: block.upperBound) { return nil }
    return reporter(at: next) ?? end
  }

  /// `사진=출처`, with the reporter's role when that follows.
  private func photoWord(at start: Int) -> Int? {
    guard let found = marker(at: start), found.kind == .photoWord else { return nil }
    var end = found.range.upperBound
    while end < block.upperBound,
      page.text.bytes[end] == 0x3D || page.text.bytes[end] == 0x3A
        || page.text.isSpace(at: end)
    {
      end += page.text.scalarLength(at: end)
    }
    guard
      end > found.range.upperBound || page.text.bytes[end - 1] == 0x3D
        || page.text.bytes[end - 1] == 0x3A
    else { return nil }
    let word = page.text.wordEnd(from: end, limit: min(block.upperBound, end + 90))
    let next = page.text.skipSpaces(in: word..<block.upperBound)
    if let role = marker(at: next), role.kind == .role { return role.range.upperBound }
    if let given = marker(at: word), given.kind == .provided { return given.range.upperBound }
    return word
  }

  /// One to three words and `제공` or `캡처`.
  private func provided(at start: Int) -> Int? {
    let limit = min(block.upperBound, start + 75)
    var word = start
    for _ in 0..<4 {
      let end = page.text.wordEnd(from: word, limit: limit)
      guard end < limit, end > word, !isParticle(page.text.scalar(before: end)),
        page.text.scalar(before: end) != 0x2E
      else { return nil }
      if let found = marker(at: end), found.kind == .provided {
        let close = found.range.upperBound
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

  private func isParticle(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC744, 0xB97C, 0xC740, 0xB294, 0xAC00, 0xB3C4, 0xC5D0: true  // 을 를 은 는 가 도 에
    default: false
    }
  }

  /// `ⓒ AFP=뉴스1`.
  private func sign(at start: Int) -> Int? {
    guard let found = marker(at: start), found.kind == .copyrightSign else { return nil }
    let next = page.text.skipSpaces(in: found.range.upperBound..<block.upperBound)
    return agency(at: next)
  }

  /// `2021.6.1/뉴스1`.
  private func dated(at start: Int) -> Int? {
    var offset = start
    let limit = min(block.upperBound, start + 16)
    while offset < limit,
      isDigit(page.text.bytes[offset]) || page.text.bytes[offset] == 0x2E
        || page.text.bytes[offset] == 0x2D || page.text.bytes[offset] == 0x20
    {
      offset += 1
    }
    guard offset - start >= 6, offset < block.upperBound else { return nil }
    if page.text.bytes[offset] == 0x2F { offset += 1 }
    return agency(at: offset)
  }

  /// A bracket of at most 90 bytes that names a source.
  private func bracketed(at start: Int) -> Int? {
    let limit = min(block.upperBound, start + 120)
    var offset = start + page.text.scalarLength(at: start)
    while offset < limit, !isCloser(page.text.scalar(at: offset)) {
      offset += page.text.scalarLength(at: offset)
    }
    guard offset < limit else { return nil }
    let end = offset + page.text.scalarLength(at: offset)
    let kinds = MarkerSet(.agency, .photoWord, .provided, .copyrightSign)
    let sources = page.lines[line].markers.lazy.map { page.markers[$0] }
    guard
      sources.contains(where: {
        kinds.contains($0.kind) && $0.range.lowerBound >= start && $0.range.upperBound <= end
      })
    else { return nil }
    let dateline = (start..<offset).contains { page.text.bytes[$0] == 0x3D }
    let isPhoto = sources.contains {
      $0.kind == .photoWord && $0.range.lowerBound >= start && $0.range.upperBound <= end
    }
    return dateline && !isPhoto ? nil : end
  }

  /// `홍길동 기자` directly at `start`.
  func reporter(at start: Int) -> Int? {
    guard start < block.upperBound else { return nil }
    let name = page.text.wordEnd(from: start, limit: min(block.upperBound, start + 40))
    var offset = start
    var syllables = 0
    while offset < name {
      guard isHangul(page.text.scalar(at: offset)) else { return nil }
      syllables += 1
      offset += page.text.scalarLength(at: offset)
    }
    guard (2...4).contains(syllables) else { return nil }
    let next = page.text.skipSpaces(in: name..<block.upperBound)
    guard next > name, let role = marker(at: next), role.kind == .role else { return nil }
    return role.range.upperBound
  }

  private func skipClosers(from start: Int) -> Int {
    var end = start
    while end < block.upperBound, isCloser(page.text.scalar(at: end)) {
      end += page.text.scalarLength(at: end)
    }
    return end
  }
}

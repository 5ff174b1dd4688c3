import TextAnalysis

/// Reads a Korean byline backwards from the end of a block: `베이징=홍길동 기자 name@example.com`,
/// `홍길동·김철수 기자`, `이영희[name@example.com]`.
struct BylineParser {
  private let page: Page
  private let line: Int
  private let block: TextRange
  private(set) var hasEmail = false
  private(set) var hasRole = false

  init(_ page: Page, line: Int) {
    self.page = page
    self.line = line
    block = page.blocks[line]
  }

  /// The start of the byline, or nil when the block does not end with one.
  mutating func start() -> Int? {
    var position = block.upperBound
    var start: Int?
    for _ in 0..<8 {
      let end = skipSeparators(before: position)
      guard end > block.lowerBound else { break }
      if let address = email(endingAt: end) {
        hasEmail = true
        position = skipSeparators(before: address)
      } else if start == nil, let outlet = outlet(endingAt: end) {
        hasRole = true
        position = outlet
        start = outlet
      } else if let name = roleStart(endingAt: end) {
        hasRole = true
        position = name
        start = name
      } else if start == nil, hasEmail, let name = bareName(endingAt: end) {
        position = name
        start = name
      } else {
        break
      }
    }
    guard let start else { return nil }
    let segment = page.segmentStart(before: start + 1, in: line)
    if segment == start || isShortPrefix(segment..<start) { return segment }
    return hasEmail ? start : nil
  }

  private func skipSeparators(before offset: Int) -> Int {
    var end = offset
    while end > block.lowerBound {
      let scalar = page.text.scalar(before: end)
      let previous = page.text.scalarStart(before: end)
      switch scalar {
      case 0x28, 0x29, 0x2C, 0x2F, 0x3A, 0x3C, 0x3D, 0x3E, 0x5B, 0x5D, 0x7C, 0xB7, 0x25A0, 0x3008,
        0x3009, 0x3010, 0x3011:
        end = previous
      default:
        guard page.text.isSpace(at: previous) else { return end }
        end = previous
      }
    }
    return end
  }

  private func email(endingAt end: Int) -> Int? {
    page.markers(of: line, within: block.lowerBound..<end).last
      .flatMap { $0.kind == .email && $0.range.upperBound == end ? $0.range.lowerBound : nil }
  }

  private func outlet(endingAt end: Int) -> Int? {
    page.markers(of: line, within: block.lowerBound..<end).last
      .flatMap { $0.kind == .outlet && $0.range.upperBound == end ? $0.range.lowerBound : nil }
  }

  private static let roles = CleaningWords[.bylineRoles]

  /// The start of the names before a role that ends at `end`.
  private func roleStart(endingAt end: Int) -> Int? {
    guard
      let role = page.text.length(ofAny: Self.roles, endingAt: end, limit: block.lowerBound)
    else { return nil }
    var position = end - role
    let glued =
      position > block.lowerBound && !page.text.isSpace(at: page.text.scalarStart(before: position))
    if glued { return nameStart(endingAt: position, longest: 4) }
    position = page.text.trimmed(block.lowerBound..<position).upperBound
    guard var start = nameStart(endingAt: position, longest: 5) else { return nil }
    for _ in 0..<8 {
      let before = page.text.trimmed(block.lowerBound..<start).upperBound
      guard before > block.lowerBound, page.text.scalar(before: before) == 0x2C,
        let next = nameStart(endingAt: before - 1, longest: 4)
      else { break }
      start = next
    }
    return start
  }

  /// The start of a word of two to `longest` syllables, or of several joined by middle dots,
  /// with a place and equals sign before it.
  private func nameStart(endingAt end: Int, longest: Int) -> Int? {
    let limit = max(block.lowerBound, end - 120)
    let start = page.text.wordStart(
      endingAt: end, limit: page.text.scalarBoundary(at: limit))
    var syllables = 0
    var offset = end
    while offset > start {
      let scalar = page.text.scalar(before: offset)
      if isHangul(scalar) {
        syllables += 1
        if syllables > longest { return nil }
      } else if scalar == 0xB7 || scalar == 0x2C || scalar == 0x30FB || scalar == 0x2219 {
        guard syllables >= 2 else { return nil }
        syllables = 0
      } else {
        break
      }
      offset = page.text.scalarStart(before: offset)
    }
    guard syllables >= 2 else { return nil }
    let joint = page.text.scalar(before: offset)
    if offset > start, joint == 0x3D { return start }
    let afterEmail = page.markers(of: line, within: start..<offset).last.map {
      $0.kind == .email && $0.range.upperBound == offset
    }
    return offset == start || isOpeningBracket(joint) || joint == 0x2F || afterEmail == true
      ? offset : nil
  }

  /// A name without a role before an address, at the start of its segment or after a station.
  private func bareName(endingAt end: Int) -> Int? {
    guard let name = nameStart(endingAt: end, longest: 4) else { return nil }
    let segment = page.segmentStart(before: name + 1, in: line)
    return segment == name || isShortPrefix(segment..<name) ? name : nil
  }

  private static let noPrefixEnds = CleaningWords[.noPrefixEnds]

  /// Whether `range` may be the outlet or place before a name: short and no end of a sentence.
  private func isShortPrefix(_ range: TextRange) -> Bool {
    let prefix = page.text.trimmed(range)
    guard page.text.scalarCount(in: prefix, limit: 21) <= 20 else { return false }
    return !page.text.hasAny(
      Self.noPrefixEnds, endingAt: prefix.upperBound, limit: prefix.lowerBound)
  }
}

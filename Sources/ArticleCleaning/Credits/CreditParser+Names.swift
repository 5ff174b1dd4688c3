import TextAnalysis

/// Photographers by name.
extension CreditParser {
  /// `홍길동 기자` directly at `start`, with the address behind it when `allowingEmail`; nil when
  /// an address follows otherwise, since that is a byline.
  func reporter(at start: Int, allowingEmail: Bool = false) -> Int? {
    guard start < block.upperBound else { return nil }
    if let freelance = freelance(at: start) { return freelance }
    let name = page.text.wordEnd(from: start, limit: min(block.upperBound, start + 60))
    guard let person = personStart(start..<name),
      !page.text.hasAny(Self.noNames, at: person, limit: block.upperBound)
    else { return nil }
    var syllables = 0
    var offset = person
    while offset < name {
      guard isHangul(page.text.scalar(at: offset)) else { return nil }
      syllables += 1
      offset += page.text.scalarLength(at: offset)
    }
    guard (2...4).contains(syllables) else { return nil }
    let next = page.text.skipSpaces(in: name..<block.upperBound)
    guard next > name, let role = marker(at: next), role.kind == .role else { return nil }
    let behind = page.text.skipSpaces(in: role.range.upperBound..<block.upperBound)
    if let address = marker(at: behind), address.kind == .email {
      return allowingEmail ? address.range.upperBound : nil
    }
    return role.range.upperBound
  }

  /// `프리랜서 홍길동`.
  private func freelance(at start: Int) -> Int? {
    guard let name = page.text.end(of: "프리랜서 ", at: start, limit: block.upperBound),
      isFullName(at: name)
    else { return nil }
    return page.text.wordEnd(from: name, limit: block.upperBound)
  }

  /// Whether the word at `start` is a surname that one Korean in a thousand or more bears, with a
  /// given name of two syllables, behind a place and equals sign if there is one.
  func isFullName(at start: Int) -> Bool {
    let end = page.text.wordEnd(from: start, limit: min(block.upperBound, start + 60))
    guard let person = personStart(start..<end), end - person == Self.fullNameLength
    else { return false }
    return Self.surnames.contains(page.text.bytes[person..<person + Self.syllable])
  }

  private static let surnames = WordList(LanguageWords.of(.korean).phrases(.surnames))

  /// The bytes of a Hangul syllable.
  private static let syllable = "가".utf8.count

  /// The bytes of a surname with a given name of two syllables.
  private static let fullNameLength = "홍길동".utf8.count

  /// Words before `기자` that are no names.
  private static let noNames = CleaningWords[.noNames]

  /// Where the name starts in `부산=홍길동` or `부산/홍길동`.
  private func personStart(_ word: TextRange) -> Int? {
    guard !word.isEmpty else { return nil }
    return word.first { page.text.bytes[$0] == 0x3D || page.text.bytes[$0] == 0x2F }.map { $0 + 1 }
      ?? word.lowerBound
  }
}

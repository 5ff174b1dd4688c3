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
    guard page.text.has("프리랜서 ", at: start, limit: block.upperBound), isFullName(at: start + 13)
    else { return nil }
    return page.text.wordEnd(from: start + 13, limit: block.upperBound)
  }

  /// Whether the word at `start` is a surname that one Korean in a thousand or more bears, with a
  /// given name of two syllables, behind a place and equals sign if there is one.
  func isFullName(at start: Int) -> Bool {
    let end = page.text.wordEnd(from: start, limit: min(block.upperBound, start + 60))
    guard let person = personStart(start..<end), end - person == 9,
      let surname = Unicode.Scalar(page.text.scalar(at: person))
    else { return false }
    return Self.surnames.contains(surname)
  }

  private static let surnames = Set(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반"
      .unicodeScalars)

  /// Words before `기자` that are no names.
  private static let noNames: [StaticString] = [
    "취재 ", "담당 ", "현장 ", "일부 ", "동료 ", "외신 ", "국내 ", "해외 ", "출입 ", "여러 ", "다른 ", "사진 ", "방송 ",
    "신문 ",
    "전직 ", "현직 ", "선배 ", "후배 ", "정치부 ", "사회부 ", "경제부 ", "스포츠 ", "신문사 ", "방송사 ",
    "방송국 ", "주재 ", "전문지 ",
  ]

  /// Where the name starts in `부산=홍길동`.
  private func personStart(_ word: TextRange) -> Int? {
    guard !word.isEmpty else { return nil }
    return word.first { page.text.bytes[$0] == 0x3D }.map { $0 + 1 } ?? word.lowerBound
  }
}

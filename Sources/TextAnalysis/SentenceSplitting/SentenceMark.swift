/// A sign that the sentence scanner stops at.
struct SentenceMark {
  enum Role: Equatable {
    /// A full stop.
    case period
    /// `…`
    case ellipsis
    /// `!` or `?` and their kin.
    case exclamation
    /// An ideographic full stop, exclamation or question mark, or a danda: it ends a sentence
    /// without a space after it.
    case ideographic
    case opener(MarkPair)
    case closer(MarkPair)
    /// A straight quotation mark, which may open or close.
    case straight(MarkPair)
    /// A syllable with which Korean sentences end: 다, 요, 죠.
    case finalEnding
  }

  let role: Role
  /// Its length in bytes.
  let length: Int

  private init(_ role: Role, _ length: Int) {
    self.role = role
    self.length = length
  }

  /// Whether the sign ends a sentence, or may.
  var isTerminator: Bool {
    switch role {
    case .period, .ellipsis, .exclamation, .ideographic: true
    default: false
    }
  }
}

extension SentenceMark {
  /// How far to go on from each byte that begins no mark, 0 for one that may.
  private static let steps: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x21, 0x22, 0x27...0x29, 0x2E, 0x3B, 0x3F, 0x5B, 0x5D, 0x60, 0xC2, 0xD6, 0xD8, 0xDB,
      0xE0...0xE3, 0xEB, 0xEC, 0xEF:
      0
    case 0xE4...0xEA, 0xED, 0xEE: 3
    default: 1
    }
  }

  /// The first offset from `offset` on, up to `end`, where a mark may be.
  static func candidate(
    in utf8: UnsafeBufferPointer<UInt8>, from offset: Int, to end: Int
  ) -> Int {
    steps.withUnsafeBufferPointer { steps in
      var offset = offset
      while offset < end {
        let step = steps[Int(utf8[offset])]
        if step > 0 {
          offset &+= Int(step)
        } else if utf8[offset] &- 0xEB < 2, !isFinalEnding(utf8, at: offset) {
          // Hangul, of which three syllables count.
          offset &+= 3
        } else {
          return offset
        }
      }
      return end
    }
  }

  /// Whether the three-byte scalar at `offset` is 다 (EB 8B A4), 요 (EC 9A 94) or 죠 (EC A3 A0).
  @inline(__always)
  private static func isFinalEnding(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    switch (utf8[offset], utf8[offset &+ 1], utf8[offset &+ 2]) {
    case (0xEB, 0x8B, 0xA4), (0xEC, 0x9A, 0x94), (0xEC, 0xA3, 0xA0): true
    default: false
    }
  }

  /// Whether the semicolon at `offset` is the question mark of Greek: a letter of that script touches it.
  private static func isGreekQuestion(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    guard offset > 1, utf8[offset - 1] & 0xC0 == 0x80 else { return false }
    switch utf8.scalar(before: offset).value {
    case 0x386...0x3FF, 0x1F00...0x1FFF: return true
    default: return false
    }
  }

  /// The mark at `offset` of valid UTF-8, if any.
  @inline(__always)
  init?(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) {
    switch utf8[offset] {
    case UInt8(ascii: "'"):
      // Two of them are TeX's closing marks.
      let isDouble = offset &+ 1 < utf8.count && utf8[offset &+ 1] == UInt8(ascii: "'")
      self.init(.straight(isDouble ? .doubleQuote : .singleQuote), isDouble ? 2 : 1)
    case UInt8(ascii: "`"):
      guard offset &+ 1 < utf8.count, utf8[offset &+ 1] == UInt8(ascii: "`") else { return nil }
      self.init(.opener(.doubleQuote), 2)
    case UInt8(ascii: ";"):
      guard Self.isGreekQuestion(utf8, at: offset) else { return nil }
      self.init(.exclamation, 1)
    case 0..<0x80:
      guard let mark = Mark(UInt32(utf8[offset])) else { return nil }
      self.init(Role(mark), 1)
    case 0xEB, 0xEC:
      guard Self.isFinalEnding(utf8, at: offset) else { return nil }
      self.init(.finalEnding, 3)
    case 0xC2, 0xD6, 0xD8, 0xDB, 0xE0...0xE3, 0xEF:
      let (value, length) = utf8.scalar(at: offset)
      guard let mark = Mark(value), mark != .bullet else { return nil }
      self.init(Role(mark), length)
    default: return nil
    }
  }
}

extension SentenceMark.Role {
  /// What a mark of the table is to the scanner.
  @inline(__always)
  fileprivate init(_ mark: Mark) {
    self =
      switch mark {
      case .period: .period
      case .ellipsis: .ellipsis
      case .exclamation: .exclamation
      case .fullStop, .bullet: .ideographic
      case .opener(let pair), .low(let pair): .opener(pair)
      case .closer(let pair): .closer(pair)
      case .straight(let pair): .straight(pair)
      }
  }
}

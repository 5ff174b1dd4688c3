/// Cuts UTF-8 text into the units of ``KoreanUnits``, without allocation.
package struct KoreanScanner {
  /// One unit: its kind, its first byte, and a number that stands for its content.
  package struct Unit {
    package let kind: KoreanUnit.Kind
    package let start: Int
    package let value: UInt32
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int

  package init(utf8: UnsafeBufferPointer<UInt8>, range: TextRange) {
    self.utf8 = utf8
    position = range.lowerBound
    end = range.upperBound
  }

  /// The scalar that `range` begins with.
  static func scalar(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> UInt32 {
    var scanner = KoreanScanner(utf8: utf8, range: range)
    return scanner.position < scanner.end ? scanner.read() : 0
  }

  /// The next unit, or nil at the end of the range.
  @inline(__always)
  package mutating func next() -> Unit? {
    guard position < end else { return nil }
    let start = position
    let scalar = read()
    switch Self.kind(of: scalar) {
    case .syllable:
      return Unit(kind: .syllable, start: start, value: scalar)
    case .space:
      skip(.space)
      return Unit(kind: .space, start: start, value: 1)
    case .letters:
      skip(.letters)
      return Unit(kind: .letters, start: start, value: 2)
    case .number:
      skipNumber()
      return Unit(kind: .number, start: start, value: 3)
    case .hanja:
      skip(.hanja)
      return Unit(kind: .hanja, start: start, value: 4)
    case .symbol, .boundary:
      if scalar == 0x5B, let code = StrayMarks.endOfCodeAmongWords(utf8, at: start, to: end) {
        position = code
      }
      return Unit(kind: .symbol, start: start, value: scalar)
    }
  }

  private mutating func skip(_ kind: KoreanUnit.Kind) {
    while position < end {
      let before = position
      if Self.kind(of: read()) != kind {
        position = before
        return
      }
    }
  }

  /// Digits, also with a point or comma between digits.
  private mutating func skipNumber() {
    while position < end {
      let byte = utf8[position]
      if byte &- 0x30 < 10 {
        position += 1
      } else if byte == 0x2E || byte == 0x2C, position + 1 < end, utf8[position + 1] &- 0x30 < 10 {
        position += 2
      } else {
        return
      }
    }
  }

  /// Reads one scalar of valid UTF-8.
  @inline(__always)
  private mutating func read() -> UInt32 {
    let first = UInt32(utf8[position])
    if first < 0x80 {
      position += 1
      return first
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard position + length <= end else {
      position = end
      return 0xFFFD
    }
    var scalar = first & (0x7F &>> UInt32(length))
    for offset in 1..<length { scalar = scalar &<< 6 | UInt32(utf8[position + offset] & 0x3F) }
    position += length
    return scalar
  }

  /// The kind of the unit that begins with `scalar`.
  @inline(__always)
  private static func kind(of scalar: UInt32) -> KoreanUnit.Kind {
    if scalar &- 0xAC00 < 11172 { return .syllable }
    if scalar < 0x80 {
      if scalar <= 0x20 || scalar == 0x7F { return .space }
      if scalar &- 0x30 < 10 { return .number }
      if (scalar | 0x20) &- 0x61 < 26 { return .letters }
      return .symbol
    }
    return kindBeyondASCII(scalar)
  }

  private static func kindBeyondASCII(_ scalar: UInt32) -> KoreanUnit.Kind {
    switch scalar {
    case 0x80...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      .space
    case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7: .letters
    case 0x250...0x2AF, 0x370...0x3FF, 0x400...0x52F, 0x1E00...0x1FFF, 0x3041...0x30FF: .letters
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letters
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .hanja
    default: .symbol
    }
  }
}

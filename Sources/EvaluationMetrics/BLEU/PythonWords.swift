/// Words as Python's `str.split()` finds them, which sacreBLEU's figures rest on.
enum PythonWords {
  /// The places of the runs between white space.
  static func ranges(of utf8: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var offset = 0
    utf8.withUnsafeBufferPointer { utf8 in
      while offset < utf8.count {
        let (scalar, length) = utf8.scalar(at: offset)
        if isSpace(scalar) {
          if let begin = start { words.append(begin..<offset) }
          start = nil
        } else if start == nil {
          start = offset
        }
        offset += length
      }
      if let begin = start { words.append(begin..<offset) }
    }
    return words
  }

  /// The scalars that are no white space.
  static func scalars(of utf8: [UInt8]) -> [UInt32] {
    var scalars: [UInt32] = []
    utf8.withUnsafeBufferPointer { utf8 in
      var offset = 0
      while offset < utf8.count {
        let (scalar, length) = utf8.scalar(at: offset)
        if !isSpace(scalar) { scalars.append(scalar) }
        offset += length
      }
    }
    return scalars
  }

  /// The text without white space at its end.
  static func trimmedEnd(_ utf8: [UInt8]) -> [UInt8] {
    guard let last = ranges(of: utf8).last else { return [] }
    return Array(utf8[..<last.upperBound])
  }

  /// The text without white space at either end.
  static func trimmed(_ utf8: [UInt8]) -> [UInt8] {
    let words = ranges(of: utf8)
    guard let first = words.first, let last = words.last else { return [] }
    return Array(utf8[first.lowerBound..<last.upperBound])
  }

  /// What Python's `str.isspace` says of the scalar.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }
}

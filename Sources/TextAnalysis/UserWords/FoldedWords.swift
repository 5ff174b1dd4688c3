/// A stretch of text as words are compared that a user gives: in small letters, white space as one space.
struct FoldedWords {
  /// The folded text.
  private(set) var utf8: [UInt8] = []
  /// For each byte of it the offset of the scalar or the white space that it is from, and at the end that
  /// of the stretch.
  private(set) var places: [Int] = []

  /// - Complexity: O(*n*) in the length of the range.
  init(_ text: [UInt8], _ range: TextRange) {
    utf8.reserveCapacity(range.count)
    places.reserveCapacity(range.count + 1)
    text.withUnsafeBufferPointer { text in
      var offset = range.lowerBound
      while offset < range.upperBound {
        let byte = text[offset]
        if byte <= 0x20 {
          if utf8.last != 0x20 { append([0x20], from: offset) }
          offset += 1
        } else if byte < 0x80 {
          append([byte.lowercased], from: offset)
          offset += 1
        } else {
          let (scalar, length) = text.scalar(at: offset)
          let end = min(offset + length, range.upperBound)
          let small = CaseFolding.lowerCase(of: scalar)
          if small == scalar {
            append(text[offset..<end], from: offset)
          } else {
            var folded: [UInt8] = []
            folded.appendUTF8(of: small)
            append(folded, from: offset)
          }
          offset = end
        }
      }
    }
    places.append(range.upperBound)
  }

  private mutating func append(_ bytes: some Collection<UInt8>, from offset: Int) {
    utf8.append(contentsOf: bytes)
    places.append(contentsOf: repeatElement(offset, count: bytes.count))
  }
}

/// Follows the text of a node through the page it was read from, scalar by scalar.
///
/// Text nodes come with their characters resolved and with the place where they begin; where each
/// character stands is found by reading both side by side, past character references, tags that
/// the tree builder passed over and joined line ends.
struct HTMLTextOrigins {
  private let page: UnsafeBufferPointer<UInt8>
  /// The offset in the page behind what was read.
  private(set) var offset: Int

  init(page: UnsafeBufferPointer<UInt8>, offset: Int) {
    self.page = page
    self.offset = offset
  }

  /// The place in the page of the scalar at `place` of the resolved text, and whether it is
  /// there as it is.
  mutating func next(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, length: Int
  ) -> (range: TextRange, isVerbatim: Bool) {
    skipTags(before: text[place])
    guard offset < page.count else { return (offset..<offset, false) }
    if page[offset] == UInt8(ascii: "&"),
      let end = endOfReference(text, behind: place + length, scalar: text[place])
    {
      defer { offset = end }
      return (offset..<end, false)
    }
    let start = offset
    if page[offset] == 0x0D, text[place] == 0x0A {
      offset += offset + 1 < page.count && page[offset + 1] == 0x0A ? 2 : 1
      return (start..<offset, false)
    }
    guard offset + length <= page.count,
      (0..<length).allSatisfy({ page[start + $0] == text[place + $0] })
    else { return (start..<start, false) }
    offset += length
    return (start..<offset, true)
  }

  /// Tags and the like inside of the text, which make no node.
  private mutating func skipTags(before byte: UInt8) {
    while offset < page.count, page[offset] != byte {
      if page[offset] == UInt8(ascii: "<") {
        offset = (page.offset(of: UInt8(ascii: ">"), from: offset) ?? page.count - 1) + 1
      } else if page[offset] == 0 || (page[offset] == 0x0A && byte != 0x0A)
        || (page[offset] == 0x0D && byte != 0x0A)
      {
        // A zero, or the first line end of preformatted text, which is none.
        offset += 1
      } else {
        return
      }
    }
  }

  /// The end of the character reference at ``offset``, or nil when the ampersand is one of the text.
  ///
  /// A name without semicolon ends where the page goes on as the resolved text does.
  private func endOfReference(
    _ text: UnsafeBufferPointer<UInt8>, behind next: Int, scalar: UInt8
  ) -> Int? {
    var end = offset + 1
    let isNumber = end < page.count && page[end] == UInt8(ascii: "#")
    if isNumber { end += 1 }
    let start = end
    while end < page.count, end < offset + 40, page[end].isLetter || page[end].isDigit { end += 1 }
    guard end > start else { return nil }
    let isClosed = end < page.count && page[end] == UInt8(ascii: ";")
    if isNumber {
      if scalar == UInt8(ascii: "&"), text.goesOn(next, as: page, start - 1) { return nil }
      return isClosed ? end + 1 : end
    }
    // An ampersand may be the character itself, or the first of a reference to it.
    if scalar == UInt8(ascii: "&"), text.goesOn(next, as: page, start) { return nil }
    if isClosed, text.goesOn(next, as: page, end + 1) { return end + 1 }
    return (min(start + 2, end)...end).first { text.goesOn(next, as: page, $0) }
      ?? (isClosed ? end + 1 : end)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the next bytes are those of `page` at `place`, as far as a reference or tag there.
  fileprivate func goesOn(
    _ start: Int, as page: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    for index in 0..<4 {
      guard start + index < count, place + index < page.count else { return true }
      let byte = page[place + index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0x0D { return true }
      if byte != self[start + index] { return false }
    }
    return true
  }
}

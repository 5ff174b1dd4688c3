extension EnglishTokenizer {
  /// Last parts of the names of sites and files.
  private static let nameEndings = PackedWords(
    """
    com org net gov edu mil int info biz io co uk us eu ca au de fr jp kr cn in ru tv me ai app \
    dev html htm php asp pdf doc docx xls xlsx ppt pptx txt csv jpg jpeg png gif mp3 mp4 zip exe \
    js py
    """)

  /// Takes the web or mail address at `start`, if one begins there, and returns its end.
  mutating func address(at start: Int) -> Int? {
    if let addressEnd = endOfMailAddress(from: start) ?? endOfWebAddress(from: start) {
      return add(start, addressEnd, .address)
    }
    return nil
  }

  private func endOfWebAddress(from start: Int) -> Int? {
    let prefixes: [StaticString]
    switch utf8[start] | 0x20 {
    case UInt8(ascii: "h"): prefixes = ["http://", "https://"]
    case UInt8(ascii: "f"): prefixes = ["ftp://"]
    case UInt8(ascii: "w"): prefixes = ["www."]
    case UInt8(ascii: "m"): prefixes = ["mailto:"]
    default: return nil
    }
    for prefix in prefixes where matches(prefix, at: start) {
      let body = start + prefix.utf8CodeUnitCount
      let addressEnd = endOfPath(from: body)
      return addressEnd > body ? addressEnd : nil
    }
    return nil
  }

  private func matches(_ prefix: StaticString, at start: Int) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount {
      let expected = prefix.utf8Start[offset]
      let byte = utf8[start + offset]
      guard byte == expected || (byte.isUpper && byte | 0x20 == expected) else { return false }
    }
    return true
  }

  /// Where an address that goes on at `start` ends, without the marks that follow it.
  private func endOfPath(from start: Int) -> Int {
    var position = start
    while position < end {
      let byte = utf8[position]
      if byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"")
      {
        break
      }
      position += 1
    }
    while position > start, Self.closes(utf8[position - 1]) { position -= 1 }
    return position
  }

  private static func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private func endOfMailAddress(from start: Int) -> Int? {
    guard at > start else { return nil }
    var position = start
    // 64 bytes is the longest local part that RFC 5321 allows; it bounds the search.
    while isMailByte(byte(position)), position - start <= 64 { position += 1 }
    guard byte(position) == UInt8(ascii: "@"), isAlphanumeric(position + 1) else { return nil }
    position += 1
    let domain = position
    while position < domain + 255, isDomainByte(byte(position)) { position += 1 }
    while !utf8[position - 1].isLetter, !utf8[position - 1].isDigit { position -= 1 }
    return position
  }

  private func isDomainByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private func isMailByte(_ byte: UInt8) -> Bool {
    isDomainByte(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "%")
      || byte == UInt8(ascii: "+")
  }

  /// Where the site or file name ends whose first inner full stop is at `stop`
  /// (`example.com/page`, `notes.txt`); nil when it is a sentence's end with no space after it.
  func endOfName(start: Int, stop: Int) -> Int? {
    var position = stop
    var nameEnd: Int?
    // Both bounds keep text without spaces linear.
    while byte(position) == UInt8(ascii: "."), position < stop + 64 {
      let label = position + 1
      position = label
      while byte(position).isLetter || byte(position).isDigit, position < label + 64 {
        position += 1
      }
      guard position > label else { break }
      if Self.nameEndings.contains(utf8, label..<position) { nameEnd = position }
    }
    guard let nameEnd else { return nil }
    return byte(nameEnd) == UInt8(ascii: "/") ? max(nameEnd, endOfPath(from: nameEnd)) : nameEnd
  }
}

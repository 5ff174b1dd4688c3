import TextAnalysis

/// Unpacks the bodies of mails: quoted-printable and base64 (RFC 2045).
enum TransferDecoding {
  /// The bytes of a quoted-printable text; broken escapes stay as they are.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if let (byte, end) = escape(in: bytes, at: offset) {
        if let byte { result.append(byte) }
        offset = end
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return result
  }

  /// The escape at `offset`: the byte it stands for, or nil for a line that goes on, and its end.
  static func escape(
    in bytes: ArraySlice<UInt8>, at offset: Int
  ) -> (byte: UInt8?, end: Int)? {
    guard bytes[offset] == UInt8(ascii: "=") else { return nil }
    var next = offset + 1
    while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    if next < bytes.endIndex, bytes[next] == 0x0D { next += 1 }
    if next < bytes.endIndex, bytes[next] == 0x0A { return (nil, next + 1) }
    guard offset + 2 < bytes.endIndex, let high = digit(bytes[offset + 1]),
      let low = digit(bytes[offset + 2])
    else { return offset + 1 == bytes.endIndex ? (nil, bytes.endIndex) : nil }
    return (high << 4 | low, offset + 3)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// The bytes of a base64 text; other characters are passed over.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in bytes {
      let value: UInt32
      switch byte {
      case 0x41...0x5A: value = UInt32(byte) - 0x41
      case 0x61...0x7A: value = UInt32(byte) - 0x47
      case 0x30...0x39: value = UInt32(byte) + 4
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      default: continue
      }
      bits = bits << 6 | value
      count += 1
      if count == 4 {
        result += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        (bits, count) = (0, 0)
      }
    }
    if count == 2 { result.append(UInt8(bits >> 4 & 0xFF)) }
    if count == 3 { result += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)] }
    return result
  }

  /// A header's text with its encoded words (`=?UTF-8?B?…?=`, RFC 2047) read.
  static func header(_ value: ArraySlice<UInt8>) -> String {
    var text = ""
    var rest = value
    var wasEncoded = false
    while let word = encodedWord(in: rest) {
      let between = rest[..<word.start]
      // White space between two encoded words is no part of the text.
      if !(wasEncoded && between.allSatisfy(\.isSpace)) { text += unfolded(between) }
      text += word.text
      wasEncoded = true
      rest = rest[word.end...]
    }
    return text + unfolded(rest)
  }

  private static func unfolded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
  }

  private static func encodedWord(
    in bytes: ArraySlice<UInt8>
  ) -> (start: Int, end: Int, text: String)? {
    var offset = bytes.startIndex
    while offset + 1 < bytes.endIndex {
      if bytes[offset] == UInt8(ascii: "="), bytes[offset + 1] == UInt8(ascii: "?") {
        let fields = bytes[(offset + 2)...].split(
          separator: UInt8(ascii: "?"), maxSplits: 3, omittingEmptySubsequences: false)
        if fields.count == 4, fields[3].first == UInt8(ascii: "="), fields[1].count == 1,
          fields[0].count < 40
        {
          let isBase64 = fields[1].first.map(\.lowercased) == UInt8(ascii: "b")
          let data =
            isBase64
            ? base64(fields[2])
            : quotedPrintable(fields[2].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
          let charset = TextEncoding(
            label: String(decoding: fields[0].prefix { $0 != 0x2A }, as: UTF8.self))
          let decoded = try? TextDecoder.decodeReplacing(data, declared: charset).text
          return (
            offset, fields[3].startIndex + 1,
            decoded.map { $0.string(in: $0.fullRange) } ?? String(decoding: data, as: UTF8.self)
          )
        }
      }
      offset += 1
    }
    return nil
  }
}

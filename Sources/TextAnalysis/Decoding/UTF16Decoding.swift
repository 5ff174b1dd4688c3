/// Conversion of UTF-16 bytes to UTF-8.
enum UTF16Decoding {
  /// Converts the bytes from `start` on; lone surrogates and a last odd byte are no characters.
  ///
  /// - Complexity: O(*n*).
  static func decode(_ bytes: [UInt8], from start: Int, bigEndian: Bool) -> ConvertedBytes {
    var result = ConvertedBytes()
    result.utf8.reserveCapacity((bytes.count - start) / 2 * 3)
    bytes.withUnsafeBufferPointer { bytes in
      func unit(_ offset: Int) -> UInt32 {
        let first = UInt32(bytes[offset])
        let second = UInt32(bytes[offset + 1])
        return bigEndian ? first << 8 | second : second << 8 | first
      }
      var offset = start
      while offset + 1 < bytes.count {
        var scalar = unit(offset)
        var length = 2
        if scalar & 0xF800 == 0xD800 {
          let low = offset + 3 < bytes.count ? unit(offset + 2) : 0
          if scalar & 0xFC00 == 0xD800, low & 0xFC00 == 0xDC00 {
            scalar = 0x10000 + ((scalar & 0x3FF) << 10 | (low & 0x3FF))
            length = 4
          } else {
            if result.firstInvalid == nil {
              result.firstInvalid = offset
              result.isTruncated = scalar & 0xFC00 == 0xD800 && offset + 3 >= bytes.count
            }
            scalar = 0xFFFD
            result.replaced += 1
          }
        }
        result.utf8.appendUTF8(of: scalar)
        offset += length
      }
      if offset < bytes.count {
        if result.firstInvalid == nil {
          result.firstInvalid = offset
          result.isTruncated = true
        }
        result.utf8.appendUTF8(of: 0xFFFD)
        result.replaced += 1
      }
    }
    return result
  }

  /// The byte order of UTF-16 without a byte order mark, or nil unless it is unmistakable.
  ///
  /// In UTF-16 text most high bytes come from few blocks, and white space and ASCII put zero bytes
  /// on one side only. The first 2,048 units must be well formed, hold a space, line feed or full
  /// stop, and nearly all be letters or marks of common scripts in one order and not in the other.
  /// Two letters of ASCII look like an ideograph: what is valid UTF-8 must have as many zeros as
  /// Latin text has.
  static func byteOrder(of bytes: [UInt8], isValidUTF8: Bool) -> TextEncoding? {
    guard bytes.count >= 4, bytes.count % 2 == 0, bytes.prefix(4096).contains(0) else { return nil }
    let units = min(bytes.count / 2, 2048)
    if isValidUTF8, bytes.prefix(2 * units).count(where: { $0 == 0 }) * 4 < units { return nil }
    let little = commonUnits(bytes, units: units, bigEndian: false)
    let big = commonUnits(bytes, units: units, bigEndian: true)
    if little * 20 >= units * 19, big * 2 < units { return .utf16LittleEndian }
    if big * 20 >= units * 19, little * 2 < units { return .utf16BigEndian }
    return nil
  }

  /// How many units are ASCII text, Latin, Greek, Cyrillic, general punctuation, kana, CJK
  /// ideographs, Hangul or full-width forms; 0 when there is no ASCII white space among them.
  private static func commonUnits(_ bytes: [UInt8], units: Int, bigEndian: Bool) -> Int {
    var common = 0
    var spaces = 0
    for index in 0..<units {
      let high = bytes[2 * index + (bigEndian ? 0 : 1)]
      let low = bytes[2 * index + (bigEndian ? 1 : 0)]
      switch (high, low) {
      case (0x00, 0x20), (0x00, 0x0A), (0x00, 0x2E):
        spaces += 1
        common += 1
      case (0x00, 0x09), (0x00, 0x0D), (0x00, 0x21...0x7E), (0x00, 0xA0...0xFF),
        (0x01...0x04, _), (0x20...0x22, _), (0x30...0x31, _), (0x4E...0x9F, _),
        (0xAC...0xD7, _), (0xFF, 0x00...0xEF):
        common += 1
      default: break
      }
    }
    return spaces == 0 ? 0 : common
  }
}

/// What the bytes of an input look like when read as CP949.
struct CP949Survey {
  /// Two-byte characters in the places of Hangul syllables.
  var hangul = 0
  /// Two-byte characters in the places of hanja.
  var hanja = 0
  /// Two-byte characters in the places of symbols, kana and other letters.
  var symbols = 0
  /// Hangul syllables outside of KS X 1001, of which Korean text has few.
  var rare = 0
  /// Hangul syllables that are 다, 이, 는, 을, 의 or 에, one in seven of Korean text.
  var frequent = 0
  /// Bytes that begin no character of CP949.
  var invalid = 0
  /// The offset of the first of those.
  var firstInvalid: Int?
  /// Whether the first of those is the last byte of the input, a lead byte without its trail.
  var isTruncated = false

  /// Surveys `bytes`.
  ///
  /// The places are those of the code table: KS X 1001 Hangul at leads B0...C8, hanja at CA...FD,
  /// both with trails A1...FE; the remaining syllables at leads 81...C6 with trails below A1 (any
  /// trail for leads up to A0).
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let lead = bytes[offset]
        if lead < 0x80 {
          offset += 1
          continue
        }
        let trail = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        switch (lead, trail) {
        case (0xB0...0xC8, 0xA1...0xFE):
          hangul += 1
          switch (lead, trail) {
          case (0xB4, 0xD9), (0xC0, 0xCC), (0xB4, 0xC2), (0xC0, 0xBB), (0xC0, 0xC7), (0xBF, 0xA1):
            frequent += 1
          default: break
          }
        case (0x81...0xA0, 0x41...0x5A), (0x81...0xA0, 0x61...0x7A), (0x81...0xA0, 0x81...0xFE),
          (0xA1...0xC5, 0x41...0x5A), (0xA1...0xC5, 0x61...0x7A), (0xA1...0xC5, 0x81...0xA0),
          (0xC6, 0x41...0x52):
          hangul += 1
          rare += 1
        case (0xCA...0xFD, 0xA1...0xFE): hanja += 1
        case (0xA1...0xAC, 0xA1...0xFE): symbols += 1
        default:
          if invalid == 0 {
            firstInvalid = offset
            isTruncated = lead != 0x80 && lead != 0xFF && offset + 1 == bytes.count
          }
          invalid += 1
          offset += 1
          continue
        }
        offset += 2
      }
    }
  }

  /// Whether the characters are those of Korean text: Hangul for the most part.
  ///
  /// UTF-8 read as CP949 meets unassigned places at once; Chinese text in GB codes lands among
  /// hanja about half of the time.
  private var looksKorean: Bool { hangul > 0 && hangul >= 2 * hanja && 2 * rare <= hangul }

  /// Whether the frequent syllables are there as in Korean text of some length; short text is not
  /// asked.
  var hasFrequentSyllables: Bool { hangul < 20 || frequent * 30 >= hangul }

  /// Whether the whole input is Korean text in CP949.
  var isKoreanText: Bool { invalid == 0 && looksKorean }

  /// Whether the input is Korean text in CP949 but for a few broken bytes.
  var isNearlyKoreanText: Bool { looksKorean && invalid * 20 <= hangul }
}

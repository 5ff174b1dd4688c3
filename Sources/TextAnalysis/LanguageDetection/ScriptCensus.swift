/// How many letters of each script a text has.
struct ScriptCensus {
  /// Hangul syllables, and jamo by the half.
  var hangul = 0
  /// Hiragana and katakana.
  var kana = 0
  /// Ideographs.
  var han = 0
  var latin = 0
  var cyrillic = 0
  var arabic = 0
  var devanagari = 0
  var thai = 0
  /// Letters of any other script.
  var other = 0

  /// Ы, э and ё, which Russian and Belarusian have and Bulgarian, Serbian and Ukrainian have not.
  var russianLetters = 0
  /// І, ї, є, ґ, ў, ј, љ, њ, ћ, ђ, џ and the like, which Russian has not.
  var otherCyrillicLetters = 0
  /// І, ї, є and ґ, which Ukrainian has; Belarusian has the first.
  var ukrainianLetters = 0
  /// پ, چ, ژ, گ, and ک and ی in their eastern forms, which Persian and Urdu have.
  var easternArabicLetters = 0
  /// ٹ, ڈ, ڑ, ں, ہ, ھ and ے, which Urdu has.
  var urduLetters = 0
  /// Letters of Arabic script that Arabic, Persian and Urdu have not.
  var otherArabicLetters = 0
  /// ळ, which Marathi and others have and Hindi has not.
  var marathiLetters = 0
  /// Ъ, a common vowel in Bulgarian and rare in Russian.
  var hardSigns = 0

  /// Counts the letters of `utf8` at `range`, without those of mail and web addresses.
  ///
  /// - Complexity: O(*n*).
  mutating func count(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if utf8[offset] < 0x80 {
        offset = countASCII(utf8, offset..<range.upperBound)
      } else {
        let (scalar, length) = utf8.scalar(at: offset)
        count(scalar)
        offset &+= length
      }
    }
  }

  /// Counts the letters of an ASCII run without spaces unless it has an `@` or `://`, and returns
  /// the offset after the run and the spaces that follow it.
  private mutating func countASCII(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange
  ) -> Int {
    var letters = 0
    var isAddress = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = utf8[offset]
      if byte.isLetter {
        letters &+= 1
      } else if byte <= 0x20 || byte >= 0x80 {
        break
      } else if byte == UInt8(ascii: "@")
        || byte == UInt8(ascii: "/") && offset > range.lowerBound
          && utf8[offset &- 1] == UInt8(ascii: "/")
      {
        isAddress = true
      }
      offset &+= 1
    }
    if !isAddress { latin &+= letters }
    while offset < range.upperBound, utf8[offset] <= 0x20 { offset &+= 1 }
    return offset
  }

  private mutating func count(_ scalar: UInt32) {
    switch scalar {
    case 0xAC00...0xD7A3, 0x3131...0x318E: hangul &+= 1
    case 0x1100...0x11FF: hangul &+= Int(scalar & 1)
    case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: kana &+= 1
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005...0x3007:
      han &+= 1
    case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7: latin &+= 1
    case 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A: latin &+= 1
    case 0x400...0x52F: countCyrillic(scalar)
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6EE...0x6FF, 0x750...0x77F: countArabic(scalar)
    case 0x904...0x963:
      devanagari &+= 1
      if scalar == 0x933 { marathiLetters &+= 1 }
    case 0xE01...0xE4E: thai &+= 1
    case 0x370...0x3FF, 0x530...0x1FFF, 0x2C00...0x2DFF, 0xA4D0...0xABFF, 0xFB1D...0xFEFC,
      0x10000...0x1EFFF:
      other &+= 1
    default: break
    }
  }

  private mutating func countCyrillic(_ scalar: UInt32) {
    cyrillic &+= 1
    switch scalar {
    case 0x42B, 0x44B, 0x42D, 0x44D, 0x401, 0x451: russianLetters &+= 1
    case 0x42A, 0x44A: hardSigns &+= 1
    case 0x410...0x44F: break
    case 0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491:
      ukrainianLetters &+= 1
      otherCyrillicLetters &+= 1
    default: otherCyrillicLetters &+= 1
    }
  }

  private mutating func countArabic(_ scalar: UInt32) {
    arabic &+= 1
    switch scalar {
    case 0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC: easternArabicLetters &+= 1
    case 0x679, 0x688, 0x691, 0x6BA, 0x6BE, 0x6C1...0x6C3, 0x6D2, 0x6D3: urduLetters &+= 1
    case 0x66E...0x6D5, 0x6EE...0x77F: otherArabicLetters &+= 1
    default: break
    }
  }
}

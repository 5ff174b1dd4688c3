/// A character reference of HTML (`&amp;`, `&#8217;`, `&#x2019;`).
struct HTMLCharacterReference {
  /// The scalar it stands for.
  var scalar: UInt32
  /// The offset after it.
  var end: Int

  /// The longest name in the table, and more digits than a number needs.
  private static let longest = 10

  /// Reads the reference that begins with the ampersand at `offset`, or nil when that is one of
  /// the text; numbers that are no scalar give U+FFFD.
  init?(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let limit = min(utf8.count, offset + 2 + Self.longest)
    var place = offset + 1
    if place < limit, utf8[place] == UInt8(ascii: "#") {
      place += 1
      let isHexadecimal = place < limit && utf8[place] | 0x20 == UInt8(ascii: "x")
      if isHexadecimal { place += 1 }
      let start = place
      var value: UInt32 = 0
      while place < limit, let digit = Self.digit(utf8[place], isHexadecimal) {
        value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
        place += 1
      }
      guard place > start else { return nil }
      scalar = Unicode.Scalar(value) == nil || value == 0 ? 0xFFFD : value
    } else {
      let start = place
      while place < limit, Self.isAlphanumeric(utf8[place]) { place += 1 }
      let name = String(decoding: utf8[start..<place], as: UTF8.self)
      guard let named = Self.named[name], place < utf8.count, utf8[place] == UInt8(ascii: ";")
      else { return nil }
      scalar = named
    }
    end = place < utf8.count && utf8[place] == UInt8(ascii: ";") ? place + 1 : place
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal, 0x61...0x66 where isHexadecimal:
      UInt32((byte | 0x20) - 0x57)
    default: nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
  }

  /// The names that articles use: those of the markup, of punctuation, and of Latin-1 letters.
  private static let named: [String: UInt32] = {
    var table: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20,
      "ensp": 0x20, "emsp": 0x20, "thinsp": 0x20, "ndash": 0x2013, "mdash": 0x2014,
      "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D,
      "bdquo": 0x201E, "bull": 0x2022, "hellip": 0x2026, "prime": 0x2032, "lsaquo": 0x2039,
      "rsaquo": 0x203A, "euro": 0x20AC, "trade": 0x2122, "larr": 0x2190, "uarr": 0x2191,
      "rarr": 0x2192, "darr": 0x2193, "minus": 0x2212, "OElig": 0x152, "oelig": 0x153,
      "Scaron": 0x160, "scaron": 0x161, "Yuml": 0x178, "shy": 0xAD, "zwj": 0x200D,
      "zwnj": 0x200C,
    ]
    // U+00A1 to U+00FF in order, but for the soft hyphen, which is above.
    let latin = """
      iexcl cent pound curren yen brvbar sect uml copy ordf laquo not - reg macr deg plusmn sup2 \
      sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute \
      Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH \
      Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
      iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
      ucirc uuml yacute thorn yuml
      """
    for (number, name) in latin.split(separator: " ").enumerated() where name != "-" {
      table[String(name)] = 0xA1 + UInt32(number)
    }
    return table
  }()
}

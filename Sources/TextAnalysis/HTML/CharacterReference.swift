/// A character written as a reference of HTML: `&quot;`, `&#39;`, `&#x2019;`.
///
/// Only what ends in a semicolon is one here; in text that is no markup an ampersand before a word
/// is one of the text.
package struct CharacterReference {
  /// The character; a space for one that only keeps words together.
  package let scalar: UInt32
  /// The offset behind the semicolon.
  package let end: Int

  /// The longest name has so many letters.
  private static let longest = 8

  /// The reference at `start`, or nil when the ampersand there is one of the text.
  package init?(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) {
    let limit = min(utf8.count, start + 2 + Self.longest)
    var close = start + 1
    while close < limit, utf8[close] != UInt8(ascii: ";") {
      guard utf8[close].isLetter || utf8[close].isDigit || utf8[close] == UInt8(ascii: "#") else {
        return nil
      }
      close += 1
    }
    guard close < limit, close > start + 1 else { return nil }
    let name = String(decoding: utf8[(start + 1)..<close], as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? Self.number(name.dropFirst()) : Self.names[name] else {
      return nil
    }
    self.scalar = scalar == 0xA0 ? 0x20 : scalar == 0x0D ? 0x0A : scalar
    end = close + 1
  }

  /// The character of a number that is one, control characters other than white space left out.
  private static func number(_ digits: Substring) -> UInt32? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard
      let value = UInt32(digits.dropFirst(isHexadecimal ? 1 : 0), radix: isHexadecimal ? 16 : 10),
      value >= 0xA0 || (0x20..<0x7F).contains(value) || [0x09, 0x0A, 0x0D].contains(value)
    else { return nil }
    return Unicode.Scalar(value)?.value
  }

  /// The names that services write, by the HTML standard.
  private static let names: [String: UInt32] = {
    var names: [String: UInt32] = [
      "amp": 0x26, "quot": 0x22, "apos": 0x27, "lt": 0x3C, "gt": 0x3E, "lsquo": 0x2018,
      "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
      "lsaquo": 0x2039, "rsaquo": 0x203A, "hellip": 0x2026, "ndash": 0x2013, "mdash": 0x2014,
      "bull": 0x2022, "prime": 0x2032, "Prime": 0x2033, "euro": 0x20AC, "trade": 0x2122,
      "rarr": 0x2192, "larr": 0x2190, "ensp": 0x20, "emsp": 0x20, "thinsp": 0x20, "OElig": 0x152,
      "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161,
    ]
    for (number, name) in latin.split(separator: " ").enumerated() {
      names[String(name)] = 0xA0 + UInt32(number)
    }
    return names
  }()

  /// The names of the characters from U+00A0 on.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
    icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml
    """
}

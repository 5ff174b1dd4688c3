/// A character encoding the decoder reads; the raw value is its usual name.
///
/// The decoder recognises the Unicode encodings and CP949 on their own, and the others where an
/// input names them or where the bytes leave no doubt (see ``EncodingGuess``).
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Unified Hangul Code, which holds all of EUC-KR.
  case cp949 = "CP949"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case windows874 = "windows-874"
  case iso8859Part2 = "ISO-8859-2"
  case iso8859Part3 = "ISO-8859-3"
  case iso8859Part4 = "ISO-8859-4"
  case iso8859Part5 = "ISO-8859-5"
  case iso8859Part6 = "ISO-8859-6"
  case iso8859Part7 = "ISO-8859-7"
  case iso8859Part8 = "ISO-8859-8"
  case iso8859Part10 = "ISO-8859-10"
  case iso8859Part13 = "ISO-8859-13"
  case iso8859Part14 = "ISO-8859-14"
  case iso8859Part15 = "ISO-8859-15"
  case iso8859Part16 = "ISO-8859-16"
  case koi8R = "KOI8-R"
  case koi8U = "KOI8-U"
  case ibm866 = "IBM866"
  case macintosh
  case shiftJIS = "Shift_JIS"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"
  case iso2022KR = "ISO-2022-KR"
  case gb18030 = "GB18030"
  case big5 = "Big5"
}

extension TextEncoding {
  /// The encoding of a label as web pages and mails write it (`euc-kr`, `utf8`, `latin1`), in any
  /// case, or nil when the label is unknown.
  ///
  /// The labels are those of the WHATWG Encoding Standard in use; as there, EUC-KR is read as
  /// CP949, ISO-8859-1 as windows-1252 and ISO-8859-9 as windows-1254.
  public init?(label: some StringProtocol) {
    let label = label.lowercased()
    guard let encoding = Self.labels.first(where: { $0.labels.contains(label) })?.encoding else {
      return nil
    }
    self = encoding
  }

  /// The labels of each encoding, in small letters.
  private static let labels: [(encoding: TextEncoding, labels: [String])] = [
    (.utf8, ["utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "x-unicode20utf8"]),
    (
      .utf16LittleEndian,
      ["utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode"]
    ),
    (.utf16BigEndian, ["utf-16be", "unicodefffe"]),
    (
      .cp949,
      [
        "euc-kr", "euckr", "cseuckr", "ks_c_5601-1987", "ks_c_5601-1989", "ks_c_5601", "ksc5601",
        "ksc_5601", "korean", "iso-ir-149", "windows-949", "cp949", "uhc", "ms949", "x-windows-949",
      ]
    ),
    (.windows1250, ["windows-1250", "cp1250", "x-cp1250"]),
    (.windows1251, ["windows-1251", "cp1251", "x-cp1251"]),
    (
      .windows1252,
      [
        "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1",
        "iso_8859-1:1987", "latin1", "latin-1", "l1", "us-ascii", "ascii", "ansi_x3.4-1968",
        "cp819", "ibm819", "iso-ir-100", "csisolatin1",
      ]
    ),
    (.windows1253, ["windows-1253", "cp1253", "x-cp1253"]),
    (
      .windows1254,
      [
        "windows-1254", "cp1254", "x-cp1254", "iso-8859-9", "iso8859-9", "iso88599", "iso_8859-9",
        "latin5", "l5", "iso-ir-148", "csisolatin5",
      ]
    ),
    (.windows1255, ["windows-1255", "cp1255", "x-cp1255"]),
    (.windows1256, ["windows-1256", "cp1256", "x-cp1256"]),
    (.windows1257, ["windows-1257", "cp1257", "x-cp1257"]),
    (.windows1258, ["windows-1258", "cp1258", "x-cp1258"]),
    (.windows874, ["windows-874", "dos-874", "tis-620", "iso-8859-11", "iso8859-11", "iso885911"]),
    (.iso8859Part2, ["iso-8859-2", "iso8859-2", "iso88592", "iso_8859-2", "latin2", "l2"]),
    (.iso8859Part3, ["iso-8859-3", "iso8859-3", "iso88593", "iso_8859-3", "latin3", "l3"]),
    (.iso8859Part4, ["iso-8859-4", "iso8859-4", "iso88594", "iso_8859-4", "latin4", "l4"]),
    (.iso8859Part5, ["iso-8859-5", "iso8859-5", "iso88595", "iso_8859-5", "cyrillic"]),
    (.iso8859Part6, ["iso-8859-6", "iso8859-6", "iso88596", "iso_8859-6", "arabic", "asmo-708"]),
    (.iso8859Part7, ["iso-8859-7", "iso8859-7", "iso88597", "iso_8859-7", "greek", "greek8"]),
    (
      .iso8859Part8,
      ["iso-8859-8", "iso8859-8", "iso88598", "iso_8859-8", "iso-8859-8-i", "hebrew", "visual"]
    ),
    (.iso8859Part10, ["iso-8859-10", "iso8859-10", "iso885910", "latin6", "l6"]),
    (.iso8859Part13, ["iso-8859-13", "iso8859-13", "iso885913"]),
    (.iso8859Part14, ["iso-8859-14", "iso8859-14", "iso885914"]),
    (.iso8859Part15, ["iso-8859-15", "iso8859-15", "iso885915", "iso_8859-15", "l9"]),
    (.iso8859Part16, ["iso-8859-16"]),
    (.koi8R, ["koi8-r", "koi8_r", "koi", "koi8", "cskoi8r"]),
    (.koi8U, ["koi8-u", "koi8-ru"]),
    (.ibm866, ["ibm866", "cp866", "866", "csibm866"]),
    (.macintosh, ["macintosh", "mac", "x-mac-roman", "csmacintosh"]),
    (
      .shiftJIS,
      [
        "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms932", "cp932", "ms_kanji",
        "csshiftjis",
      ]
    ),
    (.eucJP, ["euc-jp", "eucjp", "x-euc-jp", "cseucpkdfmtjapanese"]),
    (.iso2022JP, ["iso-2022-jp", "csiso2022jp"]),
    (.iso2022KR, ["iso-2022-kr", "csiso2022kr"]),
    (
      .gb18030,
      [
        "gb18030", "gbk", "gb2312", "gb_2312", "gb_2312-80", "x-gbk", "chinese", "cp936",
        "csgb2312", "iso-ir-58", "euc-cn",
      ]
    ),
    (.big5, ["big5", "big5-hkscs", "x-x-big5", "cn-big5", "csbig5"]),
  ]

  /// The name under which the C library's `iconv` knows an encoding that is none of Unicode's.
  var iconvName: String {
    switch self {
    case .windows1250, .windows1251, .windows1252, .windows1253, .windows1254, .windows1255,
      .windows1256, .windows1257, .windows1258, .windows874:
      "CP" + rawValue.dropFirst("windows-".count)
    case .shiftJIS: "CP932"
    case .big5: "BIG5-HKSCS"
    case .macintosh: "MACINTOSH"
    default: rawValue
    }
  }
}

/// A character encoding the decoder reads; the raw value is its usual name.
///
/// The decoder recognises the Unicode encodings and CP949 by itself; the others are read only when
/// the input (an HTML page's `charset`) or the caller names them.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Unified Hangul Code, which holds all of EUC-KR.
  case cp949 = "CP949"
  case windows1252 = "windows-1252"
  case shiftJIS = "Shift_JIS"
  case eucJP = "EUC-JP"
  case gb18030 = "GB18030"
  case big5 = "Big5"
}

extension TextEncoding {
  /// The encoding of a label as web pages write it (`euc-kr`, `utf8`, `latin1`), in any case, or
  /// nil when the label is unknown.
  ///
  /// The labels are the common ones of the WHATWG Encoding Standard; as there, EUC-KR is read as
  /// CP949 and ISO-8859-1 as windows-1252.
  public init?(label: some StringProtocol) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "euc-kr", "euckr", "ks_c_5601-1987", "ks_c_5601", "ksc5601", "korean", "windows-949",
      "cp949", "uhc", "ms949", "x-windows-949":
      self = .cp949
    case "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii":
      self = .windows1252
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms932", "cp932":
      self = .shiftJIS
    case "euc-jp", "eucjp", "x-euc-jp": self = .eucJP
    case "gb18030", "gbk", "gb2312", "gb_2312", "gb_2312-80", "x-gbk", "chinese", "cp936":
      self = .gb18030
    case "big5", "big5-hkscs", "x-x-big5", "cn-big5": self = .big5
    default: return nil
    }
  }

  /// The name under which the C library's `iconv` knows an encoding that is none of Unicode's.
  var iconvName: String {
    switch self {
    case .windows1252: "CP1252"
    case .shiftJIS: "CP932"
    default: rawValue
    }
  }
}

/// Why an input could not be decoded, and where.
public struct TextDecodingError: Error, Sendable, Hashable {
  /// What is wrong at the offset.
  public enum Reason: Sendable, Hashable {
    /// The bytes are no character of the encoding.
    case invalidSequence
    /// The input ends inside a character.
    case truncatedSequence
    /// The input begins with the byte order mark of an encoding that is not read.
    case unsupportedEncoding(name: String)
    /// The C library cannot convert from the encoding on this machine.
    case converterMissing
  }

  /// The reason.
  public let reason: Reason
  /// The offset in bytes, from the start of the input (a byte order mark included).
  public let offset: Int
  /// The bytes at the offset, four at most.
  public let bytes: [UInt8]
  /// The encoding that was expected.
  public let encoding: TextEncoding

  init(_ reason: Reason, at offset: Int, of input: [UInt8], encoding: TextEncoding, length: Int = 1)
  {
    self.reason = reason
    self.offset = offset
    self.encoding = encoding
    bytes = Array(input[min(offset, input.count)..<min(offset + min(length, 4), input.count)])
  }
}

extension TextDecodingError: CustomStringConvertible {
  public var description: String {
    switch reason {
    case .invalidSequence:
      "byte \(offset) (\(hexadecimalBytes)) is not valid \(encoding.rawValue): \(expectation). \(remedy)"
    case .truncatedSequence:
      "the input ends at byte \(offset) (\(hexadecimalBytes)) inside a \(encoding.rawValue) "
        + "character: it was cut off. Give the whole file, or remove the bytes from there on."
    case .unsupportedEncoding(let name):
      "the input begins with the byte order mark of \(name), which is not read: UTF-8, UTF-16 and "
        + "CP949/EUC-KR are, among others. Convert it first: iconv -f \(name) -t UTF-8 FILE."
    case .converterMissing:
      "the input is in \(encoding.rawValue), which this machine's C library cannot convert. "
        + "Convert it to UTF-8 elsewhere: iconv -f \(encoding.rawValue) -t UTF-8 FILE."
    }
  }

  private var hexadecimalBytes: String {
    bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "0x" + (digits.count == 1 ? "0" : "") + digits
    }.joined(separator: " ")
  }

  private var expectation: String {
    switch encoding {
    case .utf8:
      "expected was ASCII or a lead byte 0xC2...0xF4 with its continuation bytes 0x80...0xBF"
    case .utf16LittleEndian, .utf16BigEndian:
      "expected was a surrogate pair, a high one (0xD800...0xDBFF) before a low one "
        + "(0xDC00...0xDFFF)"
    default:
      "expected was ASCII or a two-byte character of \(encoding.rawValue)"
    }
  }

  private var remedy: String {
    encoding == .utf8
      ? "If the input is in another encoding, convert it first, for instance with "
        + "iconv -f LATIN1 -t UTF-8 FILE; if a few bytes are broken, drop them with "
        + "iconv -c -f UTF-8 -t UTF-8 FILE."
      : "Convert the input to UTF-8 first, for instance with "
        + "iconv -c -f \(encoding.rawValue) -t UTF-8 FILE, which drops broken bytes."
  }
}

/// Decodes the bytes of an input into text.
///
/// Recognised without help: UTF-8 with and without byte order mark, UTF-16 with one (and without
/// one when unmistakable), CP949, which includes EUC-KR, and other eight-bit encodings where the
/// bytes leave no doubt. Line ends, decomposed Hangul and NUL
/// are kept, so that offsets refer to the input as given; the byte order mark is no part of the
/// text.
public enum TextDecoder {
  /// Decodes `bytes`, or says where and why that is impossible.
  ///
  /// A byte order mark decides first, then valid UTF-8, then `declared`, then what the bytes look
  /// like. A declared encoding of western Europe, which servers name for whatever they have, gives way to
  /// bytes that are plainly of another script; declared UTF-8 that is none counts for nothing. Text that is valid CP949 as a whole, most of it Hangul, is CP949; other eight-bit
  /// encodings are guessed where that is sure; anything else is UTF-8 with broken bytes.
  ///
  /// - Parameters:
  ///   - bytes: The input, whole.
  ///   - declared: The encoding that the input or its sender names, if any.
  /// - Throws: ``TextDecodingError`` with the offset of the first byte that cannot be decoded.
  /// - Complexity: O(*n*); UTF-8 without byte order mark is not copied.
  public static func decode(
    _ bytes: [UInt8], declared: TextEncoding? = nil
  ) throws(TextDecodingError) -> SourceText {
    let detection = detect(bytes, declared: declared)
    if let error = detection.error { throw error }
    let decoding = convert(bytes, detection)
    if let error = decoding.error { throw error }
    return decoding.text
  }

  /// Decodes `bytes` with U+FFFD in place of a few that are broken.
  ///
  /// In UTF-8 one U+FFFD stands for each maximal subpart of an ill-formed sequence, as in the
  /// WHATWG Encoding Standard. Where more than one character in twelve is broken, the bytes are no text
  /// of that encoding, and the error is thrown all the same.
  ///
  /// - Throws: ``TextDecodingError`` with the offset of the first byte that cannot be decoded.
  /// - Complexity: O(*n*).
  public static func decodeReplacing(
    _ bytes: [UInt8], declared: TextEncoding? = nil
  ) throws(TextDecodingError) -> DecodedText {
    let detection = detect(bytes, declared: declared)
    if let error = detection.error { throw error }
    let decoding = convert(bytes, detection)
    if let error = decoding.error, isTooBroken(decoding.text, replaced: decoding.replaced) {
      throw error
    }
    return DecodedText(
      text: decoding.text, encoding: detection.encoding, replacedBytes: decoding.replaced,
      firstBroken: decoding.error?.offset)
  }

  /// So many are few in a text of any length.
  private static let alwaysFew = 3
  /// Above that one in so many characters may be broken.
  private static let mostBroken = 12

  private static func isTooBroken(_ text: SourceText, replaced: Int) -> Bool {
    let characters = text.utf8.count { $0 & 0xC0 != 0x80 }
    let nulls = text.utf8.count { $0 == 0 }
    return replaced * 2 > characters || nulls > 8
      || (replaced > alwaysFew && replaced * mostBroken > characters)
  }

  /// The encoding in which ``decode(_:declared:)`` reads `bytes`.
  public static func encoding(of bytes: [UInt8], declared: TextEncoding? = nil) -> TextEncoding {
    detect(bytes, declared: declared).encoding
  }
}

extension TextDecoder {
  /// The encoding of an input, and what is already known of it.
  private struct Detection {
    var encoding: TextEncoding
    /// The length of the byte order mark.
    var markLength = 0
    /// Whether the bytes are known to be valid UTF-8.
    var isValid = false
    /// The reason why the input cannot be decoded, when the detection already shows it.
    var error: TextDecodingError?
  }

  private static func detect(_ bytes: [UInt8], declared: TextEncoding?) -> Detection {
    if let marked = detectByteOrderMark(bytes) { return marked }
    let isValid = bytes.withUnsafeBufferPointer {
      UTF8Validation.firstInvalidOffset(in: $0) == nil
    }
    if let order = UTF16Decoding.byteOrder(of: bytes, isValidUTF8: isValid) {
      return Detection(encoding: order)
    }
    if isValid {
      // The encodings of seven bits with escapes: valid ASCII to look at.
      if let declared, declared == .iso2022JP || declared == .iso2022KR, bytes.contains(0x1B) {
        return Detection(encoding: declared)
      }
      return Detection(encoding: .utf8, isValid: true)
    }
    if let declared, declared != .utf8 {
      return Detection(encoding: contradiction(of: declared, by: bytes) ?? declared)
    }
    // Two letters of Latin script in UTF-8 are a syllable or an ideograph of an eight-bit encoding, too.
    if isNearlyUTF8(bytes) { return Detection(encoding: .utf8) }
    let survey = CP949Survey(bytes)
    // Japanese and Chinese text lands among Hangul too, but not among the syllables of Korean.
    if survey.isKoreanText, !survey.hasFrequentSyllables,
      let guess = EncodingGuess.encoding(of: bytes)
    {
      return Detection(encoding: guess)
    }
    if survey.isKoreanText || (survey.isNearlyKoreanText && survey.hasFrequentSyllables) {
      return Detection(encoding: .cp949)
    }
    if let guess = EncodingGuess.encoding(of: bytes) {
      return Detection(encoding: guess)
    }
    return Detection(encoding: .utf8)
  }

  /// What the bytes are plainly written in where a server's default is declared, or nil.
  private static func contradiction(of declared: TextEncoding, by bytes: [UInt8]) -> TextEncoding? {
    guard declared == .windows1252 else { return nil }
    if isNearlyUTF8(bytes), bytes.count(where: { $0 >= 0x80 }) >= leastUTF8 { return .utf8 }
    let survey = CP949Survey(bytes)
    if survey.hasFrequentSyllables, survey.isKoreanText || survey.isNearlyKoreanText {
      return .cp949
    }
    return EncodingGuess.otherScript(of: bytes)
  }

  /// From so many bytes beyond ASCII on, well-formed UTF-8 is no chance.
  private static let leastUTF8 = 12

  private static func detectByteOrderMark(_ bytes: [UInt8]) -> Detection? {
    func begins(with mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
    if begins(with: .utf8Mark) {
      return Detection(encoding: .utf8, markLength: [UInt8].utf8Mark.count)
    }
    if begins(with: [0x00, 0x00, 0xFE, 0xFF]) || begins(with: [0xFF, 0xFE, 0x00, 0x00]) {
      let name = bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE"
      let error = TextDecodingError(
        .unsupportedEncoding(name: name), at: 0, of: bytes, encoding: .utf8, length: 4)
      return Detection(encoding: .utf8, error: error)
    }
    if begins(with: [0xFF, 0xFE]) { return Detection(encoding: .utf16LittleEndian, markLength: 2) }
    if begins(with: [0xFE, 0xFF]) { return Detection(encoding: .utf16BigEndian, markLength: 2) }
    return nil
  }

  /// Whether well-formed multi-byte characters far outnumber ill-formed places, as in no other encoding,
  /// where hardly a byte in four that goes on is at its place.
  private static func isNearlyUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { utf8 in
      var continuations = 0
      var broken = 0
      var offset = 0
      while offset < utf8.count {
        let length = UTF8Validation.wellFormedLength(in: utf8, at: offset)
        if length > 1 { continuations += length - 1 }
        if length == 0 {
          broken += 1
          offset += UTF8Validation.maximalSubpartLength(in: utf8, at: offset)
        }
        offset += length
      }
      return continuations >= 3 * broken
    }
  }

  /// A text, the error that the strict decoder throws instead of it, and how often a byte or run of
  /// bytes that is no character became U+FFFD.
  private struct Decoding {
    var text: SourceText
    var error: TextDecodingError?
    var replaced = 0
  }

  private static func convert(_ bytes: [UInt8], _ detection: Detection) -> Decoding {
    let encoding = detection.encoding
    switch encoding {
    case .utf8:
      if detection.isValid { return Decoding(text: SourceText(validUTF8: bytes)) }
      return convertUTF8(bytes, from: detection.markLength)
    case .utf16LittleEndian, .utf16BigEndian:
      let result = UTF16Decoding.decode(
        bytes, from: detection.markLength, bigEndian: encoding == .utf16BigEndian)
      return decoding(result, of: bytes, as: encoding)
    default:
      guard let result = IconvConversion.decode(bytes, as: encoding) else {
        var decoding = convertUTF8(bytes, from: 0)
        decoding.error = TextDecodingError(.converterMissing, at: 0, of: bytes, encoding: encoding)
        return decoding
      }
      return decoding(result, of: bytes, as: encoding)
    }
  }

  private static func decoding(
    _ result: ConvertedBytes, of bytes: [UInt8], as encoding: TextEncoding
  ) -> Decoding {
    Decoding(
      text: SourceText(validUTF8: result.utf8),
      error: result.firstInvalid.map {
        TextDecodingError(
          result.isTruncated ? .truncatedSequence : .invalidSequence, at: $0, of: bytes,
          encoding: encoding, length: 2)
      },
      replaced: result.replaced)
  }

  /// UTF-8 from `start` on with every maximal subpart of ill-formed bytes replaced.
  private static func convertUTF8(_ bytes: [UInt8], from start: Int) -> Decoding {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count - start)
    var error: TextDecodingError?
    var replaced = 0
    bytes.withUnsafeBufferPointer { utf8 in
      var offset = start
      while let invalid = UTF8Validation.firstInvalidOffset(in: utf8, from: offset) {
        let length = UTF8Validation.maximalSubpartLength(in: utf8, at: invalid)
        if error == nil {
          let isTruncated = UTF8Validation.isTruncated(in: utf8, at: invalid)
          error = TextDecodingError(
            isTruncated ? .truncatedSequence : .invalidSequence, at: invalid, of: bytes,
            encoding: .utf8, length: isTruncated ? length : length + 1)
        }
        text.append(contentsOf: utf8[offset..<invalid])
        text.appendUTF8(of: 0xFFFD)
        replaced += 1
        offset = invalid + length
      }
      text.append(contentsOf: utf8[offset...])
    }
    return Decoding(text: SourceText(validUTF8: text), error: error, replaced: replaced)
  }
}

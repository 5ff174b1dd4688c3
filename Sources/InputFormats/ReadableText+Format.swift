import TextAnalysis

extension InputFormat {
  /// Reads the one article of an input.
  ///
  /// - Parameters:
  ///   - bytes: The input, whole.
  ///   - isStrict: Whether a broken byte is an error rather than U+FFFD.
  /// - Returns: The readable text and how many bytes were replaced.
  /// - Throws: `TextDecodingError` when the bytes are no text.
  /// - Complexity: O(*n*).
  public func readableText(
    of bytes: [UInt8], isStrict: Bool = false
  ) throws(TextDecodingError) -> (readable: ReadableText, replacedBytes: Int) {
    let declared: TextEncoding? =
      switch self {
      case .html: TextEncoding.declared(in: bytes)
      case .email: MailMessage.declaredEncoding(of: bytes)
      default: nil
      }
    let decoded =
      isStrict
      ? DecodedText(try TextDecoder.decode(bytes, declared: declared))
      : try TextDecoder.decodeReplacing(bytes, declared: declared)
    return (readableText(of: decoded.text), decoded.replacedBytes)
  }

  /// The readable text of a decoded input.
  public func readableText(of text: SourceText) -> ReadableText {
    switch self {
    case .html: ReadableText(html: text)
    case .markdown: MarkdownReader.readableText(of: text)
    case .email: MailReader.readableText(of: text)
    case .subtitles: SubtitleReader.readableText(of: text)
    case .text: ReadableText(unescaping: text)
    case .jsonl, .json, .csv, .tsv, .feed: ReadableText(text)
    }
  }
}

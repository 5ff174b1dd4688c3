/// A text with what was found when it was decoded.
public struct DecodedText: Sendable, Hashable {
  /// The text.
  public var text: SourceText
  /// The encoding that its bytes were in.
  public var encoding: TextEncoding
  /// How many bytes, or runs of bytes, were no character and became U+FFFD.
  public var replacedBytes: Int
  /// The offset of the first of them.
  public var firstBroken: Int?

  /// Takes a text that needed no decoding.
  public init(_ text: SourceText) {
    self.init(text: text, encoding: .utf8, replacedBytes: 0, firstBroken: nil)
  }

  init(text: SourceText, encoding: TextEncoding, replacedBytes: Int, firstBroken: Int?) {
    self.text = text
    self.encoding = encoding
    self.replacedBytes = replacedBytes
    self.firstBroken = firstBroken
  }
}

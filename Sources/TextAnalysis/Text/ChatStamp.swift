/// The date and time in front of a message or remark, as programs for chats and transcripts write them:
/// `[24.05.24, 20:15:03] …`, `12/03/2024, 18:02 - …`, `2024년 3월 8일 오전 10:02, …`, `[00:12:16] …`,
/// and with the name before them `[홍길동] [오후 7:44] …`.
package struct ChatStamp: Sendable {
  /// The most bytes of a stamp, with the name before it.
  private static let longest = 64

  /// Where the words of the message begin, or the name of who sent it.
  package let end: Int
  /// The words of a name in brackets before the time; 0 without one.
  package let nameWords: Int

  /// The stamp that a sentence begins with, or nil.
  package init?(of sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>) {
    guard let first = sentence.isEmpty ? nil : utf8[sentence.lowerBound],
      first == UInt8(ascii: "[") || first.isDigit
    else { return nil }
    let reach = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + Self.longest)
    var start = reach.lowerBound
    var words = 0
    if first == UInt8(ascii: "["),
      let close = reach.first(where: { utf8[$0] == UInt8(ascii: "]") }),
      close + 2 < reach.upperBound, utf8[close + 1] == 0x20, utf8[close + 2] == UInt8(ascii: "[")
    {
      words = 1 + (start..<close).count { utf8[$0] == 0x20 }
      start = close + 2
    }
    guard
      let colon = (start..<reach.upperBound).first(where: { utf8[$0] == UInt8(ascii: ":") }),
      colon > start, colon + 2 < reach.upperBound, utf8[colon - 1].isDigit,
      utf8[colon + 1].isDigit, utf8[colon + 2].isDigit
    else { return nil }
    // Seconds, and AM or PM, up to the mark that ends the stamp.
    var offset = colon + 3
    while offset < reach.upperBound, offset - colon < 12,
      utf8[offset] == UInt8(ascii: ":") || utf8[offset].isDigit || utf8[offset].isLetter
        || utf8[offset] == 0x20 && offset + 1 < reach.upperBound && utf8[offset + 1].isLetter
    { offset += 1 }
    let rest = utf8[offset..<reach.upperBound]
    let isInBrackets = utf8[start] == UInt8(ascii: "[")
    let ends = isInBrackets ? ["] "] : [" - ", ", "]
    guard let mark = ends.first(where: { rest.starts(with: $0.utf8) }) else { return nil }
    end = offset + mark.utf8.count
    nameWords = words
  }
}

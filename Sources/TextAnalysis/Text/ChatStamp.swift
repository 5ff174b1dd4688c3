/// The date and time in front of a message or remark, as programs for chats and transcripts write them:
/// `[24.05.24, 20:15:03] …`, `12/03/2024, 18:02 - …`, `2024년 3월 8일 오전 10:02, …`, `[00:12:16] …`,
/// and with the name before them `[홍길동] [오후 7:44] …` or between tabs behind them.
package struct ChatStamp: Sendable {
  /// The most bytes of a stamp, with the name before it.
  private static let longest = 64
  /// The most words of a date that hold no figure: a weekday, the half of the day.
  private static let mostBareWords = 2

  /// Where the words of the message begin, or the name of who sent it.
  package let end: Int
  /// The name in brackets before the time or between tabs behind it.
  package let name: TextRange?
  /// The words of that name; 0 without one.
  package let nameWords: Int

  /// The stamp that a sentence begins with, or nil.
  package init?(of sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>) {
    let limit = min(sentence.upperBound, sentence.lowerBound + Self.longest)
    let first = Self.skippingDirection(in: sentence, of: utf8)
    guard first < limit, let time = Self.time(in: first..<limit, of: utf8),
      time.upperBound < sentence.upperBound
    else { return nil }
    var name: TextRange?
    if utf8[first] == UInt8(ascii: "[") {
      var opening = first
      if let close = (first..<limit).first(where: { utf8[$0] == UInt8(ascii: "]") }),
        close + 2 < limit, utf8[close + 1] == 0x20, utf8[close + 2] == UInt8(ascii: "[")
      {
        name = first + 1..<close
        opening = close + 2
      }
      guard opening < time.lowerBound, utf8[time.upperBound] == UInt8(ascii: "]"),
        time.upperBound + 1 < sentence.upperBound, utf8[time.upperBound + 1] == 0x20
      else { return nil }
      end = time.upperBound + 2
    } else {
      guard Self.isDate(first..<time.lowerBound, in: utf8) else { return nil }
      let rest = time.upperBound..<sentence.upperBound
      if utf8[rest.lowerBound] == 0x09 {
        let tab = rest.dropFirst().first { utf8[$0] == 0x09 }
        name = tab.map { rest.lowerBound + 1..<$0 }
        end = (tab ?? rest.lowerBound) + 1
      } else if let mark = [" - ", " – ", ", "].first(where: {
        utf8[rest].starts(with: $0.utf8)
      }) {
        end = rest.lowerBound + mark.utf8.count
      } else if let relayed = Self.relayed(in: rest, of: utf8) {
        name = relayed.name
        end = relayed.end
      } else if utf8[rest.lowerBound] == 0x20, utf8[time].count(where: { $0 == 0x3A }) == 2 {
        // Only programs write seconds.
        end = rest.lowerBound + 1
      } else {
        return nil
      }
    }
    self.name = name
    nameWords = name.map { name in name.isEmpty ? 0 : 1 + name.count { utf8[$0] == 0x20 } } ?? 0
  }

  /// What relayed chats write behind a time: the name between angle brackets (`<ada> …`), or a sign that
  /// the program speaks, or tells what someone does (`-!- …`, `* …`).
  private static func relayed(
    in rest: TextRange, of utf8: UnsafeBufferPointer<UInt8>
  ) -> (name: TextRange?, end: Int)? {
    let text = utf8[rest]
    if text.starts(with: " <".utf8) {
      guard let close = text.prefix(longest).firstIndex(of: UInt8(ascii: ">")),
        close > rest.lowerBound + 2, close + 1 < rest.upperBound, utf8[close + 1] == 0x20
      else { return nil }
      return (rest.lowerBound + 2..<close, close + 2)
    }
    let signs = [" -!- ", " * ", " *** ", " --> ", " <-- ", " → ", " ← "]
    return signs.contains { text.starts(with: $0.utf8) } ? (nil, rest.lowerBound + 1) : nil
  }

  /// The name in a line that holds nothing but a name and a time behind it: `Ada Lovelace  9:07 AM`,
  /// `홍길동 00:15`, `ada — 04/12/2025 6:33 PM`.
  package static func nameBeforeTime(
    in line: TextRange, of utf8: UnsafeBufferPointer<UInt8>
  ) -> TextRange? {
    guard line.count <= longest, let time = time(in: line, of: utf8) else { return nil }
    let closing = line.upperBound - time.upperBound
    guard closing == 0 || closing == 1 && [0x29, 0x5D].contains(utf8[time.upperBound]) else {
      return nil
    }
    let first = skippingDirection(in: line, of: utf8)
    var words = utf8[first..<time.lowerBound].split(whereSeparator: \.isSpace)
    while let last = words.last, isOfDate(last) { words.removeLast() }
    guard let last = words.last, words.contains(where: { $0.contains(where: isLetter) }) else {
      return nil
    }
    return first..<last.endIndex
  }

  /// Behind the marks that tell where a line runs to and show nothing, which programs write.
  private static func skippingDirection(
    in range: TextRange, of utf8: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var offset = range.lowerBound
    while offset + 2 < range.upperBound, utf8[offset] == 0xE2, utf8[offset + 1] == 0x80,
      utf8[offset + 2] == 0x8E || utf8[offset + 2] == 0x8F
    { offset += 3 }
    return offset
  }

  /// The first time of day in `range`, with seconds and AM or PM: `20:15:03`, `6:04 p. m.`.
  private static func time(
    in range: TextRange, of utf8: UnsafeBufferPointer<UInt8>
  ) -> TextRange? {
    func isDigit(_ offset: Int) -> Bool { range.contains(offset) && utf8[offset].isDigit }
    func skip(_ letter: UInt8, from offset: Int) -> Int? {
      guard range.contains(offset), utf8[offset].lowercased == letter else { return nil }
      return offset + 1
    }
    guard
      let colon = range.first(where: {
        utf8[$0] == UInt8(ascii: ":") && isDigit($0 - 1) && isDigit($0 + 1) && isDigit($0 + 2)
      })
    else { return nil }
    let start = isDigit(colon - 2) ? colon - 2 : colon - 1
    var end = colon + 3
    if range.contains(end), utf8[end] == UInt8(ascii: ":"), isDigit(end + 1), isDigit(end + 2) {
      end += 3
    }
    var half = utf8.skippingWhiteSpace(from: end, to: range.upperBound)
    if let letter = skip(UInt8(ascii: "a"), from: half) ?? skip(UInt8(ascii: "p"), from: half) {
      half = skip(UInt8(ascii: "."), from: letter) ?? letter
      half = utf8.skippingWhiteSpace(from: half, to: range.upperBound)
      if let last = skip(UInt8(ascii: "m"), from: half) {
        end = skip(UInt8(ascii: "."), from: last) ?? last
      }
    }
    guard !isDigit(start - 1), !isDigit(end) else { return nil }
    return start..<end
  }

  /// Whether what stands before a time is a date, or nothing: two numbers or more, and hardly a word
  /// without one.
  private static func isDate(_ range: TextRange, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var (numbers, bare) = (0, 0)
    for word in utf8[range].split(whereSeparator: \.isSpace) {
      let own = word.split(whereSeparator: { !$0.isDigit }).count
      numbers += own
      if own == 0 { bare += 1 }
    }
    return numbers >= 2 ? bare <= mostBareWords : numbers == 0 && bare <= 1
  }

  /// Whether a word before a time belongs to the date, or parts both from the name.
  private static func isOfDate(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first else { return true }
    if !word.contains(where: { isLetter($0) || $0.isDigit }) { return true }
    return (first.isDigit || first == UInt8(ascii: "[") || first == UInt8(ascii: "("))
      && !word.contains(where: \.isLetter) && word.contains { !$0.isDigit }
  }

  /// Whether the byte is of a letter, or of a mark beyond those that part a name from a time.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0xC3 && byte != 0xE2
  }
}

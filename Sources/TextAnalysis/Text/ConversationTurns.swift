/// The lines with which the turns of a conversation begin: `Ada: …`, `Ada (09:12): …`, `<ada> …`,
/// `[SPEAKER_00] …`, also behind a ``ChatStamp``.
///
/// What parts a conversation from a form or a list of terms is that speakers speak again, in no fixed
/// order of three or more.
package enum ConversationTurns {
  /// The most bytes of a speaker's name, with what is in brackets behind it.
  private static let longestName = 64
  /// So many turns make a conversation.
  private static let least = 3
  /// At least one line in so many begins a turn.
  private static let mostLinesEach = 4

  /// Who speaks in a line that begins a turn.
  package struct Label: Sendable {
    /// The name.
    package let name: TextRange
    /// Where the words begin.
    package let end: Int
  }

  /// The label that a line begins with, or nil.
  ///
  /// - Complexity: O(1).
  package static func label(
    of line: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Label? {
    guard let first = line.first else { return nil }
    if utf8[first].isDigit || utf8[first] == UInt8(ascii: "["),
      let stamp = ChatStamp(of: line, in: utf8), stamp.end < line.upperBound
    {
      if let name = stamp.name, stamp.nameWords > 0 { return Label(name: name, end: stamp.end) }
      return label(at: stamp.end, in: line, utf8)
    }
    return label(at: first, in: line, utf8)
  }

  private static func label(
    at start: Int, in line: TextRange, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Label? {
    switch utf8[start] {
    case UInt8(ascii: "<"): enclosed(by: UInt8(ascii: ">"), at: start, in: line, utf8)
    case UInt8(ascii: "["): enclosed(by: UInt8(ascii: "]"), at: start, in: line, utf8)
    default: named(at: start, in: line, utf8)
    }
  }

  /// `<ada> …`, `[SPEAKER_00] …`, `[Ada]: …`
  private static func enclosed(
    by closing: UInt8, at start: Int, in line: TextRange, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Label? {
    let limit = min(line.upperBound, start + longestName)
    guard let close = (start + 1..<limit).first(where: { utf8[$0] == closing }),
      isName(utf8[start + 1..<close])
    else { return nil }
    var end = close + 1
    if end < line.upperBound, utf8[end] == UInt8(ascii: ":") { end += 1 }
    guard end < line.upperBound, utf8.whiteSpaceLength(at: end) > 0 else { return nil }
    return Label(
      name: start + 1..<close, end: utf8.skippingWhiteSpace(from: end, to: line.upperBound))
  }

  /// `Ada: …`, `Ada Lovelace (09:12): …`, `김나린 : …`, at most three words without a stop.
  private static func named(
    at start: Int, in line: TextRange, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Label? {
    let limit = min(line.upperBound, start + longestName)
    var (offset, words) = (start, 1)
    var nameEnd: Int?
    while offset < limit {
      switch utf8[offset] {
      case UInt8(ascii: ":"):
        let name = utf8.trimmingWhiteSpace(start..<(nameEnd ?? offset))
        let end = offset + 1
        guard end == line.upperBound || utf8.whiteSpaceLength(at: end) > 0, isName(utf8[name])
        else { return nil }
        return Label(name: name, end: utf8.skippingWhiteSpace(from: end, to: line.upperBound))
      case 0xEF where offset + 2 < limit && utf8[offset + 1] == 0xBC && utf8[offset + 2] == 0x9A:
        let name = utf8.trimmingWhiteSpace(start..<(nameEnd ?? offset))
        return isName(utf8[name]) ? Label(name: name, end: offset + 3) : nil
      case UInt8(ascii: "("), UInt8(ascii: "["):
        let closing = utf8[offset] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        guard nameEnd == nil, offset > start,
          let close = (offset..<limit).first(where: { utf8[$0] == closing })
        else { return nil }
        nameEnd = offset
        offset = close
      case 0x20 where nameEnd == nil && offset + 1 < limit && utf8[offset + 1] != UInt8(ascii: ":"):
        words += 1
        if words > 4 { return nil }
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"),
        UInt8(ascii: "\""), UInt8(ascii: ";"):
        return nil
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// Whether the bytes hold a letter or the number of a speaker, and are no address.
  private static func isName(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.contains { $0.isLetter || $0 >= 0xC3 } && !bytes.contains(UInt8(ascii: "/"))
      && !bytes.contains(UInt8(ascii: "@"))
  }

  /// The lines, by their places among `lines`, with which turns begin; none where the text is no
  /// conversation.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  package static func turns(
    of lines: [TextRange], in utf8: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    var turns: [Int] = []
    var names: [TextRange] = []
    for (index, line) in lines.enumerated() {
      guard let label = label(of: line, in: utf8) else { continue }
      turns.append(index)
      names.append(label.name)
    }
    guard turns.count >= least, turns.count * mostLinesEach >= lines.count else { return [] }
    let speakers = speakers(names, utf8)
    let counts = speakers.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let recurring = counts.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    guard counts.count >= 2, recurring * 2 >= turns.count, recurring >= least,
      !isCycle(speakers, of: counts.count)
    else { return [] }
    return turns
  }

  /// For each turn the number of its speaker.
  private static func speakers(
    _ names: [TextRange], _ utf8: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    return names.map { name in
      let number = numbers.count
      let key = Array(utf8[name])[...]
      if let known = numbers[key] { return known }
      numbers[key] = number
      return number
    }
  }

  /// Whether three or more names follow each other in the same order from the beginning to the end, as
  /// the fields of forms do.
  private static func isCycle(_ speakers: [Int], of count: Int) -> Bool {
    count >= 3 && zip(speakers, speakers.dropFirst(count)).allSatisfy { $0 == $1 }
  }
}

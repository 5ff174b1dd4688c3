import TextAnalysis

/// The mails of a folder in the form of mbox (RFC 4155): before each stands a line with the address of
/// its sender and the time (`From ann@example.org Mon Jun  2 09:00:00 2025`).
enum MailFolder {
  /// Where the mails are, each with the line before it; the whole text where it is one mail.
  static func mails(in utf8: [UInt8]) -> [TextRange] {
    let start = utf8.firstIndex { !$0.isSpace } ?? 0
    guard utf8[start...].starts(with: "From ".utf8) else { return [0..<utf8.count] }
    var starts = [0]
    var isBehindBlank = false
    for line in TextLines.ranges(of: utf8, in: start..<utf8.count) {
      if isBehindBlank, isSeparator(utf8[line]) { starts.append(line.lowerBound) }
      isBehindBlank = TextLines.trimmed(line, of: utf8).isEmpty
    }
    return zip(starts, starts.dropFirst() + [utf8.count]).map { $0..<$1 }
  }

  /// Whether a line has the form of the one before a mail: an address without spaces, and a time and a
  /// year at the end.
  private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "From ".utf8) else { return false }
    let words = line.split(whereSeparator: \.isSpace)
    guard (6...9).contains(words.count) else { return false }
    let hasTime = words.dropFirst(2).contains { $0.count { $0 == UInt8(ascii: ":") } == 2 }
    return hasTime && words.dropFirst(2).contains { $0.count == 4 && $0.allSatisfy(\.isDigit) }
  }
}

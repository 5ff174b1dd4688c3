import TextAnalysis

/// Reads subtitles in the forms of SubRip (`.srt`), WebVTT (`.vtt`), YouTube (`.sbv`) and SubStation Alpha
/// (`.ass`): the words of the cues, one after another, so that sentences over several cues are whole again.
enum SubtitleReader {
  /// Whether a text begins with `WEBVTT`, with a number, a line of times and words, with times alone, or
  /// as SubStation does.
  static func looksLikeSubtitles(_ text: ArraySlice<UInt8>) -> Bool {
    if text.starts(with: "WEBVTT".utf8) {
      let rest = text.dropFirst(6).first
      return rest == nil || rest?.isSpace == true
    }
    if looksLikeSubStation(text) { return true }
    let lines = text.prefix(200).split(separator: 0x0A, maxSplits: 2)
    guard lines.count >= 2 else { return false }
    if isPairOfTimes(lines[0]) { return true }
    guard lines[0].allSatisfy({ $0.isDigit || $0.isSpace }) else { return false }
    return isTiming(lines[1])
  }

  /// Whether a line is two times with a comma between: `0:00:01.000,0:00:04.250`.
  private static func isPairOfTimes(_ line: ArraySlice<UInt8>) -> Bool {
    let times = line.prefix { !$0.isSpace }.split(separator: UInt8(ascii: ","))
    return times.count == 2 && line[times[1].endIndex...].allSatisfy(\.isSpace)
      && times.allSatisfy { time in
        time.count { $0 == UInt8(ascii: ":") } == 2 && time.count { $0 == UInt8(ascii: ".") } == 1
          && time.first?.isDigit == true
          && time.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
      }
  }

  /// Whether a line holds two times with an arrow between, or with a comma and nothing else.
  private static func isTiming(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop(while: \.isSpace)
    guard text.first?.isDigit == true else { return false }
    if isPairOfTimes(text) { return true }
    let arrow = Array("-->".utf8)
    var offset = text.startIndex
    while offset + 3 <= text.endIndex, offset < text.startIndex + 20 {
      if text[offset..<offset + 3].elementsEqual(arrow) {
        return text[offset...].contains(where: \.isDigit)
          && text[..<offset].contains(UInt8(ascii: ":"))
      }
      offset += 1
    }
    return false
  }

  /// The words of all cues.
  ///
  /// - Complexity: O(*n*).
  static func readableText(of source: SourceText) -> ReadableText {
    let utf8 = source.utf8
    if looksLikeSubStation(utf8.drop(while: \.isSpace)) { return subStationText(of: source) }
    let lines = TextLines.ranges(of: utf8, in: 0..<utf8.count)
    var extracted = ExtractedText()
    var isInCue = false
    // What the cue before shows: captions that roll up repeat it.
    var (shown, showing): ([ArraySlice<UInt8>], [ArraySlice<UInt8>]) = ([], [])
    for (number, line) in lines.enumerated() {
      let content = TextLines.trimmed(line, of: utf8)
      if content.isEmpty {
        isInCue = false
      } else if isTiming(utf8[content]) {
        isInCue = true
        (shown, showing) = (showing.isEmpty ? shown : showing, [])
      } else if isInCue {
        let next = number + 1 < lines.count ? lines[number + 1] : line
        let isNumber = utf8[content].allSatisfy(\.isDigit) && isTiming(utf8[next])
        if isNumber {
          isInCue = false
        } else {
          showing.append(utf8[content])
          if !shown.contains(utf8[content]) { append(content, of: utf8, to: &extracted) }
        }
      }
    }
    return extracted.readable(of: source)
  }

  /// Adds a line of a cue without tags; sounds in brackets and music are left out, and a dash begins
  /// the words of another speaker.
  static func append(
    _ line: TextRange, of utf8: [UInt8], to extracted: inout ExtractedText
  ) {
    var start = line.lowerBound
    // `{\an8}` says where the line is shown.
    if utf8[line].starts(with: "{\\".utf8), let close = utf8[line].firstIndex(of: 0x7D),
      close + 1 < line.upperBound
    {
      start = close + 1
    }
    let words = utf8[start..<line.upperBound]
    if isSound(words) || isCredit(words) {
      extracted.leaveOut(line, of: utf8, by: isSound(words) ? "sound" : "credit")
      return
    }
    let isTurn = utf8[start] == UInt8(ascii: "-") && start + 1 < line.upperBound
    if isTurn {
      start += 1
      while start < line.upperBound, utf8[start].isSpace { start += 1 }
    }
    extracted.separate(isTurn ? "\n" : " ", at: line.lowerBound)
    // What has no end in the rest of a line has none further on either.
    var isUnclosed: Set<UInt8> = []
    while start < line.upperBound {
      let isTag = utf8[start] == UInt8(ascii: "<") || utf8[start] == UInt8(ascii: "{")
      let closer = utf8[start] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ">")
      if isTag, !isUnclosed.contains(closer) {
        if let close = utf8[start..<line.upperBound].firstIndex(of: closer) {
          start = close + 1
          continue
        }
        isUnclosed.insert(closer)
      }
      if utf8[start] == UInt8(ascii: "&"), let end = extracted.appendReference(utf8, at: start) {
        start = end
        continue
      }
      let rest = utf8[(start + 1)..<line.upperBound]
      let end = rest.firstIndex { "<{&".utf8.contains($0) }
      extracted.append(utf8, start..<(end ?? line.upperBound))
      start = end ?? line.upperBound
    }
  }

  private static let credits = LanguageWords.fields.strings(.subtitleCredits)
  /// The most bytes of a credit.
  private static let longestCredit = 100

  /// Whether a line says who made the subtitles, or is an address.
  private static func isCredit(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= longestCredit else { return false }
    let isAddress =
      line.starts(with: "www.".utf8) || line.starts(with: "http://".utf8)
      || line.starts(with: "https://".utf8)
    if isAddress { return !line.contains(0x20) }
    let text = String(decoding: line, as: UTF8.self).lowercased()
    return credits.contains { text.hasPrefix($0) }
  }

  private static func isSound(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last else { return false }
    let isBracketed =
      (first == UInt8(ascii: "[") && last == UInt8(ascii: "]"))
      || (first == UInt8(ascii: "(") && last == UInt8(ascii: ")"))
    return isBracketed || line.starts(with: "♪".utf8) || line.starts(with: "♫".utf8)
  }
}

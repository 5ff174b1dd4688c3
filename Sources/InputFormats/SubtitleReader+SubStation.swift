import TextAnalysis

/// Subtitles of SubStation Alpha (`.ass`, `.ssa`): the words are behind the last comma of the fields of a
/// `Dialogue:` line.
extension SubtitleReader {
  /// Whether a text begins with the first part of such a file.
  static func looksLikeSubStation(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: "[Script Info]".utf8)
  }

  private static let dialogue = Array("Dialogue:".utf8)
  private static let format = Array("Format:".utf8)
  private static let events = Array("[Events]".utf8)
  /// The commas before the words where no line says which fields there are.
  private static let usualCommas = 9

  /// The words of all lines of dialogue.
  ///
  /// - Complexity: O(*n*).
  static func subStationText(of source: SourceText) -> ReadableText {
    let utf8 = source.utf8
    var extracted = ExtractedText()
    var commas = usualCommas
    var isInEvents = false
    var shown: [ArraySlice<UInt8>] = []
    for line in TextLines.ranges(of: utf8, in: 0..<utf8.count) {
      let content = TextLines.trimmed(line, of: utf8)
      let text = utf8[content]
      if text.first == UInt8(ascii: "[") {
        isInEvents = text.starts(with: events)
      } else if isInEvents, text.starts(with: format) {
        commas = text.count { $0 == UInt8(ascii: ",") }
      } else if text.starts(with: dialogue), let start = words(of: content, behind: commas, utf8) {
        // What is drawn is no text, and the same words are shown in two layers.
        guard !isDrawing(utf8[start..<content.upperBound]) else { continue }
        var lines: [ArraySlice<UInt8>] = []
        for part in parts(of: start..<content.upperBound, utf8) where !part.isEmpty {
          lines.append(utf8[part])
          if !shown.contains(utf8[part]) { append(part, of: utf8, to: &extracted) }
        }
        shown = lines
      }
    }
    return extracted.readable(of: source)
  }

  /// Where the words of a line begin, behind so many commas.
  private static func words(of line: TextRange, behind commas: Int, _ utf8: [UInt8]) -> Int? {
    var left = commas
    for offset in line where utf8[offset] == UInt8(ascii: ",") {
      left -= 1
      if left == 0 { return offset + 1 }
    }
    return nil
  }

  /// The lines of a text that `\N` and `\n` part, without the spaces around them.
  private static func parts(of range: TextRange, _ utf8: [UInt8]) -> [TextRange] {
    var parts: [TextRange] = []
    var start = range.lowerBound
    for offset in range.dropLast()
    where utf8[offset] == UInt8(ascii: "\\") && "Nnh".utf8.contains(utf8[offset + 1]) {
      parts.append(TextLines.trimmed(start..<offset, of: utf8))
      start = offset + 2
    }
    parts.append(TextLines.trimmed(start..<range.upperBound, of: utf8))
    return parts
  }

  /// Whether the tags before the words turn them into the lines of a drawing: `{\p1}`.
  private static func isDrawing(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.first == UInt8(ascii: "{") else { return false }
    let tags = words.prefix { $0 != UInt8(ascii: "}") }
    return tags.indices.dropLast(2).contains {
      tags[$0] == UInt8(ascii: "\\") && tags[$0 + 1] == UInt8(ascii: "p")
        && tags[$0 + 2].isDigit && tags[$0 + 2] != UInt8(ascii: "0")
    }
  }
}

/// Text broken into lines of a terminal.
public enum WrappedText {
  /// The text with line breaks so that no line takes more than `width` columns, by East Asian width.
  ///
  /// Lines break at spaces; a word that is wider than a line breaks inside. Scripts without spaces,
  /// whose characters are wide or follow each other, so fill whole lines.
  ///
  /// - Parameter indent: How many columns the lines behind the first are moved in.
  public static func wrapped(_ text: String, width: Int, indent: Int = 0) -> String {
    let room = max(2, width - indent)
    let margin = String(repeating: " ", count: indent)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { lines(of: $0, room: room).joined(separator: "\n" + margin) }
      .joined(separator: "\n" + margin)
  }

  private static func lines(of text: Substring, room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let width = DisplayWidth.columns(of: String(word))
      if !line.isEmpty, columns + 1 + width <= room {
        line += " " + word
        columns += 1 + width
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, columns) = (String(word), width)
      guard columns > room else { continue }
      var pieces = broken(word, room: room)
      line = pieces.popLast() ?? ""
      columns = DisplayWidth.columns(of: line)
      lines += pieces
    }
    return lines + [line]
  }

  /// A word wider than a line, in pieces that are not.
  private static func broken(_ word: Substring, room: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var columns = 0
    for character in word {
      let width = DisplayWidth.columns(of: String(character))
      if columns + width > room, !piece.isEmpty {
        pieces.append(piece)
        (piece, columns) = ("", 0)
      }
      piece.append(character)
      columns += width
    }
    return pieces + [piece]
  }
}

import TextPresentation

/// Quoting of article text inside Markdown and HTML, so that it reads as it stands.
enum Markup {
  /// The text of a line with the characters quoted that Markdown would take for its own.
  static func markdown(_ text: String) -> String {
    // A dash, a plus sign or a number with a full stop makes a list only at the start of a line.
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }.count
    let mark = text.unicodeScalars.dropFirst(digits).first
    let opensList = digits == 0 ? mark == "-" || mark == "+" : mark == "." || mark == ")"
    var quoted = quoting(text) {
      #"\`*_[]<>#|~"#.unicodeScalars.contains($0) ? "\\\($0)" : nil
    }
    if opensList {
      let place = quoted.unicodeScalars.index(quoted.startIndex, offsetBy: digits)
      quoted.unicodeScalars.insert("\\", at: place)
    }
    return quoted
  }

  /// The text with the characters quoted that HTML would take for its own.
  static func html(_ text: String) -> String { HTMLQuoting.quoted(text) }

  private static func quoting(
    _ text: String, _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      if let other = replacement(scalar) {
        quoted += other
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }
}

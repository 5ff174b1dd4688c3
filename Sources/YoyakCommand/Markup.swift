/// Quoting of article text inside Markdown and HTML, so that it reads as it stands.
enum Markup {
  /// The text with the characters quoted that Markdown would take for its own.
  static func markdown(_ text: String) -> String {
    quoting(text) { #"\`*_[]<>#|~"#.unicodeScalars.contains($0) ? "\\\($0)" : nil }
  }

  /// The text with the characters quoted that HTML would take for its own.
  static func html(_ text: String) -> String {
    quoting(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: nil
      }
    }
  }

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

/// Text of an article made safe to show on a terminal.
enum TerminalText {
  /// The text with control characters shown as `\\u{1B}`, so that no article can move the cursor,
  /// change the title of a window or forge a line of messages.
  ///
  /// Control characters are those below U+0020 but the tab, U+007F and U+0080 to U+009F.
  static func escaped(_ text: String, keepsLineBreaks: Bool) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0, keepsLineBreaks) }) else {
      return text
    }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if isControl(scalar, keepsLineBreaks) {
        escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isControl(_ scalar: Unicode.Scalar, _ keepsLineBreaks: Bool) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x0A: !keepsLineBreaks
    case ..<0x20, 0x7F...0x9F: true
    default: false
    }
  }
}

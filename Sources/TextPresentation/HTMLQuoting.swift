/// Quoting of text inside of HTML.
public enum HTMLQuoting {
  /// The text with the characters quoted that HTML would take for its own, and control characters
  /// as their pictures (`␛` for U+001B): HTML has no way to write them.
  public static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": quoted += "&amp;"
      case "<": quoted += "&lt;"
      case ">": quoted += "&gt;"
      case "\"": quoted += "&quot;"
      case "\t", "\n", "\r": quoted.unicodeScalars.append(scalar)
      default: quoted.unicodeScalars.append(picture(of: scalar) ?? scalar)
      }
    }
    return quoted
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case ..<0x20: Unicode.Scalar(scalar.value + 0x2400)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    default: nil
    }
  }
}

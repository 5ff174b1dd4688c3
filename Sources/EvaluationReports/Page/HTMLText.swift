/// Text inside of HTML.
public enum HTMLText {
  /// The text with the characters quoted that HTML would take for its own.
  public static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": quoted += "&amp;"
      case "<": quoted += "&lt;"
      case ">": quoted += "&gt;"
      case "\"": quoted += "&quot;"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }
}

/// Text for forms in which a line is an entry.
public enum TextLine {
  /// The text with each line break and the white space around it as one space.
  ///
  /// A sentence of hard-wrapped text holds line breaks. Only forms of one entry a line use this;
  /// JSON carries the text as it stands.
  public static func flattened(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return text.unicodeScalars
      .split(whereSeparator: { $0 == "\n" || $0 == "\r" })
      .map { line in
        let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" }
        return String(
          String.UnicodeScalarView(
            line.drop(while: isBlank).reversed().drop(while: isBlank).reversed()))
      }
      .joined(separator: " ")
  }
}

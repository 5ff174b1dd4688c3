import Glibc
import TextAnalysis
import TextPresentation

/// How results look on a terminal: lines as wide as it is, and weight and colour where they are
/// wanted. What goes into a pipe or a file has none of it.
struct TerminalStyle: Sendable {
  /// The columns of the terminal.
  var width: Int
  /// Whether it is to show weight and colour (https://no-color.org).
  var isColoured: Bool
  /// Whether control characters of the article are printed as they are.
  var isRaw: Bool

  /// The style of standard output, or nil when that is no terminal.
  static func ofStandardOutput(isRaw: Bool) -> TerminalStyle? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return TerminalStyle(
      width: isKnown ? Int(size.ws_col) : 80,
      isColoured: variable("NO_COLOR") == nil && variable("TERM") != "dumb", isRaw: isRaw)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  func title(_ text: String) -> String { line(text, weight: "1;4") }

  /// A sentence of a summary among others.
  func taken(_ text: String) -> String { line(text, weight: "1") }

  /// A sentence beside those of a summary.
  func beside(_ text: String) -> String { line(text, weight: "2") }

  func plain(_ text: String) -> String { line(text, weight: nil) }

  /// A keyword.
  func keyword(_ text: String) -> String { styled(shown(text), "36") }

  /// The text on lines of the terminal, the last one ended.
  private func line(_ text: String, weight: String?) -> String {
    let lines = WrappedText.wrapped(shown(TextLine.flattened(text)), width: width)
    return styled(lines, weight) + "\n"
  }

  private func shown(_ text: String) -> String {
    isRaw ? text : TerminalText.escaped(text, keepsLineBreaks: false)
  }

  private func styled(_ text: String, _ weight: String?) -> String {
    guard isColoured, let weight else { return text }
    return "\u{1B}[\(weight)m\(text)\u{1B}[0m"
  }
}

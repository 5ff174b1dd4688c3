/// What a user may have meant, behind the parser's messages on wrong arguments.
enum UsageAdvice {
  /// A message on a first argument that is no command, or nil when it is one or an option.
  static func unknownCommand(_ argument: String?, commands: [String]) -> String? {
    guard let argument, !argument.hasPrefix("-"), !commands.contains(argument) else { return nil }
    let advice =
      NearName.nearest(to: argument, among: commands).map { " Did you mean '\($0)'?" } ?? ""
    return "There is no command '\(argument)'.\(advice)\nThe commands are "
      + commands.joined(separator: ", ")
      + ".\nUsage: yoyak <subcommand>\n  See 'yoyak --help' for more information."
  }

  /// The parser's message, with the value that was meant in its first line when it lists values, and
  /// the value given on that line whatever is in it.
  static func improved(_ message: String) -> String {
    let message = withValueOnOneLine(message)
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first, let range = first.firstRange(of: "The value '"),
      let close = first[range.upperBound...].firstRange(of: "' is invalid for '")
    else { return message }
    let value = String(first[range.upperBound..<close.lowerBound])
    let listed = lines.dropFirst().filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    let quoted = first[close.upperBound...].split(separator: "'").map(String.init).dropFirst()
    let values = listed + quoted.filter { !$0.contains(" ") }
    guard let near = NearName.nearest(to: value, among: values) else { return message }
    let advised = first.replacing("Please provide", with: "Did you mean '\(near)'? Please provide")
    return ([advised] + lines.dropFirst()).joined(separator: "\n")
  }

  /// The message with line breaks inside the value given shown as what they are.
  private static func withValueOnOneLine(_ message: String) -> String {
    guard let start = message.firstRange(of: "The value '"),
      let end = message[start.upperBound...].firstRange(of: "' is invalid for '")
    else { return message }
    let value = TerminalText.escaped(
      String(message[start.upperBound..<end.lowerBound]), keepsLineBreaks: false)
    return message[..<start.upperBound] + value + message[end.lowerBound...]
  }
}

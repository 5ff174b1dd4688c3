extension Table {
  /// The table as comma-separated values with a line of heads, figures between 0 and 1 unrounded.
  ///
  /// Source: Y. Shafranovich (2005), RFC 4180, but for the line ends, which are single line feeds.
  public var csv: String {
    ([heads] + rows.map { $0.map { Self.value(of: $0) } })
      .map { $0.map { Self.quotedForCSV($0) }.joined(separator: ",") + "\n" }.joined()
  }

  private static func value(of cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .figure(let figure): "\(figure.value)"
    }
  }

  private static func quotedForCSV(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return text
    }
    let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : "\($0)" }.joined()
    return "\"\(doubled)\""
  }
}

#if Server
  /// A media type of a header, without its case, and its parameters but for the weight.
  struct MediaType: Sendable, Hashable {
    /// Such as `text/html`.
    var name: String
    /// The weight in a list of accepted types, from 0 to 1.
    var weight = 1.0

    /// Reads one type with its parameters; nil when it is none.
    init?(_ text: some StringProtocol) {
      let parts = text.split(separator: ";").map { Self.trimmed(String($0)) }
      guard let name = parts.first?.lowercased(), Self.isName(name) else { return nil }
      self.name = name
      for parameter in parts.dropFirst() {
        let pair = parameter.split(separator: "=", maxSplits: 1).map { Self.trimmed(String($0)) }
        guard pair.count == 2, pair[0].lowercased() == "q" else { continue }
        guard let weight = Double(pair[1]), (0...1).contains(weight) else { return nil }
        self.weight = weight
      }
    }

    /// How well the type, which may be a range, fits another: 3 for the same, 2 for `text/*`, 1 for `*/*`,
    /// nil for not at all.
    func fit(_ other: String) -> Int? {
      if name == other { return 3 }
      if name == "*/*" { return 1 }
      return name.hasSuffix("/*") && other.hasPrefix(name.dropLast()) ? 2 : nil
    }

    private static func trimmed(_ text: String) -> String {
      let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
      return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }

    private static func isName(_ text: String) -> Bool {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      return parts.count == 2
        && parts.allSatisfy { part in
          !part.isEmpty
            && part.utf8.allSatisfy {
              (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
                || "!#$&-^_.+*".utf8.contains($0)
            }
        }
    }
  }
#endif

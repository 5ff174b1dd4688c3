/// Tells the name of a paper, station or site at the ends of a page's title by the words that such names
/// are made of: `Harbour Gazette: …`, `[강변신문] …`, `… : Le Courrier du Lac`.
struct OutletNames {
  /// Words that such a name holds one of, in small letters.
  private let words: Set<String>
  /// What such a name ends with where names are written in one.
  private let endings: [String]
  /// The words of a name, at most, and its letters.
  private static let mostWords = 5
  private static let mostLetters = 30
  /// The letters of a headline, at least, an East-Asian sign as two.
  private static let leastHeadline = 10

  static let embedded = OutletNames(.fields)

  init(_ lists: LanguageWords) {
    words = Set(lists.strings(.outletWords))
    endings = lists.strings(.outletEndings)
  }

  /// A title without the names of outlets in brackets or before a colon at its beginning, behind a colon at
  /// its end, and in its outer parts.
  ///
  /// - Parameter known: The names of the site as the page gives them.
  func removed(from title: String, known: [String]) -> String {
    let names = Set(known.map(PageTitle.letters))
    func isOutlet(_ text: Substring) -> Bool {
      names.contains(PageTitle.letters(String(text))) || self.isOutlet(text)
    }
    var rest = title[...]
    if let (name, behind) = Self.bracketed(rest), isOutlet(name) { rest = behind }
    if let (name, behind) = Self.partedByColon(rest), isOutlet(name) { rest = behind }
    let parts = PageTitle.parts(of: String(rest)).map { String(rest)[$0] }
    if parts.count > 1 {
      let inner = parts.indices.filter { !isOutlet(parts[$0]) }
      if let first = inner.first, let last = inner.last, last - first < parts.count - 1 {
        let whole = String(rest)
        rest = Substring(whole[parts[first].startIndex..<parts[last].endIndex])
      }
    } else if let (head, name) = Self.partedByLastColon(rest), isOutlet(name) {
      rest = head
    }
    return PageTitle.extent(rest) >= Self.leastHeadline ? String(rest) : title
  }

  /// Whether a text is such a name: words with capitals, one of which papers are called by, or one word
  /// that ends as their names do.
  func isOutlet(_ text: Substring) -> Bool {
    guard text.count <= Self.mostLetters else { return false }
    let parts = text.split(separator: " ")
    guard let last = parts.last, parts.count <= Self.mostWords else { return false }
    if let scalar = last.unicodeScalars.last, scalar.value >= 0x2E80 {
      return parts.count <= 2
        && endings.contains { last.hasSuffix($0) && (last.count > $0.count || parts.count == 2) }
    }
    // An article or preposition may be small: Le Courrier de la Sorne.
    return parts.count >= 2
      && parts.allSatisfy { $0.count <= 3 || $0.first?.isUppercase == true }
      && parts.contains { words.contains($0.lowercased()) }
  }

  private static func bracketed(_ title: Substring) -> (name: Substring, rest: Substring)? {
    let close: Character
    switch title.first {
    case "[": close = "]"
    case "【": close = "】"
    default: return nil
    }
    guard let end = title.firstIndex(of: close) else { return nil }
    let rest = title[title.index(after: end)...].drop { $0 == " " }
    return rest.isEmpty ? nil : (title[..<end].dropFirst(), rest)
  }

  private static func isColon(_ sign: Character) -> Bool { sign == ":" || sign == "：" }

  private static func partedByColon(
    _ title: Substring
  ) -> (name: Substring, rest: Substring)? {
    guard let sign = title.firstIndex(where: isColon) else { return nil }
    let rest = title[title.index(after: sign)...]
    guard title[sign] == "：" || rest.first == " " else { return nil }
    return (trimmed(title[..<sign]), trimmed(rest))
  }

  private static func partedByLastColon(
    _ title: Substring
  ) -> (head: Substring, name: Substring)? {
    guard let sign = title.lastIndex(where: isColon) else { return nil }
    let name = title[title.index(after: sign)...]
    guard title[sign] == "：" || name.first == " " else { return nil }
    return (trimmed(title[..<sign]), trimmed(name))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}

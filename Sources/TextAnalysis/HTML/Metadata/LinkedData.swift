/// What a page says of its article in JSON-LD, with the words of schema.org.
struct LinkedData {
  private(set) var headline: String?
  private(set) var author: String?
  private(set) var date: String?
  private(set) var site: String?
  private(set) var description: String?
  /// The place of the article's text, between its quotation marks.
  private(set) var body: TextRange?

  /// Whether there is an article among what is described.
  private(set) var isArticle = false

  /// The words that the types of articles end in.
  private static let types = ["Article", "Posting", "Report", "Review", "Recipe"]

  /// Reads a script of the page; what earlier ones said stays.
  mutating func read(_ page: UnsafeBufferPointer<UInt8>, _ script: TextRange) {
    guard let value = JSONScanner.value(in: page, script) else { return }
    var waiting = [value]
    var pages: [[(key: TextRange, value: JSONScanner.Value)]] = []
    while let next = waiting.popLast() {
      switch next {
      case .array(let values): waiting.append(contentsOf: values.reversed())
      case .object(let members):
        let type = Self.strings(Self.member("@type", of: members, page), page)
        if type.contains(where: { $0 == "WebPage" }) {
          pages.append(members)
        } else if type.contains(where: { type in Self.types.contains { type.hasSuffix($0) } }) {
          isArticle = true
          readArticle(members, page)
        }
        for name in ["@graph", "mainEntity"] {
          if let inner = Self.member(name, of: members, page) { waiting.append(inner) }
        }
      default: break
      }
    }
    for members in pages { readArticle(members, page) }
  }

  private mutating func readArticle(
    _ members: [(key: TextRange, value: JSONScanner.Value)], _ page: UnsafeBufferPointer<UInt8>
  ) {
    func text(_ name: String) -> String? {
      Self.strings(Self.member(name, of: members, page), page).first { !$0.isEmpty }
    }
    headline = headline ?? text("headline")
    date = date ?? text("datePublished")
    description = description ?? text("description")
    let names = Self.names(Self.member("author", of: members, page), page)
    if author == nil, !names.isEmpty { author = names.joined(separator: ", ") }
    site = site ?? Self.names(Self.member("publisher", of: members, page), page).first
    if case .string(let range)? = Self.member("articleBody", of: members, page),
      range.count > body?.count ?? 0
    {
      body = range
    }
  }

  private static func member(
    _ name: String, of members: [(key: TextRange, value: JSONScanner.Value)],
    _ page: UnsafeBufferPointer<UInt8>
  ) -> JSONScanner.Value? {
    members.first { page[$0.key].elementsEqual(name.utf8) }?.value
  }

  /// A string, or those of a list.
  private static func strings(
    _ value: JSONScanner.Value?, _ page: UnsafeBufferPointer<UInt8>
  ) -> [String] {
    switch value {
    case .string(let range):
      [UnescapedText.plain(String(decoding: JSONString(page, range).text, as: UTF8.self))]
    case .array(let values): values.prefix(20).flatMap { strings($0, page) }
    default: []
    }
  }

  /// Names of persons or organizations, which are strings or objects.
  private static func names(
    _ value: JSONScanner.Value?, _ page: UnsafeBufferPointer<UInt8>
  ) -> [String] {
    switch value {
    case .string: strings(value, page)
    case .array(let values): values.prefix(20).flatMap { names($0, page) }
    case .object(let members): strings(member("name", of: members, page), page)
    default: []
    }
  }
}

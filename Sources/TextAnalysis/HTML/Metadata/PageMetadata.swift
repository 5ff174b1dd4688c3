/// What a page says of its article: who wrote it, when, for which site.
public struct PageMetadata: Sendable, Hashable, Codable {
  /// The author, or several separated by commas.
  public var author: String?
  /// When it was published, as the page writes it (mostly ISO 8601).
  public var date: String?
  /// The name of the site.
  public var site: String?
  /// The language as the page declares it, such as `en-GB`.
  public var language: String?
  /// The description for links to the page.
  public var description: String?

  /// Whether the page says nothing of it.
  public var isEmpty: Bool { self == PageMetadata() }

  public init(
    author: String? = nil, date: String? = nil, site: String? = nil, language: String? = nil,
    description: String? = nil
  ) {
    self.author = author
    self.date = date
    self.site = site
    self.language = language
    self.description = description
  }

  init(_ head: PageHead) {
    func first(_ names: [String]) -> String? {
      names.lazy.compactMap { head.properties[$0] }.first { !$0.isEmpty }
    }
    let data = head.linkedData
    // Pages give addresses of profiles for authors.
    let named = [
      data.author, head.properties["author"], head.properties["article:author"],
      head.properties["byl"], head.properties["parsely-author"], head.properties["dc.creator"],
      head.properties["sailthru.author"], head.markedAuthor,
    ]
    author = named.compactMap { $0 }.first { !$0.isEmpty && !$0.hasPrefix("http") }
    date =
      data.date
      ?? first([
        "article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate",
        "publishdate", "publish-date", "dc.date.issued", "dc.date", "dcterms.created", "date",
      ]) ?? head.markedDate
    site = first(["og:site_name"]) ?? data.site ?? first(["application-name"])
    language =
      head.language.flatMap { $0.isEmpty ? nil : $0 } ?? first(["og:locale", "content-language"])
    description = first(["og:description", "description"]) ?? data.description
  }
}

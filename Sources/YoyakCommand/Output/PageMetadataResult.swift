import Yoyak

/// What a page says of its article, as JSON; fields that the page leaves open are left out.
struct PageMetadataResult: JSONObject, Sendable {
  private let metadata: PageMetadata

  /// Nil when the article is not from a page, or the page says nothing.
  init?(_ metadata: PageMetadata?) {
    guard let metadata else { return nil }
    self.metadata = metadata
  }

  /// Author, date and site, as far as the page tells them.
  var origin: [String] { [metadata.author, metadata.date, metadata.site].compactMap(\.self) }

  func writeFields(to json: inout JSONWriter) {
    json.field("author", metadata.author)
    json.field("date", metadata.date)
    json.field("description", metadata.description)
    json.field("language", metadata.language)
    json.field("site", metadata.site)
  }
}

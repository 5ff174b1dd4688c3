import Yoyak

/// All articles of an input, for results that are made of several together.
struct ArticleCollection {
  /// An article with what its record says of it.
  struct Entry: Sendable {
    var article: Article
    var id: JSONValue
    /// The date that the record or the page gives.
    var date: String?
  }

  let entries: [Entry]
  /// Whether all records could be read.
  let status: ExitStatus
  /// Whether the first that could not be read ended the run, as `--on-error fail` asks for.
  let isGivenUp: Bool

  var articles: [Article] { entries.map(\.article) }

  /// Reads all records on all cores; those that cannot be read are reported and left out.
  ///
  /// - Throws: ``CommandFailure`` when no article could be read, or there was none.
  init(
    _ input: InputOptions, query: String? = nil, dateField: String? = nil
  ) throws(CommandFailure) {
    let reading = try ArticleReading(input, query: query)
    var entries: [Entry] = []
    let records = CollectedRecords(of: input, dateField: dateField) { record in
      let article = try reading.article(of: record)
      return Entry(article: article, id: record.id, date: record.date ?? article.metadata?.date)
    } consume: {
      entries.append($0)
      return true
    }
    self.entries = entries
    (status, isGivenUp) = (records.status, records.isGivenUp)
    if entries.isEmpty, !isGivenUp {
      throw records.isUnread
        ? CommandFailure(.unreadable, "none of the articles could be read.")
        : CommandFailure(of: NothingToSummarize.noText)
    }
  }
}

import TextAnalysis
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

  private(set) var entries: [Entry] = []
  /// Whether all records could be read.
  private(set) var status = ExitStatus.done
  /// Whether the first that could not be read ended the run, as `--on-error fail` asks for.
  private(set) var isGivenUp = false

  var articles: [Article] { entries.map(\.article) }

  /// Reads all records on all cores; those that cannot be read are reported and left out.
  ///
  /// - Throws: ``CommandFailure`` when no article could be read, or there was none.
  init(
    _ input: InputOptions, query: String? = nil, dateField: String? = nil
  ) throws(CommandFailure) {
    let reading = try ArticleReading(input, query: query)
    var reader = RecordReader(input, dateField: dateField)
    var progress = ProgressLine(input.progress)
    OrderedThreads.run(
      jobs: input.jobs ?? Batch.processorCount,
      next: { reader.next() },
      transform: { entry in
        let read = Result { () throws -> Entry in
          let record = try entry.record.get()
          let article = try DocumentThreads.$limit.withValue(1) { try reading.article(of: record) }
          return Entry(
            article: article, id: record.id, date: record.date ?? article.metadata?.date)
        }
        return (name: entry.name, read: read)
      },
      consume: { outcome in
        progress.advance()
        switch outcome.read {
        case .success(let entry): entries.append(entry)
        case .failure(let error):
          StandardStreams.report(line: CommandFailure(of: error).message(on: outcome.name))
          status = .someFailed
          isGivenUp = input.onError == .fail
        }
        return !isGivenUp
      })
    progress.end()
    if entries.isEmpty, !isGivenUp {
      throw status == .done
        ? CommandFailure(of: NothingToSummarize.noText)
        : CommandFailure(.unreadable, "none of the articles could be read.")
    }
  }
}

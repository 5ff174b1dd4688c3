import KeywordExtraction
import TextAnalysis
import Vectorization
import Yoyak

/// `yoyak keywords --collection`: one list of keywords for all articles together, or for what tells
/// them from another collection.
struct CollectionKeywordsRun {
  let input: InputOptions
  let query: String?
  let against: [String]
  let count: Int
  let maximumPhraseLength: Int
  let output: OutputOptions

  /// Reads everything, prints the list and gives the status to exit with.
  ///
  /// - Throws: ``CommandFailure`` when no article could be read, or the articles are of several
  ///   languages.
  func run() throws -> ExitStatus {
    let own = try counted(input)
    let tables = try against.filter(Self.isTable).map { try FrequenciesCommand.table(path: $0) }
    let files = against.filter { !Self.isTable($0) }
    guard tables.isEmpty || (tables.count == 1 && files.isEmpty) else {
      throw CommandFailure(
        .usage,
        "'--against' takes one table or articles; merge tables with "
          + "'yoyak frequencies merge'.")
    }
    var status = own.status
    let keywords: [CollectionKeyword]
    if let table = tables.first {
      guard table.language == own.language else {
        throw CommandFailure(
          .usage,
          "The table is of '\(table.language.rawValue)' and the articles are of "
            + "'\(own.language.rawValue)': give a table of the same language.")
      }
      keywords = own.phrases.keywords(against: table, count: count)
    } else if files.isEmpty {
      keywords = own.phrases.keywords(count: count)
    } else {
      var others = input
      others.files = files
      let rest = try counted(others)
      if rest.status != .done { status = rest.status }
      keywords = own.phrases.keywords(against: rest.phrases, count: count)
    }
    let result = CollectionKeywordsResult(
      language: own.language, documents: own.phrases.documentCount, keywords: keywords,
      signature: signature(own.language))
    _ = try output.open()
    var printer = ResultPrinter(
      output.encoding, isBatch: false, tsvColumns: CollectionKeywordsResult.tsvColumns)
    printer.print(
      result.rendered(by: output.encoding, passingThrough: [:]),
      name: result.name)
    printer.end()
    return status
  }

  private func signature(_ language: Language) -> String {
    let ranking = against.isEmpty ? "learned-sum" : "log-likelihood"
    return [
      "keywords", "collection:\(ranking)", "lang:\(language.rawValue)",
      "tok:\(TextAnalyzers.analyzer(for: language).signature)", "phrase:\(maximumPhraseLength)",
      "v:\(YoyakVersion.current)",
    ].joined(separator: "|")
  }

  /// Whether a file begins as a table of document frequencies does.
  private static func isTable(_ path: String) -> Bool {
    guard path != "-", var source = try? ByteSource(path: path),
      let bytes = try? source.readToEnd()
    else { return false }
    return bytes.starts(with: DocumentFrequencyTable.magic)
  }

  /// What one article adds, or why it adds nothing.
  private enum Outcome: Sendable {
    case phrases([DocumentPhrase], Language)
    case failure(CommandFailure, name: String)
  }

  private struct Counted {
    var phrases = PhraseFrequencies()
    var language = Language.undetermined
    var status = ExitStatus.done
  }

  private func counted(_ input: InputOptions) throws -> Counted {
    let reading = try ArticleReading(input, query: query)
    let options = KeywordOptions(maximumPhraseLength: maximumPhraseLength)
    var reader = RecordReader(input)
    var counted = Counted()
    var progress = ProgressLine(input.progress)
    var mixture: CommandFailure?
    var isUnread = false
    OrderedThreads.run(
      jobs: input.jobs ?? Batch.processorCount,
      next: { reader.next() },
      transform: { Self.outcome(of: $0, reading, options) },
      consume: { outcome in
        progress.advance()
        switch outcome {
        case .phrases(let phrases, let language):
          if counted.phrases.documentCount == 0 { counted.language = language }
          guard language == counted.language else {
            mixture = CommandFailure(
              .usage,
              "The articles are of '\(counted.language.rawValue)' and of "
                + "'\(language.rawValue)': a collection is of one language; give it with "
                + "'--language'.")
            return false
          }
          counted.phrases.add(phrases)
        case .failure(let failure, let name):
          StandardStreams.report(line: failure.message(on: name))
          counted.status = .someFailed
          isUnread = isUnread || failure.status != .nothingToDo
          if input.onError == .fail { return false }
        }
        return true
      })
    progress.end()
    if let mixture { throw mixture }
    if counted.phrases.documentCount == 0 {
      throw isUnread
        ? CommandFailure(.unreadable, "none of the articles could be read.")
        : CommandFailure(.nothingToDo, "no keywords: none of the articles holds any text.")
    }
    return counted
  }

  private static func outcome(
    of entry: RecordReader.Entry, _ reading: ArticleReading, _ options: KeywordOptions
  ) -> Outcome {
    do {
      let article = try reading.article(of: entry.record.get())
      return .phrases(try article.phrases(options), article.document.language)
    } catch {
      return .failure(CommandFailure(of: error), name: entry.name)
    }
  }
}

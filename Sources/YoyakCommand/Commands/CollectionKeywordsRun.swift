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

  private struct Counted {
    var phrases = PhraseFrequencies()
    var language = Language.undetermined
    var status = ExitStatus.done
  }

  private func counted(_ input: InputOptions) throws -> Counted {
    let reading = try ArticleReading(input, query: query)
    let options = KeywordOptions(maximumPhraseLength: maximumPhraseLength)
    var counted = Counted()
    var mixture: CommandFailure?
    let records = CollectedRecords(of: input) { record in
      let article = try reading.article(of: record)
      return (phrases: try article.phrases(options), language: article.document.language)
    } consume: { made in
      if counted.phrases.documentCount == 0 { counted.language = made.language }
      guard made.language == counted.language else {
        mixture = CommandFailure(
          .usage,
          "The articles are of '\(counted.language.rawValue)' and of "
            + "'\(made.language.rawValue)': a collection is of one language; give it with "
            + "'--language'.")
        return false
      }
      counted.phrases.add(made.phrases)
      return true
    }
    if let mixture { throw mixture }
    if counted.phrases.documentCount == 0 {
      throw records.isUnread
        ? CommandFailure(.unreadable, "none of the articles could be read.")
        : CommandFailure(.nothingToDo, "no keywords: none of the articles holds any text.")
    }
    counted.status = records.status
    return counted
  }
}

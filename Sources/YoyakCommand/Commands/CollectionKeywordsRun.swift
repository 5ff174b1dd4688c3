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
    let isTable = against.map(Self.isTable)
    let tables = try zip(against, isTable).filter(\.1).map {
      try FrequenciesCommand.table(path: $0.0)
    }
    let files = zip(against, isTable).filter { !$0.1 }.map(\.0)
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
      try table.requireTerms(of: own.analyzer, language: own.language)
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
      signature: signature(own, against: tables.first))
    _ = try output.open(reading: input.files + against)
    var printer = ResultPrinter(
      output.encoding, isBatch: false, tsvColumns: CollectionKeywordsResult.tsvColumns)
    printer.print(
      result.rendered(by: output.encoding, passingThrough: [:]),
      name: result.name)
    printer.end()
    return status
  }

  private func signature(_ own: Counted, against table: DocumentFrequencyTable?) -> String {
    let ranking = against.isEmpty ? "learned-sum" : "log-likelihood"
    var parts = [
      "keywords", "collection:\(ranking)", "lang:\(own.language.rawValue)",
      "tok:\(own.analyzer.signature)", "clean:\(input.keepBoilerplate ? "no" : "yes")",
      "phrase:\(maximumPhraseLength)",
    ]
    if let query { parts.append("query:\(UserWords.hash(of: [query]))") }
    if let table { parts.append("df:\(table.contentHash)") }
    return (parts + ["v:\(YoyakVersion.current)"]).joined(separator: "|")
  }

  /// Whether a file begins as a table of document frequencies does; what is read from a pipe cannot be
  /// read again, and is of articles.
  private static func isTable(_ path: String) -> Bool {
    let magic = DocumentFrequencyTable.magic
    guard path != "-", Folder.isFile(path), var source = try? ByteSource(path: path) else {
      return false
    }
    let head = try? source.peek(magic.count) { _ in false }
    return head?.elementsEqual(magic) ?? false
  }

  private struct Counted {
    var phrases = PhraseFrequencies()
    var language = Language.undetermined
    /// What made the words of the phrases.
    var analyzer: any TextAnalyzer
    var status = ExitStatus.done
  }

  private func counted(_ input: InputOptions) throws -> Counted {
    let reading = try ArticleReading(input, query: query)
    let options = KeywordOptions(maximumPhraseLength: maximumPhraseLength)
    var counted = Counted(analyzer: reading.analyzer(for: .undetermined))
    var mixture: CommandFailure?
    let records = CollectedRecords(of: input) { record in
      let article = try reading.article(of: record)
      return (phrases: try article.phrases(options), language: article.document.language)
    } consume: { made in
      if counted.phrases.documentCount == 0 {
        (counted.language, counted.analyzer) = (made.language, reading.analyzer(for: made.language))
      }
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

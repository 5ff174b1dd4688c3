import ArgumentParser
import KeywordExtraction
import Yoyak

extension KeywordRankingMethod: ArgumentChoice {}

/// `yoyak keywords`: the words and phrases an article is about.
struct KeywordsCommand: ArticleCommand {
  static let configuration = CommandConfiguration(
    commandName: "keywords",
    _superCommandName: YoyakCommand.name,
    abstract: "Print the ranked keywords of an article.",
    discussion: """
      Examples:
        yoyak keywords -n 5 article.txt                    five keywords
        yoyak keywords --stop-words stop.txt --must-include 도서관 article.txt
        yoyak keywords --collection today.jsonl --against yesterday.jsonl

      Methods:

      """
        + KeywordRankingMethod.allCases.map { "  \($0.rawValue): \($0.summary)" }
        .joined(separator: "\n"))

  @OptionGroup(title: "Input")
  var input: InputOptions

  @Option(help: ArgumentHelp("The method, one of those listed above.", valueName: "name"))
  var method = KeywordOptions().method

  @Option(
    name: [.customShort("n", allowingJoined: true), .long], parsing: .unconditional,
    help: ArgumentHelp("The most keywords.", valueName: "n"))
  var count = KeywordOptions().count

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The most words of a keyword.", valueName: "n"))
  var maxPhraseLength = KeywordOptions().maximumPhraseLength

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "From 0, the best keywords, to 1, keywords that share no words.", valueName: "x"))
  var diversity = KeywordOptions().diversity

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Leave out keywords behind the first five whose score is lower; 0 shows all (default: 0.1 for "
        + "English and 0.15 for other languages by the default method, none by others).",
      valueName: "x"))
  var minimumScore: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What the keywords are to be about.", valueName: "text"))
  var query: String?

  @Flag(help: "Also tell, for each keyword, what its score is made of.")
  var explain = false

  @Flag(help: "Take all articles for one collection, and print its keywords.")
  var collection = false

  @Option(
    help: ArgumentHelp(
      "Print what tells the collection from this one: articles, or a table of 'yoyak frequencies'; "
        + "may be repeated.", valueName: "file"))
  var against: [String] = []

  @OptionGroup var background: BackgroundOptions

  @OptionGroup var wishes: KeywordWishesOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    try output.validate(with: input)
    try ValidationError.requireAtLeastOne(("count", count), ("max-phrase-length", maxPhraseLength))
    guard (0...1).contains(diversity) else {
      throw ValidationError("'--diversity \(diversity)' is out of range: give 0 to 1.")
    }
    if let minimumScore, !minimumScore.isFinite {
      throw ValidationError("'--minimum-score \(minimumScore)' is no score: give a number.")
    }
    if minimumScore != nil, isCollection {
      throw ValidationError(
        "'--minimum-score' is for the keywords of articles: leave it out for a collection.")
    }
    try ValidationError.requireWords(inQuery: query)
    if isCollection { try output.validateForOneResult(of: input) }
    try background.validate(
      for: method, usable: KeywordRankingMethod.allCases.filter(\.usesDocumentFrequencies))
    if isCollection, wishes.isGiven {
      throw ValidationError(
        "'--must-include' and '--candidates' are for the keywords of articles: leave them out for a "
          + "collection.")
    }
    if explain, isCollection {
      throw ValidationError(
        "'--explain' is for one article at a time: leave out '--collection' and '--against'.")
    }
    if explain, output.format != .text, !output.format.hasObjects {
      throw ValidationError(
        "'--explain' cannot be printed as \(output.format.rawValue): give text, json or jsonl.")
    }
    if isCollection, method != .learned {
      throw ValidationError(
        "The scores of '--method \(method.rawValue)' cannot be compared between articles: leave the "
          + "method out for a collection.")
    }
  }

  /// Whether one list is made of all articles.
  private var isCollection: Bool { collection || !against.isEmpty }

  func run() throws {
    if isCollection {
      let keywords = CollectionKeywordsRun(
        input: input, query: query, against: against, count: count,
        maximumPhraseLength: maxPhraseLength, output: output)
      throw ExitCode(try keywords.run().rawValue)
    }
    throw ExitCode(try runBatch().rawValue)
  }

  func work() throws -> @Sendable (Record) throws -> KeywordsResult {
    let options = KeywordOptions(
      method: method, count: count, maximumPhraseLength: maxPhraseLength, diversity: diversity,
      minimumScore: minimumScore, documentFrequencies: try background.table, explains: explain,
      wishes: try wishes.wishes)
    let showsSentences = output.format == .markdown
    let reading = try ArticleReading(input, query: query)
    let isPage = output.format == .html
    return { record in
      let read = try reading.read(record)
      var result = try KeywordsResult(
        record: record, read: read, options: options, offsets: reading.offsets(in: read.article),
        showsSentences: showsSentences)
      if isPage { try result.showPage(of: read.article, in: record) }
      return result
    }
  }
}

import InputFormats
import TextAnalysis
import Yoyak

/// Makes an article of a record, and offsets of its ranges.
struct ArticleReading: Sendable {
  private let language: Language?
  private let keepsBoilerplate: Bool
  /// What `start` and `end` count.
  let unit: OffsetUnit
  private let isStrict: Bool
  private let query: String?
  private let koreanAnalyzer: (any TextAnalyzer)?
  private let userWords: UserWords

  /// - Throws: ``CommandFailure`` when the analyzer that was asked for cannot be had or
  ///   a file of words cannot be read.
  init(_ options: InputOptions, query: String? = nil) throws(CommandFailure) {
    self.query = query
    koreanAnalyzer = try options.analyzer.koreanAnalyzer
    userWords = try options.userWords.words
    language = options.language.language
    keepsBoilerplate = options.keepBoilerplate
    unit = options.offsets
    isStrict = options.strict
  }

  /// How an article with this headline is read.
  private func options(title: String?) -> ArticleOptions {
    ArticleOptions(
      title: title, query: query, language: language, keepsBoilerplate: keepsBoilerplate,
      koreanAnalyzer: koreanAnalyzer, userWords: userWords)
  }

  /// The analyzer for text in `language`.
  func analyzer(for language: Language) -> any TextAnalyzer {
    options(title: nil).analyzer(for: language)
  }

  /// Decodes, cleans and analyzes a record, and says on standard error when bytes of it were replaced.
  ///
  /// - Throws: `TextDecodingError` when its bytes are no text.
  func article(of record: Record) throws -> Article {
    let read = try read(record)
    if let note = record.note(onReplacedBytes: read.replacedBytes) { StandardStreams.report(note) }
    return read.article
  }

  /// The same without a message, with how many bytes had to be replaced.
  func read(_ record: Record) throws -> ReadArticle {
    let options = options(title: record.title)
    var replaced = record.replacedBytes
    let article: Article
    switch record.content {
    case .document(let bytes, let format):
      let (readable, broken) = try format.readableText(of: bytes, isStrict: isStrict)
      replaced += broken
      article = Article(readable, options: options)
    case .field(let text):
      article = Article(ReadableText(field: SourceText(text)), options: options)
    case .sentences(let sentences): article = Article(sentences: sentences, options: options)
    }
    return ReadArticle(article: article, replacedBytes: replaced)
  }

  /// Converts ranges of an article to places of the input, in the unit that was asked for.
  func offsets(in article: Article) -> ArticleOffsets {
    ArticleOffsets(article, unit: unit)
  }
}

/// An article with what was found when its bytes were read.
struct ReadArticle: Sendable {
  var article: Article
  /// How many broken bytes became U+FFFD.
  var replacedBytes: Int
}

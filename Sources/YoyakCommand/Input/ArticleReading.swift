import TextAnalysis
import Yoyak

/// Makes an article of a record, and offsets of its ranges.
struct ArticleReading: Sendable {
  private let language: Language?
  private let keepsBoilerplate: Bool
  private let unit: OffsetUnit
  private let query: String?
  private let koreanAnalyzer: (any TextAnalyzer)?

  /// - Throws: ``CommandFailure`` when the analyzer that was asked for cannot be had.
  init(_ options: InputOptions, query: String? = nil) throws(CommandFailure) {
    self.query = query
    koreanAnalyzer = try options.analyzer.koreanAnalyzer
    language = options.language.language
    keepsBoilerplate = options.keepBoilerplate
    unit = options.offsets
  }

  /// How an article with this headline is read.
  private func options(title: String?) -> ArticleOptions {
    ArticleOptions(
      title: title, query: query, language: language, keepsBoilerplate: keepsBoilerplate,
      koreanAnalyzer: koreanAnalyzer)
  }

  /// The analyzer for text in `language`.
  func analyzer(for language: Language) -> any TextAnalyzer {
    options(title: nil).analyzer(for: language)
  }

  /// Decodes, cleans and analyzes a record.
  ///
  /// - Throws: `TextDecodingError` when its bytes are no text.
  func article(of record: Record) throws -> Article {
    let options = options(title: record.title)
    return switch record.content {
    case .text(let bytes): Article(source: try TextDecoder.decode(bytes), options: options)
    case .html(let bytes):
      Article(
        html: try TextDecoder.decode(bytes, declared: HTMLText.declaredEncoding(of: bytes)),
        options: options)
    case .string(let text): Article(text: text, options: options)
    case .sentences(let sentences): Article(sentences: sentences, options: options)
    }
  }

  /// Converts ranges of an article to places of the input, in the unit that was asked for.
  func offsets(in article: Article) -> PrintedOffsets {
    PrintedOffsets(article, unit: unit)
  }
}

/// The places of an article's ranges in the input as it was given.
struct PrintedOffsets: Sendable {
  private let article: Article
  private let converter: OffsetConverter

  init(_ article: Article, unit: OffsetUnit) {
    self.article = article
    converter = OffsetConverter(article.original, unit: unit)
  }

  /// The place of a range of the article's text.
  func convert(_ range: TextRange) -> TextRange {
    converter.convert(article.originalRange(range))
  }
}

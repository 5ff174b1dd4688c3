import TextAnalysis
import Yoyak

/// Makes an article of a record, and offsets of its ranges.
struct ArticleReading: Sendable {
  private let language: Language?
  private let keepsBoilerplate: Bool
  private let unit: OffsetUnit
  private let query: String?

  init(_ options: InputOptions, query: String? = nil) {
    self.query = query
    language = options.language.language
    keepsBoilerplate = options.keepBoilerplate
    unit = options.offsets
  }

  /// Decodes, cleans and analyzes a record.
  ///
  /// - Throws: `TextDecodingError` when its bytes are no text.
  func article(of record: Record) throws -> Article {
    let options = ArticleOptions(
      title: record.title, query: query, language: language, keepsBoilerplate: keepsBoilerplate)
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

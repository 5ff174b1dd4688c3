import ArticleCleaning
import TextAnalysis

/// An article that was read, cleaned, split and analyzed, ready to be summarized.
///
///     let article = Article(text: page)
///     let summary = try article.summary(SummaryOptions(budget: SummaryBudget(sentences: 3)))
///     for sentence in summary.sentences { print(sentence.text) }
///
/// An article is an immutable value; several summaries and keyword lists may be asked of it, from
/// several threads at once.
public struct Article: Sendable {
  /// The text that all ranges point into.
  public let source: SourceText
  /// The headline: the one given, or the one found in the text.
  public let title: String?
  /// What was taken out of a pasted page, in text order.
  public let removed: [Removal]
  /// The analyzed body and title.
  public let document: Document
  /// Name and version of the analyzer, for signatures.
  let analyzerSignature: String
  /// Whether the text was cleaned, for signatures.
  let isCleaned: Bool

  /// Reads an article out of text, such as a page pasted from a browser.
  public init(text: String, options: ArticleOptions = ArticleOptions()) {
    self.init(source: SourceText(text), options: options)
  }

  /// Reads an article out of decoded text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(source: SourceText, options: ArticleOptions = ArticleOptions()) {
    let cleaned =
      options.keepsBoilerplate
      ? CleanedArticle(title: nil, body: [source.fullRange], removed: [])
      : ArticleCleaner().clean(source)
    let language = options.language ?? LanguageDetector.detect(source, in: cleaned.body)
    let splitter = SentenceSplitter(language: language)
    var sentences: [TextRange] = []
    var paragraphs: [Int] = []
    for (number, block) in cleaned.body.enumerated() {
      for sentence in splitter.sentences(of: source, in: block) {
        sentences.append(sentence)
        paragraphs.append(number)
      }
    }
    self.init(
      source: source, sentences: sentences, paragraphs: paragraphs, foundTitle: cleaned.title,
      removed: cleaned.removed, language: language, options: options)
  }

  /// Takes an article that was already split into sentences.
  ///
  /// Ranges point into the sentences joined by line feeds; nothing is cleaned.
  public init(sentences: [String], options: ArticleOptions = ArticleOptions()) {
    var utf8: [UInt8] = []
    var ranges: [TextRange] = []
    for sentence in sentences {
      if !ranges.isEmpty { utf8.append(0x0A) }
      let start = utf8.count
      utf8.append(contentsOf: sentence.utf8)
      ranges.append(start..<utf8.count)
    }
    let source = SourceText(validUTF8: utf8)
    var options = options
    options.keepsBoilerplate = true
    self.init(
      source: source, sentences: ranges, paragraphs: Array(ranges.indices), foundTitle: nil,
      removed: [], language: options.language ?? LanguageDetector.detect(source, in: ranges),
      options: options)
  }

  private init(
    source: SourceText, sentences: [TextRange], paragraphs: [Int], foundTitle: TextRange?,
    removed: [Removal], language: Language, options: ArticleOptions
  ) {
    let analyzer = TextAnalyzers.analyzer(for: language)
    var vocabulary = Vocabulary()
    let body = analyzer.tokenize(source, sentences: sentences, vocabulary: &vocabulary)
    let title: TokenizedText? =
      if let given = options.title {
        analyzer.tokenize(whole: SourceText(given), vocabulary: &vocabulary)
      } else if let foundTitle {
        analyzer.tokenize(source, sentences: [foundTitle], vocabulary: &vocabulary)
      } else {
        nil
      }
    let query = options.query.map {
      analyzer.tokenize(whole: SourceText($0), vocabulary: &vocabulary)
    }
    self.source = source
    self.title = options.title ?? foundTitle.map { source.string(in: $0) }
    self.removed = removed
    analyzerSignature = analyzer.signature
    isCleaned = !options.keepsBoilerplate
    document = Document(
      language: language, body: body, title: title, query: query, vocabulary: vocabulary,
      paragraphs: paragraphs)
  }
}

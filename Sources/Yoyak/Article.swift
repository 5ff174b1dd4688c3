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
  /// The text that all ranges point into: the one given, or the readable text of a page, a mail or a
  /// text that was folded.
  public let source: SourceText
  /// The input that the text was taken out of, with the way back, when it was more than text.
  private var page: (text: SourceText, map: OffsetMap)?
  /// The text whose folds and marks were taken away to make ``source``, with the way back.
  private var marked: (text: SourceText, map: OffsetMap)?
  /// What was left out when the input was read: quoted mail, code, page numbers and the like, in
  /// ranges of the ``original``.
  public private(set) var leftOut: [LeftOut] = []
  /// What the page says of the article (author, date, site …), when it was HTML and says any of it.
  public private(set) var metadata: PageMetadata?
  /// Whether it was an HTML page that lists other pages and has no article of its own.
  private(set) var isIndexPage = false
  /// Whether it was an HTML page that holds nothing but a notice.
  private(set) var isNoticePage = false
  /// The headline: the one given, or the one found in the text.
  public let title: String?
  /// What was taken out of a pasted page, in text order.
  public let removed: [Removal]
  /// The analyzed body and title.
  public let document: Document
  /// What made the tokens of ``document``.
  let analyzer: any TextAnalyzer
  /// Whether the text was cleaned, for signatures.
  let isCleaned: Bool

  /// Reads an article out of text, such as a page pasted from a browser.
  public init(text: String, options: ArticleOptions = ArticleOptions()) {
    self.init(source: SourceText(text), options: options)
  }

  /// Reads an article out of decoded text.
  ///
  /// Where letters and their marks are apart they are put together first (see `ComposedText`), the
  /// numbers of lines go (see `MarginNumbers`), columns are read one after the other (see `ColumnText`), and
  /// folded lines are joined (see `UnfoldedText`).
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(source: SourceText, options: ArticleOptions = ArticleOptions()) {
    var (text, map): (SourceText, OffsetMap?) = (source, nil)
    func take(_ step: (text: SourceText, map: OffsetMap)?) {
      guard let step else { return }
      text = step.text
      map = map.map { step.map.leading(through: $0) } ?? step.map
    }
    take(ComposedText(text).map { ($0.text, $0.offsetMap) })
    take(MarginNumbers(text).map { ($0.text, $0.offsetMap) })
    take(ColumnText(text).map { ($0.text, $0.offsetMap) })
    guard let map else {
      self.init(lines: source, options: options)
      return
    }
    self.init(lines: text, options: options)
    marked = (source, marked?.map.leading(through: map) ?? map)
    leftOut = leftOut.map { LeftOut(rule: $0.rule, range: map.originalRange($0.range)) }
  }

  /// Reads an article out of text whose letters are whole and whose lines follow each other.
  private init(lines source: SourceText, options: ArticleOptions) {
    guard let unfolded = UnfoldedText(source, keepsBoilerplate: options.keepsBoilerplate) else {
      self.init(prose: source, options: options)
      return
    }
    self.init(prose: unfolded.text, options: options)
    marked = (source, unfolded.offsetMap)
    leftOut = unfolded.removed
  }

  /// Reads an article out of what a format holds of readable text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ readable: ReadableText, options: ArticleOptions = ArticleOptions()) {
    var options = options
    options.title = options.title ?? readable.title
    guard let map = readable.offsetMap else {
      self.init(source: readable.text, options: options)
      return
    }
    if !readable.mayBeFolded {
      self.init(
        prose: readable.text, standfirst: readable.standfirst,
        withoutSentences: readable.withoutSentences, options: options)
      page = (readable.original, map)
    } else if readable.showsOriginal {
      let composed = ComposedText(readable.text)
      self.init(prose: composed?.text ?? readable.text, options: options)
      marked = (readable.original, composed?.offsetMap.leading(through: map) ?? map)
      leftOut = readable.removed
    } else {
      self.init(source: readable.text, options: options)
      page = (readable.original, map)
      let unfolded = leftOut.map { LeftOut(rule: $0.rule, range: map.originalRange($0.range)) }
      leftOut = (readable.removed + unfolded).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    metadata = readable.metadata
    isIndexPage = readable.isIndexPage
    isNoticePage = readable.isNoticePage
  }

  /// Reads an article out of text as its reader sees it.
  private init(
    prose source: SourceText, standfirst: [TextRange] = [], withoutSentences: [TextRange] = [],
    options: ArticleOptions
  ) {
    let cleaned =
      options.keepsBoilerplate
      ? CleanedArticle(title: nil, body: [source.fullRange], removed: [])
      : ArticleCleaner().clean(source, knownTitle: options.title)
    let language = options.language ?? LanguageDetector.detect(source, in: cleaned.body)
    let splitter = SentenceSplitter(language: language)
    let stretches = Self.stretches(of: cleaned.body, in: source)
    let sentences = DocumentThreads.map(stretches) { splitter.sentences(of: source, in: $0) }
      .flatMap(\.self)
    var paragraph = 0
    let paragraphs = sentences.map { sentence in
      while cleaned.body[paragraph].upperBound <= sentence.lowerBound { paragraph += 1 }
      return paragraph
    }
    self.init(
      source: source, sentences: sentences, paragraphs: paragraphs, foundTitle: cleaned.title,
      standfirst: standfirst, withoutSentences: withoutSentences, turns: Set(cleaned.turns),
      removed: cleaned.removed, language: language, options: options)
  }

  /// The blocks that a single line break parts, together: whether the break ends a sentence or only
  /// wraps a line is for the sentence splitter to tell, which must see the lines around it.
  private static func stretches(of blocks: [TextRange], in source: SourceText) -> [TextRange] {
    var stretches: [TextRange] = []
    for block in blocks {
      if let last = stretches.last, isLineBreak(source.utf8[last.upperBound..<block.lowerBound]) {
        stretches[stretches.count - 1] = last.lowerBound..<block.upperBound
      } else {
        stretches.append(block)
      }
    }
    return stretches
  }

  private static func isLineBreak(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.count { $0 == 0x0A } == 1 && gap.allSatisfy { $0 <= 0x20 }
  }

  /// Reads an article out of an HTML page.
  ///
  /// Ranges point into ``source``, the page's readable text; ``originalRange(_:)`` leads back to
  /// the page.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  public init(html page: SourceText, options: ArticleOptions = ArticleOptions()) {
    self.init(ReadableText(html: page), options: options)
  }

  /// The input as it was given: ``source``, or what it was taken out of.
  public var original: SourceText { page?.text ?? marked?.text ?? source }

  /// Where a range of ``source`` is in the ``original``.
  public func originalRange(_ range: TextRange) -> TextRange {
    let range = marked?.map.originalRange(range) ?? range
    return page?.map.originalRange(range) ?? range
  }

  /// The sentence at a range of ``source`` as it was given: with folds, and the marks of type that
  /// touch it.
  func givenText(in range: TextRange) -> String {
    marked.map { $0.text.string(in: $0.map.rangeWithMarks(of: range, in: $0.text)) }
      ?? source.string(in: range)
  }

  /// Where a sentence of ``source`` is in the ``original``, with the marks of type that touch it.
  func originalSentence(_ range: TextRange) -> TextRange {
    let range = marked.map { $0.map.rangeWithMarks(of: range, in: $0.text) } ?? range
    return page?.map.originalRange(range) ?? range
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
    standfirst: [TextRange] = [], withoutSentences: [TextRange] = [], turns: Set<Int> = [],
    removed: [Removal], language: Language, options: ArticleOptions
  ) {
    let analyzer = options.analyzer(for: language)
    var vocabulary = Vocabulary()
    let body = analyzer.tokenize(source, sentences: sentences, vocabulary: &vocabulary)
    let title: TokenizedText? =
      if let foundTitle,
        options.title.map({ $0.utf8.elementsEqual(source.utf8[foundTitle]) }) ?? true
      {
        analyzer.tokenize(source, sentences: [foundTitle], vocabulary: &vocabulary)
      } else if let given = options.title {
        analyzer.tokenize(whole: SourceText(given), vocabulary: &vocabulary)
      } else {
        nil
      }
    let subheadRanges = removed.filter { $0.kind == .subhead }.map(\.range)
    let subheads =
      subheadRanges.isEmpty
      ? nil : analyzer.tokenize(source, sentences: subheadRanges, vocabulary: &vocabulary)
    let query = options.query.flatMap { $0.isEmpty ? nil : $0 }.map {
      analyzer.tokenize(whole: SourceText($0), vocabulary: &vocabulary)
    }
    self.source = source
    self.title = options.title ?? foundTitle.map { source.string(in: $0) }
    self.removed = removed
    self.analyzer = analyzer
    isCleaned = !options.keepsBoilerplate
    document = Document(
      language: language, body: body, title: title, subheads: subheads, query: query,
      vocabulary: vocabulary, paragraphs: paragraphs,
      standfirst: Self.indexes(of: sentences, in: standfirst),
      unprinted: Self.indexes(of: sentences, in: withoutSentences),
      turns: Set(sentences.indices.filter { turns.contains(sentences[$0].lowerBound) }),
      stopWords: options.userWords.stopWords)
  }

  /// The sentences that begin in one of the ranges; both are in order.
  private static func indexes(of sentences: [TextRange], in ranges: [TextRange]) -> Set<Int> {
    var found: Set<Int> = []
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      while next < ranges.count, ranges[next].upperBound <= sentence.lowerBound { next += 1 }
      guard next < ranges.count else { break }
      if ranges[next].contains(sentence.lowerBound) { found.insert(index) }
    }
    return found
  }
}

import LinearAlgebra
import Summarization
import TextAnalysis
import Vectorization

/// Several articles on one event, summarized as one.
///
/// The sentences of all articles are ranked together, in the order the articles are given (their
/// order in time, where that is known). Of sentences that say nearly the same only the first takes
/// part; that what many articles tell is important shows in the similarity of the others.
public struct ArticleCluster: Sendable {
  /// A sentence's place among the articles.
  public struct Origin: Sendable, Hashable {
    /// The article, by its place in ``articles``.
    public var article: Int
    /// The sentence, by its number in that article.
    public var sentence: Int
  }

  /// The articles, as given.
  public let articles: [Article]
  /// The sentences that take part, in order.
  public let origins: [Origin]
  /// The sentences that take part as one document.
  public let document: Document
  /// What made the tokens of ``document``.
  private let analyzer: any TextAnalyzer
  /// What tells of the way the articles in its language were read.
  private let reading: [String]

  /// Two sentences whose cosine is at least this say the same.
  public static let duplicateSimilarity = 0.8

  /// Puts articles together.
  ///
  /// - Parameter articles: The articles, in order; the language of most of them is that of the
  ///   cluster, and the first title and query among them are its title and query.
  /// - Complexity: O(*n*) in their length, and for each sentence the places of its terms in the
  ///   sentences before it.
  public init(_ articles: [Article]) {
    self.articles = articles
    let language = Self.mostFrequentLanguage(of: articles)
    let joined = Self.join(articles)
    var vocabulary = Vocabulary()
    let pattern = articles.first { $0.document.language == language }
    let analyzer = pattern?.analyzer ?? TextAnalyzers.analyzer(for: language)
    let all = analyzer.tokenize(
      joined.text, sentences: joined.sentences, vocabulary: &vocabulary)
    let kept = Self.distinctSentences(of: all, vocabulary: vocabulary)
    let title = articles.compactMap(\.title).first.map {
      analyzer.tokenize(whole: SourceText($0), vocabulary: &vocabulary)
    }
    let query = articles.compactMap(\.document.query).first.map {
      analyzer.tokenize(whole: $0.text, vocabulary: &vocabulary)
    }
    reading = pattern?.commonSignature ?? []
    self.analyzer = analyzer
    let origins = kept.map { joined.origins[$0] }
    func places(in set: KeyPath<Document, Set<Int>>) -> Set<Int> {
      Set(
        origins.indices.filter {
          articles[origins[$0].article].document[keyPath: set].contains(origins[$0].sentence)
        })
    }
    self.origins = origins
    document = Document(
      language: language, body: Self.selecting(kept, from: all), title: title,
      query: query, vocabulary: vocabulary, paragraphs: kept.map { joined.paragraphs[$0] },
      standfirst: places(in: \.standfirst), turns: places(in: \.turns))
  }

  /// The sentences that stand for all articles, within the budget.
  ///
  /// `index` and `range` of each point into the article of its ``origins`` entry, in the order of
  /// the result.
  ///
  /// - Throws: ``NothingToSummarize`` when there are no sentences or none fits the budget, or an
  ///   error of the linear algebra when a computation does not converge.
  public func summary(
    _ options: SummaryOptions = SummaryOptions()
  ) throws -> [(article: Int, sentence: SummarySentence)] {
    try options.validate()
    if document.sentenceCount == 0 { throw NothingToSummarize.noText }
    let selection = try options.selection(from: document, analyzedBy: analyzer)
    let picks = options.order == .rank ? selection.picks : selection.picks.sorted()
    return picks.map { pick in
      let origin = origins[pick]
      let article = articles[origin.article]
      let range = article.document.body.sentences[origin.sentence]
      return (
        origin.article,
        SummarySentence(
          index: origin.sentence, range: range, text: article.givenText(in: range),
          display: article.source.string(in: range),
          score: selection.scores[pick].quantized)
      )
    }
  }

  /// What alone tells how to reproduce the summary that `options` ask for.
  public func signature(of options: SummaryOptions) -> String {
    options.signature(reading: reading) + "|articles:\(articles.count)"
  }

  private static func mostFrequentLanguage(of articles: [Article]) -> Language {
    let languages = articles.map(\.document.language)
    let counts = Language.allCases.map { language in languages.count { $0 == language } }
    let most = counts.max() ?? 0
    return languages.first { language in languages.count { $0 == language } == most }
      ?? .undetermined
  }

  /// All texts one after another, with the sentences' places there.
  private struct Joined {
    var text: SourceText
    var sentences: [TextRange] = []
    var paragraphs: [Int] = []
    var origins: [Origin] = []
  }

  private static func join(_ articles: [Article]) -> Joined {
    var utf8: [UInt8] = []
    var joined = Joined(text: SourceText(validUTF8: []))
    var paragraph = 0
    for (number, article) in articles.enumerated() {
      let start = utf8.count
      utf8.append(contentsOf: article.source.utf8)
      utf8.append(0x0A)
      for (index, sentence) in article.document.body.sentences.enumerated() {
        joined.sentences.append(sentence.lowerBound + start..<sentence.upperBound + start)
        joined.paragraphs.append(paragraph + article.document.paragraphs[index])
        joined.origins.append(Origin(article: number, sentence: index))
      }
      paragraph = (joined.paragraphs.last ?? -1) + 1
    }
    joined.text = SourceText(validUTF8: utf8)
    return joined
  }

  /// The sentences that say something the ones before them do not.
  private static func distinctSentences(
    of text: TokenizedText, vocabulary: Vocabulary
  ) -> [Int] {
    let rows = CosineSimilarity().rows(for: text, vocabulary: vocabulary)
    var places = [[(sentence: Int, weight: Double)]](repeating: [], count: rows.columns)
    var similarity = [Double](repeating: 0, count: rows.rows)
    var kept: [Int] = []
    for sentence in 0..<rows.rows {
      var touched: [Int] = []
      for place in rows.places(inRow: sentence) {
        for (other, weight) in places[Int(rows.columnIndices[place])] {
          if similarity[other] == 0 { touched.append(other) }
          similarity[other] += weight * rows.values[place]
        }
      }
      let isDuplicate = touched.contains {
        similarity[$0].quantized >= Self.duplicateSimilarity
      }
      for other in touched { similarity[other] = 0 }
      if isDuplicate { continue }
      kept.append(sentence)
      for place in rows.places(inRow: sentence) {
        places[Int(rows.columnIndices[place])].append((sentence, rows.values[place]))
      }
    }
    return kept
  }

  private static func selecting(_ kept: [Int], from text: TokenizedText) -> TokenizedText {
    var selected = TokenizedText(text: text.text, sentences: kept.map { text.sentences[$0] })
    for sentence in kept {
      for token in text.tokens(inSentence: sentence) { selected.append(token) }
      selected.endSentence()
    }
    return selected
  }
}

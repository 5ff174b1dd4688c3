import KeywordExtraction
import LinearAlgebra
import Summarization
import TextAnalysis

/// Articles on one event.
public struct Story: Sendable {
  /// Which of the articles that were grouped they are, the one most like the others first.
  public let members: [Int]
  /// The articles, in the same order.
  public let articles: [Article]
  /// For each article the mean cosine to the others, or 1 where there are none.
  public let likeness: [Double]

  init(members: [Int], articles: [Article], likeness: [Double]) {
    self.members = members
    self.articles = articles
    self.likeness = likeness
  }

  /// The headline of the article that is most like the others, among those that have one.
  public var title: String? { articles.lazy.compactMap(\.title).first }

  /// The language of its articles.
  public var language: Language { articles.first?.document.language ?? .undetermined }

  /// The sentences that stand for all articles, each with the place of its article in ``articles``.
  ///
  /// The article most like the others is read first, so that its opening counts as that of the story.
  ///
  /// - Throws: As `ArticleCluster.summary(_:)` does; for a single article, as `Article.summary(_:)`
  ///   does.
  public func summary(
    _ options: SummaryOptions = SummaryOptions()
  ) throws -> [(article: Int, sentence: SummarySentence)] {
    guard articles.count == 1 else { return try ArticleCluster(articles).summary(options) }
    return try articles[0].summary(options).sentences.map { (0, $0) }
  }

  /// The keywords that most of the articles would be given.
  ///
  /// - Throws: As `Article.phrases(_:)` does for an article that has text.
  public func keywords(_ options: KeywordOptions = KeywordOptions()) throws -> [CollectionKeyword] {
    var phrases = PhraseFrequencies()
    for article in articles {
      do {
        phrases.add(try article.phrases(options))
      } catch is NothingToSummarize {
        continue
      }
    }
    return phrases.keywords(count: options.count)
  }
}

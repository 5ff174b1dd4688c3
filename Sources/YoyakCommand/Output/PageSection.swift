import ArticlePages
import Yoyak

/// A result as a section of an HTML page, with its line in the index.
struct PageSection: Sendable {
  var html: String
  var row: IndexRow

  /// Puts what was found in an article into its text.
  ///
  /// - Parameters:
  ///   - summary: The summary with its explanations and how it was made, when one was asked for.
  ///   - keywords: The keywords, when they were asked for.
  ///   - reason: Why there is no summary or keyword.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    record: Record, article: Article, summary: (Summary, SummaryOptions)? = nil,
    keywords: [Keyword]? = nil, reason: String?, signature: String
  ) throws {
    var section = ArticleSection(
      number: record.number, article: article, name: record.id.plainText,
      suitability: article.suitability, signature: signature)
    if let (summary, options) = summary {
      section.summary = summary
      section.options = options
    }
    section.keywords = keywords
    section.reason = reason
    html = try section.html()
    row = section.row
  }
}

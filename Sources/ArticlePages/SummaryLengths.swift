import Yoyak

/// The sentences that summaries of one, two, three … sentences have, for a page that changes its
/// length without the program.
struct SummaryLengths: Sendable {
  /// The picks of each length, the best first.
  let picks: [[Int]]

  /// The longest summary that is worked out beside the one that was asked for.
  private static let longest = 15
  /// The longest that can be asked for: with more there is no other length.
  private static let longestAsked = 50
  /// Of documents with more sentences there is only the summary that was asked for.
  private static let limit = 2_000

  /// - Parameter asked: How many sentences the summary of the page has.
  /// - Throws: What `Article.summary` throws.
  init(of article: Article, options: SummaryOptions, asked: Int) throws {
    let count = article.document.sentenceCount
    guard count > 1, count <= Self.limit, asked <= Self.longestAsked else {
      picks = []
      return
    }
    var options = options
    options.order = .rank
    options.explains = false
    picks = try (1...min(max(Self.longest, asked), count)).map { length in
      options.budget = SummaryBudget(sentences: length)
      return try article.summary(options).sentences.map(\.index)
    }
  }

  /// The lengths for the script, hidden.
  var html: String {
    if picks.isEmpty { return "" }
    let items = picks.map { "<li>\($0.map(String.init).joined(separator: " "))</li>" }.joined()
    return "<ol class=\"lengths\" hidden>\(items)</ol>\n"
  }
}

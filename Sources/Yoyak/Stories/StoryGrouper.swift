import KeywordExtraction
import LinearAlgebra
import StoryGrouping
import TextAnalysis

/// Groups articles into stories, those on one event together.
///
///     let stories = try StoryGrouper().stories(of: articles, published: days)
///     for story in stories where story.articles.count > 1 {
///       print(story.title ?? "", try story.summary().map(\.sentence.text))
///     }
///
/// Articles are alike by the cosine of their TF-IDF rows; groups are made by their averages (see
/// `GroupAverageClustering`). Articles in different languages are never of one story.
public struct StoryGrouper: Sendable, Hashable {
  /// The least mean cosine of the articles of two groups that become one, above 0 and at most 1.
  public var likeness: Double
  /// Over how many days the articles of a story may lie, the first and the last included; 1 parts
  /// stories by day, nil takes any days.
  public var days: Int?

  public init(likeness: Double = 0.25, days: Int? = 3) {
    self.likeness = likeness
    self.days = days
  }

  /// Checks that the options can be obeyed.
  ///
  /// - Throws: `InvalidOption` for a likeness of 0 or outside of 0 to 1, or fewer than one day.
  public func validate() throws(InvalidOption) {
    try InvalidOption.requireShare("likeness", likeness)
    if likeness == 0 { throw InvalidOption("likeness", likeness, allowed: "a number above 0") }
    try InvalidOption.requireAtLeast(1, "days", days)
  }

  /// The stories, those of most articles first, and of as many in the order of their first articles.
  ///
  /// - Parameters:
  ///   - articles: The articles, in the order in which equals are to come.
  ///   - published: For each article the day, or nil where it is not known; empty for none that are
  ///     known.
  /// - Throws: `InvalidOption`, as ``validate()`` does.
  /// - Complexity: as `GroupAverageClustering.groups(of:days:)`.
  public func stories(
    of articles: [Article], published: [PublicationDay?] = []
  ) throws(InvalidOption) -> [Story] {
    try validate()
    let days = articles.indices.map { $0 < published.count ? published[$0]?.number : nil }
    var stories: [Story] = []
    for language in Language.allCases {
      let members = articles.indices.filter { articles[$0].document.language == language }
      if !members.isEmpty { stories += self.stories(members, of: articles, days, language) }
    }
    return stories.sorted {
      ($1.members.count, $0.members.min() ?? 0) < ($0.members.count, $1.members.min() ?? 0)
    }
  }

  /// The stories of the articles in one language.
  private func stories(
    _ members: [Int], of articles: [Article], _ days: [Int?], _ language: Language
  ) -> [Story] {
    var vectors = ArticleVectors()
    for member in members { vectors.append(articles[member].document) }
    let rows = vectors.rows(background: KeywordModels.frequencies(of: language))
    let clustering = GroupAverageClustering(threshold: likeness, longestSpan: self.days)
    return clustering.groups(of: rows, days: members.map { days[$0] }).map { group in
      let ranked = zip(group, rows.meanCosines(of: group)).sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      return Story(
        members: ranked.map { members[$0.0] }, articles: ranked.map { articles[members[$0.0]] },
        likeness: ranked.map(\.1))
    }
  }
}

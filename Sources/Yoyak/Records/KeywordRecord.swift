import KeywordExtraction
import TextAnalysis

/// A keyword list as the object that `yoyak keywords --format json` prints.
///
///     let record = try article.keywordRecord(id: "41-7")
///     let json = try JSONEncoder().encode(record)
public struct KeywordRecord: Sendable, Hashable, Codable {
  /// A keyword with its places in the input.
  public struct Entry: Sendable, Hashable, Codable {
    public var keyword: String
    public var score: Double
    public var count: Int
    /// Start and end of every place.
    public var offsets: [[Int]]

    public init(_ keyword: Keyword, offsets: ArticleOffsets) {
      self.keyword = keyword.text
      score = keyword.score.roundedForRecords
      count = keyword.ranges.count
      self.offsets = keyword.ranges.map { range in
        let range = offsets.convert(range)
        return [range.lowerBound, range.upperBound]
      }
    }
  }

  /// What the score of a keyword is made of.
  public struct Explanation: Sendable, Hashable, Codable {
    public var keyword: String
    public var score: Double
    public var parts: [SummaryRecord.Explanation.Part]

    init(_ explained: ExplainedKeyword) {
      keyword = explained.keyword.text
      score = explained.keyword.score.roundedForRecords
      parts = explained.parts.map {
        SummaryRecord.Explanation.Part(name: $0.name, value: $0.value.roundedForRecords)
      }
    }
  }

  /// The identifier that was given.
  public var id: String?
  public var language: String
  public var keywords: [Entry] = []
  /// Why there are no keywords.
  public var reason: String?
  /// How many broken bytes of the input became U+FFFD, if any did.
  public var replacedBytes: Int?
  /// What the page says of the article.
  public var metadata: PageMetadata?
  public var signature: String
  /// One a keyword, when they were asked for.
  public var explanations: [Explanation]?
}

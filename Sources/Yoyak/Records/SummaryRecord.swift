import Summarization
import TextAnalysis

/// A summary as the object that `yoyak summarize --format json` prints, or with keywords the one that
/// `yoyak digest` does.
///
///     let record = try article.summaryRecord(id: "41-7")
///     let json = try JSONEncoder().encode(record)
///
/// Scores have six decimal places. Fields that have no value are left out.
public struct SummaryRecord: Sendable, Hashable, Codable {
  /// A sentence with its place in the input.
  public struct Sentence: Sendable, Hashable, Codable {
    /// Its number among all sentences of the body, from 0.
    public var index: Int
    public var start: Int
    public var end: Int
    /// The input between ``start`` and ``end``; of a web page or other markup the text that it shows.
    public var text: String
    /// The text on one line and with broken words whole, where that differs.
    public var display: String?
    public var score: Double

    public init(_ sentence: SummarySentence, offsets: ArticleOffsets) {
      let range = offsets.convert(sentence: sentence.range)
      index = sentence.index
      start = range.lowerBound
      end = range.upperBound
      text = sentence.text
      let shown = TextLine.flattened(sentence.display)
      display = shown == text ? nil : shown
      score = sentence.score.roundedForRecords
    }

    /// The sentence for a reader.
    public var shown: String { display ?? text }
  }

  /// Why a sentence of the body was taken or not.
  public struct Explanation: Sendable, Hashable, Codable {
    /// What a score is made of.
    public struct Part: Sendable, Hashable, Codable {
      public var name: String
      public var value: Double
    }

    public var index: Int
    public var start: Int
    public var end: Int
    public var score: Double
    public var decision: String
    public var parts: [Part]

    init(_ explained: ExplainedSentence, offsets: ArticleOffsets) {
      let range = offsets.convert(sentence: explained.sentence.range)
      index = explained.sentence.index
      start = range.lowerBound
      end = range.upperBound
      score = explained.sentence.score.roundedForRecords
      decision = "\(explained.explanation.decision)"
      parts = explained.explanation.parts.map {
        Part(name: $0.name, value: $0.value.roundedForRecords)
      }
    }
  }

  /// A stretch of the input that was taken for page boilerplate, and by which rule.
  public struct Removed: Sendable, Hashable, Codable {
    public var rule: String
    public var start: Int
    public var end: Int
  }

  /// The identifier that was given.
  public var id: String?
  public var language: String
  public var method: String
  public var title: String?
  /// What the page says of the article.
  public var metadata: PageMetadata?
  public var sentences: [Sentence] = []
  public var sentenceCount: Int
  public var removed: [Removed] = []
  /// How many broken bytes of the input became U+FFFD, if any did.
  public var replacedBytes: Int?
  public var verdict: String
  /// Why there are no sentences.
  public var reason: String?
  public var signature: String
  /// One a sentence of the body, when they were asked for.
  public var explanations: [Explanation]?
  /// The keywords, in a digest.
  public var keywords: [KeywordRecord.Entry]?

  /// An empty record, to be filled.
  init(language: Language, method: SummarizationMethod, sentenceCount: Int, signature: String) {
    self.language = language.rawValue
    self.method = method.rawValue
    self.sentenceCount = sentenceCount
    self.signature = signature
    verdict = Verdict.ok.rawValue
  }
}

extension Double {
  /// To six decimal places: differences between one BLAS and another are far smaller.
  package var roundedForRecords: Double { (self * 1e6).rounded() / 1e6 }
}

import LinearAlgebra
import TextAnalysis

/// Ranks the keywords of a document: candidates, their scores, and the merging of those that say
/// the same.
public struct KeywordExtractor: Sendable {
  private let ranker: any KeywordRanker
  private let maximumPhraseLength: Int
  private let diversity: Double
  private let selector: KeywordSelector
  private let minimumScore: Double?
  private let wishes: KeywordWishes

  /// The most words that any keyword has: without an end, each run of nouns would have as many
  /// candidates as the square of its length.
  public static let longestPhrase = 16
  /// So many keywords are shown whatever their scores.
  public static let alwaysShown = 5

  /// - Parameters:
  ///   - ranker: What selects and scores the candidates.
  ///   - maximumPhraseLength: The most words of a keyword; above ``longestPhrase`` as much as that.
  ///   - diversity: From 0, the best keywords, to 1, keywords that share no words.
  ///   - minimumOwnOccurrences: How many places of its own a keyword needs beside one that holds it
  ///     or is held by it; 0 shows both.
  ///   - minimumOwnShare: In how many times as many sentences a part needs to stand alone as the whole has; in a
  ///     longer article twice that.
  ///   - minimumScore: Keywords behind the first ``alwaysShown`` are left out when their score is lower; nil for
  ///     what the ranker says.
  ///   - wishes: What the user wants among the keywords.
  public init(
    ranker: any KeywordRanker, maximumPhraseLength: Int = 4, diversity: Double = 0,
    minimumOwnOccurrences: Int = 1, minimumOwnShare: Double = 2,
    minimumScore: Double? = nil, wishes: KeywordWishes = KeywordWishes()
  ) {
    self.ranker = ranker
    self.maximumPhraseLength = min(maximumPhraseLength, Self.longestPhrase)
    self.diversity = diversity
    self.minimumScore = minimumScore
    self.wishes = wishes
    selector = KeywordSelector(
      merger: OverlapMerger(
        minimumOwnOccurrences: minimumOwnOccurrences, minimumOwnShare: minimumOwnShare),
      diversity: diversity)
  }

  /// The best keywords of `document`, best first; fewer than `count` when there are no more whose scores are
  /// high enough.
  ///
  /// When the document has a query, keywords near its words come first (see ``QueryNearness``).
  /// Scores are compared after rounding (see ``LinearAlgebra/Swift/Double/quantized``); ties go to
  /// the candidate that stands first in the article.
  ///
  /// - Throws: ``TextAnalysis/InvalidOption`` when no keyword can be so short or a number is out of
  ///   range, or an error of the linear algebra when a computation does not converge.
  public func keywords(of document: Document, count: Int = 10) throws -> [Keyword] {
    try ranking(of: document, count: count).keywords
  }

  /// The same as ``keywords(of:count:)`` with what each score is made of; where some words are asked
  /// for, the score itself is the only part.
  ///
  /// - Throws: As ``keywords(of:count:)`` does.
  public func explainedKeywords(
    of document: Document, count: Int = 10
  ) throws -> [ExplainedKeyword] {
    let ranking = try ranking(of: document, count: count)
    let found =
      wishes == KeywordWishes()
      ? ranker.parts(of: ranking.chosen, among: ranking.candidates, in: ranking.text) : nil
    let parts = found ?? ranking.keywords.map { [.init(name: "score", value: $0.score)] }
    return zip(ranking.keywords, parts).map { ExplainedKeyword(keyword: $0, parts: $1) }
  }

  /// Keywords with what they were chosen from.
  private struct Ranking {
    var text: KeywordDocument
    var keywords: [Keyword] = []
    var candidates: [KeywordCandidate] = []
    /// The candidate of each keyword, when no words were asked for.
    var chosen: [Int] = []
  }

  private func ranking(of document: Document, count: Int) throws -> Ranking {
    try InvalidOption.requireAtLeast(1, "count", count)
    try validate()
    let text = KeywordDocument(document)
    var ranking = Ranking(text: text)
    if let listed = wishes.candidates.map({ ListedCandidates($0, in: text) }) {
      let keywords = listed.keywords(scores: try scores(of: listed.candidates, in: text))
      ranking.keywords = Self.shown(
        Array(keywords.prefix(count)), minimum: minimumScore, \.score)
    } else {
      ranking.candidates = candidates(of: text)
      let choices = selector.choose(
        ranking.candidates, scores: try scores(of: ranking.candidates, in: text), in: text,
        count: count)
      // What is near to a query has a score of another kind.
      let ofRanker = document.query == nil ? ranker.minimumScore(in: document.language) : nil
      let shown = Self.shown(choices, minimum: minimumScore ?? ofRanker) { $0.keyword.score }
      ranking.keywords = shown.map(\.keyword)
      ranking.chosen = shown.map(\.candidate)
    }
    if !wishes.mustInclude.isEmpty {
      let wanted = ListedCandidates(wishes.mustInclude, in: text)
      wanted.include(
        wanted.keywords(scores: try scores(of: wanted.candidates, in: text)),
        in: &ranking.keywords, count: count)
    }
    return ranking
  }

  /// The first ``alwaysShown`` choices, and those behind them whose scores are high enough.
  private static func shown<Choice>(
    _ choices: [Choice], minimum: Double?, _ score: (Choice) -> Double
  ) -> [Choice] {
    guard let minimum else { return choices }
    return choices.enumerated().filter { $0.offset < alwaysShown || score($0.element) >= minimum }
      .map(\.element)
  }

  /// The phrases to rank; what only headings in capital letters have (`RESULTS`) is none.
  private func candidates(of text: KeywordDocument) -> [KeywordCandidate] {
    let candidates = ranker.candidates(of: text, maximumLength: maximumPhraseLength)
    return text.capitalHeadings.isEmpty
      ? candidates : candidates.filter { !text.isOnlyInHeadings($0) }
  }

  private func validate() throws(InvalidOption) {
    try InvalidOption.requireAtLeast(1, "maximumPhraseLength", maximumPhraseLength)
    try InvalidOption.requireShare("diversity", diversity)
  }

  private func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) throws
    -> [Double]
  {
    let scores = try ranker.scores(of: candidates, in: text)
    try InvalidScores.check(scores, expected: candidates.count)
    guard text.document.query != nil else { return scores.quantized() }
    return QueryNearness(text).weighted(scores, of: candidates).quantized()
  }

  /// All phrases of a document, for ``PhraseFrequencies``; those that would be among its best
  /// `count` keywords have their scores.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  public func phrases(of document: Document, count: Int = 30) throws -> [DocumentPhrase] {
    try validate()
    let text = KeywordDocument(document)
    let candidates = candidates(of: text)
    let scores = try scores(of: candidates, in: text)
    let chosen = Set(
      selector.choose(candidates, scores: scores, in: text, count: count).map(\.candidate))
    return candidates.enumerated().map { index, candidate in
      DocumentPhrase(
        key: text.key(of: candidate), text: text.string(in: candidate.first.range),
        count: candidate.count, score: chosen.contains(index) ? scores[index] : 0,
        terms: candidate.occurrences.lazy.map { text.terms(in: $0.range) }.first { !$0.isEmpty }
          ?? [])
    }
  }
}

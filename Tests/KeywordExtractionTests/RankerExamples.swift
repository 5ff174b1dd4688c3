import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis
import Vectorization

/// Worked examples of the rankers, by hand or from their papers.
@Suite struct RankerExamples {
  private func scores(
    _ ranker: some KeywordRanker, _ sentences: [[String]]
  ) throws -> [String: Double] {
    let text = KeywordDocument(TestDocuments.document(words: sentences))
    let candidates = ranker.candidates(of: text, maximumLength: 4)
    let scores = try ranker.scores(of: candidates, in: text)
    let names = candidates.map { text.document.body.text.string(in: $0.first.range) }
    return Dictionary(uniqueKeysWithValues: zip(names, scores))
  }

  private func expect(_ score: Double?, _ expected: Double, _ tolerance: Double = 1e-6) {
    #expect(score.map { abs($0 - expected) < tolerance } ?? false, "\(score ?? .nan), \(expected)")
  }

  /// The candidates of the paper's example and the scores of its table 1.3.
  @Test func rakeScoresThePapersExample() throws {
    let phrases = """
      compatibility / systems / linear constraints / set / natural numbers / criteria / compatibility
      / system / linear diophantine equations / strict inequations / nonstrict inequations
      / upper bounds / components / minimal set / solutions / algorithms / minimal generating sets
      / solutions / systems / criteria / corresponding algorithms / constructing
      / minimal supporting set / solving / systems / systems
      """
    let scores = try scores(
      RAKEKeywordRanker(),
      phrases.split(separator: "/").map {
        $0.split(whereSeparator: \.isWhitespace).map(String.init)
      })
    expect(scores["minimal generating sets"], 8.7, 0.05)
    expect(scores["linear diophantine equations"], 8.5)
    expect(scores["minimal supporting set"], 7.7, 0.05)
    expect(scores["minimal set"], 4.7, 0.05)
    expect(scores["linear constraints"], 4.5)
    expect(scores["natural numbers"], 4)
    expect(scores["corresponding algorithms"], 3.5)
    expect(scores["set"], 2)
    expect(scores["algorithms"], 1.5)
    expect(scores["compatibility"], 1)
  }

  // A star: aa is next to bb twice and to cc once. With d = 0.85 the rank of aa solves
  // x = 0.05 + 0.85 (0.1 + 0.85 x), and its neighbours share 0.85 x by their weights.
  private let star = [["aa", "bb"], ["bb", "aa"], ["aa", "cc"]]
  private let hub = 0.135 / (1 - 0.7225)

  @Test func textRankSharesEquallyAmongNeighbours() throws {
    let scores = try scores(TextRankKeywordRanker(), star)
    expect(scores["bb aa"], hub + 0.05 + 0.425 * hub)
    expect(scores["aa cc"], hub + 0.05 + 0.425 * hub)
  }

  @Test func singleRankSharesByHowOftenWordsMeet() throws {
    let text = [["aa", "bb", "aa", "cc"]]
    let scores = try scores(SingleRankKeywordRanker(window: 2), text)
    expect(scores["aa bb aa cc"], 1 + hub)
  }

  /// The jumps are 1 : 1/2, so that x = 0.1 + 0.85 y and y = 0.05 + 0.85 x.
  @Test func positionRankJumpsToEarlyWords() throws {
    let scores = try scores(PositionRankKeywordRanker(), [["aa"], ["bb"]])
    expect(scores["aa"], 0.1425 / 0.2775)
    expect(scores["bb"], 0.135 / 0.2775)
  }

  @Test func topicRankTakesTheFirstCandidateOfATopic() throws {
    let scores = try scores(
      TopicRankKeywordRanker(), [["solar", "power"], ["wind"], ["power"]])
    let (first, other) = (try #require(scores["solar power"]), try #require(scores["power"]))
    #expect(first > other * 1000)
    expect((scores["solar power"] ?? 0) + (scores["wind"] ?? 0), 1)
  }

  /// Two candidates of different topics are symmetric.
  @Test func multipartiteRankSharesEquallyBetweenTwoTopics() throws {
    let scores = try scores(MultipartiteRankKeywordRanker(), [["sun"], ["wind"]])
    expect(scores["sun"], 0.5)
    expect(scores["wind"], 0.5)
  }

  /// One word once: Rel = 1, Pos = ln ln 3, Case = 0, Freq = 1, Spread = 1.
  @Test func yakeScoresAWord() throws {
    let weight = 0.094_047_827_614_7 / 2
    expect(try scores(YAKEKeywordRanker(), [["sun"]])["sun"], (1 + weight) / weight, 1e-4)
  }

  /// No table: N = 2 sentences, a phrase weighs ln 3 + 1 a place and the boost is 3 / (1 · 2.3).
  @Test func kpMinerBoostsPhrases() throws {
    let scores = try scores(KPMinerKeywordRanker(), [["solar", "power"], ["wind"]])
    expect(scores["solar power"], (1.098_612_288_668 + 1) * 4 / 2.3)
  }

  @Test func tfidfCountsPhrasesOfRareWords() throws {
    var table = DocumentFrequencies()
    for words in [["sun", "moon"], ["sun"]] {
      var vocabulary = Vocabulary()
      let terms = words.map { vocabulary.intern($0) }
      table.addDocument(terms, of: vocabulary)
    }
    let scores = try scores(TFIDFKeywordRanker(background: table), [["sun"], ["moon"], ["moon"]])
    expect(scores["sun"], 1)
    // ln(3 / 2) + 1, twice.
    expect(scores["moon"], 2 * (1 + 0.405_465_108_108))
    let contrast = try self.scores(
      BackgroundContrastKeywordRanker(background: table), [["sun"], ["moon"]])
    #expect((contrast["moon"] ?? 0) > (contrast["sun"] ?? 0))
  }

  @Test func firstPhrasesFallWithThePlace() throws {
    let scores = try scores(FirstPhrasesKeywordRanker(), [["sun"], ["moon", "light"], ["wind"]])
    expect(scores["sun"], 1)
    expect(scores["moon light"], 1.0 / 2)
    expect(scores["wind"], 1.0 / 4)
  }

  @Test func krWordRankFindsWordsWithoutTheirParticles() throws {
    let document = TestDocuments.document(
      ["도서관은 항구에 있다.", "도서관에 책이 있다.", "시민은 도서관을 반긴다.", "항구의 도서관"], language: .korean)
    let keywords = try KeywordExtractor(ranker: KRWordRankKeywordRanker()).keywords(of: document)
    #expect(keywords.first { $0.text == "도서관" }?.ranges.count == 4)
    #expect(!keywords.contains { $0.text.hasPrefix("도서관") && $0.text != "도서관" })
  }

  @Test func krWordRankNeedsNoWordsOfTheAnalyzer() throws {
    // Adverbs alone, of which one is a part of the other.
    let document = TestDocuments.document(
      ["또다시 또다시 또다시", "다시 다시 다시"], language: .korean)
    let keywords = try KeywordExtractor(ranker: KRWordRankKeywordRanker(), minimumOwnShare: 0.5)
      .keywords(of: document)
    #expect(Set(keywords.map(\.text)) == ["또다시", "다시"])
  }
}

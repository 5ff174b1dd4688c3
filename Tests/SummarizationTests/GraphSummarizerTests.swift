import LinearAlgebra
import Testing
import Vectorization

@testable import Summarization

@Suite struct GraphSummarizerTests {
  /// The middle sentence shares a word with each of the other two.
  private let path = PlainWords.document(["alpha gamma.", "alpha beta.", "beta delta."])

  @Test func lexRankWithAThresholdWalksOverTheLinksOfItsGraph() throws {
    // Links 0–1 and 1–2 (cosine 0.245) and each sentence to itself, degrees 2, 3, 2:
    // a = 0.05 + 0.85 (a/2 + b/3), b = 1 − 2a.
    let scores = try LexRankSummarizer(weighting: .threshold(0.1)).scores(of: path)
    #expect(abs(scores[0] - 0.2919708) < 1e-6)
    #expect(abs(scores[1] - 0.4160584) < 1e-6)
    #expect(abs(scores[2] - 0.2919708) < 1e-6)
  }

  @Test func lexRankAboveAllCosinesIsUniform() throws {
    let scores = try LexRankSummarizer(weighting: .threshold(0.9)).scores(of: path)
    #expect(scores.allSatisfy { abs($0 - 1.0 / 3) < 1e-9 })
  }

  @Test func continuousLexRankLinksEachSentenceToItself() throws {
    // Plain idf: shared words ln(3/2), own words ln 3; c = cos(0, 1) = 0.2447967.
    // a = 0.05 + 0.85 (a/(1 + c) + b·c/(1 + 2c)), b = 1 − 2a.
    let scores = try LexRankSummarizer().scores(of: path)
    let c = 0.405465 * 0.405465 / ((0.1644019 + 1.2069490).squareRoot() * 0.3288038.squareRoot())
    let outer = (0.05 + 0.85 * c / (1 + 2 * c)) / (1 - 0.85 / (1 + c) + 1.7 * c / (1 + 2 * c))
    #expect(abs(scores[0] - outer) < 1e-5)
    #expect(abs(scores[1] - (1 - 2 * outer)) < 1e-5)
  }

  /// A background in which all words are equally rare leaves the bare counts.
  private struct EqualFrequencies: DocumentFrequencySource {
    let documentCount = 100
    func frequency(ofTerm utf8: UnsafeBufferPointer<UInt8>) -> Int { 10 }
  }

  @Test func raritiesComeFromTheBackgroundWhenOneIsGiven() throws {
    // The cosine of neighbours is 1/2: of two words each they share one.
    let scores = try LexRankSummarizer(background: EqualFrequencies()).scores(of: path)
    let outer = (0.05 + 0.85 * 0.25) / (1 - 0.85 / 1.5 + 0.85 * 0.5)
    #expect(abs(scores[0] - outer) < 1e-9)
    #expect(abs(scores[1] - (1 - 2 * outer)) < 1e-9)
    let counts = CosineSimilarity(vectorizer: TFIDFVectorizer(inverseDocumentFrequency: .none))
    let expected = try TextRankSummarizer(similarity: counts)
      .select(from: path, within: SummaryBudget()).scores
    let found = try SummarizationMethod.textrank.summarizer(background: EqualFrequencies())
      .select(from: path, within: SummaryBudget()).scores
    for (score, expected) in zip(found, expected) { #expect(abs(score - expected) < 1e-9) }
  }

  @Test func onlyTheMethodsThatSaySoUseABackground() throws {
    let document = PlainWords.document([
      "alpha gamma beta.", "alpha beta.", "beta delta alpha.", "gamma epsilon beta.",
    ])
    for method in SummarizationMethod.allCases {
      let own = try method.summarizer.select(from: document, within: SummaryBudget())
      let other = try method.summarizer(background: EqualFrequencies())
        .select(from: document, within: SummaryBudget())
      #expect((own.scores != other.scores) == method.usesDocumentFrequencies, "\(method)")
    }
  }

  @Test func theTitleDrawsTheWalkToItsWords() throws {
    let document = PlainWords.document(
      ["alpha gamma.", "alpha beta.", "beta delta."], title: "delta")
    let plain = try TextRankSummarizer().scores(of: document)
    let personalized = try TextRankSummarizer(personalization: .title).scores(of: document)
    #expect(personalized[2] > plain[2])
    #expect(personalized[2] > personalized[0])
    let without = try TextRankSummarizer(personalization: .query).scores(of: document)
    #expect(without == plain)
  }

  @Test func everySimilarityRanksADocumentOfSeveralStretches() throws {
    let document = PlainWords.document(
      (0..<1200).map { "topic\($0 % 7) word\($0 % 31) other\($0)." })
    for method in [SummarizationMethod.textrankOverlap, .textrankBM25, .lexrankThreshold, .lexrank]
    {
      let selection = try method.summarizer.select(
        from: document, within: SummaryBudget(sentences: 3))
      #expect(selection.picks.count == 3)
      #expect(abs(selection.scores.reduce(0, +) - 1) < 1e-6, "\(method)")
    }
  }

  @Test func pacSumWeighsEarlierAndLaterLinksApart() {
    let similarities = Matrix([[0, 0.5, 0.2], [0.5, 0, 0.1], [0.2, 0.1, 0]])
    // The cut is the least similarity, 0.1: weights 0.4, 0.1, 0.
    let scores = PacSumSummarizer(earlierWeight: -0.5, laterWeight: 1, threshold: 0)
      .scores(similarities: similarities)
    for (score, expected) in zip(scores, [0.5, -0.2, -0.05]) {
      #expect(abs(score - expected) < 1e-12)
    }
    // The cut is 0.1 + 0.5 · 0.4 = 0.3: the first link alone is left, with 0.2.
    let cut = PacSumSummarizer(earlierWeight: -0.5, laterWeight: 1, threshold: 0.5)
      .scores(similarities: similarities)
    for (score, expected) in zip(cut, [0.2, -0.1, 0]) { #expect(abs(score - expected) < 1e-12) }
  }

  @Test func farWeighsBySharesOfTheWholeDocument() {
    let document = PlainWords.document(["alpha beta.", "gamma."])
    let vectors = TFIDFVectorizer().vectorize(document.body, vocabulary: document.vocabulary)
    // All three words are equally rare: the pooled vector is (1, 1, 1)/√3 after its norm.
    let likeness = FARSummarizer.likenessToDocument(vectors)
    #expect(abs(likeness[0] - (2.0 / 3).squareRoot()) < 1e-9)
    #expect(abs(likeness[1] - (1.0 / 3).squareRoot()) < 1e-9)
  }

  @Test func hipoRankLinksTowardsTheBoundary() {
    // One section; its middle sentence is the farthest from the boundary and receives nothing.
    // c = cos(0, 1) with idf ln(4/3) + 1 for shared and ln 2 + 1 for own words = 0.428046.
    let scores = HipoRankSummarizer().scores(of: path)
    #expect(abs(scores[0] - 0.428046 / 3) < 1e-6)
    #expect(scores[1] == 0)
    #expect(abs(scores[2] - scores[0]) < 1e-12)
  }

  @Test func hipoRankLinksSectionsToTheSentencesOfOthers() {
    // Two sections of five unit vectors at right angles, with one in common: the cosine of a section
    // with it is 1/√5, its weight μ over two sections.
    let words = ["alpha", "a", "b", "c", "d", "alpha", "e", "f", "g", "h"]
    let document = PlainWords.document(
      words.map { "\($0)." }, paragraphs: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    let scores = HipoRankSummarizer(sectionWeight: 0.5).scores(of: document)
    for (word, score) in zip(words, scores) {
      #expect(abs(score - (word == "alpha" ? 0.25 / 5.0.squareRoot() : 0)) < 1e-12)
    }
  }

  @Test func hipoRankWeighsEveryPairOfASection() {
    // Two pairs of like sentences in one section, at the distances 0, 1, 2, 1, 0.
    let document = PlainWords.document(
      ["alpha beta.", "alpha gamma.", "beta gamma.", "delta alpha.", "gamma delta."])
    let vectors = TFIDFVectorizer().vectorize(document.body, vocabulary: document.vocabulary)
    let similarities = vectors.rows.gram()
    let distances = [0, 1, 2, 1, 0]
    let expected = (0..<5).map { receiver in
      (0..<5).filter { $0 != receiver }.reduce(0.0) { sum, sender in
        let weight = distances[receiver] <= distances[sender] ? 0.75 : 0.25
        return sum + weight * similarities[receiver, sender] / 5
      }
    }
    let scores = HipoRankSummarizer(innerWeight: 0.25, outerWeight: 0.75).scores(of: document)
    for (score, expected) in zip(scores, expected) { #expect(abs(score - expected) < 1e-12) }
  }

  @Test func hipoRankTakesAParagraphOfAnyLength() {
    // A table of similarities would take 80 GB.
    let count = 100_000
    let document = PlainWords.document(
      [String](repeating: "alpha beta.", count: count),
      paragraphs: [Int](repeating: 0, count: count))
    let scores = HipoRankSummarizer().scores(of: document)
    // The middle two sentences link to each other alone, the first to all others.
    #expect(abs(scores[count / 2] - 1 / Double(count)) < 1e-9)
    #expect(abs(scores[0] - Double(count - 1) / Double(count)) < 1e-9)
  }

  @Test func hipoRankSectionsAreParagraphsOfEnoughSentences() {
    let document = PlainWords.document((0..<12).map { "word\($0)." })
    #expect(HipoRankSummarizer.sections(of: document) == [0..<5, 5..<12])
    #expect(HipoRankSummarizer.sections(of: PlainWords.document([])).isEmpty)
  }
}

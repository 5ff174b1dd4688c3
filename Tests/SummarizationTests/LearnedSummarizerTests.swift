import TestSupport
import Testing
import TextAnalysis

@testable import Summarization

@Suite struct LearnedSummarizerTests {
  /// Weights of 0 but for the features given, for every language and length.
  private func weights(_ values: [SentenceFeature: Double]) -> SummaryWeights {
    var row = [Double](repeating: 0, count: SummaryPredictors.count)
    for (feature, value) in values { row[feature.column] = value }
    return SummaryWeights(columns: ["other-one": row, "other-several": row])
  }

  @Test func theEmbeddedTableHasAllPredictorsInReasonableSize() {
    for language in [Language.korean, .english, .french] {
      for length in SummaryWeights.Length.allCases {
        let row = SummaryWeights.embedded.weights(for: language, length)
        #expect(row.contains { $0 != 0 })
        #expect(row.allSatisfy { abs($0) < 20 })
      }
    }
  }

  @Test func aTableIsReadByNames() throws {
    let header = "# note\npredictor other-several other-one\n"
    let rows = SummaryPredictors.names.enumerated().reversed().map { "\($1) \($0).5 -1" }
    let table = try SummaryWeights(text: header + rows.joined(separator: "\n"))
    #expect(table.weights(for: .german, .several)[3] == 3.5)
    #expect(table.weights(for: .german, .one)[3] == -1)
  }

  @Test func aTableThatLacksSomethingSaysWhat() {
    #expect(throws: SummaryWeightsError.badRow("first 1 x")) {
      try SummaryWeights(text: "predictor other-one other-several\nfirst 1 x")
    }
    #expect(throws: SummaryWeightsError.missingPredictor("second")) {
      try SummaryWeights(text: "predictor other-one other-several\nfirst 1 2")
    }
  }

  @Test func scoresFollowTheWeights() throws {
    let summarizer = LearnedSummarizer(weights: weights([.place: 5]))
    let selection = try summarizer.select(
      from: TestDocuments.library, within: SummaryBudget(sentences: 2))
    #expect(selection.picks == [6, 5])
    #expect(abs(selection.scores.reduce(0, +) - 1) < 1e-12)
  }

  @Test func aRepetitionIsPassedOver() throws {
    let document = PlainWords.document([
      "alpha beta gamma.", "alpha beta gamma.", "beta delta epsilon.", "zeta delta eta.",
    ])
    let summarizer = LearnedSummarizer(weights: weights([.place: -1]), redundancyWeight: 2)
    let selection = try summarizer.select(from: document, within: SummaryBudget(sentences: 2))
    #expect(selection.picks == [0, 3])
  }

  @Test func roomForTwoUsualSentencesIsRoomForSeveral() {
    let document = PlainWords.document(["one two three four.", "one two three four."])
    func length(_ budget: SummaryBudget) -> SummaryWeights.Length {
      LearnedSummarizer.length(of: budget, meter: BudgetMeter(budget, for: document))
    }
    #expect(length(SummaryBudget(sentences: 1)) == .one)
    #expect(length(SummaryBudget(sentences: 2)) == .several)
    #expect(length(SummaryBudget(words: 5)) == .one)
    #expect(length(SummaryBudget(words: 6)) == .several)
  }

  @Test func explanationsAddUpAndTellTheDecision() throws {
    let summarizer = LearnedSummarizer()
    let selection = try summarizer.explainedSelection(
      from: TestDocuments.library, within: SummaryBudget(sentences: 2))
    #expect(selection.explanations.count == 7)
    let plain = try summarizer.select(
      from: TestDocuments.library, within: SummaryBudget(sentences: 2))
    #expect(plain.picks == selection.picks)
    #expect(plain.explanations.isEmpty)
    for (rank, pick) in selection.picks.enumerated() {
      #expect(selection.explanations[pick].decision == .taken(rank: rank + 1))
    }
    let sums = selection.explanations.map { $0.parts.reduce(0) { $0 + $1.value } }
    let shares = LearnedSummarizer.softmax(sums)
    for (share, score) in zip(shares, selection.scores) { #expect(abs(share - score) < 1e-6) }
  }

  @Test func featuresOfASmallDocumentAreThoseWorkedOutByHand() throws {
    let features = try SentenceFeatures(
      of: PlainWords.document(
        ["alpha beta.", "alpha gamma?", "delta epsilon zeta"], title: "alpha delta"))
    #expect((0..<3).map { features[$0, .first] } == [1, 0, 0])
    #expect((0..<3).map { features[$0, .place] } == [0, 0.5, 1])
    #expect((0..<3).map { features[$0, .titleCoverage] } == [0.5, 0.5, 0.5])
    #expect((0..<3).map { features[$0, .question] } == [0, 1, 0])
    #expect((0..<3).map { features[$0, .unfinished] } == [0, 0, 1])
    #expect((0..<3).map { features[$0, .rare] } == [0.5, 0.5, 1])
    // Degrees c, c, 0: mean 2c/3, deviation c·√2/3.
    #expect(abs(features[0, .degree] - 0.5.squareRoot()) < 1e-9)
    #expect(abs(features[2, .degree] + 2.0.squareRoot()) < 1e-9)
  }
}

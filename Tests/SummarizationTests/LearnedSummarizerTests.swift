import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import Summarization

@Suite struct LearnedSummarizerTests {
  /// Weights that are 0 but for those of the features given, for both lengths.
  private func weights(_ values: [SentenceFeature: Double]) -> SummaryWeights {
    var row = [Double](repeating: 0, count: SummaryWeights.names.count)
    for (feature, value) in values { row[feature.column] = value }
    let none = row.map { _ in 0.0 }
    return SummaryWeights(columns: [row, row, none, none, none, none])
  }

  @Test func theEmbeddedTableHasAllFeaturesInReasonableSize() {
    for column in SummaryWeights.Column.allCases {
      let weights = SummaryWeights.embedded[column]
      #expect(weights.count == SentenceFeature.allCases.count)
      #expect(weights.contains { $0 != 0 })
      // Means of standardized features differ little from text to text, and weigh more.
      #expect(weights.allSatisfy { abs($0) < (column == .pyramidByMean ? 10 : 5) })
    }
  }

  private let header =
    "feature several one one-by-pyramid several-by-pyramid pyramid-by-opening pyramid-by-mean"

  @Test func aTableIsReadByNames() throws {
    let rows = SummaryWeights.names.enumerated().reversed()
      .map { "\($1) \($0).5 \($0 + 1) 0 1 2 \($0)" }
    let weights = try SummaryWeights(
      text: (["# note", header] + rows).joined(separator: "\n"))
    #expect(weights[.several][3] == 3.5)
    #expect(weights[.one][3] == 4)
    #expect(weights[.pyramidByMean][3] == 3)
    #expect(try SummaryWeights(text: weights.text(note: "a\nb") { "\($0)" }) == weights)
  }

  @Test func aTableThatLacksSomethingSaysWhat() {
    #expect(throws: SummaryWeightsError.badRow("place 1 x")) {
      try SummaryWeights(text: "feature one several\nplace 1 x")
    }
    #expect(throws: SummaryWeightsError.missingRow(SummaryWeights.names[1])) {
      try SummaryWeights(text: "\(header)\n\(SummaryWeights.names[0]) 1 2 3 4 5 6")
    }
    let rows = SummaryWeights.names.map { "\($0) 1" }.joined(separator: "\n")
    #expect(throws: SummaryWeightsError.missingColumn("several")) {
      try SummaryWeights(text: "feature one\n" + rows)
    }
  }

  @Test func weightsMoveWithThePyramid() {
    let count = SummaryWeights.names.count
    func column(_ value: Double) -> [Double] { [value] + [Double](repeating: 0, count: count - 1) }
    let weights = SummaryWeights(
      columns: [column(1), column(2), column(0.5), column(-1), column(0.5), column(2)])
    var traits = [Double](repeating: 0, count: 2 * count)
    (traits[0], traits[count]) = (1, -0.5)
    #expect(weights.pyramid(traits: traits) == -0.5)
    #expect(weights.weights(for: .one, pyramid: -0.5)[0] == 0.75)
    #expect(weights.weights(for: .several, pyramid: -0.5)[0] == 2.5)
    traits[count] = 3
    #expect(weights.pyramid(traits: traits) == 1)
  }

  @Test func scoresFollowTheWeights() throws {
    let summarizer = LearnedSummarizer(weights: weights([.place: 5]))
    let selection = try summarizer.select(
      from: TestDocuments.library, within: SummaryBudget(sentences: 2))
    #expect(selection.picks == [6, 5])
    #expect(abs(selection.scores.reduce(0, +) - 1) < 1e-12)
    let single = try summarizer.select(
      from: TestDocuments.library, within: SummaryBudget(sentences: 1))
    #expect(single.picks == [6])
    #expect(abs(single.scores.reduce(0, +) - 1) < 1e-12)
  }

  @Test func aRepetitionIsPassedOver() throws {
    let document = PlainWords.document([
      "alpha beta gamma.", "alpha beta gamma.", "beta delta epsilon.", "zeta delta eta.",
    ])
    let summarizer = LearnedSummarizer(weights: weights([.place: -1]), redundancyWeight: 2)
    let selection = try summarizer.select(from: document, within: SummaryBudget(sentences: 2))
    #expect(selection.picks == [0, 3])
  }

  @Test func aSentenceSaidTwiceIsTakenOnceWhateverTheWeightOfRedundancy() throws {
    let document = PlainWords.document([
      "alpha beta gamma.", "gamma beta alpha.", "beta delta epsilon.", "zeta delta eta.",
    ])
    let summarizer = LearnedSummarizer(weights: weights([.place: -1]), redundancyWeight: 0)
    let selection = try summarizer.select(from: document, within: SummaryBudget(sentences: 2))
    #expect(selection.picks == [0, 2])
    let all = try summarizer.select(from: document, within: SummaryBudget(sentences: 4))
    #expect(all.picks.last == 1)
  }

  @Test func aBudgetHasRoomForSoManyUsualSentences() {
    let document = PlainWords.document([
      "one two three four.", "one two three four.", "one two three four.",
    ])
    func count(_ budget: SummaryBudget) -> Int {
      LearnedSummarizer.sentenceCount(of: budget, meter: BudgetMeter(budget, for: document))
    }
    #expect(count(SummaryBudget(sentences: 1)) == 1)
    #expect(count(SummaryBudget(sentences: 2)) == 2)
    #expect(count(SummaryBudget(words: 1)) == 1)
    #expect(count(SummaryBudget(words: 5)) == 1)
    #expect(count(SummaryBudget(words: 6)) == 2)
    #expect(count(SummaryBudget(sentences: 2, words: 400)) == 2)
    #expect(count(SummaryBudget(bytes: .max)) == 3)
    #expect(count(SummaryBudget(ratio: 0.7, words: 400)) == 2)
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
    // The parts add up to the logarithm of the share, but for what all sentences have in common.
    let sums = selection.explanations.map { $0.parts.reduce(0) { $0 + $1.value } }
    for (sum, score) in zip(sums, selection.scores) {
      #expect(abs(exp(sum - sums[0]) - score / selection.scores[0]) < 1e-6)
    }
  }

  @Test func featuresOfASmallDocumentAreThoseWorkedOutByHand() throws {
    let features = try SentenceFeatures(
      of: PlainWords.document(
        ["alpha beta.", "alpha gamma?", "delta epsilon zeta"], title: "alpha alpha delta"))
    #expect((0..<3).map { features[$0, .place] } == [0, 0.5, 1])
    #expect((0..<3).map { features[$0, .titleShare] } == [1, 1, 1])
    #expect((0..<3).map { features[$0, .question] } == [0, 1, 0])
    #expect((0..<3).map { features[$0, .unfinished] } == [0, 0, 1])
    #expect((0..<3).map { features[$0, .rare] } == [0.5, 0.5, 1])
    // Ahead are c, -c/2 and 0: mean c/6, deviation c·√(7/18).
    #expect(abs(features[0, .ahead] - 5 / 14.0.squareRoot()) < 1e-9)
    #expect(abs(features[1, .ahead] + 4 / 14.0.squareRoot()) < 1e-9)
  }

  @Test func lengthsAndCentralitiesAreBounded() throws {
    let long = (0..<40).map { "w\($0)" }.joined(separator: " ") + " alpha."
    let document = PlainWords.document(
      [long, "one two three."] + (0..<18).map { "three x\($0) y\($0)." } + ["x."])
    let features = try SentenceFeatures(of: document)
    // ln(42 / 4) = 2.35 is held at 1.5, and ln(2 / 4) = −0.69 is 0.19 below −0.5.
    #expect(features[0, .relativeLength] == 1.5)
    #expect(features[0, .longness] == 1)
    #expect(features[1, .relativeLength] == 0)
    #expect(abs(features[20, .relativeLength] + 0.6931471805599453) < 1e-12)
    #expect(abs(features[20, .shortness] - 0.1931471805599453) < 1e-12)
    for sentence in 0..<21 {
      #expect(abs(features[sentence, .coverage]) <= 2.5)
      #expect(abs(features[sentence, .ahead]) <= 2.5)
    }
  }

  /// Names with capital letters and words whose terms are stems are looked up as they are spelled.
  @Test func keyphrasenessIsThatOfTheWordsAsSpelled() throws {
    let english = Keyphraseness(.english)
    let words = ["london", "meetings", "hospital"]
    let worth = try words.map { try #require(english.value(of: Array($0.utf8)[...])) }
    #expect(Set(worth).count == 3)
    // The second sentence has one more word, which was not judged and so is worth a half.
    let features = try SentenceFeatures(
      of: TestDocuments.document(["London London.", "Meetings in Qwertzlow.", "Hospital."]))
    let means = [worth[0], (worth[1] + 0.5) / 2, worth[2]]
    let counted = [worth[0] * log(3), means[1] * log(2), worth[2] * log(2)]
    for (feature, values) in [(SentenceFeature.keyphraseness, means), (.keyTerms, counted)] {
      let mean = values.reduce(0, +) / 3
      let deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3).squareRoot()
      for sentence in 0..<3 {
        #expect(
          abs(features[sentence, feature] - (values[sentence] - mean) / deviation) < 1e-12,
          "\(feature) of \(sentence)")
      }
    }
  }
}

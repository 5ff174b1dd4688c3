import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import Summarization

@Suite struct LearnedSummarizerTests {
  /// One kind of text whose weights are 0 but for the features given and for what all links have,
  /// for every language and length.
  private func weights(_ values: [SentenceFeature: Double], link: Double = 0) -> SummaryWeights {
    let row = row(values)
    let gate = [Double](repeating: 0, count: DocumentTraits.names.count)
    return SummaryWeights(kinds: [
      .init(name: "other-any", gate: gate, weights: [.one: row, .several: row], links: links(link))
    ])
  }

  private func links(_ constant: Double) -> [Double] {
    [constant] + LinkPredictors.names.dropFirst().map { _ in 0 }
  }

  private func row(_ values: [SentenceFeature: Double]) -> [Double] {
    var row = [Double](repeating: 0, count: SummaryPredictors.count)
    for (feature, value) in values { row[feature.column] = value }
    return row
  }

  private func traits(_ sentences: [String]) throws -> DocumentTraits {
    DocumentTraits(of: try SentenceFeatures(of: PlainWords.document(sentences)))
  }

  @Test func theEmbeddedTableHasAllPredictorsInReasonableSize() throws {
    let traits = try traits(["alpha beta.", "alpha gamma?"])
    for language in [Language.korean, .english, .french] {
      for length in SummaryWeights.Length.allCases {
        let own = SummaryWeights.embedded.mixture(for: language, length, traits: traits)
        #expect(own.weights.count == SummaryPredictors.count)
        #expect(own.weights.contains { $0 != 0 })
        #expect(own.weights.allSatisfy { abs($0) < 20 })
        #expect(own.links.count == LinkPredictors.names.count)
        #expect(own.links.allSatisfy { abs($0) < 20 })
      }
    }
  }

  @Test func traitsAreTheSizeAndMeansOfFeatures() throws {
    let values = try traits(["alpha beta.", "alpha gamma?", "delta?", "epsilon zeta."]).values
    func trait(_ name: String) -> Double? {
      DocumentTraits.names.firstIndex(of: name).map { values[$0] }
    }
    #expect(trait("constant") == 1)
    // ln 4 = 1.386
    #expect(abs((trait("size") ?? 0) + 0.914) < 0.001)
    #expect(trait("question") == 0.5)
    #expect(trait("place") == 0.5)
  }

  @Test func weightsAreMixedByTheSharesOfTheKinds() throws {
    let question = DocumentTraits.names.firstIndex(of: "question") ?? 0
    func kind(
      _ name: String, constant: Double, question weight: Double, place: Double, link: Double
    ) -> SummaryWeights.Kind {
      var gate = [Double](repeating: 0, count: DocumentTraits.names.count)
      gate[0] = constant
      gate[question] = weight
      return .init(
        name: name, gate: gate, weights: [.one: row([.place: place])], links: links(link))
    }
    // Log odds ln 3 and 0 for a document half of questions: probabilities 3/4 and 1/2, shares 3/5
    // and 2/5.
    let weights = SummaryWeights(kinds: [
      kind("en-interview", constant: 0, question: 2 * 1.0986122886681098, place: 10, link: 5),
      kind("en-report", constant: 0, question: 0, place: -5, link: 0),
      kind("other-news", constant: 1, question: 0, place: 7, link: 1),
    ])
    let traits = try traits(["alpha beta.", "alpha gamma?"])
    let place = SentenceFeature.place.column
    let english = weights.mixture(for: .english, .one, traits: traits)
    #expect(abs(english.weights[place] - 4) < 1e-12)
    #expect(abs(english.links[0] - 3) < 1e-12)
    #expect(weights.mixture(for: .french, .one, traits: traits).weights[place] == 7)
  }

  /// A file whose numbers are the places of their rows, rows in reverse order.
  private func table(
    gates: String, weights: String, weightCount: Int, links: String = "other-news"
  ) -> String {
    func rows(_ names: [String], _ count: Int) -> String {
      names.enumerated().reversed().map { row in
        row.element + (0..<count).map { " \(row.offset + $0).5" }.joined() + "\n"
      }.joined()
    }
    return "# note\ntrait \(gates)\n" + rows(DocumentTraits.names, 1)
      + "predictor \(weights)\n" + rows(SummaryPredictors.names, weightCount)
      + "link \(links)\n" + rows(LinkPredictors.names, 1)
  }

  @Test func aTableIsReadByNames() throws {
    let text = table(
      gates: "other-news", weights: "other-news-several other-news-one", weightCount: 2)
    let weights = try SummaryWeights(text: text)
    let traits = try traits(["alpha beta.", "alpha gamma?"])
    #expect(weights.kinds[0].gate[1] == 1.5)
    #expect(weights.mixture(for: .german, .several, traits: traits).weights[3] == 3.5)
    #expect(weights.mixture(for: .german, .one, traits: traits).weights[3] == 4.5)
    #expect(weights.mixture(for: .german, .one, traits: traits).links[2] == 2.5)
    let again = try SummaryWeights(text: weights.text(note: "a\nb") { "\($0)" })
    #expect(again.kinds[0].gate == weights.kinds[0].gate)
    #expect(again.kinds[0].weights == weights.kinds[0].weights)
    #expect(again.kinds[0].links == weights.kinds[0].links)
  }

  @Test func aTableThatLacksSomethingSaysWhat() {
    #expect(throws: SummaryWeightsError.badRow("constant 1 x")) {
      try SummaryWeights(text: "trait other-news\nconstant 1 x")
    }
    #expect(throws: SummaryWeightsError.missingRow("size")) {
      try SummaryWeights(text: "trait other-news\nconstant 1")
    }
    #expect(throws: SummaryWeightsError.missingColumn("other-news-several")) {
      try SummaryWeights(
        text: table(gates: "other-news", weights: "other-news-one", weightCount: 1))
    }
    #expect(throws: SummaryWeightsError.missingColumn("other-news")) {
      try SummaryWeights(
        text: table(
          gates: "other-news", weights: "other-news-one other-news-several", weightCount: 2,
          links: "ko-news"))
    }
    #expect(throws: SummaryWeightsError.missingColumn("other-")) {
      try SummaryWeights(
        text: table(
          gates: "ko-news", weights: "ko-news-one ko-news-several", weightCount: 2,
          links: "ko-news"))
    }
  }

  @Test func scoresFollowTheWeights() throws {
    let summarizer = LearnedSummarizer(weights: weights([.place: 5]))
    let selection = try summarizer.select(
      from: TestDocuments.library, within: SummaryBudget(sentences: 2))
    #expect(selection.picks == [6, 5])
    #expect(abs(selection.scores.reduce(0, +) - 2) < 1e-12)
    let single = try summarizer.select(
      from: TestDocuments.library, within: SummaryBudget(sentences: 1))
    #expect(single.picks == [6])
    #expect(abs(single.scores.reduce(0, +) - 1) < 1e-12)
  }

  @Test func neighboursAreTakenTogetherWhenTheirLinkIsStrong() throws {
    let document = PlainWords.document([
      "alpha beta?", "gamma delta.", "epsilon zeta.", "eta theta?", "iota kappa.",
    ])
    func picks(link: Double) throws -> [Int] {
      let summarizer = LearnedSummarizer(weights: weights([.question: 1, .place: 0.5], link: link))
      return try summarizer.select(from: document, within: SummaryBudget(sentences: 2)).picks
        .sorted()
    }
    let (apart, together) = (try picks(link: 0), try picks(link: 4))
    #expect(apart == [0, 3])
    #expect(together == [3, 4])
  }

  @Test func theMoreSentencesTheShorterTheyMayBe() throws {
    func predictors(_ sentences: Int) throws -> SummaryPredictors {
      try SummaryPredictors(
        of: PlainWords.document(
          (0..<sentences).map { $0 % 2 == 0 ? "one two three four five six." : "seven." }))
    }
    let product = SummaryPredictors.names.firstIndex(of: "length*count") ?? 0
    // Standardized lengths 1 and -1, times the logarithm of the number.
    let many = try predictors(40)
    for (count, expected) in [(1, 0), (3, 1.0986122886681098), (9, 1.6094379124341003)] {
      #expect(abs(many.row(0, count: count)[product] - expected) < 1e-12)
      #expect(abs(many.row(1, count: count)[product] + expected) < 1e-12)
    }
    // A quarter of eight sentences.
    let few = try predictors(8)
    #expect(abs(few.row(0, count: 3)[product] - 0.6931471805599453) < 1e-12)
    var weights = [Double](repeating: 0, count: SummaryPredictors.count)
    for index in weights.indices { weights[index] = Double(index % 7) - 3 }
    let sums = (0..<2).map { sentence in
      zip(few.row(sentence, count: 3), weights).reduce(0) { $0 + $1.0 * $1.1 }
    }
    for (sum, score) in zip(sums, few.scores(weights: weights, count: 3)) {
      #expect(abs(sum - score) < 1e-9)
    }
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
    // The parts add up to log odds.
    for (explanation, score) in zip(selection.explanations, selection.scores) {
      let odds = exp(explanation.parts.reduce(0) { $0 + $1.value })
      #expect(abs(odds / (1 + odds) - score) < 1e-6)
      #expect(explanation.parts.contains { $0.name == "others" })
    }
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

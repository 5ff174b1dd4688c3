import LinearAlgebra
import Testing
import TextAnalysis
import Vectorization

@testable import Summarization

@Suite struct SelectorTests {
  /// Sentences of one to nine words out of few, the same for the same seed.
  private static func randomDocument(seed: UInt64, sentences: Int) -> Document {
    var generator = SplitMix64(seed: seed)
    return PlainWords.document(
      (0..<sentences).map { _ in
        (0..<Int.random(in: 1...9, using: &generator)).map { _ in
          "word\(Int.random(in: 0..<12, using: &generator))"
        }.joined(separator: " ") + "."
      })
  }

  @Test func mmrPassesOverARepetition() {
    let document = PlainWords.document(["alpha beta.", "beta alpha.", "gamma delta."])
    let picks = MMRSelector(diversity: 0.5).pick(
      by: [3, 2.9, 1], from: document, within: SummaryBudget(sentences: 2))
    #expect(picks == [0, 2])
    let plain = MMRSelector(diversity: 0).pick(
      by: [3, 2.9, 1], from: document, within: SummaryBudget(sentences: 2))
    #expect(plain == [0, 1])
  }

  @Test(arguments: 0..<20) func lazyMMRIsTheSameAsAllRoundsInFull(seed: Int) {
    let document = Self.randomDocument(seed: UInt64(seed), sentences: 14)
    let scores = document.body.sentences.indices.map { Double(($0 * 7 + seed) % 13) }
    let budget = SummaryBudget(words: 25)
    let rows = CosineSimilarity().rows(for: document.body, vocabulary: document.vocabulary)
    let relevance = MinMaxScaling.scaled(scores)
    var meter = BudgetMeter(budget, for: document)
    var expected: [Int] = []
    while true {
      let open = scores.indices.filter { !expected.contains($0) && meter.fits($0) }
      let values = open.map { sentence in
        let likeness = expected.map { rows.rowProduct(sentence, $0) }.max() ?? 0
        return (0.6 * relevance[sentence] - 0.4 * likeness).quantized
      }
      guard let most = values.max(), let place = values.firstIndex(of: most),
        meter.take(open[place])
      else { break }
      expected.append(open[place])
    }
    let picks = MMRSelector(diversity: 0.4).pick(by: scores, from: document, within: budget)
    #expect(picks == expected)
  }

  @Test func subsumptionSetsRepetitionsBehind() {
    let document = PlainWords.document(["alpha beta.", "beta alpha.", "gamma delta."])
    let picks = SubsumptionSelector().pick(
      by: [3, 2, 1], from: document, within: SummaryBudget(sentences: 3))
    #expect(picks == [0, 2, 1])
  }

  @Test func conceptCoverageBeatsTheGreedyChoice() {
    // The heaviest sentence covers four concepts, but the other two cover six together.
    let document = PlainWords.document(["a1.", "a2.", "a3."])
    let search = ConceptCoverageSearch(
      concepts: [[0, 1, 2, 3], [0, 1, 4], [2, 3, 5]],
      weights: [Double](repeating: 1, count: 6),
      meter: BudgetMeter(SummaryBudget(sentences: 2), for: document))
    #expect(Set(search.run()) == [1, 2])
  }

  @Test func sentencesWithoutNewConceptsAreAddedByPosition() throws {
    // Sentence 2 holds both pairs that repeat; of the others the first in the text is added, not
    // the one with the most concepts.
    let document = PlainWords.document([
      "delta epsilon.", "beta gamma.", "alpha beta gamma.", "alpha beta.",
    ])
    let selection = try ConceptCoverageSummarizer().select(
      from: document, within: SummaryBudget(sentences: 2))
    #expect(selection.picks == [2, 0])
  }

  @Test(arguments: 0..<30) func conceptCoverageIsTheBestOfAllSubsets(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let document = Self.randomDocument(seed: UInt64(seed) + 500, sentences: 10)
    let weights = (0..<12).map { _ in Double(Int.random(in: 1...9, using: &generator)) }
    let concepts = (0..<10).map { _ in
      (0..<12).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
    }
    for budget in [SummaryBudget(sentences: 3), SummaryBudget(words: 14)] {
      let meter = BudgetMeter(budget, for: document)
      let found = ConceptCoverageSearch(concepts: concepts, weights: weights, meter: meter).run()
      var best = 0.0
      for subset in 0..<(1 << 10) {
        var trial = meter
        let members = (0..<10).filter { subset >> $0 & 1 == 1 }
        guard members.allSatisfy({ trial.take($0) }) else { continue }
        best = max(best, Set(members.flatMap { concepts[$0] }).reduce(0) { $0 + weights[$1] })
      }
      let worth = Set(found.flatMap { concepts[$0] }).reduce(0) { $0 + weights[$1] }
      #expect(worth == best, "seed \(seed), \(budget)")
    }
  }

  @Test func conceptsAreRepeatedPairsOrElseRepeatedWords() {
    let pairs = Concepts(
      of: PlainWords.document(["alpha beta gamma.", "alpha beta.", "alpha beta."]))
    #expect(pairs.weights == [3])
    let words = Concepts(of: PlainWords.document(["alpha beta.", "gamma alpha."]))
    #expect(words.weights == [2])
    #expect(words.bySentence == [[0], [0]])
  }

  @Test func submodularWorthHasDiminishingGains() {
    // Rows 0 and 1 are equal: similarities [1 1 0; 1 1 0; 0 0 1], caps 2/3, 2/3, 1/3.
    let rows = SparseMatrix(Matrix<Double>([[1, 0], [1, 0], [0, 1]]))
    var worth = SubmodularWorth(
      rows: rows, saturation: 1, diversityWeight: 0, clusterShare: 0.2)
    #expect(abs(worth.gain(of: 0) - 4.0 / 3) < 1e-12)
    #expect(abs(worth.gain(of: 2) - 1.0 / 3) < 1e-12)
    worth.add(0)
    #expect(worth.gain(of: 1) == 0)
    // One cluster, mean similarities 2/3, 2/3, 1/3: diversity √(2/3), then √(4/3) − √(2/3).
    var diverse = SubmodularWorth(
      rows: rows, saturation: 1, diversityWeight: 1, clusterShare: 0.2)
    diverse.add(0)
    #expect(abs(diverse.gain(of: 1) - ((4.0 / 3).squareRoot() - (2.0 / 3).squareRoot())) < 1e-12)
  }

  @Test func clustersKeepUnlikeRowsApart() {
    let rows = SparseMatrix(
      Matrix<Double>([[1, 0, 0], [0.8, 0.6, 0], [0, 0, 1], [0, 0.1, 0.995]]))
    let clusters = SphericalKMeans(clusterCount: 2).clusters(of: rows)
    #expect(clusters == [0, 0, 1, 1])
  }
}

import Testing

@testable import EvaluationMetrics

/// Figures worked out by hand from the definitions.
@Suite struct ROUGETests {
  private func counts(
    _ metric: some OverlapMetric, _ hypothesis: [[Int32]], _ reference: [[Int32]]
  ) -> MatchCounts {
    var workspace = MatchWorkspace()
    return metric.counts(
      hypothesis: TokenSequence(sentences: hypothesis),
      reference: TokenSequence(sentences: reference), workspace: &workspace)
  }

  @Test func `n-grams are clipped and run across sentences`() {
    let hypothesis: [[Int32]] = [[1, 2, 1, 2], [3]]
    let reference: [[Int32]] = [[1, 2], [3, 1]]
    #expect(
      counts(ROUGEN(order: 1), hypothesis, reference)
        == MatchCounts(hits: 4, inReference: 4, inHypothesis: 5))
    // 12 23 31 against 12 21 12 23: 12 once, 23 once.
    #expect(
      counts(ROUGEN(order: 2), hypothesis, reference)
        == MatchCounts(hits: 2, inReference: 3, inHypothesis: 4))
    // 123 231 against 121 212 123.
    #expect(
      counts(ROUGEN(order: 3), hypothesis, reference)
        == MatchCounts(hits: 1, inReference: 2, inHypothesis: 3))
    // 1231 against 1212 2123.
    #expect(
      counts(ROUGEN(order: 4), hypothesis, reference)
        == MatchCounts(hits: 0, inReference: 1, inHypothesis: 2))
    #expect(counts(ROUGEN(order: 5), hypothesis, reference).inReference == 0)
  }

  @Test(arguments: 1...4) func `n-grams agree with a count by their tokens`(order: Int) {
    func grams(_ tokens: [Int32]) -> [[Int32]: Int] {
      guard tokens.count >= order else { return [:] }
      let grams = (0...(tokens.count - order)).map { Array(tokens[$0..<$0 + order]) }
      return Dictionary(grams.map { ($0, 1) }, uniquingKeysWith: +)
    }
    var generator = TestGenerator(state: 3)
    for count in [0, 1, 2, 3, 4, 50, 350, 700] {
      for kinds: Int32 in [1, 3, 12, 40, 2_000] {
        let hypothesis = generator.tokens(count, kinds: kinds)
        let reference = generator.tokens(700 - count, kinds: kinds)
        let other = grams(reference)
        let expected = grams(hypothesis).reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
        let hits = counts(ROUGEN(order: order), [hypothesis], [reference]).hits
        #expect(hits == Double(expected))
      }
    }
  }

  @Test func `the summary level joins the subsequences of the paper's example`() {
    // Lin 2004, section 3.2: w1..w5 against "w1 w2 w6 w7 w8" and "w1 w3 w8 w9 w5" has a union of 4.
    let counts = counts(
      ROUGELsum(), [[1, 2, 6, 7, 8], [1, 3, 8, 9, 5]], [[1, 2, 3, 4, 5]])
    #expect(counts == MatchCounts(hits: 4, inReference: 5, inHypothesis: 10))
  }

  @Test func `a token of the hypothesis counts once for all sentences of the reference`() {
    let counts = counts(ROUGELsum(), [[1, 2]], [[1, 2], [1, 2]])
    #expect(counts == MatchCounts(hits: 2, inReference: 4, inHypothesis: 2))
  }

  @Test func `weighting tells consecutive matches from scattered ones`() {
    // Lin 2004, section 3.3: ABCDEFG against ABCDHIK and AHBKCID; the weight of k is k².
    let metric = ROUGEW(weight: 2)
    let reference: [[Int32]] = [[1, 2, 3, 4, 5, 6, 7]]
    let consecutive = counts(metric, [[1, 2, 3, 4, 8, 9, 11]], reference)
    let scattered = counts(metric, [[1, 8, 2, 11, 3, 9, 4]], reference)
    #expect(consecutive == MatchCounts(hits: 16, inReference: 49, inHypothesis: 49))
    #expect(scattered == MatchCounts(hits: 4, inReference: 49, inHypothesis: 49))
    #expect(abs(metric.score(consecutive).f1 - 4.0 / 7) < 1e-12)
    #expect(abs(metric.score(scattered).f1 - 2.0 / 7) < 1e-12)
  }

  @Test func `skip-bigrams follow the paper's example`() {
    // Lin 2004, section 4: police killed the gunman / police kill the gunman / the gunman kill police.
    let reference: [[Int32]] = [[1, 2, 3, 4]]
    let metric = ROUGES(maximumGap: nil)
    #expect(
      counts(metric, [[1, 5, 3, 4]], reference)
        == MatchCounts(hits: 3, inReference: 6, inHypothesis: 6))
    #expect(counts(metric, [[3, 4, 5, 1]], reference).hits == 1)
    #expect(counts(metric, [[4, 3, 2, 1]], reference).hits == 0)
    #expect(
      counts(ROUGES(maximumGap: 0), [[1, 5, 3, 4]], reference)
        == MatchCounts(hits: 1, inReference: 3, inHypothesis: 3))
    #expect(counts(ROUGES(maximumGap: .max), [[1, 5, 3, 4]], reference).hits == 3)
    // With single tokens, of which the program leaves out the last.
    #expect(
      counts(ROUGES(maximumGap: nil, countsUnigrams: true), [[1, 5, 3, 4]], reference)
        == MatchCounts(hits: 5, inReference: 9, inHypothesis: 9))
  }

  @Test func `several references combine by best, sum or leaving one out`() {
    let metric = ROUGEN(order: 1)
    let counts = [
      MatchCounts(hits: 1, inReference: 4, inHypothesis: 4),
      MatchCounts(hits: 2, inReference: 4, inHypothesis: 4),
      MatchCounts(hits: 3, inReference: 8, inHypothesis: 4),
    ]
    #expect(ReferenceCombination.best.combine(counts, of: metric).f1 == 0.5)
    #expect(ReferenceCombination.best.combine(counts, of: metric).recall == 0.5)
    let average = ReferenceCombination.average.combine(counts, of: metric)
    #expect(average.recall == 6.0 / 16 && average.precision == 6.0 / 12)
    // Without the first the second is best (its F1 ties with the third and it comes first),
    // without the second the third, without the third the second.
    let jackknife = ReferenceCombination.jackknife.combine(counts, of: metric)
    #expect(abs(jackknife.recall - (0.5 + 3.0 / 8 + 0.5) / 3) < 1e-12)
    for combination in ReferenceCombination.allCases {
      #expect(combination.combine([], of: metric) == .zero)
      #expect(combination.combine([counts[1]], of: metric).f1 == 0.5)
    }
  }
}

import Testing

@testable import EvaluationMetrics

/// The metrics that compare tokens.
private let overlaps = MetricKind.allCases.filter { $0.overlap != nil }

/// What holds for every metric; a new case of `MetricKind` is checked here at once.
@Suite struct MetricTests {
  private func score(
    _ kind: MetricKind, _ hypothesis: TokenSequence, _ reference: TokenSequence,
    _ workspace: inout MatchWorkspace
  ) -> Score {
    guard let metric = kind.overlap else { return .zero }
    return metric.score(
      metric.counts(hypothesis: hypothesis, reference: reference, workspace: &workspace))
  }

  @Test(arguments: overlaps) func `stays between 0 and 1`(kind: MetricKind) {
    var generator = TestGenerator(state: 3)
    var workspace = MatchWorkspace()
    for _ in 0..<300 {
      let hypothesis = generator.text(sentences: 4, length: 12, kinds: 9)
      let reference = generator.text(sentences: 4, length: 12, kinds: 9)
      let score = score(kind, hypothesis, reference, &workspace)
      for figure in ScoreFigure.allCases {
        #expect((0...1.000_000_1).contains(score[figure]), "\(kind) \(figure)")
      }
    }
  }

  @Test(arguments: overlaps) func `gives one sentence against itself 1`(
    kind: MetricKind
  ) {
    var generator = TestGenerator(state: 4)
    var workspace = MatchWorkspace()
    for length in 4...70 {
      let text = TokenSequence(sentences: [generator.tokens(length, kinds: 20)])
      let score = score(kind, text, text, &workspace)
      #expect(abs(score.f1 - 1) < 1e-12, "\(kind), \(length) tokens")
    }
  }

  @Test(arguments: overlaps) func `gives an empty side 0`(kind: MetricKind) {
    var workspace = MatchWorkspace()
    let text = TokenSequence(sentences: [[1, 2, 3, 4, 5]])
    for empty in [
      TokenSequence(), TokenSequence(sentences: [[]]), TokenSequence(sentences: [[], []]),
    ] {
      #expect(score(kind, empty, text, &workspace) == .zero)
      #expect(score(kind, text, empty, &workspace) == .zero)
      #expect(score(kind, empty, empty, &workspace) == .zero)
    }
  }

  /// The union of common subsequences belongs to the reference, so the summary level is
  /// not symmetric.
  @Test(arguments: overlaps.filter { $0 != .rougeLsum })
  func `swaps precision and recall when the texts are swapped`(kind: MetricKind) {
    var generator = TestGenerator(state: 5)
    var workspace = MatchWorkspace()
    for _ in 0..<200 {
      let first = generator.text(sentences: 3, length: 15, kinds: 6)
      let second = generator.text(sentences: 3, length: 15, kinds: 6)
      let forth = score(kind, first, second, &workspace)
      let back = score(kind, second, first, &workspace)
      #expect(forth.precision == back.recall && forth.recall == back.precision)
      #expect(forth.f1 == back.f1)
    }
  }

  @Test(arguments: overlaps) func `leaves its workspace as it found it`(
    kind: MetricKind
  ) {
    var generator = TestGenerator(state: 6)
    var used = MatchWorkspace()
    for _ in 0..<200 {
      let hypothesis = generator.text(sentences: 3, length: 40, kinds: 15)
      let reference = generator.text(sentences: 3, length: 40, kinds: 15)
      var fresh = MatchWorkspace()
      #expect(
        score(kind, hypothesis, reference, &used) == score(kind, hypothesis, reference, &fresh))
    }
  }

  @Test func `never finds more in a common subsequence than in single tokens`() {
    var generator = TestGenerator(state: 7)
    var workspace = MatchWorkspace()
    for _ in 0..<300 {
      let hypothesis = generator.text(sentences: 4, length: 12, kinds: 9)
      let reference = generator.text(sentences: 4, length: 12, kinds: 9)
      let unigrams = score(.rouge1, hypothesis, reference, &workspace).f1
      #expect(score(.rougeL, hypothesis, reference, &workspace).f1 <= unigrams + 1e-12)
      #expect(score(.rougeLsum, hypothesis, reference, &workspace).f1 <= unigrams + 1e-12)
    }
  }

  @Test func `names are different`() {
    #expect(Set(MetricKind.allCases.map { $0.metric.name }).count == MetricKind.allCases.count)
  }
}

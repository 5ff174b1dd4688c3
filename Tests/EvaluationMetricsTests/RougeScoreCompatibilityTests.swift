import EvaluationMetrics
import Foundation
import Testing
import TextAnalysis

/// Expected figures are those of Python's rouge-score 0.1.2, to the last bit.
@Suite struct RougeScoreCompatibilityTests {
  private static let hypothesis = """
    The harbour council voted on Tuesday to restore the old lighthouse.
    Engineers expect the repairs to be finished before winter storms arrive.
    """
  private static let references = [
    """
    On Tuesday the council voted to repair the harbour's old lighthouse before winter.
    The engineers' repairs are expected to cost 2.5 million.
    """,
    """
    The old lighthouse will be restored.
    Councillors voting on the repair expected storms.
    """,
  ]
  private static let metrics: [MetricKind] = [.rouge1, .rouge2, .rouge3, .rougeL, .rougeLsum]

  private func scores(_ references: [String], stemming: Bool) -> [Score] {
    var scorer = ROUGEScheme(likeRougeScoreWithStemming: stemming).scorer(metrics: Self.metrics)
    return scorer.score(
      hypothesis: SourceText(Self.hypothesis), references: references.map { SourceText($0) })
  }

  @Test func `scores without stemming`() {
    let scores = scores([Self.references[0]], stemming: false)
    #expect(
      scores.map(\.precision) == [
        0.7272727272727273, 0.23809523809523808, 0, 0.45454545454545453, 0.5454545454545454,
      ])
    #expect(
      scores.map(\.recall) == [0.6666666666666666, 0.21739130434782608, 0, 0.4166666666666667, 0.5])
    #expect(
      scores.map(\.f1) == [
        0.6956521739130435, 0.22727272727272724, 0, 0.43478260869565216, 0.5217391304347826,
      ])
  }

  @Test func `scores with stemming`() {
    let scores = scores([Self.references[1]], stemming: true)
    #expect(
      scores.map(\.precision) == [
        0.5, 0.19047619047619047, 0.05, 0.2727272727272727, 0.4090909090909091,
      ])
    #expect(
      scores.map(\.recall) == [
        0.8461538461538461, 0.3333333333333333, 0.09090909090909091, 0.46153846153846156,
        0.6923076923076923,
      ])
    #expect(
      scores.map(\.f1) == [
        0.6285714285714286, 0.24242424242424246, 0.06451612903225806, 0.3428571428571428,
        0.5142857142857142,
      ])
  }

  @Test func `takes the best reference for each metric by itself`() {
    let scores = scores(Self.references, stemming: false)
    #expect(
      scores.map(\.f1) == [
        0.6956521739130435, 0.22727272727272724, 0.06451612903225806, 0.43478260869565216,
        0.5217391304347826,
      ])
  }

  /// One pair of texts and the figures of the package.
  struct SmallCase: Sendable {
    let hypothesis: String
    let reference: String
    let kind: MetricKind
    let expected: Score
  }

  private static let smallCases: [SmallCase] = [
    SmallCase(
      hypothesis: "testing", reference: "testing one two", kind: .rouge1,
      expected: Score(precision: 1, recall: 1 / 3)),
    SmallCase(
      hypothesis: "testing one", reference: "testing one two", kind: .rouge2,
      expected: Score(precision: 1, recall: 0.5)),
    SmallCase(
      hypothesis: "testing two", reference: "testing one two", kind: .rougeL,
      expected: Score(precision: 1, recall: 2 / 3)),
    SmallCase(
      hypothesis: "w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", reference: "w1 w2 w3 w4 w5",
      kind: .rougeLsum, expected: Score(precision: 0.4, recall: 0.8)),
    SmallCase(hypothesis: "", reference: "testing one two", kind: .rougeL, expected: .zero),
    // Hangul is no token there.
    SmallCase(hypothesis: "요약 평가", reference: "요약 평가", kind: .rouge1, expected: .zero),
    // The two letters whose lower case in Python holds an ASCII letter.
    SmallCase(
      hypothesis: "\u{130}ki 3\u{212A}", reference: "i ki 3k", kind: .rouge1,
      expected: Score(precision: 1, recall: 1)),
  ]

  @Test(arguments: smallCases) func `scores small cases`(small: SmallCase) {
    var scorer = ROUGEScheme(likeRougeScoreWithStemming: false).scorer(metrics: [small.kind])
    let score = scorer.score(
      hypothesis: SourceText(small.hypothesis), references: [SourceText(small.reference)])
    #expect(score == [small.expected])
  }

  @Test(
    .enabled(if: SharedData.exists("google_rouge_score_cases.json"), "\(SharedData.absence)")
  ) func `scores the cases of the package's own tests`() throws {
    let data = try Data(contentsOf: SharedData.url("google_rouge_score_cases.json"))
    let cases = try JSONDecoder().decode(GoogleCases.self, from: data)
    for (key, expected) in cases.expected {
      let parts = key.split(separator: "_")
      let kind = try #require(MetricKind(rawValue: String(parts[0])))
      var scorer = ROUGEScheme(likeRougeScoreWithStemming: parts.count > 1).scorer(metrics: [kind])
      for (index, figures) in expected.enumerated() {
        let score = scorer.score(
          hypothesis: SourceText(cases.predictions[index]),
          references: [SourceText(cases.targets[index])])[0]
        #expect(abs(score.recall - figures[0]) < 1e-5, "\(key) \(index)")
        #expect(abs(score.precision - figures[1]) < 1e-5, "\(key) \(index)")
        #expect(abs(score.f1 - figures[2]) < 1e-5, "\(key) \(index)")
      }
    }
    var scorer = ROUGEScheme(likeRougeScoreWithStemming: true).scorer(metrics: [.rougeLsum])
    let score = scorer.score(
      hypothesis: SourceText(cases.multi.predictions.joined(separator: "\n")),
      references: [SourceText(cases.multi.targets.joined(separator: "\n"))])[0]
    let expected = cases.multi.expected
    #expect(abs(score.recall - expected[0]) < 1e-5)
    #expect(abs(score.precision - expected[1]) < 1e-5)
    #expect(abs(score.f1 - expected[2]) < 1e-5)
    for toy in cases.toy {
      for (kind, figures) in [
        (MetricKind.rouge1, toy.rouge1), (.rouge2, toy.rouge2), (.rougeL, toy.rougeL),
        (.rougeLsum, toy.rougeLsum),
      ] {
        guard let figures else { continue }
        var scorer = ROUGEScheme(likeRougeScoreWithStemming: false).scorer(metrics: [kind])
        let score = scorer.score(
          hypothesis: SourceText(toy.hyp), references: [SourceText(toy.ref)])[0]
        #expect(abs(score.recall - figures[0]) < 1e-6)
        #expect(abs(score.precision - figures[1]) < 1e-6)
        #expect(abs(score.f1 - figures[2]) < 1e-6)
      }
    }
  }
}

/// The layout of the file of reference cases.
private struct GoogleCases: Decodable {
  struct Multi: Decodable {
    let targets: [String]
    let predictions: [String]
    let expected: [Double]

    enum CodingKeys: String, CodingKey {
      case targets = "target_lines"
      case predictions = "prediction_lines"
      case expected = "rougeLsum_stem_RPF"
    }
  }

  struct Toy: Decodable {
    let ref: String
    let hyp: String
    let rouge1: [Double]?
    let rouge2: [Double]?
    let rougeL: [Double]?
    let rougeLsum: [Double]?
  }

  let targets: [String]
  let predictions: [String]
  let expected: [String: [[Double]]]
  let multi: Multi
  let toy: [Toy]

  enum CodingKeys: String, CodingKey {
    case targets, predictions, multi, toy
    case expected = "expected_RPF"
  }
}

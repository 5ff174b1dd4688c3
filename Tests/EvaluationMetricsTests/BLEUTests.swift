import Foundation
import Testing
import TextAnalysis

@testable import EvaluationMetrics

/// Figures worked out by hand from the definitions.
@Suite struct BLEUTests {
  private func statistics(_ hypothesis: String, _ references: String...) -> [Double] {
    BLEU().statistics(
      hypothesis: SourceText(hypothesis), references: references.map { SourceText($0) })
  }

  @Test func `a word counts as often as one of the references has it`() {
    // Papineni et al. 2002, section 2.1: "the" is twice in the first reference, once in the second.
    let statistics = statistics(
      "the the the the the the the", "the cat is on the mat", "there is a cat on the mat")
    // Of seven words the nearest reference has seven; two match, and no longer n-gram does.
    #expect(statistics == [7, 7, 2, 0, 0, 0, 7, 6, 5, 4])
  }

  @Test func `orders without a match count half a match, a quarter, an eighth`() {
    let sentence = BLEU().sentenceFigure(
      hypothesis: SourceText("the the the the the the the"),
      references: [SourceText("the cat is on the mat")])
    let product = (2.0 / 7) * (0.5 / 6) * (0.25 / 5) * (0.125 / 4)
    #expect(abs(sentence - pow(product, 0.25)) < 1e-12)
  }

  @Test func `short texts are punished, by the nearest reference`() {
    let hypothesis = SourceText("a b c d")
    let one = BLEU().corpusFigure(
      hypotheses: [hypothesis], references: [[SourceText("a b c d e f")]])
    #expect(abs(one - exp(1 - 6.0 / 4)) < 1e-12)
    // Two and six words are equally near to four; the shorter counts.
    let two = BLEU().corpusFigure(
      hypotheses: [hypothesis], references: [[SourceText("a b c d e f"), SourceText("x y")]])
    #expect(two == 1)
  }

  @Test func `a text of two words leaves out longer n-grams, a corpus of it does not`() {
    let (text, references) = (SourceText("a b"), [SourceText("a b")])
    #expect(BLEU().sentenceFigure(hypothesis: text, references: references) == 1)
    #expect(BLEU().corpusFigure(hypotheses: [text], references: [references]) == 0)
  }

  @Test func `counts are summed over a corpus before they are divided`() {
    let figure = BLEU().corpusFigure(
      hypotheses: [SourceText("a b c d"), SourceText("x")],
      references: [[SourceText("a b c d")], [SourceText("y")]])
    // 4 of 5, 3 of 3, 2 of 2, 1 of 1.
    #expect(abs(figure - pow(0.8, 0.25)) < 1e-12)
  }

  @Test(arguments: [
    (
      BLEUTokenizer.mteval13a, "Hello, world! It's 3.5% (1,000) 10-15.",
      "Hello , world ! It's 3.5 % ( 1,000 ) 10 - 15 ."
    ),
    (.mteval13a, "co-\nop &quot;x&quot; &amp;lt;", "coop \" x \" <"),
    (.mteval13a, "U.S. 3.a", "U . S . 3 . a"),
    (.characters, "가 b\u{3000}c", "가 b c"),
    (.chinese, " 中国3.5 “好” ok, ", "中 国 3.5 “ 好 ” ok ,"),
    (.none, " a,b\u{A0}c. ", "a,b c."),
  ])
  func `texts are cut as sacreBLEU cuts them`(
    tokenizer: BLEUTokenizer, text: String, tokens: String
  ) {
    var vocabulary = Vocabulary()
    let numbers = tokenizer.tokens(of: SourceText(text), vocabulary: &vocabulary)
    #expect(numbers.map { vocabulary[$0] } == tokens.split(separator: " ").map(String.init))
  }

  @Test func `the signature has sacreBLEU's fields`() {
    #expect(
      BLEU(tokenizer: .characters).signature(referenceCounts: 2...2).description
        == "BLEU|nrefs:2|case:mixed|eff:no|tok:char|smooth:exp|like:sacrebleu-2.6.0")
    #expect(
      ChrF(wordOrder: 2).signature(referenceCounts: 1...3).description
        == "chrF2++|nrefs:var|case:mixed|eff:yes|nc:6|nw:2|space:no|like:sacrebleu-2.6.0")
  }
}

/// Figures worked out by hand from the definitions.
@Suite struct ChrFTests {
  @Test func `precision and recall are averaged over the orders both texts have`() {
    // 2 of 3 characters, 1 of 2 pairs, 0 of 1 triple; longer ones there are not.
    let figure = ChrF().sentenceFigure(
      hypothesis: SourceText("a b c"), references: [SourceText("abd")])
    #expect(abs(figure - 7.0 / 18) < 1e-12)
  }

  @Test func `recall counts twice`() {
    // Words: a, b and the point of three against two, and one of two pairs against one.
    let metric = ChrF(wordOrder: 2)
    let statistics = metric.statistics(
      hypothesis: SourceText("a b."), references: [SourceText("a b")])
    #expect(
      statistics == [3, 2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 2, 2, 2, 1, 1])
    // P = (2/3 + 1/2 + 2/3 + 1/2) / 4 = 7/12, R = 1, F = 5PR / (4P + R).
    #expect(abs(metric.figure(ofSums: statistics) - 7.0 / 8) < 1e-12)
  }

  @Test func `the best reference counts`() {
    let metric = ChrF()
    let texts = [SourceText("구름"), SourceText("바다가 넓다")]
    #expect(metric.sentenceFigure(hypothesis: SourceText("바다가 넓다"), references: texts) == 1)
  }

  @Test func `one mark at an end of a word is a word of its own`() {
    // "(hi)" is "(hi" and ")", as chrF++ has it; "(hi" is "(" and "hi".
    let statistics = ChrF(wordOrder: 1).statistics(
      hypothesis: SourceText("(hi)"), references: [SourceText("(hi )")])
    #expect(Array(statistics.suffix(3)) == [2, 3, 1])
  }
}

/// What holds for every metric over a corpus.
@Suite struct CorpusMetricTests {
  private static let kinds = MetricKind.allCases.filter { $0.corpus != nil }

  @Test func `every metric is one of tokens or one of a corpus`() {
    for kind in MetricKind.allCases {
      #expect(
        (kind.overlap == nil) != (kind.corpus == nil),
        "\(kind): a metric conforms to OverlapMetric or to CorpusMetric (MetricKind.swift)")
    }
  }

  @Test(arguments: kinds) func `a text against itself is 1, against others between 0 and 1`(
    kind: MetricKind
  ) throws {
    let metric = try #require(kind.corpus)
    var generator = TestGenerator(state: 8)
    let words = ["바다", "the", "b.", "3,5", "(x)", "é", "😀", "-", "서울에서"]
    for _ in 0..<100 {
      let texts = (0..<2).map { _ in
        SourceText(
          (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            words.randomElement(using: &generator) ?? ""
          }.joined(separator: " "))
      }
      let statistics = metric.statistics(hypothesis: texts[0], references: [texts[1]])
      #expect(statistics.count == metric.width)
      #expect((0...1.000_000_1).contains(metric.sentenceFigure(of: statistics)))
      #expect((0...1.000_000_1).contains(metric.figure(ofSums: statistics)))
      guard texts[0].count > 0 else { continue }
      let same = metric.sentenceFigure(hypothesis: texts[0], references: [texts[0]])
      #expect(abs(same - 1) < 1e-12)
    }
  }

  @Test(arguments: kinds) func `nothing is 0`(kind: MetricKind) throws {
    let metric = try #require(kind.corpus)
    let (empty, text) = (SourceText(""), SourceText("a b"))
    #expect(metric.sentenceFigure(hypothesis: empty, references: [text]) == 0)
    #expect(metric.sentenceFigure(hypothesis: text, references: [empty]) == 0)
    #expect(metric.corpusFigure(hypotheses: [], references: []) == 0)
  }

  @Test func `resampled figures are those of summed statistics`() {
    let metric = BLEU()
    let statistics = [("a b c d", "a b c d"), ("x y", "x z")].map {
      metric.statistics(hypothesis: SourceText($0), references: [SourceText($1)])
    }
    let system = DocumentStatistics(statistics: statistics, of: .bleu)
    #expect(
      system.figure
        == metric.figure(ofSums: zip(statistics[0], statistics[1]).map { $0 + $1 }))
    let possible = Set(
      [(2.0, 0.0), (1, 1), (0, 2)].map { weights in
        metric.figure(
          ofSums: zip(statistics[0], statistics[1]).map { $0 * weights.0 + $1 * weights.1 })
      })
    for figure in BootstrapResampling(resamples: 30, seed: 1).figures(of: system) {
      #expect(possible.contains(figure))
    }
  }
}

import EvaluationMetrics
import Testing

@Suite struct ScoreSignatureTests {
  @Test func theLineTellsMetricFieldsFigureAndInterval() {
    let signature = ScoreSignature(
      "ROUGE-L", ["refs": "1", "multi": "best", "lang": "ko", "tok": "ko-morph-1"]
    ).adding(["stem": "no", "limit": "none", "bs": "1000", "seed": "12345", "v": "0.1.0"])
    let interval = ConfidenceInterval(
      figure: 0.4123, resampled: [0.406, 0.412, 0.418], confidence: 0.999999)
    #expect(
      signature.line(interval)
        == "ROUGE-L|refs:1|multi:best|lang:ko|tok:ko-morph-1|stem:no|limit:none|bs:1000"
        + "|seed:12345|v:0.1.0 = 41.2 (μ = 41.2 ± 0.6)")
  }

  @Test func separatorsInsideValuesAreReplaced() {
    #expect(ScoreSignature("M", ["data": "a|b\nc"]).description == "M|data:a_b_c")
  }

  @Test func numbersAreRoundedToPlaces() {
    #expect(41.25.fixed(1) == "41.3")
    #expect(0.04.fixed(1) == "0.0")
    #expect((-0.04).fixed(1) == "0.0")
    #expect((-1.06).fixed(1) == "-1.1")
    #expect(7.0.fixed(0) == "7")
    #expect(0.007.fixed(3) == "0.007")
    #expect(12.999.fixed(2) == "13.00")
    #expect(Double.nan.fixed(2) == "nan")
  }
}

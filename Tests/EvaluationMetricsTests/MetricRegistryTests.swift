import EvaluationMetrics
import TestSupport
import Testing

/// A metric without a case is forgotten.
@Suite(.enabled(if: SourceFiles.exist)) struct MetricRegistryTests {
  @Test(arguments: ["OverlapMetric", "CorpusMetric"])
  func everyMetricHasACase(kind: String) throws {
    let known = Set(MetricKind.allCases.map { String(describing: type(of: $0.metric)) })
    let found = try SourceFiles.structures(in: "EvaluationMetrics", conformingTo: kind)
    #expect(!found.isEmpty)
    for name in found {
      #expect(
        known.contains(name), "\(name) has no case in Sources/EvaluationMetrics/MetricKind.swift.")
    }
  }
}

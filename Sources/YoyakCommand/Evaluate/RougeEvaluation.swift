import EvaluationMetrics
import TextAnalysis

/// The scores of all systems, texts, metrics and tokenizers.
struct RougeEvaluation {
  let texts: EvaluationTexts
  let schemes: [ROUGEScheme]
  let metrics: [MetricKind]
  /// By scheme, system and text; each has a score for each metric.
  private let scores: [[[[Score]]]]

  init(_ texts: EvaluationTexts, schemes: [ROUGEScheme], metrics: [MetricKind]) {
    self.texts = texts
    self.schemes = schemes
    self.metrics = metrics
    scores = schemes.map { scheme in
      var scorer = scheme.scorer(metrics: metrics)
      return texts.systems.map { system in
        zip(system.texts, texts.references).map {
          scorer.score(hypothesis: $0, references: $1)
        }
      }
    }
  }

  /// The scores of one system by one metric, text after text.
  func scores(scheme: Int, metric: Int, system: Int) -> [Score] {
    scores[scheme][system].map { $0[metric] }
  }

  /// The smallest and largest number of references of a text.
  var referenceCounts: ClosedRange<Int> {
    let counts = texts.references.map(\.count)
    return (counts.min() ?? 0)...(counts.max() ?? 0)
  }
}

extension EvaluationTexts {
  /// The language of the references, as far as the beginning of all of them tells.
  var detectedLanguage: Language {
    var sample: [UInt8] = []
    for reference in references.lazy.joined() {
      guard sample.count < 32 * 1024 else { break }
      sample.append(contentsOf: reference.utf8)
      sample.append(0x0A)
    }
    return LanguageDetector.detect(SourceText(validUTF8: sample))
  }
}

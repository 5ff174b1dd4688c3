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
  /// Korean when a quarter of the references' characters or more are Hangul syllables, which is so
  /// for Korean with many figures and foreign names too; undetermined otherwise.
  var detectedLanguage: Language {
    var hangul = 0
    var characters = 0
    for reference in references.lazy.joined().prefix(1000) {
      for byte in reference.utf8.prefix(2000) where byte > 0x20 && byte & 0xC0 != 0x80 {
        characters += 1
        // Hangul syllables begin with EA to ED.
        if 0xEA...0xED ~= byte { hangul += 1 }
      }
    }
    return hangul > 0 && hangul * 4 >= characters ? .korean : .undetermined
  }
}

import EvaluationMetrics
import TextAnalysis

/// The scores of all systems and texts by all measures.
struct RougeEvaluation {
  let texts: EvaluationTexts
  /// The language of the texts.
  let language: Language
  let measures: [Measure]
  /// By system and text; each has an entry for each measure.
  private let scores: [[[MeasuredText]]]

  init(_ texts: EvaluationTexts, language: Language, scorer: TextScorer) {
    self.texts = texts
    self.language = language
    measures = scorer.measures
    var scorer = scorer
    scores = texts.systems.map { system in
      zip(system.texts, texts.references).map {
        scorer.score(hypothesis: $0, references: $1)
      }
    }
  }

  /// What one system gets by one measure, text after text.
  func scores(measure: Int, system: Int) -> [MeasuredText] {
    scores[system].map { $0[measure] }
  }

  /// What one system gets by all measures, text after text.
  func texts(ofSystem system: Int) -> [[MeasuredText]] { scores[system] }

  /// The smallest and largest number of references of a text.
  var referenceCounts: ClosedRange<Int> {
    let counts = texts.references.map { $0.count }
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

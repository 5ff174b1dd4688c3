import EvaluationMetrics
import TextAnalysis
import Yoyak

extension DataSet {
  /// What signatures tell of the data: file, checksum, and how many of its documents.
  func signatureFields(language: Language, documents: Int) -> [ScoreSignature.Field] {
    let sample = sampledFrom.map { "\(documents)-of-\($0)" } ?? "\(documents)"
    return ScoreSignature("", ["data": "\(name)#\(checksum)", "docs": sample]).fields
  }
}

extension EvaluationOptions {
  /// The signature with what is the same for all metrics: data, cleaning, resampling, version.
  func complete(_ signature: ScoreSignature, _ data: [ScoreSignature.Field]) -> ScoreSignature {
    signature.adding(data).adding([
      "clean": keepsBoilerplate ? "no" : "yes", "bs": "\(resampling.resamples)",
      "test": test.rawValue, "seed": "\(resampling.seed)", "v": YoyakVersion.current,
    ])
  }
}

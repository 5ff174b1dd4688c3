import EvaluationMetrics
import TextAnalysis
import Yoyak

extension DataSet {
  /// What signatures tell of the data: file, checksum, which of its references and documents, and
  /// how many.
  func signatureFields(language: Language, documents: Int) -> [ScoreSignature.Field] {
    let sample = sampledFrom.map { "\(documents)-of-\($0)" } ?? "\(documents)"
    var signature = ScoreSignature("", ["data": "\(name)#\(checksum)"])
    if reading.referenceField != DataSetReading().referenceField {
      signature = signature.adding(["field": reading.referenceField])
    }
    if let number = reading.referenceNumber { signature = signature.adding(["ref": "\(number)"]) }
    if reading.extracts { signature = signature.adding(["gold": "extracts"]) }
    if reading.splitsText { signature = signature.adding(["text": "split"]) }
    if let condition = reading.condition {
      signature = signature.adding(["where": "\(condition)"])
    }
    return signature.adding(["docs": sample]).fields
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

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the learned summarizer knows of a whole document: kinds of text differ in where their point
/// stands, and these tell the kinds apart.
enum DocumentTrait: Sendable, Hashable {
  /// ln(number of sentences) − 2.3: 0 for ten sentences.
  case size
  /// The mean of a feature over the sentences, less a constant.
  case mean(SentenceFeature, less: Double = 0)
  /// The first sentence's share of the title's terms.
  case titleLead

  /// The name in model files.
  var name: String {
    switch self {
    case .size: "size"
    case .mean(let feature, _): feature.name
    case .titleLead: "title-lead"
    }
  }

  /// The trait of a document with at least one sentence.
  func value(of features: SentenceFeatures) -> Double {
    switch self {
    case .size: log(Double(features.sentenceCount)) - 2.3
    case .mean(let feature, let constant): features.mean(of: feature) - constant
    case .titleLead: features[0, .titleCoverage]
    }
  }
}

extension SentenceFeatures {
  /// The mean of a feature over the sentences.
  fileprivate func mean(of feature: SentenceFeature) -> Double {
    var sum = 0.0
    for sentence in 0..<sentenceCount { sum += self[sentence, feature] }
    return sum / Double(sentenceCount)
  }
}

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the learned summarizer knows of a whole document: kinds of text differ in where their point
/// stands, and these tell the kinds apart.
enum DocumentTrait: Int, CaseIterable, Sendable {
  /// ln(number of sentences) − 2.3: 0 for ten sentences.
  case size
  /// Share of sentences with a verb of saying.
  case speech
  /// Share of sentences with a quotation.
  case quotation
  /// Mean of the numbers feature.
  case numbers
  /// Mean of the names feature.
  case names
  /// Mean number of words of aim.
  case aim
  /// Share of sentences that lean on another.
  case leaning
  /// Share of sentences without punctuation at the end.
  case unfinished
  /// Mean share of terms that occur in no other sentence, less 0.5.
  case rare
  /// Share of questions.
  case question
  /// The first sentence's share of the title's terms.
  case titleLead

  /// The name in model files.
  var name: String {
    switch self {
    case .size: "size"
    case .speech: "speech"
    case .quotation: "quotation"
    case .numbers: "numbers"
    case .names: "names"
    case .aim: "aim"
    case .leaning: "leaning"
    case .unfinished: "unfinished"
    case .rare: "rare"
    case .question: "question"
    case .titleLead: "title-lead"
    }
  }

  /// The trait of a document with at least one sentence.
  func value(of features: SentenceFeatures) -> Double {
    switch self {
    case .size: log(Double(features.sentenceCount)) - 2.3
    case .speech: features.mean(of: .speech)
    case .quotation: features.mean(of: .quotation)
    case .numbers: features.mean(of: .numbers)
    case .names: features.mean(of: .names)
    case .aim: features.mean(of: .aim)
    case .leaning: features.mean(of: .leaning)
    case .unfinished: features.mean(of: .unfinished)
    case .rare: features.mean(of: .rare) - 0.5
    case .question: features.mean(of: .question)
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

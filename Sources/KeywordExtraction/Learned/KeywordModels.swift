import EmbeddedModels
import TextAnalysis
import Vectorization

/// The weights and tables of document frequencies that are compiled into the program.
enum KeywordModels {
  /// For each language its weights; those of `.undetermined` serve the languages without any.
  static let weights: [Language: [Double]] = [
    .english: KeywordWeights.read(embeddedEnglishKeywordWeights()),
    .korean: KeywordWeights.read(embeddedKoreanKeywordWeights()),
    .undetermined: KeywordWeights.read(embeddedKeywordWeights()),
  ]

  private static let english = FrequencyTable(embeddedEnglishFrequencies())
  private static let korean = FrequencyTable(embeddedKoreanFrequencies())

  /// In how many documents of a background collection forms occur; nil without a collection.
  static func frequencies(of language: Language) -> (any DocumentFrequencySource)? {
    switch language {
    case .english: english
    case .korean: korean
    default: nil
    }
  }
}

/// Reads and writes weights as text: a feature's name and its weight a line, notes after `#`.
public enum KeywordWeights {
  /// One weight for each of ``KeywordFeatures/names``; 0 for names the text lacks.
  static func read(_ model: EmbeddedModel) -> [Double] {
    read(
      String(decoding: UnsafeBufferPointer(start: model.bytes, count: model.count), as: UTF8.self))
  }

  /// One weight for each of ``KeywordFeatures/names``; 0 for names the text lacks.
  public static func read(_ text: String) -> [Double] {
    var weights = [Double](repeating: 0, count: KeywordFeatures.names.count)
    for line in text.split(separator: "\n") where line.first != "#" {
      let fields = line.split(separator: " ")
      guard fields.count == 2, let weight = Double(fields[1]),
        let index = KeywordFeatures.names.firstIndex(of: String(fields[0]))
      else { continue }
      weights[index] = weight
    }
    return weights
  }
}

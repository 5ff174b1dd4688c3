import EmbeddedModels
import TextAnalysis
import Vectorization

/// The weights, trees and tables of document frequencies that are compiled into the program.
package enum KeywordModels {
  /// For each language its weights; those of `.undetermined` serve the languages without any.
  static let weights: [Language: KeywordWeights] = [
    .english: embedded(embeddedEnglishKeywordWeights()),
    .korean: embedded(embeddedKoreanKeywordWeights()),
    .undetermined: embedded(embeddedKeywordWeights()),
  ]

  private static func embedded(_ model: EmbeddedModel) -> KeywordWeights {
    do {
      return try KeywordWeights(
        utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
    } catch {
      preconditionFailure("Models/keyword-weights-….txt: \(error)")
    }
  }

  private static let englishTrees = trees(embeddedEnglishKeywordTrees())
  private static let koreanTrees = trees(embeddedKoreanKeywordTrees())
  private static let otherTrees = trees(embeddedKeywordTrees())

  /// The trees that stand beside the weights of a language.
  static func trees(of language: Language) -> KeywordTrees {
    switch language {
    case .english: englishTrees
    case .korean: koreanTrees
    default: otherTrees
    }
  }

  private static func trees(_ model: EmbeddedModel) -> KeywordTrees {
    do {
      return try KeywordTrees(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
    } catch {
      preconditionFailure("Models/keyword-trees-….txt: \(error)")
    }
  }

  private static let english = FrequencyTable(embeddedEnglishFrequencies())
  private static let korean = FrequencyTable(embeddedKoreanFrequencies())

  /// In how many documents of a background collection forms occur; nil without a collection.
  package static func frequencies(of language: Language) -> (any DocumentFrequencySource)? {
    switch language {
    case .english: english
    case .korean: korean
    default: nil
    }
  }
}

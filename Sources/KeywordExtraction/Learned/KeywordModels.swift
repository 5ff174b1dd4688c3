import EmbeddedModels
import TextAnalysis
import Vectorization

/// The weights and tables of document frequencies that are compiled into the program.
enum KeywordModels {
  /// For each language its weights; those of `.undetermined` serve the languages without any.
  static let weights: [Language: [Double]] = [
    .english: embedded(embeddedEnglishKeywordWeights()),
    .korean: embedded(embeddedKoreanKeywordWeights()),
    .undetermined: embedded(embeddedKeywordWeights()),
  ]

  private static func embedded(_ model: EmbeddedModel) -> [Double] {
    do {
      return try KeywordWeights.read(
        utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
    } catch {
      preconditionFailure("Models/keyword-weights-….txt: \(error)")
    }
  }

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
  ///
  /// - Throws: ``KeywordWeightsError`` for a line that is no name and number, and for a name that no
  ///   feature has.
  public static func read(_ text: String) throws(KeywordWeightsError) -> [Double] {
    let bytes = Array(text.utf8)
    let weights = bytes.withUnsafeBufferPointer { utf8 in
      Result { () throws(KeywordWeightsError) in try read(utf8: utf8) }
    }
    return try weights.get()
  }

  /// The same from UTF-8.
  static func read(
    utf8: UnsafeBufferPointer<UInt8>
  ) throws(KeywordWeightsError) -> [Double] {
    let names = KeywordFeatures.names
    var columns: [String: Int] = [:]
    for (index, name) in names.enumerated() { columns[name] = index }
    var weights = [Double](repeating: 0, count: names.count)
    for line in utf8.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: 0x20)
      guard fields.count == 2,
        let weight = DecimalNumber.double(UnsafeBufferPointer(rebasing: fields[1]))
      else { throw .badLine(String(decoding: line, as: UTF8.self)) }
      let name = String(decoding: fields[0], as: UTF8.self)
      guard let column = columns[name] else { throw .unknownFeature(name) }
      weights[column] = weight
    }
    return weights
  }
}

/// A file of keyword weights that cannot be used.
public enum KeywordWeightsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A line that is not a name and a number.
  case badLine(String)
  /// A name that no feature has.
  case unknownFeature(String)

  public var description: String {
    switch self {
    case .badLine(let line):
      "The line '\(line)' is not the name of a feature and its weight. Train the weights again."
    case .unknownFeature(let name):
      "There is no feature '\(name)'; the features are "
        + KeywordFeatures.names.joined(separator: ", ") + ". Train the weights again."
    }
  }
}

import Foundation
import KeywordExtraction
import TextAnalysis

/// How the models of the default keyword ranker are made, as Models/keyword-recipe.json says it.
package struct KeywordRecipe: Decodable, Sendable {
  package let models: [Model]

  /// The weights of one language, or of all that have none of their own, and the trees and the table of
  /// document frequencies that go with them.
  package struct Model: Decodable, Sendable {
    package let languageCode: String
    /// The file to write.
    package let weights: String
    /// How much a weight's square counts.
    package let penalty: Double
    /// Names of ``KeywordWeights`` without a weight; `*END` stands for all that end so.
    package let without: [String]
    package let trees: Trees?
    /// About how many words of each set a report takes, in learning as in scoring.
    package let reportWords: Int
    package let sets: [Source]
    package let frequencies: Frequencies?

    package var language: Language { Language(rawValue: languageCode) ?? .undetermined }

    /// The languages whose articles of a set are taken.
    package func languages(of source: Source) -> [Language] {
      source.languageCodes?.compactMap(Language.init(rawValue:)) ?? [language]
    }

    /// For each name of ``KeywordWeights`` whether it may have a weight.
    package var used: [Bool] {
      KeywordWeights.names.map { name in
        !without.contains { $0.hasPrefix("*") ? name.hasSuffix($0) : name == $0 }
      }
    }
  }

  /// The trees that are grown from the weighted sums on.
  package struct Trees: Decodable, Sendable {
    /// The file to write.
    package let file: String
    let settings: GradientBoosting.Settings
  }

  /// A set of articles with keywords.
  package struct Source: Decodable, Sendable {
    /// JSON lines with title, text and keywords.
    package let file: String
    /// How much its keywords count.
    package let weight: Double
    /// Where its articles are counted for the table of frequencies.
    package let counting: Counting
    /// The languages whose articles are taken, each as a set of its own; that of the model if none is
    /// named.
    package let languageCodes: [String]?
  }

  /// Where the articles of a set are counted for the table of frequencies of their language.
  package enum Counting: String, Decodable, Sendable {
    /// As they are in the set.
    case here
    /// They are among the articles of a file that is counted.
    case elsewhere
    case nowhere
  }

  /// The table of document frequencies.
  package struct Frequencies: Decodable, Sendable {
    /// The file to write.
    package let table: String
    /// JSON lines with title and text that are counted beside the sets.
    package let alsoCounted: [String]
  }

  /// Reads a recipe from JSON.
  ///
  /// - Throws: An error of the decoder, or ``KeywordWeightsError`` for a name in `without` that no
  ///   weight has.
  package init(json: Data) throws {
    self = try JSONDecoder().decode(KeywordRecipe.self, from: json)
    for name in models.flatMap(\.without) {
      let isKnown =
        name.hasPrefix("*")
        ? KeywordWeights.names.contains { $0.hasSuffix(name) } : KeywordWeights.names.contains(name)
      guard isKnown else { throw KeywordWeightsError.unknownFeature(name) }
    }
  }
}

/// Where the files of a recipe are.
package struct KeywordRecipeFolders: Sendable {
  /// What `{data}` stands for: the folder of data sets.
  package let data: String
  /// What `{build}` stands for: the folder of sets that are made from others.
  package let build: String
  /// Where the models are written.
  package let models: String

  package init(data: String, build: String, models: String) {
    (self.data, self.build, self.models) = (data, build, models)
  }

  /// The path of a file to read.
  package func path(_ file: String) -> String {
    file.replacingOccurrences(of: "{data}", with: data)
      .replacingOccurrences(of: "{build}", with: build)
  }
}

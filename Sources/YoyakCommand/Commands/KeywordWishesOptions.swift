import ArgumentParser
import TextAnalysis
import Yoyak

/// The options that say what is wanted among the keywords.
struct KeywordWishesOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A word that is among the keywords of every article that holds it; may be repeated.",
      valueName: "word"))
  var mustInclude: [String] = []

  @Option(
    help: ArgumentHelp(
      "The only phrases that may be keywords, one a line; '#' begins a comment line.",
      valueName: "file"),
    completion: .file())
  var candidates: String?

  func validate() throws {
    for word in mustInclude
    where !word.unicodeScalars.contains(where: {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }) {
      throw ValidationError("'--must-include \(word)' holds no letter or digit: give a word.")
    }
  }

  /// - Throws: ``CommandFailure`` when the file cannot be read, with the line that is wrong.
  var wishes: KeywordWishes {
    get throws(CommandFailure) {
      KeywordWishes(
        mustInclude: mustInclude,
        candidates: try candidates.map { path throws(CommandFailure) in
          try UserWordsOptions.list(path, UserWordList.words)
        })
    }
  }

  /// Whether any was given.
  var isGiven: Bool { !mustInclude.isEmpty || candidates != nil }
}

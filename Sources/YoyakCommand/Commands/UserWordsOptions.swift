import ArgumentParser
import TextAnalysis

/// The options that bring words of the user's own to the analysis.
struct UserWordsOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "Words that count for nothing, one a line; '#' begins a comment line.", valueName: "file"),
    completion: .file())
  var stopWords: String?

  @Option(
    help: ArgumentHelp(
      "Names and compounds that are one word, one a line, with a tab and a tag (NNP, NNG, PROPN, NOUN) "
        + "where they are no proper nouns.", valueName: "file"),
    completion: .file())
  var userDictionary: String?

  /// - Throws: ``CommandFailure`` when a file cannot be read, with the line that is wrong.
  var words: UserWords {
    get throws(CommandFailure) {
      var words = UserWords()
      if let stopWords { words.stopWords = try Self.list(stopWords, UserWordList.words) }
      if let userDictionary {
        words.dictionary = try Self.list(userDictionary, UserWordList.dictionary)
      }
      return words
    }
  }

  /// Reads a file of words.
  ///
  /// - Throws: ``CommandFailure`` when it cannot be read, with the line that is wrong.
  static func list<Word>(
    _ path: String, _ read: (SourceText) throws(UserWordListError) -> [Word]
  ) throws(CommandFailure) -> [Word] {
    var source = try ByteSource(path: path)
    let bytes = try source.readToEnd()
    do {
      return try read(TextDecoder.decode(bytes))
    } catch {
      throw CommandFailure(.unreadable, "'\(FileName.shown(path))': \(error)")
    }
  }
}

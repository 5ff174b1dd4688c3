/// The data files of ROUGE-1.5.5: stop words and WordNet's irregular forms.
struct ROUGE155WordLists {
  /// The lists of irregular forms in the order they are read; of two entries for a form the later
  /// counts. (The script reads a database, whose makers read the lists in the order of their
  /// folder; only `best` and `better` depend on it.)
  private static let exceptionLists = ["adj.exc", "adv.exc", "noun.exc", "verb.exc"]
  private static let folders = ["", "WordNet-2.0-Exceptions/", "wordnet-2.0-exceptions/"]

  private let home: String
  private let files: ROUGE155Files

  init(home: String, files: ROUGE155Files) {
    self.home = home
    self.files = files
  }

  /// What the options need: stop words for `-s`, irregular forms for `-m` and `-M`.
  ///
  /// - Throws: ``ROUGE155Failure`` naming the file that is missing.
  func lexicon(for options: ROUGE155Options) throws(ROUGE155Failure) -> ROUGE155Lexicon {
    var lexicon = ROUGE155Lexicon()
    if options.removesStopWords {
      lexicon.addStopWords(try read("smart_common_words.txt", for: "-s"))
    }
    if options.stems || options.stemsModelsOnly {
      guard let folder = Self.folders.first(where: { files.exists("\(home)/\($0)verb.exc") }) else {
        throw .input(
          "Stemming (-m, -M) needs WordNet's lists adj.exc, adv.exc, noun.exc and verb.exc in "
            + "\(home) or in \(home)/WordNet-2.0-Exceptions; name the data folder with -e.\n")
      }
      for list in Self.exceptionLists {
        lexicon.addExceptions(try read(folder + list, for: "-m"))
      }
    }
    return lexicon
  }

  private func read(_ name: String, for option: String) throws(ROUGE155Failure) -> [UInt8] {
    if let file = files.read("\(home)/\(name)") { return file }
    throw .input(
      "\(option) needs \(home)/\(name), which cannot be read; name the data folder with -e.\n")
  }
}

/// Why MeCab cannot analyze.
public enum MeCabError: Error, Equatable, CustomStringConvertible {
  /// The package was built without its trait `MeCab`.
  case notBuiltIn
  /// The folder holds no dictionary.
  case missingDictionary(directory: String)
  /// The dictionary is none for Korean: its `dicrc` has no penalties for white space.
  case foreignDictionary(directory: String)
  /// MeCab cannot open the dictionary.
  case unreadableDictionary(directory: String, reason: String)

  public var description: String {
    switch self {
    case .notBuiltIn:
      "This program was built without MeCab. Install libmecab-dev and build it again with the trait: "
        + "swift build -c release --traits MeCab --product yoyak"
    case .missingDictionary(let directory):
      "'\(directory)' holds no dictionary of MeCab: there is no file 'dicrc' in it. Give the folder "
        + "of mecab-ko-dic."
    case .foreignDictionary(let directory):
      "The dictionary in '\(directory)' is not mecab-ko-dic: its 'dicrc' has no "
        + "left-space-penalty-factor. Give the folder of mecab-ko-dic."
    case .unreadableDictionary(let directory, let reason):
      "MeCab cannot open the dictionary in '\(directory)': \(reason). Install mecab-ko-dic again."
    }
  }
}

/// The analyzers of the languages.
public enum TextAnalyzers {
  /// The analyzer for `language`.
  public static func analyzer(for language: Language) -> any TextAnalyzer {
    LanguageProfile.of(language).analyzer
  }

  /// The second analyzer for Korean: MeCab with the dictionary mecab-ko-dic.
  ///
  /// Open it once and share it: the dictionary is mapped into memory and read by all threads.
  ///
  /// - Parameter directory: The folder of the dictionary.
  /// - Throws: ``MeCabError`` when the package was built without its trait `MeCab`, or the dictionary
  ///   cannot be opened.
  public static func mecab(dictionary directory: String) throws(MeCabError) -> any TextAnalyzer {
    #if MeCab
      try MeCabAnalyzer(directory: directory)
    #else
      throw .notBuiltIn
    #endif
  }
}

/// The table of languages and their analyzers.
public enum TextAnalyzers {
  /// The analyzer for `language`.
  public static func analyzer(for language: Language) -> any TextAnalyzer {
    switch language {
    case .english: EnglishAnalyzer()
    case .korean: KoreanAnalyzer()
    default: WordAnalyzer()
    }
  }
}

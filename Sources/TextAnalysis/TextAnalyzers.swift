/// The table of languages and their analyzers.
public enum TextAnalyzers {
  /// The analyzer for `language`.
  public static func analyzer(for language: Language) -> any TextAnalyzer {
    switch language {
    case .korean: KoreanAnalyzer()
    case .english: EnglishAnalyzer()
    case .japanese, .chinese: CharacterBigramAnalyzer()
    case .french, .german, .spanish, .portuguese, .russian, .undetermined: UnicodeWordAnalyzer()
    }
  }
}

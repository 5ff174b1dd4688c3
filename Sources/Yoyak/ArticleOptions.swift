import TextAnalysis

/// How an article is read.
public struct ArticleOptions: Sendable {
  /// The headline, when it is known; otherwise it is looked for in the text.
  public var title: String?
  /// What the reader asks about, for methods that answer a question.
  public var query: String?
  /// The language, or nil to detect it.
  public var language: Language?
  /// Whether the text is taken as it is, without removing captions, bylines and the like.
  public var keepsBoilerplate: Bool
  /// The analyzer for Korean text, for instance `TextAnalyzers.mecab(dictionary:)`; nil for the
  /// embedded one.
  public var koreanAnalyzer: (any TextAnalyzer)?

  /// Names and compounds that are one word, and words that count for nothing.
  public var userWords: UserWords

  public init(
    title: String? = nil, query: String? = nil, language: Language? = nil,
    keepsBoilerplate: Bool = false, koreanAnalyzer: (any TextAnalyzer)? = nil,
    userWords: UserWords = UserWords()
  ) {
    self.title = title
    self.query = query
    self.language = language
    self.keepsBoilerplate = keepsBoilerplate
    self.koreanAnalyzer = koreanAnalyzer
    self.userWords = userWords
  }

  /// The analyzer for text in `language`.
  public func analyzer(for language: Language) -> any TextAnalyzer {
    let own = language == .korean ? koreanAnalyzer : nil
    let analyzer = own ?? TextAnalyzers.analyzer(for: language)
    if userWords.isEmpty { return analyzer }
    return UserWordsAnalyzer(analyzer, words: userWords, language: language)
  }
}

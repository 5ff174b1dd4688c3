import TextAnalysis

/// Brings keywords to a form in which those that say the same are equal.
///
/// English: words in lower case, stemmed by Porter's rules. Korean: without spaces, punctuation and
/// the particles that the analyzer finds (`인공 지능은` and `인공지능` are equal), foreign letters in
/// lower case. Other languages: words in lower case.
public struct KeywordNormalizer: Sendable {
  /// The language of the keywords.
  public let language: Language
  private let stemmer = PorterStemmer()
  private let korean: (any TextAnalyzer)?

  public init(language: Language) {
    self.language = language
    korean = language == .korean ? TextAnalyzers.analyzer(for: .korean) : nil
  }

  /// What was done, for signatures.
  public var signature: String {
    switch language {
    case .korean: "no-particles:\(korean?.signature ?? "")"
    case .english: "porter"
    default: "lower-case"
    }
  }

  /// The normal form of a keyword; particles stay where less than two syllables would be left.
  ///
  /// The analyzer sees the keyword alone and may take the end of a rare noun for a particle; it
  /// does so on both sides of a comparison alike.
  ///
  /// - Complexity: O(*n*) in the length of the keyword.
  public func normalized(_ keyword: String) -> NormalizedKeyword {
    let source = SourceText(keyword)
    guard let korean else { return words(of: source) }
    var vocabulary = Vocabulary(capacity: 16)
    let analyzed = korean.tokenize(
      source, sentences: [source.fullRange], vocabulary: &vocabulary)
    var kept: [UInt8] = []
    for token in analyzed.tokens where !Self.isParticle(token.tag) {
      kept.append(contentsOf: source.utf8[token.range])
    }
    let form = syllables(of: SourceText(validUTF8: kept))
    return Self.scalarCount(of: form) < 2 ? syllables(of: source) : form
  }

  /// A whole text in the form in which ``NormalizedKeyword/contains(_:)`` finds keywords; particles
  /// stay in it.
  public func normalizedText(_ text: String) -> NormalizedKeyword {
    korean == nil ? words(of: SourceText(text)) : syllables(of: SourceText(text))
  }

  /// Whether a keyword is in a normalized text, as written or without its particles.
  public func isPresent(_ keyword: String, in text: NormalizedKeyword) -> Bool {
    text.contains(normalized(keyword)) || text.contains(normalizedText(keyword))
  }

  /// Whether one of two keywords is a run of whole words of the other, or of at least two
  /// syllables or letters in Korean.
  public func matchPartially(_ first: NormalizedKeyword, _ second: NormalizedKeyword) -> Bool {
    let (long, short) =
      first.utf8.count >= second.utf8.count ? (first, second) : (second, first)
    if korean != nil, Self.scalarCount(of: short) < 2 { return long == short && !long.isEmpty }
    return long.contains(short)
  }

  private func words(of text: SourceText) -> NormalizedKeyword {
    var form: [UInt8] = []
    for word in Self.tokens(of: text, by: UnicodeWordTokenizer()) {
      var word = word
      if language == .english { stemmer.stem(&word) }
      if form.isEmpty { form.append(0x20) }
      form.append(contentsOf: word)
      form.append(0x20)
    }
    return NormalizedKeyword(utf8: form)
  }

  private func syllables(of text: SourceText) -> NormalizedKeyword {
    NormalizedKeyword(utf8: Self.tokens(of: text, by: KoreanSyllableTokenizer()).flatMap { $0 })
  }

  private static func tokens(
    of text: SourceText, by tokenizer: some SummaryTokenizer
  ) -> [[UInt8]] {
    var vocabulary = Vocabulary(capacity: 64)
    let sequence = tokenizer.tokenize(
      text, sentences: [text.fullRange], vocabulary: &vocabulary)
    return sequence.tokens.map { Array(vocabulary.utf8(of: $0)) }
  }

  private static func scalarCount(of form: NormalizedKeyword) -> Int {
    form.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  private static func isParticle(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .jks, .jkc, .jkg, .jko, .jkb, .jkv, .jkq, .jx, .jc, .j: true
    default: false
    }
  }
}

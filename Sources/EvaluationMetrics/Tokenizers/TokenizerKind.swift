import TextAnalysis

/// The tokenizers by name.
public enum TokenizerKind: String, Sendable, Hashable, CaseIterable {
  case koreanMorphemes = "ko-morph"
  case koreanSyllables = "ko-syllable"
  case koreanEojeols = "ko-eojeol"
  case jamo
  case unicodeWords = "unicode-words"
  case characters
  case rouge155

  /// The tokenizer.
  public var tokenizer: any SummaryTokenizer {
    switch self {
    case .koreanMorphemes: MorphemeTokenizer()
    case .koreanSyllables: KoreanSyllableTokenizer()
    case .koreanEojeols: KoreanEojeolTokenizer()
    case .jamo: JamoTokenizer()
    case .unicodeWords: UnicodeWordTokenizer()
    case .characters: CharacterTokenizer()
    case .rouge155: ROUGE155Tokenizer()
    }
  }

  /// What a token is, in a few words for help screens.
  public var summary: String {
    switch self {
    case .koreanMorphemes: "morphemes, from the project's Korean analyzer"
    case .koreanSyllables: "Hangul syllables; words of other scripts"
    case .koreanEojeols: "what stands between spaces, without the punctuation around it"
    case .jamo: "single letters, Hangul syllables taken apart"
    case .unicodeWords: "words of any script"
    case .characters: "single characters without white space"
    case .rouge155: "runs of a-z and 0-9, as ROUGE-1.5.5 counts"
    }
  }

  /// The tokenizers a text of `language` is scored with unless others are asked for: Korean is
  /// always shown by morphemes and by syllables, since figures by either alone mislead.
  public static func defaults(for language: Language) -> [TokenizerKind] {
    switch language {
    case .korean: [.koreanMorphemes, .koreanSyllables]
    case .english: [.rouge155]
    default: [.unicodeWords]
    }
  }
}

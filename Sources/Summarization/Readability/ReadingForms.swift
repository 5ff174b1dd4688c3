import TextAnalysis

/// All by which a language shows that a sentence cannot be read alone.
struct ReadingForms: Sendable {
  private let openings: DependentOpenings?
  private let speakers: PronounSpeakers?
  private let leaning: DependentForms
  private let captions: CaptionForms
  private let continuations: CueWords
  private let isKorean: Bool

  // Made once a language, when it is first asked for.
  private static let korean = ReadingForms(.korean)
  private static let english = ReadingForms(.english)

  /// The forms of `language`.
  init(of language: Language) {
    switch language {
    case .korean: self = Self.korean
    case .english: self = Self.english
    default: self.init(language)
    }
  }

  private init(_ language: Language) {
    let words = LanguageWords.of(language)
    openings = DependentOpenings.table(for: language)
    speakers = PronounSpeakers.table(for: language)
    leaning = DependentForms(words, isSpaced: language.writesWordsApart)
    captions = CaptionForms(words)
    continuations = CueWords(words.phrases(.remarkContinuations))
    isKorean = language == .korean
  }

  /// How much a sentence, which holds these bytes, leans by its form.
  func leaning(of sentence: TextRange, in text: SourceText, holding bytes: ByteSet) -> Leaning {
    if NameLists.isList(sentence, in: text, holding: bytes)
      || isKorean && PageBoxes.stand(in: sentence, of: text, holding: bytes)
    {
      return .fragment
    }
    if captions.match(sentence, in: text, holding: bytes) { return .caption }
    let form = leaning.leaning(of: sentence, in: text)
    if form == .strong || form.isNoSentence { return form }
    let opening = opening(of: sentence, in: text)
    return opening == .none ? form : opening
  }

  /// Whether a sentence begins as a further remark of the one who spoke before does.
  func continuesRemark(_ sentence: TextRange, in text: SourceText) -> Bool {
    var words = SpacedWords(of: sentence, in: text)
    return words.next().map { continuations.contains($0, of: text) } ?? false
  }

  /// How much it leans by its first words, and by a pronoun that speaks at its end.
  private func opening(of sentence: TextRange, in text: SourceText) -> Leaning {
    if leaning.isException(sentence, in: text) { return .none }
    let opening = openings?.leaning(of: sentence, in: text) ?? .none
    guard let speakers else { return opening }
    return switch opening {
    case .strong: speakers.begin(sentence, in: text) ? .light : .strong
    case .none: speakers.end(sentence, in: text) ? .light : .none
    default: opening
    }
  }
}

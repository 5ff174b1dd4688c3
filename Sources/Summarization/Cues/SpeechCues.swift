import TextAnalysis

/// Words by which a text tells that someone speaks, or what it aims at.
struct SpeechCues: Sendable {
  /// Verbs of saying as they stand at the end of what was said.
  let speech: CueWords
  /// Words that announce the aim or the outcome of the text itself.
  let aim: CueWords

  /// The words of `language`; nil where the project has none.
  static func table(for language: Language) -> SpeechCues? {
    switch language {
    case .korean: .korean
    case .english: .english
    default: nil
    }
  }
}

extension SpeechCues {
  static let korean = SpeechCues(
    speech: CueWords(
      """
      말했다 밝혔다 전했다 설명했다 강조했다 덧붙였다 주장했다 지적했다 당부했다 약속했다 요청했다 평가했다
      내다봤다 분석했다 호소했다 촉구했다 반박했다 비판했다 언급했다 답했다 했다 말한다 밝힌다 전한다 설명한다
      강조한다 주장한다 지적한다 말하며 밝히며 말하고 말했습니다 밝혔습니다 말씀하셨습니다 소감을
      """),
    aim: CueWords(
      """
      본 본고는 본고에서는 연구는 연구에서는 연구의 논문은 논문에서는 목적은 목적으로 위해 위하여 위한 따라서
      결국 결론적으로 요컨대 밝힌다 밝힌 밝혔다 제안한다 제시한다 고찰한다 분석한다 결과 의미 계획이다 방침이다
      예정이다 추진한다 실시한다 개최한다
      """))

  static let english = SpeechCues(
    speech: CueWords(
      """
      said says told added adds asked warned explained claimed insisted argued stressed replied
      commented noted
      """),
    aim: CueWords(
      """
      we our paper propose present introduce show demonstrate study approach method novel aim
      results findings conclude therefore thus
      """))
}

/// The Korean words that tell where a sentence goes on.
enum KoreanSentenceWords {
  private static func list(_ name: WordListName) -> PackedWords {
    PackedWords(LanguageWords.of(.korean).phrases(name))
  }

  /// The bytes of two syllables.
  private static let twoSyllables = "가나".utf8.count

  /// Labels of list items: 가. 나. 다. …
  static let labels = list(.listLabels)

  /// Whole words that carry on after a quotation, with or without a space before them.
  private static let words = list(.quotationFollowers)
  /// Particles that carry on only when they are written to the closing mark.
  private static let particles = list(.attachedQuotationFollowers)
  /// The first two syllables of words that carry on.
  private static let beginnings = list(.quotationFollowerBeginnings)

  /// Whether the word at `word` carries on the sentence after a quotation.
  ///
  /// - Parameter isAttached: Whether no space is before the word.
  static func isContinuation(
    _ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, isAttached: Bool
  ) -> Bool {
    if words.contains(utf8, word) { return true }
    if isAttached, particles.contains(utf8, word) { return true }
    return word.count >= twoSyllables && beginnings.contains(utf8, word.prefix(twoSyllables))
  }

  /// Words that begin a sentence after a statement without a full stop, whatever its form.
  static let connectives = list(.sentenceConnectives)

  /// Whole words before which a statement without a full stop goes on.
  private static let afterStatement = list(.statementFollowers)
  /// The first two syllables of such words.
  private static let beginningsAfterStatement = list(.statementFollowerBeginnings)

  /// Whether the word at `word` carries on after a statement that has no full stop.
  static func carriesOnStatement(
    _ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>
  ) -> Bool {
    if afterStatement.contains(utf8, word) { return true }
    return word.count >= twoSyllables
      && beginningsAfterStatement.contains(utf8, word.prefix(twoSyllables))
  }

  /// 를
  static let objectParticle: UInt32 = 0xB97C

  /// The form of a predicate by its last syllable before 다 and the scalar before that.
  ///
  /// Clear are 했다, 있다 (the syllable ends in ㅆ), 한다, 된다, 는다 (in ㄴ), 없다, 않다, 같다, 높다
  /// (in ㅄ, ㄶ, ㅌ, ㅍ), 합니다 (ㅂ before 니다), 아니다 and 이다. 겠다 is said by somebody else more often than by the
  /// writer, 보다 and 마다 are particles.
  static func statementForm(
    of syllable: UInt32, after previous: UInt32
  ) -> SentenceScanner.UnmarkedEnding {
    guard (0xAC00...0xD7A3).contains(syllable) else { return .none }
    let isSyllableBefore = (0xAC00...0xD7A3).contains(previous)
    switch syllable {
    case 0xACA0: return .plausible  // 겠
    case 0xBCF4, 0xB9C8, 0xC5D0, 0xB370: return .none  // 보 마 에 데
    case 0xB824, 0xB098, 0xBC14, 0xB9AC: return .none  // 려 나 바 리, as in 하려다, 캐나다
    case 0xB780, 0xB860, 0xD310, 0xC644: return .plausible  // 란 론 판 완, as in names
    case 0xB2C8:  // 니
      if previous == 0xC544 { return .clear }
      return isSyllableBefore && (previous - 0xAC00) % 28 == 17 ? .clear : .none
    case 0xC774: return previous == 0xC0AC ? .none : .clear  // 이, but 사이다
    default: break
    }
    switch (syllable - 0xAC00) % 28 {
    case 4, 6, 18, 20, 25, 26: return .clear
    default: return isSyllableBefore ? .plausible : .none
    }
  }

  /// Whether 요 after this syllable is a polite ending and no part of a noun (필요, 수요).
  static func isPolite(_ syllable: UInt32) -> Bool {
    switch syllable {
    // 네 어 아 해 세 에 예 군 까 줘 워 봐 돼 나 지 구 대 래 데 든 게
    case 0xB124, 0xC5B4, 0xC544, 0xD574, 0xC138, 0xC5D0, 0xC608, 0xAD70, 0xAE4C, 0xC918, 0xC6CC,
      0xBD10, 0xB3FC, 0xB098, 0xC9C0, 0xAD6C, 0xB300, 0xB798, 0xB370, 0xB4E0, 0xAC8C:
      true
    default: false
    }
  }
}

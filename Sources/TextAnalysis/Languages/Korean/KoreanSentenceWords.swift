/// The Korean words that tell where a sentence goes on.
enum KoreanSentenceWords {
  /// Labels of list items: 가. 나. 다. …
  static let labels = PackedWords("가 나 다 라 마 바 사 아 자 차 카 타 파 하")

  /// Whole words that carry on after a quotation, with or without a space before them.
  private static let words = PackedWords(
    """
    고 라고 이라고 라며 이라며 며 이며 면서 라면서 이라면서 라는 이라는 는 란 이란 라 하고 하며
    하면서 등 등의 등을 등이 등으로 등도 와 과 라고도 이라고도 라면 이라면 냐고 냐며 자고 자며
    다고 다며 라니 이라니 라던 이라던 라지만 이라지만 지만 였다 이었다
    """)
  /// Particles that carry on only when they are written to the closing mark.
  private static let particles = PackedWords(
    """
    을 를 이 가 은 도 로 으로 에 의 에서 에게 만 까지 부터 처럼 나 이나 식의 식으로 인 인데 인지
    임 이다 다 였고 이었고 이라 이란다 란다 야 이야 든 이든
    """)
  /// The first two syllables of words that carry on.
  private static let beginnings = PackedWords(
    """
    라고 라며 라는 라면 이라 말했 말하 말한 밝혔 밝히 전했 전하 강조 덧붙 주장 지적 당부 외쳤 외치
    물었 물으 답했 답하 대답 반문 적었 했다 하는 한다 했고 하자 하더 이란
    """)

  /// Whether the word at `word` carries on the sentence after a quotation.
  ///
  /// - Parameter isAttached: Whether no space stands before the word.
  static func isContinuation(
    _ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, isAttached: Bool
  ) -> Bool {
    if words.contains(utf8, word) { return true }
    if isAttached, particles.contains(utf8, word) { return true }
    return word.count >= 6 && beginnings.contains(utf8, word.prefix(6))
  }

  /// Words that begin a sentence after a statement without a full stop, whatever its form.
  static let connectives = PackedWords(
    """
    그러나 하지만 그런데 그래서 그리고 그러므로 따라서 또한 한편 특히 이에 반면 다만 아울러 이처럼 앞서
    이어 결국 실제로 예컨대
    """)

  /// Whole words before which a statement without a full stop goes on.
  private static let afterStatement = PackedWords(
    """
    보니 보니까 보면 해도 해서 하여 하면 하고 하며 하는 하니 하지 한다 한들 싶어 싶은 싶다 싶어서 고 며 는 라고
    라며 등 등의 말만 문제가 부분에 갔다 얘기 얘기를 얘기도 이야기를 이야기도 그러면 못해 말았다 할 함은
    치고 치면 치더라도 쳐도 쳐 손 및 이거
    """)
  /// The first two syllables of such words.
  private static let beginningsAfterStatement = PackedWords(
    "하더 했더 생각 느끼 말했 말하 밝혔 전했 치더 보니 보면 얘기 고사 싶었 싶지 그랬 했지 갔다 하네")

  /// Whether the word at `word` carries on after a statement that has no full stop.
  static func carriesOnStatement(
    _ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>
  ) -> Bool {
    if afterStatement.contains(utf8, word) { return true }
    return word.count >= 6 && beginningsAfterStatement.contains(utf8, word.prefix(6))
  }

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

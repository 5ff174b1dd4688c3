import TextAnalysis

/// Captions of pictures that were left among the sentences, told by their form: who is on which
/// side in brackets, a word such as `Photo:`, the full date that agencies put at their end.
struct CaptionForms: Sendable {
  /// What a bracket begins with, lower case: `(pictured …`, `(AP Photo/…`.
  private let bracketOpenings: [[UInt8]]
  /// What a bracket holds altogether: `(left)`.
  private let brackets: [[UInt8]]
  /// Words for pictures before a colon.
  private let labels: [[UInt8]]
  /// Days of the week before a date at the end: `… on Wednesday, Nov. 6, 2024.`
  private let weekdays: CueWords
  /// Ends of sentences that show a scene where they name a day and a place too.
  private let sceneEndings: Phrases

  /// The most bytes of a caption word.
  private static let longestWord = 40

  init(_ words: LanguageWords) {
    bracketOpenings = words[.captionBracketOpenings]
    brackets = words[.captionBrackets]
    labels = words[.captionLabels]
    weekdays = CueWords(words.phrases(.weekdays))
    sceneEndings = words.phrases(.captionEndings)
  }

  /// Whether `sentence` has the form of a caption.
  ///
  /// - Parameter bytes: Which bytes it holds.
  /// - Complexity: O(*n*) in the length of the sentence.
  func match(_ sentence: TextRange, in text: SourceText, holding bytes: ByteSet) -> Bool {
    let showsScene = showsScene(sentence, in: text)
    // Korean reports name places on a picture in sentences of their own: 군수(왼쪽)는 … 밝혔다.
    lazy var isStatement =
      !sceneEndings.isEmpty && !showsScene && VerblessSentences.hasPredicate(sentence, in: text)
    let hasMark =
      bytes.contains(UInt8(ascii: "(")) || bytes.contains(UInt8(ascii: ":")) || bytes.contains(0xEF)
    return hasMark
      && text.utf8.withUnsafeBufferPointer { utf8 in
        let bytes = UnsafeBufferPointer(rebasing: utf8[sentence])
        for offset in bytes.indices {
          switch bytes[offset] {
          case UInt8(ascii: "("):
            if isPlace(behind: offset + 1, of: bytes), offset == 0 || !isStatement { return true }
          case UInt8(ascii: ":"): if isLabel(before: offset, of: bytes) { return true }
          // （ and ：, which Chinese and Japanese texts write.
          case 0xEF where offset + 2 < bytes.count && bytes[offset + 1] == 0xBC:
            if bytes[offset + 2] == 0x88, isPlace(behind: offset + 3, of: bytes) { return true }
            if bytes[offset + 2] == 0x9A, isLabel(before: offset, of: bytes) { return true }
          default: break
          }
        }
        return false
      } || endsWithDate(sentence, in: text)
      || showsScene && namesDayAndPlace(sentence, in: text)
  }

  private func isPlace(behind start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = start
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    return bracketOpenings.contains { Self.equal($0, bytes, at: start) }
      || brackets.contains { word in
        guard Self.equal(word, bytes, at: start) else { return false }
        var end = start + word.count
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        return end < bytes.count && (bytes[end] == UInt8(ascii: ")") || bytes[end] == 0xEF)
      }
  }

  private func isLabel(before end: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = end
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    return labels.contains { word in
      let start = end - word.count
      guard start >= 0, Self.equal(word, bytes, at: start) else { return false }
      return start == 0 || bytes[start] >= 0xE3
        || !bytes[start - 1].isLetter && bytes[start - 1] < 0x80
    }
  }

  private static func equal(
    _ word: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    for (index, byte) in word.enumerated() where bytes[start + index].lowercased != byte {
      return false
    }
    return true
  }

  /// A day of the week, month, day and year at the end.
  private func endsWithDate(_ sentence: TextRange, in text: SourceText) -> Bool {
    guard let end = text.utf8[sentence].suffix(3).lastIndex(where: \.isDigit) else { return false }
    var tail: [TextRange] = []
    for word in SpacedWords(
      of: max(sentence.lowerBound, end - Self.longestWord)..<end + 1, in: text)
    {
      tail.append(word)
    }
    guard tail.count >= 4, let year = tail.last, year.count == 4,
      text.utf8[year].allSatisfy(\.isDigit)
    else { return false }
    return weekdays.contains(tail[tail.count - 4], of: text)
  }

  /// `홍길동 군수가 2일 나린군청에서 … 인사하고 있다.`
  private func namesDayAndPlace(_ sentence: TextRange, in text: SourceText) -> Bool {
    let words = SentenceForm.words(of: sentence, in: text)
    var (hasDay, hasPlace) = (false, false)
    for word in SpacedWords(of: words, in: text) {
      let bytes = text.utf8[word]
      if bytes.first?.isDigit == true, bytes.suffix(3).elementsEqual(Self.day) { hasDay = true }
      if bytes.suffix(6).elementsEqual(Self.place) { hasPlace = true }
    }
    return hasDay && hasPlace
  }

  private func showsScene(_ sentence: TextRange, in text: SourceText) -> Bool {
    sceneEndings.end(text.utf8[SentenceForm.words(of: sentence, in: text)])
  }

  private static let day = Array("일".utf8)
  private static let place = Array("에서".utf8)
}

import TextAnalysis

/// Beginnings and ends by which a sentence leans on the one before it, as the word lists of a
/// language have them: `Mais …`, `대신 …`, `… 때문이다.`
struct DependentForms: Sendable {
  private let openings: OpeningPhrases
  private let endings: Phrases
  /// Ends of sentences that only lead on: `… 들어보겠습니다.`
  private let emptyEndings: Phrases
  /// Ends of words that name what an ending tells the cause of: `늦은 것은 비 때문이다`; where no spaces
  /// part words, whatever is behind them.
  private let subjects: Phrases
  private let isSpaced: Bool
  /// Pronouns that speak behind a quotation at the beginning.
  private let speakers: CueWords

  init(_ words: LanguageWords, isSpaced: Bool) {
    self.isSpaced = isSpaced
    openings = OpeningPhrases(
      [
        (.strong, words[.leaningStrong]), (.light, words[.leaningLight]),
        (.elsewhere, words[.leaningElsewhere]), (.exception, words[.leaningExceptions]),
      ], isSpaced: isSpaced)
    endings = words.phrases(.leaningEndings)
    emptyEndings = words.phrases(.emptyEndings)
    subjects = words.phrases(.leaningEndingSubjects)
    speakers = CueWords(words.phrases(.leaningSpeakers))
  }

  /// How much `sentence` leans by its form.
  func leaning(of sentence: TextRange, in text: SourceText) -> Leaning {
    let sentence = Self.withoutMark(sentence, in: text)
    let ends = openings.ends(at: sentence, in: text)
    if ends[.elsewhere] != nil || isEmpty(sentence, in: text) { return .caption }
    if endsAsCause(sentence, in: text) || isSpokenByPronoun(sentence, in: text) { return .strong }
    if ends[.exception] != nil { return .none }
    if ends[.strong] != nil { return .strong }
    guard var end = ends[.light] else { return .none }
    while end < sentence.upperBound, text.utf8[end] == 0x20 || text.utf8[end] == UInt8(ascii: ",") {
      end += 1
    }
    return openings.ends(at: end..<sentence.upperBound, in: text)[.strong] != nil
      ? .strong : .light
  }

  /// Whether the beginning only looks as if it leaned.
  func isException(_ sentence: TextRange, in text: SourceText) -> Bool {
    openings.ends(at: sentence, in: text)[.exception] != nil
  }

  /// The sentence without the mark of a list or note before it: `※ 자세한 내용은 …`.
  private static func withoutMark(_ sentence: TextRange, in text: SourceText) -> TextRange {
    text.utf8.withUnsafeBufferPointer { utf8 in
      guard !sentence.isEmpty else { return sentence }
      let (mark, length) = utf8.scalar(at: sentence.lowerBound)
      guard ListMark(mark) != nil else { return sentence }
      var start = sentence.lowerBound + length
      while start < sentence.upperBound, utf8[start] == 0x20 { start += 1 }
      return start..<sentence.upperBound
    }
  }

  private func isEmpty(_ sentence: TextRange, in text: SourceText) -> Bool {
    !emptyEndings.isEmpty
      && emptyEndings.end(text.utf8[SentenceForm.words(of: sentence, in: text)])
  }

  private func endsAsCause(_ sentence: TextRange, in text: SourceText) -> Bool {
    guard !endings.isEmpty else { return false }
    let words = SentenceForm.words(of: sentence, in: text)
    guard let length = endings.lengthOfEnd(of: text.utf8[words]) else { return false }
    let rest = words.lowerBound..<words.upperBound - length
    if isSpaced { return !SpacedWords(of: rest, in: text).contains { subjects.end(text.utf8[$0]) } }
    return !rest.contains { subjects.begin(text.utf8[$0..<rest.upperBound]) }
  }

  /// `“…”라고 그는 말했다.`
  private func isSpokenByPronoun(_ sentence: TextRange, in text: SourceText) -> Bool {
    let bytes = text.utf8[sentence]
    guard QuotationMarks.openingMark(of: bytes) > 0,
      let close = bytes.dropFirst(3).firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == 0x9D })
    else { return false }
    return SpacedWords(of: close + 1..<sentence.upperBound, in: text).prefix(2).contains {
      speakers.contains($0, of: text)
    }
  }
}

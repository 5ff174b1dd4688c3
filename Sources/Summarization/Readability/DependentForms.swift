import TextAnalysis

/// Beginnings and ends by which a sentence leans on the one before it, as the word lists of a
/// language have them: `Mais …`, `대신 …`, `… 때문이다.`
struct DependentForms: Sendable {
  private let strong: Openings
  private let light: Openings
  /// Beginnings of sentences that only say where more is told, which none before them completes.
  private let elsewhere: Openings
  /// Beginnings that only look like the others: `이번 주`.
  private let exceptions: Openings
  private let endings: Phrases
  /// Ends of sentences that only lead on: `… 들어보겠습니다.`
  private let emptyEndings: Phrases
  /// Ends of words that name what an ending tells the cause of: `늦은 것은 비 때문이다`.
  private let subjects: Phrases
  /// Pronouns that speak behind a quotation at the beginning.
  private let speakers: CueWords

  init(_ words: LanguageWords, isSpaced: Bool) {
    strong = Openings(words[.leaningStrong], isSpaced: isSpaced)
    light = Openings(words[.leaningLight], isSpaced: isSpaced)
    elsewhere = Openings(words[.leaningElsewhere], isSpaced: isSpaced)
    exceptions = Openings(words[.leaningExceptions], isSpaced: false)
    endings = words.phrases(.leaningEndings)
    emptyEndings = words.phrases(.emptyEndings)
    subjects = words.phrases(.leaningEndingSubjects)
    speakers = CueWords(words.phrases(.leaningSpeakers))
  }

  /// How much `sentence` leans by its form.
  func leaning(of sentence: TextRange, in text: SourceText) -> Leaning {
    let sentence = Self.withoutMark(sentence, in: text)
    if elsewhere.end(at: sentence, in: text) != nil || isEmpty(sentence, in: text) {
      return .caption
    }
    if endsAsCause(sentence, in: text) || isSpokenByPronoun(sentence, in: text) { return .strong }
    if exceptions.end(at: sentence, in: text) != nil { return .none }
    if strong.end(at: sentence, in: text) != nil { return .strong }
    guard var end = light.end(at: sentence, in: text) else { return .none }
    while end < sentence.upperBound, text.utf8[end] == 0x20 || text.utf8[end] == UInt8(ascii: ",") {
      end += 1
    }
    return strong.end(at: end..<sentence.upperBound, in: text) != nil ? .strong : .light
  }

  /// Whether the beginning only looks as if it leaned.
  func isException(_ sentence: TextRange, in text: SourceText) -> Bool {
    exceptions.end(at: sentence, in: text) != nil
  }

  /// The sentence without the mark of a list or note before it: `※ 자세한 내용은 …`.
  private static func withoutMark(_ sentence: TextRange, in text: SourceText) -> TextRange {
    text.utf8.withUnsafeBufferPointer { utf8 in
      guard !sentence.isEmpty else { return sentence }
      let (mark, length) = utf8.scalar(at: sentence.lowerBound)
      switch mark {
      case 0x2D, 0x2A, 0x2022, 0x203B, 0x25A0...0x25FF, 0x3147: break
      default: return sentence
      }
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
    guard endings.end(text.utf8[words]) else { return false }
    return !SpacedWords(of: words, in: text).contains { subjects.end(text.utf8[$0]) }
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

  /// Phrases that are looked for at the beginning of a sentence.
  private struct Openings: Sendable {
    private let phrases: [[UInt8]]
    private let isSpaced: Bool
    /// Numbers of the first two bytes, as bits: most sentences are turned away by them.
    private var beginnings: UInt64 = 0

    init(_ phrases: [[UInt8]], isSpaced: Bool) {
      self.phrases = phrases
      self.isSpaced = isSpaced
      for phrase in phrases {
        guard let first = phrase.first else { continue }
        // A space ends a phrase of one letter.
        beginnings |= 1 << Self.beginning(first, phrase.count > 1 ? phrase[1] : 0x20)
      }
    }

    private static func beginning(_ first: UInt8, _ second: UInt8) -> UInt64 {
      (UInt64(first | 0x20) &* 3 &+ UInt64(second)) & 63
    }

    /// Where the phrase ends that the text at `range` begins with, or nil. The first letter may be a
    /// capital.
    func end(at range: TextRange, in text: SourceText) -> Int? {
      text.utf8.withUnsafeBufferPointer { utf8 in
        let bytes = UnsafeBufferPointer(rebasing: utf8[range])
        guard bytes.count >= 3, beginnings >> Self.beginning(bytes[0], bytes[1]) & 1 != 0 else {
          return nil
        }
        var longest: Int?
        for phrase in phrases where phrase.count <= bytes.count && phrase.count > longest ?? 0 {
          guard Self.equal(phrase, bytes), isBoundary(phrase, bytes) else { continue }
          longest = phrase.count
        }
        return longest.map { range.lowerBound + $0 }
      }
    }

    private static func equal(_ phrase: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard phrase[0] == bytes[0] || phrase[0] < 0x80 && phrase[0] == bytes[0].lowercased else {
        return false
      }
      for index in 1..<phrase.count where phrase[index] != bytes[index] { return false }
      return true
    }

    private func isBoundary(_ phrase: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard isSpaced, phrase.count < bytes.count, let last = phrase.last else { return true }
      // An apostrophe ends a word by itself: C'est, c’est.
      if last == UInt8(ascii: "'") || last == 0x99 { return true }
      let next = bytes[phrase.count]
      return next <= 0x20 || next == UInt8(ascii: ",") || next == UInt8(ascii: ":")
    }
  }
}

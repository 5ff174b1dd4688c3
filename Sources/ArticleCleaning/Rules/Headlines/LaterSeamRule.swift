import TextAnalysis

/// Subheads that are joined to a later sentence of running text without a sign:
/// `… 밝혔다. 열람석 두 배로…주민 “주차장도 넓혀야” 나린군은 이날 …`.
///
/// ``SeamModel`` tells where they end, as it does for ``HeadlineSeamRule``. Few later sentences have a subhead, so
/// that more is asked for: no topic, list or conjunction in front of the seam, and behind it no word that goes on
/// with what is in front. Captions between the sentences are gone before.
struct LaterSeamRule: CleaningRule {
  let kind = RemovalKind.subhead

  /// How sure the model must be, in hundredths of a logit.
  private static let leastSureness = 150
  /// A subhead has so many words, and so many commas outside of quotations.
  private static let (leastWords, mostCommas) = (4, 2)
  /// So many bytes of the sentence must be left.
  private static let leastRest = 45

  private static let openings = WordList(CleaningWords[.sentenceOpenings])
  private static let continuations = WordList(CleaningWords[.seamContinuations])
  private static let followers = CleaningWords[.seamFollowers]
  private static let backReferences = CleaningWords[.backReferences]
  private static let afterQuotation = CleaningWords[.afterQuotation]

  func revise(_ page: inout Page) {
    var cuts = PageCuts(page)
    var found: [TextRange] = []
    for line in page.lines.indices
    where page.lines[line].hangul > 0 && page.lines[line].hasSentence && !page.isRemoved(line) {
      let first = page.blocks[line].lowerBound
      for sentence in page.sentences(in: line) {
        let rest = cuts.rest(of: sentence)
        // In front of the first sentence of a body the seam is for `HeadlineSeamRule`.
        guard rest.lowerBound > first, rest.count > Self.leastRest,
          let seam = Self.seam(in: rest, page.text)
        else { continue }
        found.append(rest.lowerBound..<seam)
      }
    }
    for subhead in found { page.cutInside(subhead, by: kind) }
  }

  private static func seam(in sentence: TextRange, _ text: PageText) -> Int? {
    // Most sentences have a topic soon, which takes less time to see.
    guard mayBeginWithSubhead(sentence, text),
      let seam = SeamModel.embedded.seam(in: SeamGaps(text, sentence)),
      seam.sureness >= leastSureness, sentence.upperBound - seam.start >= leastRest
    else { return nil }
    let subhead = text.trimmed(sentence.lowerBound..<seam.start)
    return isSubhead(subhead, text)
      && isSentence(seam.start..<sentence.upperBound, behind: subhead, text)
      ? seam.start : nil
  }

  private static func mayBeginWithSubhead(_ sentence: TextRange, _ text: PageText) -> Bool {
    guard !hasParticleSoon(sentence, text) else { return false }
    let words = HeadlineWords(text, sentence, atMost: leastWords)
    return words.ranges.count == leastWords
      && !openings.contains(text.bytes[bare(words.ranges[0], text)])
      && !hasTopic(words, text)
      && !hasWord(of: words, text) { words.endsWithParticle($0) }
  }

  /// Whether one of the first words has a particle that no other word ends with, as those of most sentences
  /// have; words in quotation marks tell nothing.
  private static func hasParticleSoon(_ sentence: TextRange, _ text: PageText) -> Bool {
    var start = sentence.lowerBound
    for _ in 0..<leastWords {
      let end = text.wordEnd(from: start, limit: sentence.upperBound)
      if text.bytes[start] < 0xEA, Mark(text.scalar(at: start)) != nil { return false }
      if text.hasAny(plainParticles, endingAt: end, limit: start) { return true }
      start = text.skipSpaces(in: end..<sentence.upperBound)
      guard start < sentence.upperBound else { return true }
    }
    return false
  }

  private static let plainParticles = CleaningWords[.plainParticles]

  /// Whether a word outside of the quotations has the particle of a topic.
  private static func hasTopic(_ words: HeadlineWords, _ text: PageText) -> Bool {
    hasWord(of: words, text) {
      text.hasAny(["은", "는"], endingAt: $0.upperBound, limit: $0.lowerBound)
    }
  }

  /// Whether one of the words outside of the quotations suits.
  private static func hasWord(
    of words: HeadlineWords, _ text: PageText, where suits: (TextRange) -> Bool
  ) -> Bool {
    var boundary = HeadlineBoundary()
    return words.ranges.contains { word in
      boundary.pass(word, of: words, text)
      return !boundary.isOpen && suits(word)
    }
  }

  /// Whether the words are those of a subhead: no topic, list, long enumeration, statement or office at the end.
  private static func isSubhead(_ subhead: TextRange, _ text: PageText) -> Bool {
    let words = HeadlineWords(text, subhead)
    guard words.ranges.count >= leastWords, let last = words.ranges.last, !hasTopic(words, text),
      !words.endsWithParticle(last),
      !text.hasAny(HeadlineVocabulary.titles, endingAt: last.upperBound, limit: last.lowerBound)
    else { return false }
    var boundary = HeadlineBoundary()
    var commas = 0
    for word in words.ranges {
      boundary.pass(word, of: words, text)
      if !boundary.isOpen, text.bytes[word.upperBound - 1] == UInt8(ascii: ",") { commas += 1 }
    }
    let states =
      text.has("다", endingAt: last.upperBound, limit: last.lowerBound) && !boundary.hasBreak
    let behindSign = text.scalarEnd(at: subhead.lowerBound)..<subhead.upperBound
    return commas <= mostCommas && !states
      && !text.containsAny(
        ["△", "▲", "▷", "▶", "○", "●", "•", "‣", "〈", " close "], in: behindSign)
  }

  /// Whether a sentence begins behind the subhead, and none that needs it: one that goes on with its last word or
  /// takes up its quotation.
  private static func isSentence(
    _ sentence: TextRange, behind subhead: TextRange, _ text: PageText
  ) -> Bool {
    let first = text.wordEnd(from: sentence.lowerBound, limit: sentence.upperBound)
    let word = bare(sentence.lowerBound..<first, text)
    let stem = word.lowerBound..<text.scalarStart(before: word.upperBound)
    let quotes = Mark(text.scalar(before: subhead.upperBound))?.mayCloseQuotation ?? false
    if quotes {
      if case .some(.opener) = Mark(text.scalar(at: sentence.lowerBound)) { return false }
      if case .some(.straight) = Mark(text.scalar(at: sentence.lowerBound)) { return false }
      if text.containsAny(backReferences, in: sentence),
        !text.containsAny(afterQuotation, in: sentence)
      {
        return false
      }
    }
    return !continuations.contains(text.bytes[word]) && !continuations.contains(text.bytes[stem])
      && !text.hasAny(followers, at: sentence.lowerBound, limit: sentence.upperBound)
  }

  /// The word without a comma behind it.
  private static func bare(_ word: TextRange, _ text: PageText) -> TextRange {
    text.bytes[word.upperBound - 1] == UInt8(ascii: ",")
      ? word.lowerBound..<word.upperBound - 1 : word
  }
}

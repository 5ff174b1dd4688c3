import TextAnalysis

/// Sentences of a broadcast in Latin script that only say who reports next: a verb of a list among names
/// and the words that may stand beside them, `Our correspondent Tess Wardlow has more.`, `NPR's Ana Ruiz
/// reports from Lisbon.`
struct NamedHandOverRule: CleaningRule {
  let kind = RemovalKind.signOff

  private static let verbs = CleaningWords[.handOverVerbs]
  private static let smallWords = WordList(CleaningWords[.handOverWords])
  /// The most bytes of such a sentence.
  private static let longest = 110
  /// At least so many words begin with a capital letter.
  private static let leastNames = 2

  func revise(_ page: inout Page) {
    for line in page.lines.indices
    where page.lines[line].hangul == 0 && !page.lines[line].sentences.isEmpty
      && !page.isRemoved(line)
    {
      let sentences = page.sentences(in: line)
      let found = sentences.filter {
        $0.count <= Self.longest && handsOver(page.text.withoutStops($0), page.text)
      }
      if found.isEmpty { continue }
      if found.count == sentences.count, page.lines[line].ending == .sentence {
        page.removeLine(line, by: kind)
      } else {
        for sentence in found { page.cutInside(sentence, by: kind) }
      }
    }
  }

  private func handsOver(_ sentence: TextRange, _ text: PageText) -> Bool {
    // Most sentences are turned away by their first words.
    var (names, verbEnd, offset) = (0, 0, sentence.lowerBound)
    while offset < sentence.upperBound {
      let word = offset..<text.wordEnd(from: offset, limit: sentence.upperBound)
      defer {
        offset = text.skipSpaces(in: max(word.upperBound, verbEnd)..<sentence.upperBound)
      }
      if verbEnd == 0, let end = endOfVerb(at: word, in: sentence, text) {
        verbEnd = end
      } else if LetterCase(text.scalar(at: word.lowerBound)) == .upper {
        names += 1
      } else if !Self.smallWords.contains(text.bytes[word]) {
        return false
      }
    }
    return verbEnd > 0 && names >= Self.leastNames
  }

  /// The end of a verb of the list, of one word or more, that begins with `word`.
  private func endOfVerb(at word: TextRange, in sentence: TextRange, _ text: PageText) -> Int? {
    let length = text.bytes.withUnsafeBufferPointer {
      Self.verbs.length(in: $0, at: word.lowerBound, limit: sentence.upperBound)
    }
    guard let length else { return nil }
    let end = word.lowerBound + length
    return end == sentence.upperBound || text.isSpace(at: end) ? end : nil
  }
}

import TextAnalysis

/// Notes on writers behind an article whose head names none: `The writer is a former harbour
/// master.`, `Ann Pell is a reporter for the Gazette.`, `(Reporting by Ann Pell; Editing by Joan Wick)`.
struct ClosingWriterNoteRule: CleaningRule {
  let kind = RemovalKind.authorNote

  private static let openings = CleaningWords[.writerNoteOpenings]
  private static let credits = CleaningWords[.reportingCredits]
  private static let writers = CleaningWords[.writerWords]
  private static let places = CleaningWords[.writerEmployment]
  private static let pronouns = CleaningWords[.writerPronouns]
  private static let contacts = CleaningWords[.writerContacts]
  private static let isOrWas = CleaningWords[.writerIs]
  private static let does = CleaningWords[.writerDoes]
  /// Notes are among so many last lines that are left, behind so many, and have at most so many scalars.
  private static let lastLines = 4
  private static let firstLines = 2
  private static let longest = 320
  /// The most bytes from the name to the word for a writer.
  private static let reach = 90

  func revise(_ page: inout Page) {
    removeFurther(of: &page)
    let left = page.lines.indices.filter { !page.isRemoved($0) }
    for line in left.dropFirst(Self.firstLines).suffix(Self.lastLines).reversed() {
      let facts = page.lines[line]
      guard facts.hangul == 0, facts.scalars <= Self.longest, isNote(line, of: page) else {
        return
      }
      page.removeLine(line, by: kind)
    }
  }

  /// Takes out what else is said of a writer below such a note: `She joined the paper in 2015.`,
  /// `Follow her on …`
  private func removeFurther(of page: inout Page) {
    let left = page.lines.indices.filter { !page.isRemoved($0) }
    let last = left.dropFirst(Self.firstLines).suffix(Self.lastLines)
    guard let note = last.first(where: { isAboutWriter($0, of: page) }) else { return }
    let further = last.filter { $0 > note }
    let isAllOfWriter = further.allSatisfy { line in
      let block = page.blocks[line]
      return page.lines[line].scalars <= Self.longest
        && (page.text.hasAny(Self.pronouns, at: block.lowerBound, limit: block.upperBound)
          || page.text.hasAny(Self.contacts, at: block.lowerBound, limit: block.upperBound))
        && !page.text.containsAny(["“", "\"", "„", "«"], in: block)
    }
    guard isAllOfWriter else { return }
    for line in further { page.removeLine(line, by: kind) }
  }

  private func isNote(_ line: Int, of page: Page) -> Bool {
    let (block, text) = (page.blocks[line], page.text)
    var start = block.lowerBound
    if isOpeningBracket(text.scalar(at: start)) { start += text.scalarLength(at: start) }
    if text.hasAny(Self.credits, at: start, limit: block.upperBound) {
      return page.lines[line].sentences.count <= 1
    }
    return text.hasAny(Self.openings, at: block.lowerBound, limit: block.upperBound)
      || isAboutWriter(line, of: page)
  }

  /// Two to four words with capital letters, of whom nothing else on the page speaks, what they are, and
  /// for whom they write.
  private func isAboutWriter(_ line: Int, of page: Page) -> Bool {
    let (block, text) = (page.blocks[line], page.text)
    let names = HeadlineWords(text, block, atMost: 5).ranges.prefix {
      LetterCase(text.scalar(at: $0.lowerBound)) == .upper
    }
    guard (2...4).contains(names.count), let last = names.last else { return false }
    let writes = text.hasAny(Self.does, at: last.upperBound, limit: block.upperBound)
    guard
      let verb = text.length(
        ofAny: writes ? Self.does : Self.isOrWas, at: last.upperBound, limit: block.upperBound)
    else { return false }
    let rest = last.upperBound + verb - 1..<min(block.upperBound, last.upperBound + Self.reach)
    return (writes || text.containsAny(Self.writers, in: rest))
      && text.containsAny(Self.places, in: rest)
      && !page.lines.indices.contains {
        $0 != line && !page.isRemoved($0) && holds(last, in: page.blocks[$0], text)
      }
  }

  /// Whether a word is in a stretch of the text.
  private func holds(_ word: TextRange, in stretch: TextRange, _ text: PageText) -> Bool {
    let bytes = text.bytes[word]
    return stretch.dropLast(max(0, word.count - 1)).contains {
      text.bytes[$0] == bytes[word.lowerBound]
        && text.bytes[$0..<$0 + word.count].elementsEqual(bytes)
    }
  }
}

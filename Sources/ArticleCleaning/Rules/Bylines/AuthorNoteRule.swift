import TextAnalysis

/// Notes about the writers below an English article or behind its last sentence: `Jane Doe is a staff writer.`,
/// `Doe wrote this story from London. … contributed to this report.`
struct AuthorNoteRule: LineRule, EndRule {
  let kind = RemovalKind.authorNote

  private static let contacts = CleaningWords[.writerContacts]
  private static let contributions = CleaningWords[.writerContributions]
  private static let addresses = CleaningWords[.writerAddresses]
  private static let writers = CleaningWords[.writerWords]
  private static let verbs = CleaningWords[.writerVerbs]
  private static let work = CleaningWords[.writerWork]
  private static let openings = CleaningWords[.bylineOpenings]
  private static let beats = CleaningWords[.writerBeats]
  private static let desks = CleaningWords[.writerDesks]

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.hangul == 0, facts.scalars <= 300 else { return false }
    let block = page.blocks[line]
    if facts.kinds.contains(.email), facts.scalars <= 120,
      page.text.hasAny(Self.contacts, at: block.lowerBound, limit: block.upperBound),
      facts.sentences.count <= 2
    {
      return true
    }
    guard
      page.text.hasAny(Self.contributions, endingAt: block.upperBound, limit: block.lowerBound)
    else { return false }
    // Before the note may be what else the writers did, or the end of the article.
    guard page.segmentStart(before: block.upperBound, in: line) > block.lowerBound,
      let end = page.sentenceEnds(in: line).first
    else { return true }
    let first = block.lowerBound..<end
    return page.text.containsAny(Self.reports, in: first)
      || page.text.containsAny(Self.places, in: first)
  }

  /// The most bytes of a note behind the last sentence, which may have many names.
  private static let longestNote = 400

  /// The note of who helped with a report, or wrote it, that is joined to the last sentence of a block.
  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul == 0, facts.sentences.count > 1 else { return nil }
    var start = page.segmentStart(before: block.upperBound, in: line)
    let note = start..<block.upperBound
    guard start > block.lowerBound, mayBeNote(note, text),
      text.hasAny(Self.contributions, endingAt: note.upperBound, limit: note.lowerBound)
        || text.containsAny(Self.reports, in: note)
    else { return nil }
    // Before it may be what others did: Doe reported from Oslo and Roe wrote from London.
    for end in page.sentenceEnds(in: line).reversed() where end <= start {
      let before = page.segmentStart(before: end, in: line)
      guard before > block.lowerBound, mayBeNote(before..<end, text),
        text.containsAny(Self.reports, in: before..<end)
          || text.containsAny(Self.places, in: before..<end)
      else { break }
      start = before
    }
    return start
  }

  private func mayBeNote(_ sentence: TextRange, _ text: PageText) -> Bool {
    sentence.count <= Self.longestNote && text.bytes[sentence.lowerBound].isUpper
      && !text.containsAny(["“", "\"", "”"], in: sentence)
  }

  private static let reports = CleaningWords[.writerReports]
  private static let places = CleaningWords[.writerPlaces]

  /// Takes out lines near the end, or right below the name, that say what a writer named above the
  /// article does.
  func revise(_ page: inout Page) {
    let near = page.lines.indices.suffix(12)
    for line in near where isNoteWithAddress(line, of: page) { page.removeLine(line, by: kind) }
    removeBoxes(in: near, of: &page)
    let names = authors(in: page)
    guard !names.isEmpty else { return }
    let below = page.lines.indices.prefix(30).dropFirst().filter {
      $0 < near.lowerBound && page.remover(of: $0 - 1) == .byline
    }
    for line in below + near where !page.isRemoved(line) {
      let block = page.blocks[line]
      guard page.lines[line].scalars <= 300, page.lines[line].hangul == 0,
        names.contains(where: {
          isNote(
            block, about: $0, isBelow: line > 0 && page.remover(of: line - 1) == .byline, page.text)
            || isNote(block, aboutFirstOf: $0, page.text)
            || isNote(withoutTitle(block, page.text), aboutLastOf: $0, page.text)
            || line > 0 && page.remover(of: line - 1) == .byline
              && isNote(withoutTitle(block, page.text), below: $0, page.text)
        })
      else { continue }
      page.removeLine(line, by: kind)
    }
  }

  /// The box of a writer at the end: a line that is nothing but a name, and one that says what its
  /// bearer does, or a reporter's line and what beat is theirs.
  private func removeBoxes(in lines: Range<Int>, of page: inout Page) {
    let first = page.lines.indices.first { !page.isRemoved($0) && page.isProse($0) }
    for line in lines.dropFirst() where !page.isRemoved(line) && line - 1 > first ?? line {
      let (name, note, text) = (page.blocks[line - 1], page.blocks[line], page.text)
      if page.lines[line].hangul > 0 {
        let first = text.wordEnd(from: note.lowerBound, limit: note.upperBound)
        guard page.lines[line].scalars <= Self.longestBeat,
          text.hasAny(Self.beats, endingAt: note.upperBound, limit: note.lowerBound),
          page.remover(of: line - 1) == .byline
            || text.hasAny(Self.desks, endingAt: first, limit: note.lowerBound)
        else { continue }
      } else {
        guard page.lines[line].scalars <= 300, isName(name, text),
          isNote(note, about: name, isBelow: false, text), text.containsAny(Self.writers, in: note)
        else { continue }
        page.removeLine(line - 1, by: kind)
      }
      page.removeLine(line, by: kind)
    }
  }

  /// The scalars of what a reporter's beat takes.
  private static let longestBeat = 80

  /// Whether a line is a name and nothing else.
  private func isName(_ line: TextRange, _ text: PageText) -> Bool {
    line.count <= 60 && NameForm().fits(line, text)
      && text.bytes[line].allSatisfy { $0.isLetter || $0 >= 0x80 || " -.'".utf8.contains($0) }
  }

  /// - Parameter isBelow: Whether the line right above is the byline; then any verb will do.
  private func isNote(
    _ block: TextRange, about name: TextRange, isBelow: Bool, _ text: PageText
  ) -> Bool {
    let end = block.lowerBound + name.count
    guard end < block.upperBound,
      text.bytes[name].elementsEqual(text.bytes[block.lowerBound..<end])
    else { return false }
    if text.hasAny(Self.verbs, at: end, limit: block.upperBound) { return true }
    guard isBelow, text.bytes[end] == 0x20 else { return false }
    let verb = end + 1..<text.wordEnd(from: end + 1, limit: block.upperBound)
    return verb.allSatisfy { text.bytes[$0].isLetter && !text.bytes[$0].isUpper }
      && text.has("s", endingAt: verb.upperBound, limit: verb.lowerBound)
  }

  /// `Jane Doe covers schools. Reach her at 555-0100.`: a name, what its bearer does, and where to
  /// write to.
  private func isNoteWithAddress(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard !page.isRemoved(line), facts.hangul == 0, facts.scalars <= 300,
      (2...4).contains(facts.sentences.count)
    else { return false }
    let first = text.wordEnd(from: block.lowerBound, limit: block.upperBound)
    let second = text.wordEnd(
      from: text.skipSpaces(in: first..<block.upperBound), limit: block.upperBound)
    return text.bytes[block.lowerBound].isUpper
      && isNote(block, about: block.lowerBound..<second, isBelow: false, text)
      && text.containsAny(Self.addresses, in: second..<block.upperBound)
  }

  /// `Jane is a staff writer who …`: the first of the writer's names alone, and a word for writers.
  private func isNote(
    _ block: TextRange, aboutFirstOf name: TextRange, _ text: PageText
  ) -> Bool {
    let first = name.lowerBound..<text.wordEnd(from: name.lowerBound, limit: name.upperBound)
    return first.count >= Self.shortestName && first.upperBound < name.upperBound
      && isNote(block, about: first, isBelow: false, text)
      && text.containsAny(Self.writers, in: block)
  }

  /// `Doe covers courts for the Beacon.`: the last of the writer's names alone, which a line of the head
  /// may have in capitals, and what only writers do or are.
  private func isNote(_ block: TextRange, aboutLastOf name: TextRange, _ text: PageText) -> Bool {
    let last = text.wordStart(endingAt: name.upperBound, limit: name.lowerBound)..<name.upperBound
    let word = block.lowerBound..<text.wordEnd(from: block.lowerBound, limit: block.upperBound)
    guard last.count >= Self.shortestName, word.count == last.count,
      text.bytes[word.lowerBound].isUpper,
      zip(word, last).allSatisfy({ text.bytes[$0].lowercased == text.bytes[$1].lowercased })
    else { return false }
    return text.hasAny(Self.work, at: word.upperBound, limit: block.upperBound)
      || isNote(block, about: word, isBelow: false, text)
        && text.containsAny(Self.writers, in: block)
  }

  /// The block behind `Mr.` and the like.
  private func withoutTitle(_ block: TextRange, _ text: PageText) -> TextRange {
    let first = text.wordEnd(from: block.lowerBound, limit: block.upperBound)
    guard first < block.upperBound, 3...5 ~= first - block.lowerBound,
      text.bytes[block.lowerBound].isUpper, text.bytes[first - 1] == UInt8(ascii: ".")
    else { return block }
    return text.skipSpaces(in: first..<block.upperBound)..<block.upperBound
  }

  /// `Doe is a former transit planner.`, right below the line with the name.
  private func isNote(_ block: TextRange, below name: TextRange, _ text: PageText) -> Bool {
    let last = text.wordStart(endingAt: name.upperBound, limit: name.lowerBound)..<name.upperBound
    return last.count >= Self.shortestName
      && isNote(block, about: last, isBelow: true, text)
  }

  /// The fewest bytes of a name that stands alone.
  private static let shortestName = 3

  /// What lines of the head name that are no writers: what the article is about.
  private static let subjects: Set<RemovalKind> = [
    .headline, .subhead, .caption, .photoCredit, .relatedArticles, .navigation,
  ]

  /// The names on removed lines of the head: the first two capitalized words, behind `By` if any. The
  /// headline, which begins with the same name as many a first sentence, is none of them.
  private func authors(in page: Page) -> [TextRange] {
    var names: [TextRange] = []
    for line in page.lines.indices.prefix(30) {
      guard let remover = page.remover(of: line), !Self.subjects.contains(remover) else { continue }
      let facts = page.lines[line]
      guard facts.hangul == 0, facts.scalars <= 120, let name = name(facts.range, page.text) else {
        continue
      }
      names.append(name)
    }
    return names
  }

  private func name(_ range: TextRange, _ text: PageText) -> TextRange? {
    let opening = text.length(ofAny: Self.openings, at: range.lowerBound, limit: range.upperBound)
    let start = range.lowerBound + (opening ?? 0)
    var end = start
    for index in 0..<2 {
      let wordStart = index == 0 ? start : end + 1
      guard wordStart < range.upperBound, text.bytes[wordStart].isUpper else { return nil }
      end = wordStart
      while end < range.upperBound,
        text.bytes[end].isLetter || text.bytes[end] == 0x2D || text.bytes[end] >= 0x80
      {
        end += 1
      }
      if index == 0, end >= range.upperBound || text.bytes[end] != 0x20 { return nil }
    }
    return start..<end
  }
}

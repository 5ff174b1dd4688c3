/// A text with the lines of its folded prose joined, and the way back to the text as given.
///
/// Text out of PDF files and character recognition is folded where the page was: in lines of
/// proportional fonts, with words broken by hyphens, Korean ones at any syllable, and with page
/// numbers and running heads between. Here each fold is one space, broken words are whole, and what
/// belongs to the page is left out. Lists, verse, addresses, tables and text of one line a
/// paragraph stay as they are.
public struct UnfoldedText: Sendable {
  /// The text with its folds opened.
  public let text: SourceText
  /// Leads from ``text`` back to the text as given.
  public let offsetMap: OffsetMap
  /// What was left out, in ranges of the text as given.
  public let removed: [LeftOut]

  /// Opens the folds of a text; nil when it has none.
  ///
  /// - Parameter keepsBoilerplate: Whether page numbers and the like stay in the text.
  /// - Complexity: O(*n*).
  public init?(_ source: SourceText, keepsBoilerplate: Bool = false) {
    let unfolded = source.utf8.withUnsafeBufferPointer { utf8 -> Unfolder? in
      guard utf8.contains(0x0A) else { return nil }
      var lines = FoldedLine.lines(of: utf8)
      let boilerplate = PrintedBoilerplate(utf8: utf8)
      let hasPages = !keepsBoilerplate && boilerplate.isPrint(lines)
      guard hasPages || FoldPlan.mayFold(lines) else { return nil }
      var plan = FoldPlan(utf8, lines)
      guard hasPages || plan.hasFolds else { return nil }
      if !keepsBoilerplate {
        boilerplate.mark(&lines)
        plan = FoldPlan(utf8, lines)
        boilerplate.markLoneLines(&lines, plan)
      }
      var unfolder = Unfolder(utf8, lines, plan)
      unfolder.run()
      return unfolder
    }
    guard let unfolded else { return nil }
    text = SourceText(validUTF8: unfolded.text)
    offsetMap = unfolded.map
    removed = unfolded.removed
  }
}

/// Writes the unfolded text.
private struct Unfolder {
  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()
  private(set) var removed: [LeftOut] = []
  private let utf8: UnsafeBufferPointer<UInt8>
  private let lines: [FoldedLine]
  private let plan: FoldPlan
  private let evidence: FoldEvidence
  private var hyphens: HyphenWitness
  private var korean: KoreanFold?

  init(
    _ utf8: UnsafeBufferPointer<UInt8>, _ lines: [FoldedLine], _ plan: FoldPlan
  ) {
    self.utf8 = utf8
    self.lines = lines
    self.plan = plan
    evidence = FoldEvidence(utf8: utf8)
    hyphens = HyphenWitness(utf8)
    text.reserveCapacity(utf8.count)
    gatherWitnesses()
  }

  /// Notes the words of the text, where there are breaks that ask for them.
  private mutating func gatherWitnesses() {
    let joined = lines.indices.filter { plan.isJoined[$0] }
    if joined.contains(where: { evidence.endsWithHyphen(lines[$0]) }) {
      for line in lines where line.isText { hyphens.note(line.content) }
    }
    let breaks = joined.filter {
      KoreanFold.isBetweenSyllables(
        utf8, lines[$0].content, lines[plan.following[$0]].content)
    }
    guard breaks.count >= 2, var korean = KoreanFold(utf8) else { return }
    let certain = breaks.count {
      KoreanFold.isCertainCut(utf8, lines[$0].content, lines[plan.following[$0]].content)
    }
    // Where words are cut at all, most breaks cut one.
    guard certain >= 2, certain * 8 >= breaks.count else { return }
    for line in lines where line.isText { korean.note(line.content) }
    self.korean = korean
  }

  mutating func run() {
    // Where the text that is not yet written begins.
    var position = 0
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let rule = line.rule {
        if !line.isBlank { removed.append(LeftOut(rule: rule, range: line.content)) }
        copy(position..<line.content.lowerBound)
        position = line.content.upperBound
      } else if plan.isJoined[index] {
        let next = plan.following[index]
        for between in lines[(index + 1)..<next] {
          if let rule = between.rule {
            removed.append(LeftOut(rule: rule, range: between.content))
          }
        }
        position = join(line, lines[next], from: position)
        index = next
        continue
      }
      index += 1
    }
    copy(position..<utf8.count)
  }

  /// Writes a stretch with the letters of each ligature for it.
  private mutating func copy(_ range: TextRange) {
    var start = range.lowerBound
    while let ligature = utf8[start..<range.upperBound].firstIndex(of: 0xEF) {
      let (value, length) = utf8.scalar(at: ligature)
      let end = ligature + length
      if let letters = Self.ligatures[value] {
        copyVerbatim(start..<ligature)
        text.append(contentsOf: letters.utf8)
        map.append(letters.utf8.count, madeFrom: ligature..<end)
      } else {
        copyVerbatim(start..<end)
      }
      start = end
    }
    copyVerbatim(start..<range.upperBound)
  }

  /// The signs in which letters of Latin script are cast together.
  private static let ligatures: [UInt32: String] = [
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st",
  ]

  private mutating func copyVerbatim(_ range: TextRange) {
    guard !range.isEmpty else { return }
    text.append(contentsOf: utf8[range])
    map.appendVerbatim(range.count, from: range.lowerBound)
  }

  /// Writes a line up to its break and what the break stands for, and returns where the next line's
  /// text begins.
  private mutating func join(_ line: FoldedLine, _ next: FoldedLine, from start: Int) -> Int {
    let end = line.content.upperBound
    let hyphen = evidence.hyphenLength(line.content)
    if hyphen > 0, evidence.standsForCompound(before: next.content) {
      copy(start..<end)
      text.append(0x20)
      map.append(1, madeFrom: end..<next.content.lowerBound)
    } else if hyphen > 0 {
      let isSoft = utf8.scalar(before: end).value == 0xAD
      let keeps =
        !isSoft
        && hyphens.keepsHyphen(before: end - hyphen, of: line.content, next: next.content)
      copy(start..<(keeps ? end : end - hyphen))
    } else {
      copy(start..<end)
      let isCut =
        KoreanFold.isBetweenSyllables(utf8, line.content, next.content)
        && korean?.cutsWord(line.content, next.content) == true
      if !isCut, needsSpace(line.content, next.content) {
        text.append(0x20)
        map.append(1, madeFrom: end..<next.content.lowerBound)
      }
    }
    return next.content.lowerBound
  }

  /// Whether words of the two lines are separated by a space: not between ideographs and kana.
  private func needsSpace(_ line: TextRange, _ next: TextRange) -> Bool {
    !(isUnspaced(utf8.scalar(before: line.upperBound).value)
      && isUnspaced(utf8.scalar(at: next.lowerBound).value))
  }
}

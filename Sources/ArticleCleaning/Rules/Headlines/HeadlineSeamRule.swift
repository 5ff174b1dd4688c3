import TextAnalysis

/// Headlines and subheads that are joined to the first sentence of a body and that no rule for single
/// signs has found: `도서관 짓는 나린군 주민 설문서 찬성 72% 읍내 빈터에 …`. ``SeamModel`` tells where they end.
///
/// A cut must leave a sentence that stands alone: one that speaks of a quotation in front of it keeps it.
struct HeadlineSeamRule: CleaningRule {
  let kind = RemovalKind.subhead

  private static let backReferences = CleaningWords[.backReferences]

  /// How sure the model must be, in hundredths of a logit: where nothing is left above the line, and where
  /// other lines are, on which the page has its headlines.
  private static let leastSureness = (alone: 50, below: 150)
  /// The first sentence is looked for in so many bytes.
  private static let reach = 1_800
  /// So many bytes of the block must be left.
  private static let leastRest = 75

  func revise(_ page: inout Page) {
    guard let line = page.firstProse, page.lines[line].hangul > 0 else { return }
    let block = page.blocks[line]
    let sentence = firstSentence(of: block, page.text)
    let isAlone = page.firstLeft == line
    guard let seam = SeamModel.embedded.seam(in: SeamGaps(page.text, sentence)),
      seam.sureness >= (isAlone ? Self.leastSureness.alone : Self.leastSureness.below),
      block.upperBound - seam.start >= Self.leastRest,
      !hasStop(before: seam.start, in: line, of: page),
      !page.text.containsAny(Self.backReferences, in: seam.start..<sentence.upperBound)
    else { return }
    page.cutHead(of: line, to: seam.start, by: kind)
  }

  /// Whether a sentence of its own ends before `offset` with a full stop, such as one that is only quoted.
  private func hasStop(before offset: Int, in line: Int, of page: Page) -> Bool {
    let text = page.text
    return page.sentenceEnds(in: line).prefix { $0 <= offset }.contains { end in
      text.hasAny([".", ".”", ".\""], endingAt: end, limit: 0)
        && !text.hasAny(["..", "..”", "..\""], endingAt: end, limit: 0)
    }
  }

  /// The block up to its first `다.`, where a statement ends whatever follows.
  private func firstSentence(of block: TextRange, _ text: PageText) -> TextRange {
    let limit = min(block.upperBound, block.lowerBound + Self.reach)
    let end =
      text.end(ofFirst: "다.", in: block.lowerBound..<limit)
      ?? text.wordStart(endingAt: limit, limit: block.lowerBound)
    return block.lowerBound..<end
  }
}

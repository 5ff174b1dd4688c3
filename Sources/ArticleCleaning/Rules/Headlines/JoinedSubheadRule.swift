import TextAnalysis

/// Subheads that archives join to the first sentence of the body without a mark or a line break:
/// `나린군, 도서관 착공 “내년 봄 개관” 나린군은 4일 …`.
///
/// A cut needs a sign on both sides: in front of it a headline's end, behind it a sentence's subject.
/// Where only one is seen, the subheads stay.
struct JoinedSubheadRule: CleaningRule {
  let kind = RemovalKind.subhead

  /// Subheads are looked for in this many bytes, about 240 characters.
  private static let longest = 720

  /// So many bytes of the block must be left behind the subheads.
  private static let leastRest = 75

  func revise(_ page: inout Page) {
    guard let line = page.firstProse, page.lines[line].hangul > 0 else { return }
    let block = page.blocks[line]
    let limit = min(block.upperBound, block.lowerBound + 2 * Self.longest)
    let opening = SentenceOpening(
      page.text, block.lowerBound..<firstStatementEnd(in: block.lowerBound..<limit, page.text))
    guard
      let start = opening.sentenceStart(before: block.lowerBound + Self.longest)
        ?? afterDash(line, of: page),
      block.upperBound - start >= Self.leastRest
    else { return }
    page.cutHead(of: line, to: start, by: kind)
  }

  /// Behind the dash that a subhead before it left in front of the sentence.
  private func afterDash(_ line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    guard block.lowerBound > page.lines[line].range.lowerBound,
      page.text.isDash(at: block.lowerBound)
    else { return nil }
    return page.text.skipSign(in: block)
  }

  /// The offset behind the first `다.`, where a statement ends whatever follows, or the end of `range`.
  private func firstStatementEnd(in range: TextRange, _ text: PageText) -> Int {
    text.end(ofFirst: "다.", in: range)
      ?? text.wordStart(endingAt: range.upperBound, limit: range.lowerBound)
  }
}

import TextAnalysis

/// Headlines of other articles that stand under a heading between two sentences of running text and run into the
/// second: `… 밝혔다. 관련기사 섬마을 부두 새로 짓는다 나린군은 이날 …`.
///
/// They end where ``SeamModel`` tells; where it cannot tell, the whole sentence goes, which is none of the article. What
/// ``LaterSeamRule`` is sure of is gone before.
struct JoinedHeadlinesRule: CleaningRule {
  let kind = RemovalKind.relatedArticles

  /// How sure the model must be, in hundredths of a logit.
  private static let leastSureness = 100

  func revise(_ page: inout Page) {
    // Most pages have no such heading.
    let lines = page.lines.indices.filter {
      page.lines[$0].kinds.contains(.relatedHeading) && page.lines[$0].hangul > 0
        && page.lines[$0].hasSentence && !page.isRemoved($0)
    }
    guard !lines.isEmpty else { return }
    var cuts = PageCuts(page)
    var found: [TextRange] = []
    for line in lines { found += lists(in: line, of: page, besides: &cuts) }
    for list in found { page.cutInside(list, by: kind) }
  }

  private func lists(
    in line: Int, of page: Page, besides cuts: inout PageCuts
  ) -> [TextRange] {
    let (block, text) = (page.blocks[line], page.text)
    let sentences = page.sentences(in: line)
    var end = block.lowerBound
    var found: [TextRange] = []
    for index in sentences.indices {
      let rest = cuts.rest(of: sentences[index])
      guard rest.lowerBound > block.lowerBound, rest.lowerBound >= end, !rest.isEmpty,
        let heading = heading(in: rest, line, of: page)
      else { continue }
      end = endOfHeadlines(from: heading.lowerBound, in: sentences[index...], text)
      found.append(heading.lowerBound..<end)
    }
    return found
  }

  /// The heading at the beginning of a sentence, or in it behind a credit.
  private func heading(in sentence: TextRange, _ line: Int, of page: Page) -> TextRange? {
    page.markers(of: line, within: sentence).first { marker in
      marker.kind == .relatedHeading && marker.range.upperBound < sentence.upperBound
        && page.text.isSpace(at: marker.range.upperBound)
        // Two words may begin a sentence: 관련 기사 댓글에는.
        && !page.text.bytes[marker.range].contains(0x20)
        && (marker.range.lowerBound == sentence.lowerBound
          || isBehindCredit(marker.range.lowerBound, in: sentence, page.text))
    }?.range
  }

  /// Whether a place of a sentence is behind a bracket that closes or a writer's address.
  private func isBehindCredit(_ place: Int, in sentence: TextRange, _ text: PageText) -> Bool {
    let credit = text.trimmed(sentence.lowerBound..<place)
    guard credit.upperBound < place, let last = text.bytes[credit].last else { return false }
    let word = text.wordStart(endingAt: credit.upperBound, limit: credit.lowerBound)
    return last == UInt8(ascii: "]")
      || text.bytes[word..<credit.upperBound].contains(UInt8(ascii: "@"))
  }

  /// Where headlines end in the first sentence that is a statement; those before it are questions and calls of
  /// headlines.
  private func endOfHeadlines(
    from start: Int, in sentences: ArraySlice<TextRange>, _ text: PageText
  ) -> Int {
    var (start, end) = (start, start)
    for sentence in sentences {
      start = max(start, sentence.lowerBound)
      end = sentence.upperBound
      if !text.hasAny(["?", "!"], endingAt: end, limit: start) { break }
    }
    guard text.hasAny([".", "”", "\""], endingAt: end, limit: start),
      let seam = SeamModel.embedded.seam(in: SeamGaps(text, start..<end)),
      seam.sureness >= Self.leastSureness
    else { return end }
    return seam.start
  }
}

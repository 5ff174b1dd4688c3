import TextAnalysis

/// Captions without a source between or before the sentences of a block: `나린군 직원들이 봉사를 마치고
/// 기념촬영을 하고 있다.`, `4일 오후 나린군청 앞에서 주민들이 구호를 외치고 있다.`
///
/// Running text tells in the past what happened on a day; only a caption shows it as going on. The
/// rule asks for a verb of posing, a model, or a verb of what can be seen with day and place. A
/// page that is not much more than its captions keeps them.
struct BareCaptionRule: CleaningRule {
  let kind = RemovalKind.sceneCaption

  private static let scenePlaces = CleaningWords[.scenePlaces]
  private static let pictureNouns = CleaningWords[.pictureNouns]
  private static let positionOpenings = CleaningWords[.positionOpenings]

  /// So many bytes of the page must be left, about 500 characters.
  private static let leastRest = 1_200

  func revise(_ page: inout Page) {
    let first = page.firstProse
    var left = page.blocks.reduce(0) { $0 + $1.count }
    for line in page.lines.indices where page.lines[line].hangul > 0 && !page.isRemoved(line) {
      let captions = captions(in: line, isFirst: line == first, of: page)
      let cut = captions.reduce(0) { $0 + $1.count }
      guard cut > 0, left - cut >= Self.leastRest else { continue }
      left -= cut
      for caption in captions { page.cutInside(caption, by: kind) }
    }
  }

  private func captions(in line: Int, isFirst: Bool, of page: Page) -> [TextRange] {
    let block = page.blocks[line]
    var found: [TextRange] = []
    for sentence in page.sentences(in: line) {
      let leads = isFirst && sentence.lowerBound == block.lowerBound
      if sentence.lowerBound == block.lowerBound, isWrapped(line, of: page) { continue }
      if sentence.count <= 900, isCaption(sentence, leads: leads, of: page) {
        found.append(sentence)
      } else if let last = found.last, last.upperBound + 1 == sentence.lowerBound,
        names(sentence, of: page.text)
      {
        found[found.count - 1] = last.lowerBound..<sentence.upperBound
      }
    }
    return found
  }

  /// Whether the line before may hold the beginning of this line's first sentence.
  private func isWrapped(_ line: Int, of page: Page) -> Bool {
    line > 0 && page.lines[line].blanksBefore == 0 && !page.isRemoved(line - 1)
      && page.lines[line - 1].ending == .open
  }

  /// - Parameter leads: Whether the sentence is the first of the body, where pictures stand.
  private func isCaption(_ sentence: TextRange, leads: Bool, of page: Page) -> Bool {
    let text = page.text
    if sentence.count <= 240,
      text.hasAny(Self.pictureNouns, endingAt: sentence.upperBound, limit: sentence.lowerBound)
    {
      return true
    }
    var end = sentence.upperBound
    for ending: StaticString in ["고 있다.", "고있다."]
    where text.has(ending, endingAt: end, limit: sentence.lowerBound) {
      end -= ending.utf8CodeUnitCount
      let poses = text.hasAny(Self.posing, endingAt: end, limit: sentence.lowerBound)
      let models = text.containsAny(["모델이 ", "모델들이 "], in: sentence)
      if leads && (poses || models && text.containsAny(["에서 "], in: sentence)) { return true }
      return (poses || text.hasAny(Self.visible, endingAt: end, limit: sentence.lowerBound))
        && text.containsAny(Self.scenePlaces, in: sentence)
        && page.sentenceKind(from: sentence.lowerBound, to: sentence.upperBound) == .scene
    }
    return false
  }

  /// Whether the sentence goes on with who is on which side.
  private func names(_ sentence: TextRange, of text: PageText) -> Bool {
    text.hasAny(
      Self.positionOpenings, at: sentence.lowerBound,
      limit: sentence.upperBound)
  }

  /// What somebody does for the picture itself.
  private static let posing = CleaningWords[.posingVerbs]

  /// What somebody can be seen doing.
  private static let visible = CleaningWords[.visibleActions]
}

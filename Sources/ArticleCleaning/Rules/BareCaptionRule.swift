import TextAnalysis

/// Captions without a source between or before the sentences of a block: `나린군 직원들이 봉사를 마치고
/// 기념촬영을 하고 있다.`, `4일 오후 나린군청 앞에서 주민들이 구호를 외치고 있다.`
///
/// Running text tells in the past what happened on a day; only a caption shows it as going on. The
/// rule asks for a verb of posing, a model, or a verb of what can be seen with day and place. A page that
/// is not much more than its captions keeps them.
struct BareCaptionRule: CleaningRule {
  let id = "caption"

  /// So many bytes of a block must be left, about 500 characters.
  private static let leastRest = 1_200

  func revise(_ page: inout Page) {
    let first = page.firstProse
    for line in page.lines.indices where page.lines[line].hangul > 0 && !page.isRemoved(line) {
      let captions = captions(in: line, isFirst: line == first, of: page)
      let cut = captions.reduce(0) { $0 + $1.count }
      guard page.blocks[line].count - cut >= Self.leastRest else { continue }
      for caption in captions { page.cutInside(caption, by: id) }
    }
  }

  private func captions(in line: Int, isFirst: Bool, of page: Page) -> [TextRange] {
    let block = page.blocks[line]
    var found: [TextRange] = []
    var start = block.lowerBound
    for end in page.sentenceEnds(in: line) where end <= block.upperBound {
      let sentence = start..<end
      let leads = isFirst && sentence.lowerBound == block.lowerBound
      start = page.text.skipSpaces(in: end..<block.upperBound)
      if sentence.lowerBound == block.lowerBound, isWrapped(line, of: page) { continue }
      if sentence.count <= 900, isCaption(sentence, leads: leads, of: page) {
        found.append(sentence)
      } else if let last = found.last, last.upperBound + 1 == sentence.lowerBound,
        names(sentence, of: page.text)
      {
        found[found.count - 1] = last.lowerBound..<end
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
    var end = sentence.upperBound
    for ending: StaticString in ["고 있다.", "고있다."]
    where text.has(ending, endingAt: end, limit: sentence.lowerBound) {
      end -= ending.utf8CodeUnitCount
      let poses = text.hasAny(Self.posing, endingAt: end, limit: sentence.lowerBound)
      let models = text.containsAny(["모델이 ", "모델들이 "], in: sentence)
      if leads && (poses || models && text.containsAny(["에서 "], in: sentence)) { return true }
      return (poses || text.hasAny(Self.visible, endingAt: end, limit: sentence.lowerBound))
        && text.containsAny(["에서 ", "열린 ", "앞에", "앞을", "찾아 ", "방문해 "], in: sentence)
        && page.sentenceKind(from: sentence.lowerBound, to: sentence.upperBound) == .scene
    }
    return false
  }

  /// Whether the sentence goes on with who stands on which side.
  private func names(_ sentence: TextRange, of text: PageText) -> Bool {
    text.hasAny(
      ["왼쪽부터", "오른쪽부터", "앞줄", "뒷줄", "사진 왼쪽부터", "맨 왼쪽"], at: sentence.lowerBound,
      limit: sentence.upperBound)
  }

  /// What somebody does for the picture itself.
  private static let posing: [StaticString] = [
    "포즈를 취하", "촬영을 하", "촬영하", "기념사진을 찍", "사진을 찍", "셀카를 찍",
  ]

  /// What somebody can be seen doing.
  private static let visible: [StaticString] = [
    "인사하", "인사를 하", "인사를 나누", "인사말을 하", "인사말 하", "인사말하", "악수하", "악수를 하", "악수를 나누", "박수를 치", "박수치",
    "발언하", "발언을 하", "브리핑하", "브리핑을 하", "회견을 하", "회견을 열", "연설하", "연설을 하", "축사하", "축사를 하", "개회사를 하",
    "강연하", "강연을 하", "인터뷰하", "인터뷰를 하", "발표하", "발표를 하", "답변하", "답변을 하", "질의하", "대화하", "대화를 나누",
    "이야기를 나누",
    "환담하", "환담을 나누", "귀엣말을 하", "귓속말을 하", "입장하", "출석하", "참석하", "들어서", "들어가", "들어오", "이동하", "향하",
    "도착하",
    "탑승하", "걸어가", "걷", "산책하", "줄을 서", "기다리", "대기하", "살펴보", "둘러보", "들여다보", "바라보", "들어보이", "들어 보이",
    "선보이", "시연하", "시연해보", "체험하", "체험을 하", "설명하", "외치", "피켓을 들", "팻말을 들", "시위하", "시위를 하", "행진하",
    "헌화하", "분향하", "묵념하", "묵념을 하", "참배하", "경례하", "경례를 하", "선서하", "선서를 하", "서명하", "서명을 하", "장을 보",
    "접종하", "접종을 하", "접종받", "접종을 받", "검사하", "검사를 하", "검사를 받", "채취하", "채취를 하", "점검하", "소독하", "청소하",
    "절을 하", "관람하", "구경하", "응원하", "환호하", "입을 굳게 다물", "고쳐 쓰", "물을 마시", "눈물을 흘리", "눈을 감", "고개를 숙이",
  ]
}

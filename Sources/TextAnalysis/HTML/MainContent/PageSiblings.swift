/// Adds to the blocks that were chosen the running text beside them.
///
/// The model looks at one block at a time, and a short paragraph between a picture and a box may look
/// to it like a part of these. Paragraphs of one element that are marked up alike are one text: when
/// some of them are chosen, so are the others that are sentences.
struct PageSiblings {
  private let page: PageBlocks
  private let survey: PageSurvey
  /// Openings of lines that are no running text.
  private let others: UInt32
  /// Shorter sentences say too little to tell what they are.
  private static let shortest = 12
  /// So many chosen letters must be beside each letter that is added, in thirds.
  private static let share = 3

  init(_ page: PageBlocks, _ survey: PageSurvey) {
    self.page = page
    self.survey = survey
    others = PageWords.embedded.lineBits(
      "share", "related", "comment", "subscribe", "notice", "credit", "tags")
  }

  /// Elements that are marked up alike inside of one element.
  private struct Place: Hashable {
    var parent: Int
    var signature: UInt64
  }

  /// The running text of a place.
  private struct Text {
    var chosen = 0
    var letters = 0
    var chosenLetters = 0
  }

  /// The chosen blocks and those beside them.
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  func added(to chosen: [Int]) -> [Int] {
    guard let first = chosen.first else { return chosen }
    var texts: [Place: Text] = [:]
    var waiting: [Int] = []
    var next = 0
    for number in page.blocks.indices {
      while next < chosen.count, chosen[next] < number { next += 1 }
      let isChosen = next < chosen.count && chosen[next] == number
      guard isText(number) else { continue }
      texts[place(of: number), default: Text()].letters += page.blocks[number].letters
      if isChosen {
        texts[place(of: number), default: Text()].chosen += 1
        texts[place(of: number), default: Text()].chosenLetters += page.blocks[number].letters
      } else if number > survey.titleBlock ?? min(first, number - 1) {
        waiting.append(number)
      }
    }
    let found = waiting.filter { number in
      guard let text = texts[place(of: number)] else { return false }
      return text.chosen >= 2 && text.chosenLetters * Self.share >= text.letters
    }
    return found.isEmpty ? chosen : (chosen + found).sorted()
  }

  private func place(of number: Int) -> Place {
    let element = page.elements[page.blocks[number].element]
    return Place(parent: element.parent, signature: element.signature)
  }

  /// Whether it is a sentence that no sign shows to be anything else.
  private func isText(_ number: Int) -> Bool {
    let block = page.blocks[number]
    return block.endsAsSentence && block.letters >= Self.shortest && !block.isInLink
      && !block.isConcealed && block.lineSigns == 0 && block.lineMask & others == 0
      && page.elements[block.element].level == 0
  }
}

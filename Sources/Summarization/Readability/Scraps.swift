import TextAnalysis

/// What stands among the sentences of a page or a talk and is none: headings, labels, time stamps,
/// links, table rows, lines of code, greetings and short turns.
///
/// Nothing of this is known from words. A sentence ends with a mark, in Korean at least with a verb,
/// where those of the text do; it begins with a capital letter where those do, or it is the rest of
/// one; it has some words, and more letters than digits.
struct Scraps: Sendable {
  /// What a sentence is.
  enum Kind: Sendable {
    /// A whole one.
    case none
    /// None.
    case scrap
    /// None, but long enough to be a caption or headline; or a turn that says little.
    case unfinished
  }

  /// How much of a sentence without an end is a heading or label; more may be a caption.
  private static let longestHeading = 14
  /// From how much on a line counts where it is asked whether the text ends its sentences.
  private static let sentenceContent = 6
  /// From how many sentences on it is asked whether they begin with capital letters.
  private static let leastLarge = 20
  /// What a sentence holds at least, and a turn of a talk.
  private static let leastContent = 4
  private static let leastTurn = 5
  /// From how much on a turn is taken for a sentence whatever its words.
  private static let longTurn = 7
  /// The terms that a turn holds at least where function words are none.
  private static let leastTerms = 4

  /// For each sentence what it is.
  let kinds: [Kind]
  /// For each sentence whether it is a heading, a label, one word with a full stop (`None.`) or the like among
  /// sentences that have an end, which is not printed as one of them.
  let isHeading: [Bool]
  /// For each sentence whether it is a question in a talk, which leans on its answer.
  let isTurnQuestion: [Bool]
  /// For each sentence whether it says too little to fill what is left of a budget.
  let isThin: [Bool]

  /// - Parameter bytes: For each sentence which bytes it holds.
  /// - Complexity: O(*n*) in the length of the text.
  init(of document: Document, holding bytes: [ByteSet]) {
    let text = document.body.text
    let isKorean = document.language == .korean
    let sentences = document.body.sentences
    let shapes = DocumentThreads.map(indexesOf: sentences) {
      SentenceShape(of: sentences[$0], in: text, holding: bytes[$0])
    }
    let hasEnd = zip(shapes, sentences).map { shape, sentence in
      shape.isTerminated || isKorean && VerblessSentences.hasPredicate(sentence, in: text)
    }
    let long = shapes.indices.filter { shapes[$0].content >= Self.sentenceContent }
    let ended = long.count { hasEnd[$0] }
    let endsSentences = ended >= 2 && ended * 4 >= long.count
    let large = shapes.count { $0.beginsLarge }
    let beginsLarge =
      large >= Self.leastLarge && large * 2 > shapes.count
      && shapes.count { $0.beginsSmall } * 9 <= large
    let turns = shapes.indices.count {
      shapes[$0].labelWords > 0 || document.turns.contains($0)
    }
    let isTalk = turns >= 3 && turns * 3 >= shapes.count
    let notes = Self.chatNotes(shapes)
    let kinds = shapes.indices.map { index -> Kind in
      let shape = shapes[index]
      if notes[index] { return .scrap }
      if Self.isScrap(shape) || isTalk && shape.content < Self.leastTurn { return .scrap }
      if isTalk, Self.saysLittle(shape, index, of: document) { return .unfinished }
      if isKorean, index == shapes.count - 1, endsSentences,
        Self.isCutOff(sentences[index], in: text)
      {
        return .unfinished
      }
      // A German letter goes on small behind its first words: Liebe Eltern, …
      let isRest = shape.beginsSmall && index > 0 && shapes[index - 1].last != 0x2C
      if beginsLarge, isRest || Self.isName(shape) { return .unfinished }
      guard endsSentences, !hasEnd[index] else { return .none }
      return shape.content <= Self.longestHeading ? .scrap : .unfinished
    }
    self.kinds = kinds
    isHeading = kinds.indices.map {
      endsSentences && kinds[$0] == .scrap && (!hasEnd[$0] || shapes[$0].content <= 1)
    }
    isTurnQuestion = shapes.map { isTalk && $0.isQuestion }
    isThin = shapes.map { $0.content <= Self.leastTurn }
  }

  /// Whether dots are all that ends a Korean sentence, as where a feed gives the beginning of an article:
  /// `다리 아래의 좁은 공간을…`.
  private static func isCutOff(_ sentence: TextRange, in text: SourceText) -> Bool {
    let utf8 = text.utf8[sentence]
    return (utf8.suffix(3).elementsEqual("…".utf8) || utf8.suffix(3).elementsEqual("...".utf8))
      && !VerblessSentences.hasPredicate(sentence, in: text)
  }

  /// For each sentence whether it is what the program of a chat says itself: where most stamps have a
  /// name behind them, one without, up to the next stamp.
  private static func chatNotes(_ shapes: [SentenceShape]) -> [Bool] {
    let stamped = shapes.count { $0.isStamped }
    let named = shapes.count { $0.isStamped && $0.labelWords > 0 }
    guard stamped >= 3, named * 2 > stamped else { return shapes.map { _ in false } }
    var isNote = false
    return shapes.map { shape in
      if shape.isStamped { isNote = shape.labelWords == 0 }
      return isNote
    }
  }

  /// Whether a few words all have capital letters, as in an address.
  private static func isName(_ shape: SentenceShape) -> Bool {
    shape.smallWords == 0 && shape.content < longTurn
  }

  private static func isScrap(_ shape: SentenceShape) -> Bool {
    shape.content < leastContent || shape.digits >= shape.letters || shape.endsAsLink
      || shape.isFormula
      || shape.bars >= 2 || shape.codeMarks >= 4 && shape.codeMarks * 12 >= shape.letters
      || shape.isItem && shape.content < 2 * leastContent - 1
  }

  /// Whether the terms of a language's words are those that are no function words.
  private static func partsFunctionWords(of language: Language) -> Bool {
    switch language {
    case .korean, .japanese, .chinese, .thai, .vietnamese: false
    default: language == .english || !LanguageWords.of(language).strings(.functionWords).isEmpty
    }
  }

  /// Whether a turn has hardly more than function words: Not yet, the site keeps crashing.
  private static func saysLittle(
    _ shape: SentenceShape, _ sentence: Int, of document: Document
  ) -> Bool {
    guard shape.content < longTurn, partsFunctionWords(of: document.language) else { return false }
    // Words that link nouns have terms, as they stand in names: de, of.
    let links = LanguageWords.of(document.language).strings(.linkingWords)
    let terms = document.body.tokens(inSentence: sentence).count { token in
      token.isTerm && token.range.lowerBound >= shape.labelEnd
        && !links.contains { document.body.text.utf8[token.range].elementsEqual($0.utf8) }
    }
    return terms < leastTerms
  }
}

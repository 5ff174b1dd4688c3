import TextAnalysis

/// English names that end as a possessive does and are none: Moody's, Levi's, Macy's.
///
/// A word with a capital is one where it never stands without the ending, and twice, and half of the times
/// or more, nothing is behind it that it could own.
struct ClosedPossessives {
  /// The words without the ending.
  private var words: Set<ArraySlice<UInt8>> = []

  /// - Complexity: O(*n*) in the number of tokens; one look at each where no word has such an ending.
  init(_ document: Document) {
    guard document.language == .english else { return }
    let (body, utf8) = (document.body, document.body.text.utf8)
    var counts: [ArraySlice<UInt8>: (all: Int, alone: Int)] = [:]
    for sentence in body.sentences.indices {
      let tokens = body.tokens(inSentence: sentence)
      for index in tokens.indices.dropFirst() where Self.isEnding(index, tokens, in: utf8) {
        let word = utf8[tokens[index - 1].range]
        guard word.first?.isUpper ?? false, tokens[index - 1].tag.isNoun,
          !Self.isAcronym(word), !Self.isSurname(index - 1, tokens, in: utf8)
        else { continue }
        counts[word, default: (0, 0)].all += 1
        if !Self.owns(index + 1, tokens) { counts[word]?.alone += 1 }
      }
    }
    var names = counts.filter { $0.value.alone > 1 && $0.value.alone * 2 >= $0.value.all }
    if names.isEmpty { return }
    for token in body.tokens where token.end > token.start && utf8[Int(token.start)].isUpper {
      names[utf8[token.range]]?.all -= 1
    }
    words = Set(names.filter { $0.value.all == 0 }.keys)
  }

  /// Whether the token at `index` is such a name, with the ending behind it.
  func begins(at index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    !words.isEmpty && index + 1 < tokens.endIndex
      && words.contains(text.utf8[tokens[index].range])
      && Self.isEnding(index + 1, tokens, in: text.utf8)
  }

  /// Whether the token is `'s`, with either apostrophe, and touches the one before it.
  private static func isEnding(
    _ index: Int, _ tokens: ArraySlice<Token>, in utf8: [UInt8]
  ) -> Bool {
    let token = tokens[index]
    guard token.end > token.start, utf8[Int(token.end) - 1] == UInt8(ascii: "s"),
      token.start == tokens[index - 1].end
    else { return false }
    return utf8[token.range].elementsEqual("'s".utf8) || utf8[token.range].elementsEqual("’s".utf8)
  }

  /// Whether a word is two capitals or more, which are no such name as one is: Oakland A's.
  private static func isAcronym(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 1 && word.allSatisfy(\.isUpper)
  }

  /// Whether a given name is before the token.
  private static func isSurname(
    _ index: Int, _ tokens: ArraySlice<Token>, in utf8: [UInt8]
  ) -> Bool {
    index > tokens.startIndex && EnglishNameHeralds.isGivenName(utf8[tokens[index - 1].range])
  }

  /// Whether something that may be owned begins at `index`.
  private static func owns(_ index: Int, _ tokens: ArraySlice<Token>) -> Bool {
    guard index < tokens.endIndex else { return false }
    switch tokens[index].tag {
    case .verb, .aux, .adp, .cconj, .sconj, .punct, .det, .pron: return false
    default: return true
    }
  }
}

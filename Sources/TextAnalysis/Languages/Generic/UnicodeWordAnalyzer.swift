/// Words of any language that puts spaces between them, without grammar.
///
/// A word's term is its case-folded form; single letters, elided articles and numbers have none.
/// There are no stop words: a cut by document frequency removes what stands in too many sentences.
/// A run of ideographs counts as one word.
struct UnicodeWordAnalyzer: TextAnalyzer {
  let signature = "words-1"

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var result = TokenizedText(text: text, sentences: sentences)
    text.utf8.withUnsafeBufferPointer { utf8 in
      let tokenizer = GenericTokenizer(utf8)
      var folding = CaseFolding()
      for sentence in sentences {
        tokenizer.pieces(of: sentence) { piece in
          let term =
            piece.kind == .word || piece.kind == .ideographs
            ? Self.term(of: piece.range, in: utf8, &folding, &vocabulary) : Token.noTerm
          result.append(
            Token(
              start: piece.range.lowerBound, end: piece.range.upperBound, tag: piece.tag, term: term
            ))
        }
        result.endSentence()
      }
    }
    return result
  }

  /// The term of a word: its folded form, unless it is a single letter.
  static func term(
    of word: TextRange, in utf8: UnsafeBufferPointer<UInt8>, _ folding: inout CaseFolding,
    _ vocabulary: inout Vocabulary
  ) -> Int32 {
    guard word.count > utf8.scalar(at: word.lowerBound).length else { return Token.noTerm }
    folding.fold(utf8, word)
    return folding.utf8.withUnsafeBufferPointer { vocabulary.intern($0) }
  }
}

extension GenericTokenizer.Piece {
  /// The Universal tag, which is `X` for anything that is a word.
  var tag: PartOfSpeech {
    switch kind {
    case .word, .ideographs, .elision: .x
    case .number: .num
    case .punctuation: .punct
    case .symbol: .sym
    }
  }
}

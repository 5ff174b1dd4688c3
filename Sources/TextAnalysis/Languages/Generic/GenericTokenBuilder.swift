/// Makes tokens of the pieces of a ``GenericTokenizer``, for the analyzers that know no grammar.
struct GenericTokenBuilder {
  /// What becomes of a run of ideographs or kana.
  enum Ideographs {
    /// One word.
    case word
    /// A token for each, whose term is the bigram of itself and the next one.
    case bigrams
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private let ideographs: Ideographs
  private let forms: TermForms?
  private var folding = CaseFolding()
  private var stemmer: SnowballStemmer?
  private var result: TokenizedText

  /// The tokens of all sentences.
  ///
  /// - Parameter forms: What a language does to its words; nothing but folding if not given.
  /// - Complexity: O(*n*) in the length of the sentences.
  static func tokenize(
    _ text: SourceText, sentences: [TextRange], ideographs: Ideographs,
    forms: TermForms? = nil, vocabulary: inout Vocabulary
  ) -> TokenizedText {
    text.utf8.withUnsafeBufferPointer { utf8 in
      let tokenizer = GenericTokenizer(utf8, elisions: forms?.elisions)
      var builder = GenericTokenBuilder(
        utf8: utf8, ideographs: ideographs, forms: forms,
        result: TokenizedText(text: text, sentences: sentences))
      for sentence in sentences {
        tokenizer.pieces(of: sentence) { builder.append($0, &vocabulary) }
        builder.result.endSentence()
      }
      return builder.result
    }
  }

  private init(
    utf8: UnsafeBufferPointer<UInt8>, ideographs: Ideographs, forms: TermForms?,
    result: TokenizedText
  ) {
    self.utf8 = utf8
    self.forms = forms
    stemmer = forms?.stemmer.flatMap(SnowballStemmer.init)
    self.ideographs = ideographs
    self.result = result
  }

  private mutating func append(_ piece: GenericTokenizer.Piece, _ vocabulary: inout Vocabulary) {
    switch (piece.kind, ideographs) {
    case (.ideographs, .bigrams): appendBigrams(of: piece.range, &vocabulary)
    case (.word, _), (.ideographs, .word):
      append(piece.range, piece.tag, term: term(of: piece.range, &vocabulary))
    default: append(piece.range, piece.tag, term: Token.noTerm)
    }
  }

  private mutating func append(_ range: TextRange, _ tag: PartOfSpeech, term: Int32) {
    result.append(Token(start: range.lowerBound, end: range.upperBound, tag: tag, term: term))
  }

  /// The term of a word: its folded form or the stem of it, unless it is a single letter or a
  /// function word.
  private mutating func term(of word: TextRange, _ vocabulary: inout Vocabulary) -> Int32 {
    guard word.count > utf8.scalar(at: word.lowerBound).length else { return Token.noTerm }
    folding.fold(utf8, word)
    return folding.utf8.withUnsafeBufferPointer { folded in
      if let forms, forms.functionWords.contains(folded) { return Token.noTerm }
      guard let stemmer else { return vocabulary.intern(folded) }
      return stemmer.withStem(of: folded) { vocabulary.intern($0) }
    }
  }

  private mutating func appendBigrams(of run: TextRange, _ vocabulary: inout Vocabulary) {
    var start = run.lowerBound
    while start < run.upperBound {
      let (scalar, length) = utf8.scalar(at: start)
      let end = start + length
      var term = Token.noTerm
      if end < run.upperBound {
        let next = utf8.scalar(at: end)
        if !Self.isHiragana(scalar) || !Self.isHiragana(next.value) {
          term = vocabulary.intern(UnsafeBufferPointer(rebasing: utf8[start..<end + next.length]))
        }
      } else if start == run.lowerBound, !Self.isHiragana(scalar) {
        term = vocabulary.intern(UnsafeBufferPointer(rebasing: utf8[start..<end]))
      }
      append(start..<end, .x, term: term)
      start = end
    }
  }

  private static func isHiragana(_ scalar: UInt32) -> Bool { 0x3041...0x309F ~= scalar }
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

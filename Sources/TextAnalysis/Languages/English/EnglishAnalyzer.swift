import EmbeddedModels

/// English words with Universal tags and normalized terms.
///
/// ``EnglishTokenizer`` cuts the sentences, ``EnglishTagger`` gives each piece a part of speech,
/// ``EnglishTermForm`` makes the terms.
struct EnglishAnalyzer: TextAnalyzer {
  /// The words of Models/english-stop-words.txt.
  private static let stopWords = WordList(embeddedEnglishStopWords())

  let signature = "en-words-4"

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var result = TokenizedText(text: text, sentences: sentences)
    text.utf8.withUnsafeBufferPointer { utf8 in
      var tokenizer = EnglishTokenizer(utf8)
      var form = EnglishTermForm(stopWords: Self.stopWords)
      var tagger = EnglishTagger.embedded
      for sentence in sentences {
        tokenizer.tokenize(sentence)
        tagger.tag(tokenizer.pieces, in: utf8)
        for (index, piece) in tokenizer.pieces.enumerated() {
          let isName = Self.isNameLikeFunctionWord(index, of: tokenizer.pieces, in: utf8)
          let tag = isName && !tagger.isShouted ? .propn : tagger.tags[index]
          let term = form.term(
            of: piece, tag: tag, isShouted: tagger.isShouted, in: utf8, vocabulary: &vocabulary)
          result.append(Token(start: piece.start, end: piece.end, tag: tag, term: term))
        }
        result.endSentence()
      }
    }
    return result
  }

  /// Names of countries and bodies that are function words but for their capitals, which the
  /// treebank has too seldom to learn.
  private static let nameLikeFunctionWords = PackedWords("us who it")

  /// Whether the word is one of those in capitals, and its neighbours are not in capitals too.
  private static func isNameLikeFunctionWord(
    _ index: Int, of pieces: [EnglishPiece], in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    func isInCapitals(_ index: Int) -> Bool {
      guard pieces.indices.contains(index) else { return false }
      let piece = pieces[index]
      return piece.end - piece.start > 1
        && (piece.start..<piece.end).allSatisfy { utf8[$0].isUpper }
    }
    let piece = pieces[index]
    guard piece.end - piece.start <= 3, isInCapitals(index),
      nameLikeFunctionWords.contains(utf8, piece.start..<piece.end)
    else { return false }
    return !isInCapitals(index - 1) && !isInCapitals(index + 1)
  }
}

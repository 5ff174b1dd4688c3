import EmbeddedModels

/// English words with Universal tags and normalized terms.
///
/// ``EnglishTokenizer`` cuts the sentences, ``EnglishTagGuess`` gives each piece a part of speech,
/// ``EnglishTermForm`` makes the terms.
struct EnglishAnalyzer: TextAnalyzer {
  /// The words of Models/english-stop-words.txt.
  private static let stopWords = WordList(embeddedEnglishStopWords())

  let signature = "en-words-2"

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var result = TokenizedText(text: text, sentences: sentences)
    text.utf8.withUnsafeBufferPointer { utf8 in
      var tokenizer = EnglishTokenizer(utf8)
      var form = EnglishTermForm(stopWords: Self.stopWords)
      for sentence in sentences {
        tokenizer.tokenize(sentence)
        let isShouted = Self.isShouted(tokenizer.pieces, utf8)
        for (index, piece) in tokenizer.pieces.enumerated() {
          let tag = EnglishTagGuess.tag(
            of: piece, isFirst: index == 0, in: utf8, stopWords: Self.stopWords)
          let term = form.term(
            of: piece, tag: tag, isShouted: isShouted, in: utf8, vocabulary: &vocabulary)
          result.append(Token(start: piece.start, end: piece.end, tag: tag, term: term))
        }
        result.endSentence()
      }
    }
    return result
  }

  /// Whether a sentence of several words has capital letters only.
  private static func isShouted(
    _ pieces: [EnglishPiece], _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var words = 0
    for piece in pieces where piece.kind == .word {
      words += 1
      for position in piece.start..<piece.end
      where utf8[position].isLetter && !utf8[position].isUpper { return false }
    }
    return words > 2
  }
}

/// Character bigrams for Chinese and Japanese, which put no spaces between words.
///
/// Each ideograph or kana is a token whose term is the bigram of itself and the next one in the same
/// run, so that terms overlap while tokens do not; a run of one is its own term. Bigrams of hiragana
/// alone, mostly particles and endings, are no terms. Words in other scripts and numbers stay whole,
/// as ``UnicodeWordAnalyzer`` has them.
struct CharacterBigramAnalyzer: TextAnalyzer {
  let signature = "bigrams-1"

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var result = TokenizedText(text: text, sentences: sentences)
    text.utf8.withUnsafeBufferPointer { utf8 in
      let tokenizer = GenericTokenizer(utf8)
      var folding = CaseFolding()
      for sentence in sentences {
        tokenizer.pieces(of: sentence) { piece in
          if piece.kind == .ideographs {
            Self.appendBigrams(of: piece.range, in: utf8, to: &result, &vocabulary)
            return
          }
          let term =
            piece.kind == .word
            ? UnicodeWordAnalyzer.term(of: piece.range, in: utf8, &folding, &vocabulary)
            : Token.noTerm
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

  private static func appendBigrams(
    of run: TextRange, in utf8: UnsafeBufferPointer<UInt8>, to result: inout TokenizedText,
    _ vocabulary: inout Vocabulary
  ) {
    var start = run.lowerBound
    while start < run.upperBound {
      let (scalar, length) = utf8.scalar(at: start)
      let end = start + length
      var term = Token.noTerm
      if end < run.upperBound {
        let next = utf8.scalar(at: end)
        if !isHiragana(scalar) || !isHiragana(next.value) {
          term = vocabulary.intern(UnsafeBufferPointer(rebasing: utf8[start..<end + next.length]))
        }
      } else if start == run.lowerBound, !isHiragana(scalar) {
        term = vocabulary.intern(UnsafeBufferPointer(rebasing: utf8[start..<end]))
      }
      result.append(Token(start: start, end: end, tag: .x, term: term))
      start = end
    }
  }

  private static func isHiragana(_ scalar: UInt32) -> Bool { 0x3041...0x309F ~= scalar }
}

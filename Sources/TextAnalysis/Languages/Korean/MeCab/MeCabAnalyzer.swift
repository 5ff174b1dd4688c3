#if MeCab
  /// Morphological analysis of Korean by MeCab and the dictionary mecab-ko-dic.
  ///
  /// Tokens are morphemes with Sejong tags, as ``KoreanAnalyzer`` has them but for finer particles and
  /// endings. Compounds are cut where the dictionary says, if both sides are words of two syllables or
  /// more. A contracted form is cut between syllables, one that stem and ending share being the
  /// stem's; a morpheme that no syllable is left for has no token. Numbers, foreign words, hanja and
  /// marks are cut and tagged as ``KoreanAnalyzer`` does. Terms are those of ``KoreanTerms``, with the
  /// dictionary's stems.
  struct MeCabAnalyzer: TextAnalyzer {
    let signature: String
    private let dictionary: MeCabDictionary

    /// The most bytes that are searched together: more than sentences have, and few enough that the
    /// lattice of one syllable repeated stays small.
    private static let longestPiece = 1 << 12

    /// An analyzer with the dictionary in `directory`.
    ///
    /// - Throws: ``MeCabError`` when it cannot be opened.
    init(directory: String) throws(MeCabError) {
      dictionary = try MeCabDictionary(directory: directory)
      signature = "ko-mecab-1-\(dictionary.wordCount)"
    }

    func tokenize(
      _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
    ) -> TokenizedText {
      let composition = HangulComposition(text)
      return composition.utf8.withUnsafeBufferPointer { utf8 in
        let lattice = MeCabLattice(dictionary)
        var builder = MeCabTokenBuilder(
          utf8: utf8, composition: composition,
          result: TokenizedText(text: text, sentences: sentences))
        for sentence in sentences {
          let range = composition.composedRange(sentence)
          var start = range.lowerBound
          while start < range.upperBound {
            let end = KoreanMorphemeTagger.endOfPiece(
              utf8, from: start, limit: range.upperBound, longest: Self.longestPiece)
            for word in lattice.words(of: UnsafeBufferPointer(rebasing: utf8[start..<end])) {
              builder.append(word, offset: start, vocabulary: &vocabulary)
            }
            start = end
          }
          builder.endSentence(vocabulary: &vocabulary)
        }
        return builder.result
      }
    }
  }
#endif

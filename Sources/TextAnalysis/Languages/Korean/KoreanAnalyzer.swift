import EmbeddedModels

/// Morphological analysis of Korean by a trained tagger of syllables.
///
/// Tokens are morphemes with Sejong tags: nouns by kind, stems of verbs and adjectives, modifiers,
/// affixes, and the coarser `J` for particles and `E` for endings. A syllable that stem and ending
/// share (한 = 하 + ㄴ) belongs to the stem. See ``KoreanTerms`` for the terms. Text in decomposed
/// jamo is analyzed like composed text.
public struct KoreanAnalyzer: TextAnalyzer {
  public let signature = "ko-morph-1"
  private let model: SequenceModel
  private let terms = KoreanTerms()

  public init() {
    do {
      model = try SequenceModel(embeddedKoreanTagger())
    } catch {
      preconditionFailure("Models/korean-tagger.bin: \(error)")
    }
  }

  /// An analyzer with weights other than the embedded ones, for training and experiments.
  package init(model: SequenceModel) {
    self.model = model
  }

  public func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var result = TokenizedText(text: text, sentences: sentences)
    var morphemes = KoreanMorphemes(model: model)
    var terms = terms
    let composition = HangulComposition(text)
    composition.utf8.withUnsafeBufferPointer { utf8 in
      for sentence in sentences {
        morphemes.analyze(utf8, range: composition.composedRange(sentence)) { range, tag in
          let surface = UnsafeBufferPointer(rebasing: utf8[range])
          let term = terms.term(of: surface, tag: tag, vocabulary: &vocabulary)
          let place = composition.originalRange(range)
          result.append(Token(start: place.lowerBound, end: place.upperBound, tag: tag, term: term))
        }
        result.endSentence()
      }
    }
    return result
  }
}

import EmbeddedModels

/// Morphological analysis of Korean by a trained tagger of syllables.
///
/// Tokens are morphemes with Sejong tags: nouns by kind, stems of verbs and adjectives, modifiers,
/// affixes, and the coarser `J` for particles and `E` for endings. A syllable that stem and ending
/// share (한 = 하 + ㄴ) belongs to the stem. Names are repaired by their use in the whole text
/// (``KoreanNames``). See ``KoreanTerms`` for the terms. Text in decomposed jamo is analyzed like
/// composed text.
public struct KoreanAnalyzer: TextAnalyzer {
  public let signature = "ko-morph-5"
  private let model: KoreanModel
  private let terms = KoreanTerms()
  private let particles = KoreanParticles()
  /// Whether names are repaired by the text.
  private let repairsNames: Bool

  public init() {
    self.init(model: KoreanModel(), repairsNames: true)
  }

  /// An analyzer with a model other than the embedded one, for training and experiments.
  package init(model: KoreanModel, repairsNames: Bool) {
    self.model = model
    self.repairsNames = repairsNames
  }

  public func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    let composition = HangulComposition(text)
    return composition.utf8.withUnsafeBufferPointer { utf8 in
      var tagger = KoreanMorphemes(model: model)
      for sentence in sentences { tagger.analyze(utf8, range: composition.composedRange(sentence)) }
      var repairs: [KoreanNames.Repair] = []
      if repairsNames {
        var names = KoreanNames(
          morphemes: tagger.morphemes, utf8: utf8, lexicon: model.lexicon, particles: particles)
        repairs = names.repairs(tagger.runs)
      }
      var builder = TokenBuilder(
        utf8: utf8, composition: composition, terms: terms,
        result: TokenizedText(text: text, sentences: sentences))
      builder.build(tagger, repairs: repairs, vocabulary: &vocabulary)
      return builder.result
    }
  }
}

/// Makes tokens of morphemes.
private struct TokenBuilder {
  let utf8: UnsafeBufferPointer<UInt8>
  let composition: HangulComposition
  var terms: KoreanTerms
  var result: TokenizedText

  mutating func build(
    _ tagger: KoreanMorphemes, repairs: [KoreanNames.Repair], vocabulary: inout Vocabulary
  ) {
    let morphemes = tagger.morphemes
    result.reserveCapacity(morphemes.count)
    var index = 0
    var repair = 0
    for end in tagger.sentenceEnds {
      while index < end {
        let run = repair < repairs.count ? tagger.runs[repairs[repair].run] : end..<end
        while index < min(run.lowerBound, end) {
          let next = index + 1 < end ? morphemes[index + 1] : nil
          append(morphemes[index], before: next, &vocabulary)
          index += 1
        }
        if index == end { break }
        for morpheme in repairs[repair].morphemes { append(morpheme, before: nil, &vocabulary) }
        index = run.upperBound
        repair += 1
      }
      result.endSentence()
    }
  }

  /// Adds the token of a morpheme.
  ///
  /// - Parameter next: The morpheme after it in the sentence.
  private mutating func append(
    _ morpheme: KoreanMorpheme, before next: KoreanMorpheme?, _ vocabulary: inout Vocabulary
  ) {
    let range = Int(morpheme.start)..<Int(morpheme.end)
    var ending: UInt32?
    if let next, next.tag == .e, next.start == morpheme.end {
      ending = utf8.scalar(at: range.upperBound).value
    }
    let term = terms.term(
      of: UnsafeBufferPointer(rebasing: utf8[range]), tag: morpheme.tag, before: ending,
      vocabulary: &vocabulary)
    let place = composition.originalRange(range)
    result.append(
      Token(start: place.lowerBound, end: place.upperBound, tag: morpheme.tag, term: term))
  }
}

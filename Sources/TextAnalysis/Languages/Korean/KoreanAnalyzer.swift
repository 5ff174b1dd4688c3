import EmbeddedModels

/// Morphological analysis of Korean by a trained tagger of syllables.
///
/// Tokens are morphemes with Sejong tags: nouns by kind, stems of verbs and adjectives, modifiers,
/// affixes, and the coarser `J` for particles and `E` for endings. A syllable that stem and ending
/// share (한 = 하 + ㄴ) belongs to the stem. Names are repaired by their use in the whole text
/// (``KoreanNames``). See ``KoreanTerms`` for the terms. Text in decomposed jamo is analyzed like
/// composed text.
public struct KoreanAnalyzer: TextAnalyzer {
  public let signature = "ko-morph-6"
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
      let composed =
        composition.isIdentity ? sentences : sentences.map { composition.composedRange($0) }
      let tagged = KoreanMorphemes(of: composed, in: utf8, model: model)
      var repairs: [KoreanNames.Repair] = []
      if repairsNames {
        var names = KoreanNames(
          morphemes: tagged.morphemes, utf8: utf8, lexicon: model.lexicon, particles: particles)
        repairs = names.repairs(tagged.runs)
      }
      let builder = TokenBuilder(
        utf8: utf8, composition: composition, terms: terms, tagged: tagged, repairs: repairs)
      return builder.build(text, sentences: sentences, vocabulary: &vocabulary)
    }
  }
}

/// Makes tokens of morphemes.
private struct TokenBuilder: @unchecked Sendable {
  // Unchecked: the bytes stay as they are while threads read them.
  let utf8: UnsafeBufferPointer<UInt8>
  let composition: HangulComposition
  let terms: KoreanTerms
  let tagged: KoreanMorphemes
  let repairs: [KoreanNames.Repair]

  /// The tokens of all sentences, those of a long text from several threads.
  ///
  /// Each chunk numbers its terms by their first appearance in it; taken over chunk after chunk, they
  /// are numbered by their first appearance in the text.
  func build(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var result = TokenizedText(text: text, sentences: sentences)
    let chunks = DocumentThreads.chunks(of: sentences)
    if chunks.count == 1 {
      result.reserveCapacity(tagged.morphemes.count)
      build(sentences.indices, into: &result, vocabulary: &vocabulary)
      return result
    }
    let parts = DocumentThreads.map(chunks.count) { number in
      var part = TokenizedText(text: text, sentences: [])
      var vocabulary = Vocabulary(capacity: 1 << 12)
      build(chunks[number], into: &part, vocabulary: &vocabulary)
      return (tokens: part, vocabulary: vocabulary)
    }
    let numbers = parts.map { vocabulary.intern($0.vocabulary) }
    result.take(parts.map(\.tokens), renumbering: numbers)
    return result
  }

  /// Adds the tokens of some of the sentences.
  private func build(
    _ sentences: Range<Int>, into result: inout TokenizedText, vocabulary: inout Vocabulary
  ) {
    let morphemes = tagged.morphemes
    var terms = terms
    func append(_ morpheme: KoreanMorpheme, before next: KoreanMorpheme?) {
      result.append(token(of: morpheme, before: next, &terms, &vocabulary))
    }
    var index = sentences.lowerBound == 0 ? 0 : tagged.sentenceEnds[sentences.lowerBound - 1]
    var repair = firstRepair(from: index)
    for end in tagged.sentenceEnds[sentences] {
      while index < end {
        let run = repair < repairs.count ? tagged.runs[repairs[repair].run] : end..<end
        while index < min(run.lowerBound, end) {
          append(morphemes[index], before: index + 1 < end ? morphemes[index + 1] : nil)
          index += 1
        }
        if index == end { break }
        for morpheme in repairs[repair].morphemes { append(morpheme, before: nil) }
        index = run.upperBound
        repair += 1
      }
      result.endSentence()
    }
  }

  /// The first repair of a run that begins at the morpheme `index` or later.
  private func firstRepair(from index: Int) -> Int {
    repairs.indices.partitioningIndex { tagged.runs[repairs[$0].run].lowerBound >= index }
  }

  /// The token of a morpheme.
  ///
  /// - Parameter next: The morpheme after it in the sentence.
  private func token(
    of morpheme: KoreanMorpheme, before next: KoreanMorpheme?, _ terms: inout KoreanTerms,
    _ vocabulary: inout Vocabulary
  ) -> Token {
    let range = Int(morpheme.start)..<Int(morpheme.end)
    var ending: UInt32?
    if let next, next.tag == .e, next.start == morpheme.end {
      ending = utf8.scalar(at: range.upperBound).value
    }
    let term = terms.term(
      of: UnsafeBufferPointer(rebasing: utf8[range]), tag: morpheme.tag, before: ending,
      vocabulary: &vocabulary)
    let place = composition.originalRange(range)
    return Token(start: place.lowerBound, end: place.upperBound, tag: morpheme.tag, term: term)
  }
}

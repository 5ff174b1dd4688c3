import EmbeddedModels

/// What the Korean tagger was trained to know: weights, dictionary words and frequent words.
package struct KoreanModel: Sendable {
  let tagger: SelectedFeatureModel
  let lexicon: KoreanLexicon
  /// Frequent words, or nil to work out the labels of every word.
  let words: KoreanWords?
  /// Finds the best labels; to be copied for each document.
  let decoder: SequenceTagger

  package init(tagger: SelectedFeatureModel, lexicon: KoreanLexicon, words: KoreanWords?) {
    self.tagger = tagger
    self.lexicon = lexicon
    self.words = words
    decoder = SequenceTagger(labelCount: tagger.labelCount, transitions: tagger.transitions)
  }

  /// The model that is compiled into the program.
  init() {
    guard let lexicon = KoreanLexicon(embeddedKoreanLexicon()),
      let words = KoreanWords(embeddedKoreanWords())
    else {
      preconditionFailure("Models/korean-lexicon.bin or korean-words.bin is damaged.")
    }
    do {
      let tagger = try SelectedFeatureModel(embeddedKoreanTagger())
      self.init(tagger: tagger, lexicon: lexicon, words: words)
    } catch {
      preconditionFailure("Models/korean-tagger.bin: \(error)")
    }
  }
}

import TextAnalysis

/// Which sentences of a text are the same to the letter, as on a page that shows its first sentence
/// twice.
struct DuplicateSentences: Sendable {
  /// For each sentence the first one of its text; empty when no two are the same.
  private var firsts: [Int] = []

  /// - Complexity: O(*n*) in the length of the text.
  init(of body: TokenizedText) {
    var texts = Vocabulary()
    var firstOfText: [Int] = []
    body.text.utf8.withUnsafeBufferPointer { utf8 in
      for (sentence, range) in body.sentences.enumerated() {
        let number = Int(texts.intern(UnsafeBufferPointer(rebasing: utf8[range])))
        if number == firstOfText.count {
          firstOfText.append(sentence)
          continue
        }
        if firsts.isEmpty { firsts = Array(body.sentences.indices) }
        firsts[sentence] = firstOfText[number]
      }
    }
  }

  /// The first sentence of the same text, or nil when all sentences differ.
  func first(of sentence: Int) -> Int? { firsts.isEmpty ? nil : firsts[sentence] }
}

import TextAnalysis

/// Which sentences of a text are the same to the letter, as on a page that shows its first sentence
/// twice.
struct DuplicateSentences: Sendable {
  /// For each sentence the first one of its text; empty when no two are the same.
  private var firsts: [Int] = []

  /// - Complexity: O(*n*) in the length of the text.
  init(of body: TokenizedText) {
    guard Self.mayRepeat(body) else { return }
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

  /// Whether two sentences may be the same by their lengths, first and last bytes, which is cheaper to tell.
  private static func mayRepeat(_ body: TokenizedText) -> Bool {
    let keys = body.text.utf8.withUnsafeBufferPointer { utf8 in
      body.sentences.map { sentence -> UInt64 in
        let length = sentence.count
        if length == 0 { return 0 }
        let first = UInt64(bytesAt: sentence.lowerBound, of: utf8).keepingFirst(length)
        let last = UInt64(bytesBefore: sentence.upperBound, of: utf8).keepingLast(length)
        return first &* 31 &+ last &* 37 &+ UInt64(length)
      }.sorted()
    }
    return zip(keys, keys.dropFirst()).contains { $0 == $1 }
  }

  /// The first sentence of the same text, or nil when all sentences differ.
  func first(of sentence: Int) -> Int? { firsts.isEmpty ? nil : firsts[sentence] }
}

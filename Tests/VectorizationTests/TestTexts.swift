import LinearAlgebra
import TextAnalysis

/// A text whose sentences are these words, each a term, with its vocabulary.
func tokenized(_ sentences: [[String]]) -> (text: TokenizedText, vocabulary: Vocabulary) {
  var vocabulary = Vocabulary()
  let source = SourceText(sentences.map { $0.joined(separator: " ") }.joined(separator: "\n"))
  var ranges: [TextRange] = []
  var tokens: [[Token]] = []
  var offset = 0
  for sentence in sentences {
    let start = offset
    tokens.append([])
    for word in sentence {
      let end = offset + word.utf8.count
      tokens[tokens.count - 1].append(
        Token(start: offset, end: end, tag: .noun, term: vocabulary.intern(word)))
      offset = end + 1
    }
    ranges.append(start..<max(start, offset - 1))
    offset = max(start + 1, offset)
  }
  var text = TokenizedText(text: source, sentences: ranges)
  for sentence in tokens {
    for token in sentence { text.append(token) }
    text.endSentence()
  }
  return (text, vocabulary)
}

/// Sentences of seeded random words, of which the first ones are frequent.
func randomSentences(_ count: Int, seed: UInt64) -> [[String]] {
  var generator = SplitMix64(seed: seed)
  return (0..<count).map { _ in
    (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      let draw = generator.nextUniform()
      return "w\(Int(draw * draw * 60))"
    }
  }
}

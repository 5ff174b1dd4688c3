import TextAnalysis

/// Cuts texts that are to be compared into tokens.
///
/// Which tokens are counted changes a ROUGE figure more than most systems do, so every tokenizer
/// signs itself and the signature is in every score line.
public protocol SummaryTokenizer: Sendable {
  /// Name and version, such as `ko-syllable-1`; changes whenever any output changes.
  var signature: String { get }

  /// The tokens of all sentences of one text.
  ///
  /// - Parameters:
  ///   - text: The decoded text.
  ///   - sentences: Ranges of `text`, ascending and disjoint; each gives one sentence.
  ///   - vocabulary: The tokens of all texts that are compared; new ones are added to it.
  /// - Complexity: Linear in the length of the sentences.
  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenSequence
}

/// A tokenizer that looks at each sentence by itself, one scalar after the other.
protocol SentenceTokenizer: SummaryTokenizer {
  /// Hands the tokens of one sentence, valid UTF-8 with composed Hangul, to `sink`.
  func split(_ utf8: UnsafeBufferPointer<UInt8>, into sink: inout TokenSink)
}

extension SentenceTokenizer {
  public func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenSequence {
    var sink = TokenSink(vocabulary: vocabulary)
    // The sink owns the only copy while it works, so that interning does not copy the table.
    vocabulary = Vocabulary(capacity: 1)
    for sentence in sentences {
      // Decomposed Hangul would share no token with the same words composed.
      let composed = HangulComposition(SourceText(validUTF8: Array(text.utf8[sentence])))
      composed.utf8.withUnsafeBufferPointer { split($0, into: &sink) }
      sink.endSentence()
    }
    vocabulary = sink.vocabulary
    return sink.sequence
  }
}

/// Collects tokens: a token grows scalar by scalar, in lower case, and ends.
struct TokenSink {
  /// The tokens' numbers.
  var vocabulary: Vocabulary
  /// What was collected.
  private(set) var sequence = TokenSequence()
  private var token: [UInt8] = []

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Whether a token is growing.
  var isInToken: Bool { !token.isEmpty }

  /// Adds a scalar to the growing token, in lower case.
  mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      let isUpper = scalar >= 0x41 && scalar <= 0x5A
      token.append(UInt8(truncatingIfNeeded: isUpper ? scalar | 0x20 : scalar))
    } else if ScalarClass.isHangulSyllable(scalar) {
      token.appendUTF8(of: scalar)
    } else if let scalar = Unicode.Scalar(scalar) {
      token.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Ends the growing token, if any.
  mutating func endToken() {
    guard !token.isEmpty else { return }
    token.withUnsafeBufferPointer { sequence.append(vocabulary.intern($0)) }
    token.removeAll(keepingCapacity: true)
  }

  /// Ends the growing token and the sentence.
  mutating func endSentence() {
    endToken()
    sequence.endSentence()
  }
}

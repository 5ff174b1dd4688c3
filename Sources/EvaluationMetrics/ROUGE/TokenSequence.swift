/// The tokens of one text, sentence after sentence, as numbers of a vocabulary that the texts
/// compared with it share, from 0 on.
public struct TokenSequence: Sendable, Hashable {
  /// All tokens in text order.
  public private(set) var tokens: [Int32] = []
  /// Where each sentence begins in `tokens`; one entry more than there are sentences.
  public private(set) var bounds: [Int] = [0]

  /// Makes a text without sentences, with room for `capacity` tokens.
  public init(capacity: Int = 0) { tokens.reserveCapacity(capacity) }

  /// Makes a text of the given sentences.
  public init(sentences: [[Int32]]) {
    for sentence in sentences {
      for token in sentence { append(token) }
      endSentence()
    }
  }

  /// The number of sentences, empty ones included.
  public var sentenceCount: Int { bounds.count - 1 }

  /// The number of tokens.
  public var count: Int { tokens.count }

  /// The place of sentence `index` in `tokens`.
  public func range(ofSentence index: Int) -> Range<Int> { bounds[index]..<bounds[index + 1] }

  /// Adds a token to the sentence that is being filled.
  public mutating func append(_ token: Int32) {
    // Metrics index tables by tokens.
    precondition(token >= 0, "A token is the number of a term, not \(token).")
    tokens.append(token)
  }

  /// Adds the numbers of terms of a vocabulary to the sentence that is being filled.
  mutating func append(contentsOf tokens: UnsafeBufferPointer<Int32>) {
    self.tokens.append(contentsOf: tokens)
  }

  /// Closes the sentence that is being filled; called once for each sentence, in order.
  public mutating func endSentence() { bounds.append(tokens.count) }

  /// Drops all tokens but the first `count`; sentences stay, some of them empty.
  public mutating func truncate(to count: Int) {
    guard count < tokens.count else { return }
    tokens.removeLast(tokens.count - max(0, count))
    for index in bounds.indices { bounds[index] = min(bounds[index], tokens.count) }
  }

  /// The same sentences with each token replaced.
  public func mapTokens(_ replacement: (Int32) -> Int32) -> TokenSequence {
    var result = self
    for index in result.tokens.indices {
      let token = replacement(tokens[index])
      precondition(token >= 0, "A token is the number of a term, not \(token).")
      result.tokens[index] = token
    }
    return result
  }
}

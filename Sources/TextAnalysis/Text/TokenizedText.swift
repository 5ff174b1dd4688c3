/// What an analyzer makes of a text: the tokens of each of its sentences.
///
/// The tokens of all sentences are in one array in text order; those of sentence *i* are at
/// `bounds[i]..<bounds[i + 1]`.
public struct TokenizedText: Sendable {
  /// The text all offsets point into.
  public let text: SourceText
  /// The sentences, as UTF-8 ranges of `text`, ascending and disjoint.
  public let sentences: [TextRange]
  /// All tokens, sentence after sentence.
  public private(set) var tokens: [Token] = []
  /// Where each sentence's tokens begin; one entry more than there are finished sentences.
  public private(set) var bounds: [Int] = [0]

  /// Makes a value without tokens; an analyzer adds them sentence by sentence.
  public init(text: SourceText, sentences: [TextRange]) {
    self.text = text
    self.sentences = sentences
    bounds.reserveCapacity(sentences.count + 1)
  }

  /// The tokens of sentence `index`.
  public func tokens(inSentence index: Int) -> ArraySlice<Token> {
    tokens[bounds[index]..<bounds[index + 1]]
  }

  /// The terms of sentence `index`, in order and with repeats, without the tokens that are none.
  public func terms(inSentence index: Int) -> [Int32] {
    var terms: [Int32] = []
    for token in tokens(inSentence: index) where token.isTerm { terms.append(token.term) }
    return terms
  }

  /// Makes room for `count` tokens in all.
  mutating func reserveCapacity(_ count: Int) {
    tokens.reserveCapacity(count)
  }

  /// Adds a token to the sentence that is being filled.
  public mutating func append(_ token: Token) {
    tokens.append(token)
  }

  /// Takes the tokens of stretches of sentences, whose terms have numbers of their own.
  ///
  /// - Parameter numbers: For each part and each number of a term there the number here.
  mutating func take(_ parts: [TokenizedText], renumbering numbers: [[Int32]]) {
    let starts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.tokens.count) }
    tokens = DocumentThreads.joined(parts.map(\.tokens)) { token, part in
      var token = token
      if token.isTerm { token.term = numbers[part][Int(token.term)] }
      return token
    }
    bounds =
      [0]
      + parts.enumerated().flatMap { part, text in
        text.bounds.dropFirst().map { $0 + starts[part] }
      }
  }

  /// Closes the sentence that is being filled; called once for each sentence, in order.
  public mutating func endSentence() {
    bounds.append(tokens.count)
  }
}

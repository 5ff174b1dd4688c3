import TextAnalysis

/// Selects candidate keywords: runs of neighbouring nouns, and their single words.
public struct NounPhraseCandidates: Sendable {
  /// The most words of a phrase.
  public let maximumLength: Int

  public init(maximumLength: Int = 3) {
    precondition(maximumLength >= 1, "A phrase has at least one word.")
    self.maximumLength = maximumLength
  }

  /// All candidates of a document, in order of first appearance, the title's first when the title
  /// is a part of the article's text.
  ///
  /// A run ends at a token that is no noun or no term, and wherever more than a space stands
  /// between two nouns. A run of at most ``maximumLength`` words is one candidate; of a longer one
  /// only the words are.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public func candidates(of document: Document) -> [KeywordCandidate] {
    var collector = Collector()
    if let title = document.title, title.text == document.body.text {
      for sentence in title.sentences.indices {
        collect(title, sentence, as: KeywordOccurrence.title, into: &collector)
      }
    }
    for sentence in document.body.sentences.indices {
      collect(document.body, sentence, as: sentence, into: &collector)
    }
    return collector.candidates
  }

  private func collect(
    _ text: TokenizedText, _ sentence: Int, as place: Int, into collector: inout Collector
  ) {
    var run: [Token] = []
    for token in text.tokens(inSentence: sentence) {
      let isNoun = token.isTerm && token.tag.isNoun
      if let last = run.last, !isNoun || !Self.adjoin(last, token, in: text.text) {
        close(&run, place, into: &collector)
      }
      if isNoun { run.append(token) }
    }
    close(&run, place, into: &collector)
  }

  private func close(_ run: inout [Token], _ place: Int, into collector: inout Collector) {
    if run.count > 1, run.count <= maximumLength { collector.add(run[...], at: place) }
    for index in run.indices { collector.add(run[index...index], at: place) }
    run.removeAll(keepingCapacity: true)
  }

  /// Whether nothing, or one space, stands between two tokens.
  private static func adjoin(_ left: Token, _ right: Token, in text: SourceText) -> Bool {
    right.start == left.end || (right.start == left.end + 1 && text.utf8[Int(left.end)] == 0x20)
  }
}

/// Gathers the occurrences of equal term sequences, in order of first appearance.
private struct Collector {
  var candidates: [KeywordCandidate] = []
  private var numbers: [[Int32]: Int] = [:]

  mutating func add(_ tokens: ArraySlice<Token>, at sentence: Int) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let terms = tokens.map(\.term)
    let occurrence = KeywordOccurrence(
      sentence: sentence, range: Int(first.start)..<Int(last.end))
    if let number = numbers[terms] {
      candidates[number].occurrences.append(occurrence)
    } else {
      numbers[terms] = candidates.count
      candidates.append(KeywordCandidate(terms: terms, occurrences: [occurrence]))
    }
  }
}

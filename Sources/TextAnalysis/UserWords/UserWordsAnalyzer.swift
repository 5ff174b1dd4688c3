/// An analyzer that keeps to a user's words: names and compounds of the dictionary are one token, and
/// stop words are no terms.
package struct UserWordsAnalyzer: TextAnalyzer {
  private let base: any TextAnalyzer
  private let words: UserWords
  private let matcher: PhraseMatcher
  private let stopWords: Set<[UInt8]>
  private let language: Language

  package init(_ base: any TextAnalyzer, words: UserWords, language: Language) {
    self.base = base
    self.words = words
    self.language = language
    matcher = PhraseMatcher(words.dictionary.map(\.text), language: language)
    stopWords = Set(words.stopWords.map { UserWords.folded($0.utf8) })
  }

  package var signature: String { base.signature + Self.mark + words.contentHash }

  private static let mark = "+words:"

  /// The signature of the analyzer whose terms these are, without the user's words.
  package static func baseSignature(of signature: String) -> String {
    guard let range = signature.range(ofMark: mark) else { return signature }
    return String(signature[..<range])
  }

  package func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenizedText {
    let analyzed = base.tokenize(text, sentences: sentences, vocabulary: &vocabulary)
    var result = TokenizedText(text: text, sentences: sentences)
    result.reserveCapacity(analyzed.tokens.count)
    for sentence in sentences.indices {
      let tokens = joined(
        analyzed.tokens(inSentence: sentence), sentences[sentence], in: text, &vocabulary)
      for var token in tokens {
        if token.isTerm, isStopWord(token, in: text, vocabulary) { token.term = Token.noTerm }
        result.append(token)
      }
      result.endSentence()
    }
    return result
  }

  private func isStopWord(_ token: Token, in text: SourceText, _ vocabulary: Vocabulary) -> Bool {
    guard !stopWords.isEmpty else { return false }
    return stopWords.contains(UserWords.folded(text.utf8[token.range]))
      || stopWords.contains(Array(vocabulary.utf8(of: token.term)))
  }

  /// The tokens of a sentence with those at a place of the dictionary as one.
  private func joined(
    _ tokens: ArraySlice<Token>, _ sentence: TextRange, in text: SourceText,
    _ vocabulary: inout Vocabulary
  ) -> [Token] {
    var rest = tokens
    var joined: [Token] = []
    for match in words.dictionary.isEmpty ? [] : matcher.matches(in: text, sentence) {
      let (start, end) = (match.range.lowerBound, match.range.upperBound)
      while let token = rest.first, token.end <= start { joined.append(rest.removeFirst()) }
      // A token that begins before the place is another word.
      if let token = rest.first, token.start < start { continue }
      guard let tail = tail(of: rest, behind: end, in: text) else { continue }
      rest = rest.drop { $0.end <= end }
      if let first = rest.first, first.start < end { rest.removeFirst() }
      let term = UserWords.folded(text.utf8[match.range])
      joined.append(
        Token(
          start: start, end: end, tag: tag(of: words.dictionary[match.phrase]),
          term: term.withUnsafeBufferPointer { vocabulary.intern($0) }))
      joined += tail
    }
    return joined + rest
  }

  /// What is left of a token that goes on behind a place: a particle in Korean; nil where the place
  /// is the beginning of a longer word.
  private func tail(of tokens: ArraySlice<Token>, behind end: Int, in text: SourceText) -> [Token]?
  {
    guard let cut = tokens.first(where: { $0.end > end }), cut.start < end else { return [] }
    guard language == .korean else { return language.writesWordsApart ? nil : [] }
    let rest = end..<Int(cut.end)
    guard Self.particleBeginnings.contains(where: { text.utf8[rest].starts(with: $0) }) else {
      return nil
    }
    return [Token(start: end, end: rest.upperBound, tag: .j, term: Token.noTerm)]
  }

  /// The first syllables of particles.
  private static let particleBeginnings = LanguageWords.of(.korean).strings(.particleBeginnings)
    .map { Array($0.utf8) }

  private func tag(of entry: UserWords.Entry) -> PartOfSpeech {
    let isProper = entry.tag?.isProperNoun ?? true
    if language == .korean { return isProper ? .nnp : entry.tag == .sl ? .sl : .nng }
    return isProper ? .propn : .noun
  }
}

extension String {
  /// Where `mark` begins.
  fileprivate func range(ofMark mark: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(mark) }
  }
}

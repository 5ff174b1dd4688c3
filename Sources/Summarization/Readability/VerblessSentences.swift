import TextAnalysis

/// Korean sentences without a predicate, as captions and labels have them among the sentences of an
/// article: `나린군청 앞의 주민들.`, `홍길동 나린군수(왼쪽).`
enum VerblessSentences {
  /// Longer sentences are taken for statements in the short style of reports.
  static let longest = 60

  /// The share of sentences that end with a verb from which on the others are fragments.
  private static let usualShare = 0.75

  /// Ends of verbs and of nouns that close a statement.
  private static let predicates = LanguageWords.of(.korean).phrases(.predicateEnds)

  /// Whether a sentence ends as a statement does, marks aside.
  static func hasPredicate(_ sentence: TextRange, in text: SourceText) -> Bool {
    let words = text.utf8[SentenceForm.words(of: sentence, in: text)]
    return predicates.end(words)
  }

  /// Whether a digit is in the last word, as where a sum is the statement: `이익은 3279억원.`
  private static func endsWithNumber(_ words: ArraySlice<UInt8>) -> Bool {
    words.reversed().prefix { $0 != 0x20 }.contains(where: \.isDigit)
  }

  /// For each sentence of a Korean body whether it is one.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func fragments(in body: TokenizedText) -> [Bool] {
    let ends = body.sentences.map { sentence in
      let words = body.text.utf8[SentenceForm.words(of: sentence, in: body.text)]
      return endsWithNumber(words) || hasPredicate(sentence, in: body.text)
    }
    guard Double(ends.count { $0 }) >= usualShare * Double(ends.count) else {
      return ends.map { _ in false }
    }
    return zip(body.sentences, ends).map { sentence, ends in
      if ends { return false }
      return SentenceForm.characters(of: sentence, in: body.text) <= longest
        && !SentenceForm(of: sentence, in: body.text).isQuestion
    }
  }
}

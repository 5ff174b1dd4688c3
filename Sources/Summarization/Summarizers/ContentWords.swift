import TextAnalysis

extension PartOfSpeech {
  /// Whether a token is no word of its own: a symbol, or a Korean particle, ending or suffix.
  var isBoundOrSymbol: Bool {
    if isSymbol { return true }
    switch self {
    case .jks, .jkc, .jkg, .jko, .jkb, .jkv, .jkq, .jx, .jc, .j, .ep, .ef, .ec, .etn, .etm, .e,
      .xsn, .xsv, .xsa, .vcp:
      return true
    default: return false
    }
  }
}

/// How often each term occurs in a document.
struct TermFrequencies: Sendable {
  /// For each term of the vocabulary its occurrences in the body.
  let counts: [Int]
  /// The occurrences of all terms.
  let total: Int

  init(of document: Document) {
    var counts = [Int](repeating: 0, count: document.vocabulary.count)
    var total = 0
    for token in document.body.tokens where token.isTerm {
      counts[Int(token.term)] += 1
      total += 1
    }
    self.counts = counts
    self.total = total
  }

  /// The share of `term` in all occurrences.
  func share(of term: Int32) -> Double { Double(counts[Int(term)]) / Double(total) }
}

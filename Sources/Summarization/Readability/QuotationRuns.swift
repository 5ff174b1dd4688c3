import TextAnalysis

/// Quotations that run over several sentences: none of these can be printed alone, but all of them
/// can together.
enum QuotationRuns {
  /// The most sentences of a run.
  static let longest = 4

  /// For each sentence the run that it is part of, or nil.
  ///
  /// A run begins with a sentence that leaves a mark open and ends with the next one that is not in
  /// pairs itself, or opens the same quotation again, and with which all of them are.
  ///
  /// - Parameter isBalanced: For each sentence whether its own marks are in pairs.
  /// - Complexity: O(*n*) in the length of the text.
  static func runs(
    of sentences: [TextRange], isBalanced: [Bool], in text: SourceText
  ) -> [Range<Int>?] {
    var runs = [Range<Int>?](repeating: nil, count: sentences.count)
    var start = 0
    while let first = isBalanced[start...].firstIndex(of: false) {
      start = first + 1
      var marks = QuotationMarks(of: sentences[first], in: text)
      guard marks.leavesMarkOpen else { continue }
      for last in start..<min(first + longest, sentences.count) {
        let opens = QuotationMarks.openingMark(of: text.utf8[sentences[last]]) > 0
        let reopens = opens && marks.leavesQuotationOpen
        marks = QuotationMarks(of: sentences[first...last], in: text)
        guard !isBalanced[last] || reopens, !marks.isUnbalanced else { continue }
        for sentence in first...last { runs[sentence] = first..<last + 1 }
        start = last + 1
        break
      }
    }
    return runs
  }

  /// A mark and its partner are at most this many sentences apart.
  private static let reach = 12

  /// A sentence with more quotation marks holds no slip, but code or the head of a letter.
  private static let mostMarks = 5

  /// For each sentence whether it may be printed alone: its marks are in pairs, or what it has over
  /// has no partner in any sentence around it, a slip of the pen rather than a quotation cut in two.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func isPrintable(
    _ sentences: [TextRange], isBalanced: [Bool], in text: SourceText
  ) -> [Bool] {
    var isPrintable = isBalanced
    var index = 0
    while let stray = isBalanced[index...].firstIndex(of: false) {
      index = stray + 1
      let neighbours = max(0, stray - reach)...min(stray + reach, isBalanced.count - 1)
      let marks = QuotationMarks(of: sentences[stray], in: text)
      guard marks.count <= mostMarks,
        neighbours.allSatisfy({ isBalanced[$0] || $0 == stray })
      else { continue }
      isPrintable[stray] = !marks.leavesMarkOpen || !closesLater(stray, sentences, in: text)
    }
    return isPrintable
  }

  /// Whether the mark that is open at the end of the sentence is closed in one of the next, or may be in
  /// what was cut off behind the last.
  private static func closesLater(
    _ stray: Int, _ sentences: [TextRange], in text: SourceText
  ) -> Bool {
    if stray == sentences.count - 1 { return true }
    return (stray + 1..<min(stray + 1 + reach, sentences.count)).contains {
      !QuotationMarks(of: sentences[stray...$0], in: text).isUnbalanced
    }
  }
}

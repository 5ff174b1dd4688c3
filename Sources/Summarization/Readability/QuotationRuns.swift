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
}

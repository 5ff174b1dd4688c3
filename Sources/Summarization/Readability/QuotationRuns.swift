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
    func reopens(_ sentence: Int, after first: Int) -> Bool {
      QuotationMarks.openingMark(of: text.utf8[sentences[sentence]]) > 0
        && QuotationMarks(of: sentences[first..<sentence], in: text).leavesQuotationOpen
    }
    var start = 0
    while let first = isBalanced[start...].firstIndex(of: false) {
      start = first + 1
      guard QuotationMarks(of: sentences[first], in: text).leavesMarkOpen else { continue }
      let window = start..<min(first + longest, sentences.count)
      let last = window.first {
        (!isBalanced[$0] || reopens($0, after: first))
          && !QuotationMarks(of: sentences[first...$0], in: text).isUnbalanced
      }
      guard let last else { continue }
      let run = first..<last + 1
      for sentence in run { runs[sentence] = run }
      start = run.upperBound
    }
    return runs
  }
}

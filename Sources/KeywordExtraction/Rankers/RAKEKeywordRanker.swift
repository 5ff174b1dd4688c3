/// Ranks runs of content words by how much company their words keep.
///
/// Source: Rose, Engel, Cramer and Cowley 2010, “Automatic Keyword Extraction from Individual
/// Documents”: candidates lie between stop words and marks, a word scores its degree over its
/// frequency, a candidate the sum of its words. Departures: runs of more words than asked for are
/// no candidates, and stop words within a phrase are not looked for.
public struct RAKEKeywordRanker: KeywordRanker {
  public init() {}

  public func candidates(of text: KeywordDocument, maximumLength: Int) -> [KeywordCandidate] {
    var collector = CandidateCollector(text: text)
    for run in text.contentRuns where run.count <= maximumLength {
      collector.add(run, isWhole: true)
    }
    return collector.candidates
  }

  public func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
    var degrees = [Double](repeating: 0, count: text.forms.count)
    var frequencies = degrees
    for run in text.contentRuns {
      for word in text.words[run] {
        degrees[Int(word.form)] += Double(run.count)
        frequencies[Int(word.form)] += 1
      }
    }
    return candidates.map { candidate in
      candidate.forms.reduce(0) { $0 + degrees[Int($1)] / max(1, frequencies[Int($1)]) }
    }
  }
}

extension KeywordDocument {
  /// The runs of words with content, without a function word or a mark between them.
  var contentRuns: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in 0...words.count {
      let isEnd = index == words.count || !words[index].hasContent
      guard isEnd || words[index].traits.contains(.startsPhrase) else { continue }
      if start < index { runs.append(start..<index) }
      start = isEnd ? index + 1 : index
    }
    return runs
  }
}

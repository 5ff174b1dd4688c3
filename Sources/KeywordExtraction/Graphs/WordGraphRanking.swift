import GraphRanking

/// PageRank of an article's words, by form.
struct WordGraphRanking {
  /// For each form its rank; 0 for words that are no nodes.
  let ranks: [Double]

  /// Ranks the nodes of a graph.
  ///
  /// - Parameter teleport: How likely a jump leads to each form; nil means equally likely.
  init(_ graph: CooccurrenceGraph, of text: KeywordDocument, teleport: [Double]? = nil) throws {
    var ranks = [Double](repeating: 0, count: text.forms.count)
    if !graph.forms.isEmpty {
      let jumps = teleport.map { teleport in graph.forms.map { teleport[Int($0)] } }
      let scores = try PageRank(tolerance: 1e-9).scores(of: .sparse(graph.weights), teleport: jumps)
      for (form, score) in zip(graph.forms, scores) { ranks[Int(form)] = score }
    }
    self.ranks = ranks
  }

  /// The sum of the ranks of a candidate's words.
  func sum(of candidate: KeywordCandidate) -> Double {
    candidate.forms.reduce(0) { $0 + ranks[Int($1)] }
  }
}

/// ROUGE-W of summaries as ROUGE-1.5.5 computes it: for each sentence of the model the union of
/// its weighted common subsequences with the peer's sentences.
///
/// Departs from Lin's paper as the script does: a run of matches goes on over tokens that are
/// marked but no longer available.
struct ROUGE155WeightedUnion {
  private var lcs: WeightedLCS

  init(weight: Double) {
    lcs = WeightedLCS(exponent: weight)
  }

  /// The weight of a run of `length` tokens.
  func weight(ofRun length: Double) -> Double { lcs.weight(ofRun: length) }

  /// The length of the run whose weight is `weight`.
  func length(of weight: Double) -> Double { lcs.length(of: weight) }

  /// The weight of what is matched and still available, the summed weights of the model's
  /// sentences, and the matched tokens sentence by sentence.
  mutating func hits(
    peer: TokenSequence, model: TokenSequence, workspace: inout MatchWorkspace
  ) -> (weight: Double, base: Double, matched: [[Int32]]) {
    var weight = 0.0
    var base = 0.0
    var matched: [[Int32]] = []
    for index in 0..<model.sentenceCount {
      let sentence = model.tokens[model.range(ofSentence: index)]
      base += lcs.weight(ofRun: Double(sentence.count))
      var marks = [Bool](repeating: false, count: sentence.count)
      for other in 0..<peer.sentenceCount {
        lcs.mark(sentence, peer.tokens[peer.range(ofSentence: other)], in: &marks)
      }
      matched.append([])
      var run = 0.0
      for (position, token) in sentence.enumerated() where marks[position] {
        guard workspace.take(token) else { continue }
        matched[index].append(token)
        run += 1
        if position + 1 == marks.count || !marks[position + 1] {
          weight += lcs.weight(ofRun: run)
          run = 0
        }
      }
    }
    return (weight, base, matched)
  }
}

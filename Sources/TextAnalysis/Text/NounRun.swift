/// A compound: noun morphemes that touch, such as 창업 + 생태 + 계 in 창업생태계를.
///
/// Prefixes belong to a run where a noun follows, suffixes where one precedes; a run holds at least
/// one noun. Particles, endings, numbers and symbols end it, white space too.
public struct NounRun: Sendable, Hashable {
  /// The run's tokens, as indexes into the tokens of the text; its inner boundaries are theirs.
  public let tokens: Range<Int>
  /// The run's place in the text, in UTF-8 offsets.
  public let range: TextRange
}

extension TokenizedText {
  /// The noun runs of sentence `index`, in order.
  ///
  /// - Complexity: O(*n*) in the number of the sentence's tokens.
  public func nounRuns(inSentence index: Int) -> [NounRun] {
    var runs: [NounRun] = []
    var start: Int?
    var end = 0
    for place in bounds[index]..<bounds[index + 1] {
      let token = tokens[place]
      let touches = start != nil && tokens[place - 1].end == token.start
      if token.tag.belongsToNounRun, touches || token.tag != .xsn {
        if !touches {
          close(start, end, into: &runs)
          start = place
        }
        end = place + 1
      } else {
        close(start, end, into: &runs)
        start = nil
      }
    }
    close(start, end, into: &runs)
    return runs
  }

  /// Adds the run of the tokens from `start` to `end`, without prefixes that nothing follows.
  private func close(_ start: Int?, _ end: Int, into runs: inout [NounRun]) {
    guard let start else { return }
    var end = end
    while end > start, tokens[end - 1].tag == .xpn { end -= 1 }
    guard tokens[start..<end].contains(where: { $0.tag.isNoun }) else { return }
    let range = Int(tokens[start].start)..<Int(tokens[end - 1].end)
    runs.append(NounRun(tokens: start..<end, range: range))
  }
}

extension PartOfSpeech {
  /// Whether a token with this tag may be part of a ``NounRun``.
  var belongsToNounRun: Bool { isNoun || self == .xpn || self == .xsn }
}

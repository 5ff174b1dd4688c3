/// Ranks candidates by where they first stand: the baseline that is hard to beat, because authors
/// name their subject early.
public struct FirstPhrasesKeywordRanker: KeywordRanker {
  public init() {}

  public func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
    candidates.map { 1 / Double(1 + $0.first.words.lowerBound) }
  }
}
